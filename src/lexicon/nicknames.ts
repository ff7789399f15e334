// First names and their short forms in English. A short form of several names ("Pat", "Alex") stands with each of them. Written by us.

const FORMS = `abigail abby|alexander alex al sandy xander|alexandra alex sandra lexi|alfred al alf fred|allison allie|andrew andy drew|angela angie|anthony tony|arthur art|barbara barb|benjamin ben benny|bernard bernie|bradley brad
calvin cal|cameron cam|catherine cathy kate katie|charles charlie chuck chas|christina chris tina|christine chris tina|christopher chris kit topher|clifford cliff|cynthia cindy|daniel dan danny|david dave davey|deborah deb debbie|dennis denny|donald don donny donnie|dorothy dot
douglas doug|edward ed eddie ted ned|elizabeth liz beth betsy betty eliza|eugene gene|francis frank|franklin frank|frederick fred freddie|gabriel gabe|gerald gerry jerry|gregory greg|harold hal harry|henry hank harry|herbert herb|isaac ike|jacob jake|jacqueline jackie|james jim jimmy jamie|jennifer jen jenny|jeffrey jeff|geoffrey geoff jeff|jerome jerry
jessica jess|john jack johnny|jonathan jon|joseph joe joey|joshua josh|judith judy|katherine kate kathy katie|kathleen kathy|kenneth ken kenny|kimberly kim|lawrence larry|leonard len lenny leo|leslie les|louis lou|lucas luke|margaret maggie meg peggy|martin marty|matthew matt|maxwell max|melissa mel|michael mike mickey mick|mitchell mitch|nathan nate
nathaniel nate nat|nicholas nick|norman norm|oliver ollie|pamela pam|patricia pat patty trish|patrick pat paddy|peter pete|philip phil|phillip phil|randall randy|randolph randy|raymond ray|rebecca becky|reginald reg reggie|richard rick dick rich richie ricky|robert bob rob bobby robbie bert|roderick rod|rodney rod|ronald ron ronnie|rudolph rudy|rudolf rudy|russell russ|samantha sam|samuel sam sammy|sebastian seb|stanley stan|stephen steve|steven steve|stewart stu|stuart stu|susan sue suzie
terence terry|terrence terry|theodore ted teddy theo|theresa terry tess|thomas tom tommy|timothy tim timmy|tobias toby|valerie val|vernon vern|victoria vicky tori|vincent vince vinny|virginia ginny|walter walt wally|wesley wes|william bill will billy willie|zachary zach zack`

const fullForms = new Map<string, Set<string>>()
for (const line of FORMS.split(/[|\n]/)) {
  const [full, ...short] = line.split(' ')
  for (const name of [full!, ...short]) fullForms.set(name, (fullForms.get(name) ?? new Set()).add(full!))
}

/** True where two first names, in lower case, may be one person's: "dick" and "richard". */
export function areOneFirstName(a: string, b: string): boolean {
  if (a === b) return true
  const there = fullForms.get(b)
  return there !== undefined && [...(fullForms.get(a) ?? [])].some(full => there.has(full))
}

/** Letters of a word that may be misspelt. */
const LEAST_MISSPELT = 6

/**
 * True where two full names, in lower case, may be one person's: "joseph r. roe jr.", "joe roe" and "kim jong-un", "kim jong un". `near` tells whether two words are
 * one with a slip of the pen.
 */
export function areOneName(a: string, b: string, near: (v: string, w: string) => boolean): boolean {
  if (a === b) return true
  const [x, y] = [wordsOf(a), wordsOf(b)]
  const [short, long] = x.length < y.length ? [x, y] : [y, x]
  if (short.every(w => long.includes(w))) return true
  const isSlip = (v: string, w: string): boolean =>
    v === w || (Math.min(v.length, w.length) >= LEAST_MISSPELT && near(v, w))
  const [first, other] = [x[0] ?? '', y[0] ?? '']
  return isSlip(x.at(-1) ?? '', y.at(-1) ?? '') && (areOneFirstName(first, other) || isSlip(first, other))
}

const wordsOf = (name: string): string[] =>
  name
    .replaceAll('.', '')
    .split(/[ -]/)
    .filter(w => !/^(?:jr|sr|ii|iii|iv|)$/.test(w))
