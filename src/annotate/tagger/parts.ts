// Parts of speech (Universal Dependencies' seventeen), left to right by a linear model over the word, its affixes, class and neighbours.
import { mix, partWeightRows } from '../../lexicon/index.js'
import { isCapitalised, type Token } from '../../text/index.js'
import { KeptSums } from './kept-sums.js'
import { emptySums, PackedRows, rowLength, type Sums, unpack } from './packed.js'
import { type Traits, traitsOf } from './traits.js'
import { EDGE } from './view.js'

/** Universal parts of speech; the position is the number used for it. */
export const partNames = [
  'X',
  'NOUN',
  'PROPN',
  'VERB',
  'AUX',
  'ADJ',
  'ADV',
  'ADP',
  'DET',
  'PRON',
  'CCONJ',
  'SCONJ',
  'PART',
  'NUM',
  'PUNCT',
  'SYM',
  'INTJ',
] as const

/** A part of speech. */
export type PartName = (typeof partNames)[number]

/** Number of a part of speech. */
export const partNumber = (name: PartName): number => partNames.indexOf(name)

/** Most features of one token. */
export const mostPartFeatures = 24

/** Features of a token, as hashed numbers. */
export class PartFeatures {
  readonly ids = new Int32Array(mostPartFeatures)
  count = 0

  private add(template: number, a: number, b = 0): void {
    this.ids[this.count++] = mix(Math.imul(Math.imul(template, 0x9e3779b1) ^ a, 0x2c1b3c6d) ^ Math.imul(b, 0x297a2d39))
  }

  /** Those of the word itself. */
  own(t: Traits): void {
    this.add(1, t.word)
    this.add(2, t.suffix2)
    this.add(3, t.suffix3)
    this.add(4, t.suffix4)
    this.add(5, t.prefix)
    this.add(7, t.fine)
    this.add(20, t.kinds, t.capital ? 1 : 0)
  }

  /** Those of the word before. */
  before(t: Traits): void {
    this.add(12, t.word)
  }

  /** Those of the word behind. */
  behind(t: Traits): void {
    this.add(13, t.word)
    this.add(14, t.fine)
  }

  /** Those of several words and of the two parts before. */
  joint(before: Traits, t: Traits, next: Traits, second: Traits, last: number, earlier: number): void {
    this.add(6, t.short, before === EDGE ? 1 : 0)
    this.add(8, t.coarse, last)
    this.add(9, last)
    this.add(10, last, earlier)
    this.add(11, last, t.word)
    this.add(15, next.suffix3, last)
    this.add(16, next.coarse, t.coarse)
    this.add(17, second.coarse, last)
    this.add(18, t.share, last)
    this.add(19, t.suffix3, next.suffix2)
  }
}

const VERB = partNumber('VERB')
const ADV = partNumber('ADV')

/** Verbs that end like adverbs. */
const LY_VERBS = /^(?:ap|sup|re|com|im|multi|mis?ap)p?ly$|^(?:fly|rely|rally|ally|tally|bully|sully|dally|sally)$/

/** "repeatedly": an adverb, whatever stood in the training sentences. */
const isAdverbForm = (lower: string): boolean => lower.length > 4 && lower.endsWith('ly') && !LY_VERBS.test(lower)

/** "Roe plans to visit": a verb between a name and an infinitive. */
const isIntent = (tokens: readonly Token[], parts: Uint8Array, i: number): boolean =>
  INTENT.test(tokens[i]!.lower) &&
  tokens[i + 1]!.lower === 'to' &&
  parts[i + 2] === VERB &&
  (parts[i - 1] === PROPN || parts[i - 1] === PRON) &&
  !/['’]s?$/.test(tokens[i - 1]!.text)

/** "Ana Quell said", "," Quell said”: a capital inside a sentence is a name's, whatever its word means. */
const isSurname = (tokens: readonly Token[], parts: Uint8Array, i: number): boolean =>
  (parts[i - 1] === PROPN && isCapitalised(tokens[i - 1]!) && !/['’]s?$/.test(tokens[i - 1]!.text)) ||
  (tokens[i - 1]!.kind === 'mark' && /^(?:said|says|told|added|asked|wrote)$/.test(tokens[i + 1]!.lower))

/** Longer words of a sentence with a capital and without. */
interface Capitals {
  readonly large: number
  readonly small: number
}

const isLonger = (t: Token): boolean => t.kind === 'word' && t.text.length > 3

function capitalsOf(tokens: readonly Token[]): Capitals {
  const words = tokens.filter(isLonger)
  const large = words.filter(isCapitalised).length
  return { large, small: words.length - large }
}

/** A headline in capitals: most of its longer words have one, besides the name that ends at a token. */
function isTitleCase(tokens: readonly Token[], name: number, { large, small }: Capitals): boolean {
  const own = [tokens[name]!, tokens[name - 1]!].filter(t => isLonger(t) && isCapitalised(t)).length
  return small < large - own
}

const INTENT = /^(?:plans|hopes|aims|vows|offers|attempts|moves|claims|wishes)$/

/** Offices that are never a quality of what follows. */
const OFFICE =
  /^(?:minister|president|secretary|chairman|chairwoman|governor|mayor|senator|spokesman|spokeswoman|director|commissioner|ambassador)$/

const NOUN = partNumber('NOUN')
const PRON = partNumber('PRON')
const ADJ = partNumber('ADJ')
const DET = partNumber('DET')
const PROPN = partNumber('PROPN')

/** "US officials": the state, and no pronoun, unless the words around it are in capitals, too. */
const isState = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.text === 'US' && !(isCapitals(tokens[i - 1]) && isCapitals(tokens[i + 1]))

const isCapitals = (t: Token | undefined): boolean => t === undefined || t.text === t.text.toUpperCase()

/** "Police shot and killed Roe", "officers shot the man": in the training sentences a shot is a thing behind any noun. */
const isShooting = (tokens: readonly Token[], parts: Uint8Array, i: number): boolean =>
  tokens[i]!.lower === 'shot' &&
  (parts[i - 1] === NOUN || parts[i - 1] === PROPN) &&
  (/^(?:by|dead|him|her|them|the|an?|two|three|four)$/.test(tokens[i + 1]!.lower) ||
    parts[i + 1] === PROPN ||
    (tokens[i + 1]!.lower === 'and' && /^(?:killed|wounded|injured)$/.test(tokens[i + 2]!.lower)))

/** "those who support the plan", "they favor Roe": between a pronoun that is a subject and what the deed is done to stands no noun. */
const isBetweenSubjectAndObject = (tokens: readonly Token[], parts: Uint8Array, i: number): boolean =>
  (parts[i] === NOUN || tokens[i]!.lower === 'back') &&
  SUBJECT.test(tokens[i - 1]!.lower) &&
  (parts[i + 1] === DET || parts[i + 1] === PROPN || /^(?:his|her|its|their|our|my)$/.test(tokens[i + 1]!.lower)) &&
  !isCapitalised(tokens[i]!)

const SUBJECT = /^(?:who|they|we|he|she|i)$/

/** The part before the first token. */
export const noPart = partNames.length

let rows: PackedRows | null = null
const list = new PartFeatures()
const sums = emptySums()
const fresh = emptySums()
const kept = new KeptSums()
const weights = new Int32Array(rowLength)
const FORMS = ['own', 'before', 'behind'] as const

/** The form whose sums are being made; one variable instead of a closure a token. */
let making = EDGE
const makers = FORMS.map(which => (): Sums => {
  list.count = 0
  list[which](making)
  fresh.fill(0)
  rows!.add(list.ids, list.count, fresh)
  return fresh
})

/** Adds what one form gives to its own place, to the next or to the one before. */
function addForm(t: Traits, which: number): void {
  making = t
  kept.add(t.id, which, sums, makers[which]!)
}

/** Part of speech of each token of a sentence, by number. Linear. */
export function tagParts(tokens: readonly Token[]): Uint8Array {
  rows ??= new PackedRows(partWeightRows)
  const traits = tokens.map(traitsOf)
  const out = new Uint8Array(tokens.length)
  for (let i = 0; i < tokens.length; i++) {
    const before = traits[i - 1] ?? EDGE
    const t = traits[i]!
    const next = traits[i + 1] ?? EDGE
    sums.fill(0)
    addForm(t, 0)
    addForm(before, 1)
    addForm(next, 2)
    list.count = 0
    list.joint(before, t, next, traits[i + 2] ?? EDGE, out[i - 1] ?? noPart, out[i - 2] ?? noPart)
    rows.add(list.ids, list.count, sums)
    unpack(sums, weights, 0)
    let best = 0
    for (let p = 1; p < partNames.length; p++) if (weights[p]! > weights[best]!) best = p
    if (best === VERB && isAdverbForm(tokens[i]!.lower)) out[i] = ADV
    else if (best === ADJ && OFFICE.test(tokens[i]!.lower)) out[i] = NOUN
    else out[i] = best === PRON && isState(tokens, i) ? PROPN : best
  }
  let capitals: Capitals | null = null
  for (let i = 1; i + 1 < tokens.length; i++) {
    if (out[i] !== VERB || !isCapitalised(tokens[i]!) || !isSurname(tokens, out, i)) continue
    capitals ??= capitalsOf(tokens)
    if (!isTitleCase(tokens, i, capitals)) out[i] = PROPN
  }
  for (let i = 1; i + 2 < tokens.length; i++)
    if (
      (out[i] === NOUN && (isIntent(tokens, out, i) || isShooting(tokens, out, i))) ||
      isBetweenSubjectAndObject(tokens, out, i)
    )
      out[i] = VERB
  return out
}

const tagged = new WeakMap<readonly Token[], Uint8Array>()

/** {@link tagParts}, once for each list of tokens however many readers ask. */
export function partsOf(tokens: readonly Token[]): Uint8Array {
  let parts = tagged.get(tokens)
  if (!parts) {
    parts = tagParts(tokens)
    tagged.set(tokens, parts)
  }
  return parts
}
