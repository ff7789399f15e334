// Third-person pronouns: whoever the sentence is about, else whoever was named last.
import { isDeity } from '../../lexicon/index.js'
import type { Mention } from '../../model/index.js'
import { isCapitalised, type Token } from '../../text/index.js'
import { partNumber } from '../tagger/index.js'
import { lastPerson } from './roles.js'
import type { Scene } from './scene.js'

const VERB = partNumber('VERB')
const ADP = partNumber('ADP')
const AUX = partNumber('AUX')
const ADV = partNumber('ADV')

/** Adds a mention for a pronoun (token `i`) where a person was named before it; "they" are two that were named as such, else stay open. */
export function readPronoun(
  scene: Scene,
  sentence: number,
  i: number,
  kind: 'he' | 'she' | 'they',
  out: Mention[],
): void {
  const tokens = scene.tokens(sentence)
  const t = tokens[i]!
  if (kind === 'they') {
    const two = groupBefore(scene, sentence, i, out)
    if (two) out.push({ start: t.start, end: t.end, entity: two, kind: 'pronoun' })
    return
  }
  // "Roe held talks with Holm, in which she asked …": a subject goes on as the subject, also into the next sentence.
  // "Sheriff Roe said that when he saw the girl's eye, she had been shot": who is "he" is not "she".
  const others = meantBy(scene, inOneVoice(tokens, i, out), kind === 'she' ? HE : SHE)
  const told = whomTold(scene, tokens, i, out)
  const doer = doerTo(scene, tokens, i, out)
  const fits = (person: string): boolean =>
    scene.genders.fits(person, kind) &&
    !others.has(person) &&
    person !== told &&
    person !== doer &&
    !isDeity(person.slice('person:'.length))
  const ahead = opensSentence(tokens, i) ? subjectAhead(scene, tokens, i, out, fits) : null
  if (ahead) {
    out.push({ start: t.start, end: t.end, entity: ahead, kind: 'pronoun' })
    return
  }
  const own = t.lower !== 'him' ? subjectBefore(scene, tokens, i, out, fits) : null
  const behind = i <= OPENING ? sentence - 1 : behindQuote(scene, sentence, i)
  const again =
    own || !/^s?he$/.test(t.lower) ? null : lastMeant(scene, out, kind === 'she' ? SHE : HE, fromMark(tokens, i))
  const subject =
    own ?? (again && fits(again) ? again : null) ?? (behind >= 0 ? subjectOfLast(scene, behind, fits) : null)
  const entity = subject ?? lastPerson(scene, t.start, out, fits)
  if (!entity) return
  forgetInMarks(scene, tokens, i, entity, kind === 'she' ? HE : SHE, out)
  out.push({ start: t.start, end: t.end, entity, kind: 'pronoun' })
}

/** "“He had left,” Roe said; she …": whoever is "she" was not meant by "he" inside the marks. */
function forgetInMarks(
  scene: Scene,
  tokens: readonly Token[],
  i: number,
  entity: string,
  words: ReadonlySet<string>,
  out: Mention[],
): void {
  const outside = new Set(inOneVoice(tokens, i, out))
  for (let k = out.length - 1; k >= 0 && out[k]!.start >= tokens[0]!.start; k--) {
    const m = out[k]!
    const isOther = m.kind === 'pronoun' && words.has(scene.reading.text.slice(m.start, m.end).toLowerCase())
    if (isOther && m.entity === entity && !outside.has(m)) out.splice(k, 1)
  }
}

/** "In his meeting with": a possessive of a phrase that opens the sentence. */
const opensSentence = (tokens: readonly Token[], i: number): boolean =>
  i > 0 && i <= OPENING && /^(?:his|her)$/.test(tokens[i]!.lower) && OPENS.test(tokens[0]!.lower)

const OPENS = /^(?:in|during|at|after|before|with|on|for|since|despite|throughout|through|from|by|under|like|as)$/

/** "In his meeting with Holm, Roe said", "In his speech, however, Mr. Roe said": the person named behind a comma and in front of the verb. */
function subjectAhead(
  scene: Scene,
  tokens: readonly Token[],
  i: number,
  here: readonly Mention[],
  fits: (person: string) => boolean,
): string | null {
  const parts = scene.parts(tokens)
  for (const m of [...here].sort((a, b) => a.start - b.start)) {
    if (m.start < tokens[i]!.end || m.kind !== 'name' || !m.entity.startsWith('person:') || !fits(m.entity)) continue
    let from = tokens.findIndex(t => t.start >= m.start) - 1
    // "Mr.", "President", "the French minister" in front of the name.
    while (
      from > i &&
      tokens[from]!.text !== ',' &&
      (isCapitalised(tokens[from]!) || tokens[from]!.text === '.' || tokens[from]!.lower === 'the')
    )
      from--
    if (tokens[from]?.text !== ',') continue
    if (
      verbFollows(
        parts,
        tokens.findIndex(t => t.start >= m.end),
        tokens.length,
      )
    )
      return m.entity
  }
  return null
}

/** "The two leaders have not spoken since their summit", "The sides met. They agreed": the group named last, where nobody else was. */
function groupBefore(scene: Scene, sentence: number, i: number, here: readonly Mention[]): string | null {
  const from = scene.tokens(i <= OPENING ? Math.max(0, sentence - 1) : sentence)[0]!.start
  const last = [...scene.groups.values()].reduce((a, b) => (b.at > a.at ? b : a), { entity: '', at: -1 })
  if (last.at < from) return null
  for (const m of scene.before(scene.tokens(sentence)[i]!.start, here)) {
    if (m.start <= last.at) break
    if (m.entity !== last.entity && m.entity.startsWith('group:')) return null
  }
  return last.entity
}

/** "He told Roe", "she asked the mayor": whoever is spoken to does not speak. */
function whomTold(scene: Scene, tokens: readonly Token[], i: number, here: readonly Mention[]): string | null {
  if (!TELLS.test(tokens[i + 1]?.lower ?? '')) return null
  const next = tokens[i + 2]
  if (!next) return null
  const named = here.find(m => m.kind === 'name' && m.start >= next.start && m.entity.startsWith('person:'))
  const between = named ? tokens.slice(i + 2).filter(t => t.end <= named.start) : []
  if (named && between.length <= MOST_BEFORE_NAME && between.every(t => isCapitalised(t) || t.text === '.'))
    return named.entity
  if (next.lower !== 'the') return null
  for (let n = MOST_BEFORE_NAME; n > 0; n--) {
    const words = tokens.slice(i + 3, i + 3 + n)
    const holder = words.length === n ? scene.offices.holder(words.map(t => t.lower).join(' '), null) : null
    if (holder) return holder
  }
  return null
}

/** "Roe thanked her": whoever does it to somebody does not do it to herself. */
function doerTo(scene: Scene, tokens: readonly Token[], i: number, here: readonly Mention[]): string | null {
  const parts = scene.parts(tokens)
  const next = tokens[i + 1]
  const alone = next === undefined || next.kind === 'mark' || AFTER_OBJECT.test(next.lower)
  if (parts[i - 1] !== VERB || !(tokens[i]!.lower === 'him' || (tokens[i]!.lower === 'her' && alone))) return null
  let k = i - 2
  while (k >= 0 && (parts[k] === AUX || parts[k] === ADV)) k--
  const name = here.find(m => m.kind === 'name' && m.end === tokens[k]?.end && m.entity.startsWith('person:'))
  if (!name) return null
  // "critics of Roe thanked her"
  while (k > 0 && tokens[k]!.start > name.start) k--
  return parts[k - 1] === ADP ? null : name.entity
}

const AFTER_OBJECT = /^(?:for|to|in|on|at|by|with|as|and|but|after|before|of|from|during|over|that|when|while)$/

const TELLS =
  /^(?:told|tells|asked|asks|informed|reminded|assured|warned|urged|advised|interrupted|thanked|called|met)$/
/** Tokens of "Vice President" in front of a name, or for it. */
const MOST_BEFORE_NAME = 3

/** Behind words in marks, what stands outside of them: "“He had left,” she said" does not tell whom he meant. */
function inOneVoice(tokens: readonly Token[], i: number, here: readonly Mention[]): readonly Mention[] {
  const marks = tokens.flatMap((t, k) => (k < i && /^["“”]$/.test(t.text) ? [t.start] : []))
  if (!marks.length || marks.length % 2 === 1) return here
  const isInside = (at: number): boolean => marks.filter(m => m < at).length % 2 === 1
  return here.filter(m => !isInside(m.start))
}

/** Whom such pronouns mean in this sentence. */
const meantBy = (scene: Scene, here: readonly Mention[], words: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(
    here
      .filter(m => m.kind === 'pronoun' && words.has(scene.reading.text.slice(m.start, m.end).toLowerCase()))
      .map(m => m.entity),
  )

/** Where the words begin that stand on one side of quotation marks with token `i`. */
const fromMark = (tokens: readonly Token[], i: number): number =>
  tokens.findLast((t, k) => k < i && /^["“”]$/.test(t.text))?.start ?? tokens[0]!.start

/** "In her letter to Holm she wrote": whom such a pronoun meant before in the sentence that begins at `from`, or null. */
const lastMeant = (scene: Scene, here: readonly Mention[], words: ReadonlySet<string>, from: number): string | null =>
  here.findLast(
    m => m.kind === 'pronoun' && m.start >= from && words.has(scene.reading.text.slice(m.start, m.end).toLowerCase()),
  )?.entity ?? null

const HE: ReadonlySet<string> = new Set(['he', 'him', 'his', 'himself'])
const SHE: ReadonlySet<string> = new Set(['she', 'her', 'hers', 'herself'])

/** Mentions looked back over. */
const MOST_BACK = 60
/** Tokens of a sentence within which a pronoun takes up the sentence before. */
const OPENING = 2

/** Sentences of one quotation looked back over. */
const QUOTED = 4

/** "… ," he said: the sentence in front of the quotation that the pronoun at `i` stands right behind; -1 for none. */
function behindQuote(scene: Scene, sentence: number, i: number): number {
  if (!MARK.test(scene.tokens(sentence)[i - 1]?.text ?? '')) return -1
  for (let s = sentence; s >= Math.max(0, sentence - QUOTED); s--)
    if (OPEN.test(scene.tokens(s)[0]?.text ?? '')) return s - 1
  return -1
}

const MARK = /^(?:["”]|[’'])$/
const OPEN = /^["“]$/

function subjectOfLast(scene: Scene, sentence: number, fits: (person: string) => boolean): string | null {
  const tokens = scene.tokens(sentence)
  const [first, last] = [tokens[0], tokens.at(-1)]
  if (!first || !last) return null
  const here = scene.mentions.slice(-MOST_BACK).filter(m => m.start >= first.start && m.end <= last.end)
  return subjectBefore(scene, tokens, tokens.length - 1, here, fits)
}

/** True where a verb stands at token `k`, or behind adverbs there, and before `limit`. */
function verbFollows(parts: Uint8Array, k: number, limit: number): boolean {
  let at = k
  while (at >= 0 && at < limit && parts[at] === ADV) at++
  return at >= 0 && at < limit && (parts[at] === VERB || parts[at] === AUX)
}

/** "Roe, speaking in Lyon, said": the token behind what stands between two commas; `k` where none opens there. */
function behindInsertion(tokens: readonly Token[], k: number, limit: number): number {
  if (tokens[k]?.text !== ',') return k
  for (let j = k + 2; j < limit && j <= k + LONGEST_INSERTION; j++) if (tokens[j]!.text === ',') return j + 1
  return k
}

const LONGEST_INSERTION = 16

const DESCRIBES: ReadonlySet<Mention['kind']> = new Set(['nominal', 'role'])

/** The first person of the sentence named right in front of a verb, before token `i`. */
function subjectBefore(
  scene: Scene,
  tokens: readonly Token[],
  i: number,
  here: readonly Mention[],
  fits: (person: string) => boolean,
): string | null {
  const parts = scene.parts(tokens)
  const isSubject = (m: Mention): boolean => {
    if (!m.entity.startsWith('person:') || !fits(m.entity) || m.end > tokens[i]!.start) return false
    const behind = tokens.findIndex(t => t.start >= m.end)
    const mark = /^["“]$/.test(tokens[behind]?.text ?? '') ? 1 : 0
    return verbFollows(parts, behindInsertion(tokens, behind + mark, i), i)
  }
  const named = here.find(m => m.kind === 'name' && isSubject(m))
  // "The Greek leader “underlined …”, according to her office": who is known by name elsewhere.
  const described = here.find(m => DESCRIBES.has(m.kind) && !m.entity.includes(':unnamed') && isSubject(m))
  return (named ?? described)?.entity ?? null
}
