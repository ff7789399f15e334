// Offices that answer to one another across countries ("his Chinese counterpart"), and countries called by what they are
// ("the world's second-largest economy"). Written by us.

/** Kinds of office; two holders of one kind are counterparts. */
const KINDS: readonly (readonly [string, string])[] = [
  [
    'foreign',
    'secretary of state|foreign minister|foreign secretary|minister of foreign affairs|minister for foreign affairs|state councilor and foreign minister|top diplomat|foreign policy chief|chief diplomat|external affairs minister|minister of external affairs|foreign affairs minister',
  ],
  [
    'head',
    'president|prime minister|premier|chancellor|king|queen|emperor|emir|sultan|supreme leader|leader|head of state|taoiseach|head of government',
  ],
  [
    'defence',
    'secretary of defense|defense secretary|defence secretary|defence minister|defense minister|minister of defence|minister of defense',
  ],
  [
    'finance',
    'secretary of the treasury|treasury secretary|finance minister|chancellor of the exchequer|economy minister',
  ],
  [
    'interior',
    'home secretary|interior minister|interior secretary|minister of the interior|home affairs minister|minister of home affairs|internal affairs minister',
  ],
  ['trade', 'commerce secretary|trade minister|trade secretary|commerce minister|trade representative'],
  ['justice', 'attorney general|justice minister|justice secretary'],
  ['security', 'national security adviser|national security advisor'],
  ['spokesman', 'spokesman|spokeswoman|spokesperson|press secretary'],
  ['envoy', 'ambassador|special envoy|envoy|special representative'],
]

const KIND_OF: ReadonlyMap<string, string> = new Map(
  KINDS.flatMap(([kind, titles]) => titles.split('|').map(t => [t, kind] as const)),
)

/** Kind of an office in lower case, or undefined. */
export const officeKind = (title: string): string | undefined => KIND_OF.get(title)

/** Offices whose holder speaks for the government of a country; who sits in a parliament, pleads, teaches or trades speaks for nobody but himself. */
const GOVERNS =
  /(?:^|[ -])(?:president|minister|premier|chancellor|king|queen|emperor|emir|sultan|supreme leader|secretary|councill?or|advis[eo]r|envoy|ambassador|consul|chargé d'affaires|(?:special|trade|high) representative|chief of staff|attorney general|spokes(?:man|woman|person)|press officer|officials?|diplomat|general|admiral|commander|head of state)$/
const NO_LONGER = /^(?:former|ex|late|retired|opposition|shadow)\b/

/** True for an office, in lower case, whose holder speaks for the country that it is an office of. */
export const speaksForCountry = (title: string): boolean =>
  GOVERNS.test(title.split(/ (?:of|for) /, 1)[0]!) && !NO_LONGER.test(title)

/** Bodies of a state by a word of their name, in lower case. */
const STATE_BODY =
  /\b(?:ministry|presidency|chancellery|department|government|embassy|consulate|army|military|navy|air force|forces|police|agency|authorit(?:y|ies)|administration|council|bureau|office|officials?|state media|state television|state tv|cabinet|command|treasury|kremlin)\b/

/** True for the name of a body, in lower case, that is a part of a state. */
export const isStateBody = (name: string): boolean => STATE_BODY.test(name)

/** The word of an office that stands for it alone: "secretary" of "secretary of state". */
export function officeHead(title: string): string {
  const words = title.split(' ')
  const cut = words.findIndex(w => w === 'of' || w === 'for' || w === 'to')
  return words[cut > 0 ? cut - 1 : words.length - 1]!
}

/** Countries by what reports call them, lower case without an article; ISO 3166. Figures change: only what has long been so. */
const EPITHETS: ReadonlyMap<string, string> = new Map(
  (
    [
      ['US', "world's largest economy|world's biggest economy|world's top economy|world's richest country"],
      [
        'CN',
        "world's second-largest economy|world's second largest economy|world's number two economy|asian giant|communist giant|middle kingdom|world's factory",
      ],
      ['RU', "world's most sanctioned country|world's largest country|world's biggest country"],
      ['IN', "world's largest democracy|world's biggest democracy|subcontinent's giant"],
      [
        'DE',
        "europe's largest economy|europe's biggest economy|euro zone's largest economy|eurozone's largest economy",
      ],
      ['JP', 'land of the rising sun'],
      ['KP', 'hermit kingdom|reclusive state|hermit state|isolated state'],
      ['IR', 'islamic republic'],
      ['IL', 'jewish state'],
      ['NG', "africa's most populous country|africa's most populous nation"],
      ['BR', "latin america's largest economy|latin america's biggest economy|south america's largest country"],
      ['ID', "world's largest archipelago|world's most populous muslim nation"],
      ['TW', 'self-ruled island|self-governed island|self-governing island|self-ruled democracy'],
      ['SA', "world's largest oil exporter|world's top oil exporter|world's biggest oil exporter"],
      ['ZA', 'rainbow nation'],
      ['IE', 'emerald isle'],
    ] as const
  ).flatMap(([code, names]) => names.split('|').map(n => [n, code] as const)),
)

/** Country of a description such as "asian giant" (lower case, straight apostrophes, no article), or undefined. */
export const epithetCountry = (description: string): string | undefined => EPITHETS.get(description)

const EPITHET_STARTS = new Set([...EPITHETS.keys()].map(n => n.slice(0, n.indexOf(' '))))

/** True for a word that such a description begins with. */
export const opensEpithet = (lower: string): boolean => EPITHET_STARTS.has(lower)

/** Most words of such a description. */
export const longestEpithet = 6
