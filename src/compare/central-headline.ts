// The headline that says what the others say: for events that no template names, one editor's words that other editors bear out.
import { Grammar } from '../annotate/index.js'
import { type Token, tokenize } from '../text/index.js'
import { contentWord } from './words.js'

/** What cannot open an account of its own: words for somebody or something named before, and for what is only told beside it. */
const OPENS_UNNAMED =
  /^(?:he|she|it|they|this|that|these|those|there|his|her|its|their|here|what|who|how|why|if|but|and|or|so|yet|as|just|even|after|before|while|when|where|though|although|since|until|because|despite|amid|with|following|hours|days|minutes|weeks|the (?:remarks?|moves?|decisions?|comments?|statements?|announcements?|news|reports?|man|woman|incident|attack|event))\b/i
/** Views and states: nothing that was done. */
const NO_ACCOUNT = /\b(?:must|should|ought|can['’]t)\b/i

/** Headlines read, and characters of each. */
const MOST_HEADLINES = 60
const LONGEST = 240
/** Characters of what can stand as a title. */
const LEAST_LENGTH = 18
const MOST_LENGTH = 100
/** What a word counts at most: a rarer one says no more. */
const MOST_IDF = 6
/** Weight below which a headline says nothing. */
const LEAST_WEIGHT = 8
/** Share of its weight that some other headline has to have, and share that the others have of it in the mean. */
const LEAST_BORNE_OUT = 0.6
const LEAST_MEAN = 0.4

/** Between these a headline says several things. */
const PARTS = /[:;|—–]\s| -{1,3} /
/** What is asked, exclaimed, quoted or cut short is no account of an event, nor is what speaks to the reader. */
const UNFIT = /[?!"“”„«»‘]|(?:^|\s)['’]|['’](?:\s|$)|\.\.\.|…|[:;|]|(?:^|\s)(?:I|we|you|my|our|your|I['’]m)\s/i
/** Headings of what takes a side. */
const OPINION = /^\W*(?:opinion|editorial|op-ed|analysis|commentary|column|review)\b/i

/**
 * The headline, or part of one, whose words the others have most of, as it is written; null where the others bear out none that tells who did
 * what. None holds one of the `disputed` descriptions or a figure of its own. Linear in the words of the headlines.
 */
export function centralHeadline(titles: readonly string[], disputed: readonly string[]): string | null {
  const heads = [...new Set(titles.map(t => t.slice(0, LONGEST).trim()))].slice(0, MOST_HEADLINES)
  if (heads.length < 2) return null
  const words = heads.map(h => sensesOf(tokenize(h)))
  const counts = countsOf(words)
  let best: { text: string; mark: number } | null = null
  for (const [i, head] of heads.entries()) {
    if (OPINION.test(head)) continue
    for (const text of new Set([head, ...head.split(PARTS).map(p => p.trim())])) {
      if (disputed.some(d => text.toLowerCase().includes(d.toLowerCase()))) continue
      const mark = borneOut(text, key => counts.get(key)! - (words[i]!.has(key) ? 1 : 0), heads.length - 1)
      if (mark > (best?.mark ?? 0) || (best && mark === best.mark && text < best.text)) best = { text, mark }
    }
  }
  return best?.text ?? null
}

/** A statement of one report's beginning, with what the beginnings of the others say. */
export interface Opening {
  readonly report: number
  readonly text: string
}

/**
 * The statement of a beginning that the other beginnings bear out, as it is written, by the measure of {@link centralHeadline}: where no headlines say
 * what happened, one report's first words do. `beginnings` are the first sentences of each report.
 */
export function centralOpening(
  openings: readonly Opening[],
  beginnings: readonly string[],
  disputed: readonly string[],
): string | null {
  if (beginnings.length < 2) return null
  const words = beginnings.map(b => sensesOf(tokenize(b)))
  const counts = countsOf(words)
  let best: { text: string; mark: number } | null = null
  for (const { report, text } of openings) {
    if (
      text.length > MOST_LENGTH ||
      OPENS_UNNAMED.test(text) ||
      NO_ACCOUNT.test(text) ||
      !/^\p{Lu}/u.test(text) ||
      !isAccount(text)
    )
      continue
    if (disputed.some(d => text.toLowerCase().includes(d.toLowerCase()))) continue
    const own = words[report]!
    const mark = borneOut(text, key => counts.get(key)! - (own.has(key) ? 1 : 0), beginnings.length - 1)
    if (mark > (best?.mark ?? 0) || (best && mark === best.mark && text < best.text)) best = { text, mark }
  }
  return best?.text ?? null
}

/** How many texts have each word. */
function countsOf(words: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const w of words) for (const key of w.keys()) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** Its first verb is a finite one that has a subject, and more than "is". */
function isAccount(text: string): boolean {
  const g = new Grammar(tokenize(text))
  const first = g.tokens.findIndex((_, k) => g.isVerb(k))
  if (first < 0 || g.lower(first).endsWith('ing') || g.lower(first - 1) === 'to' || g.subjectOf(first) === null)
    return false
  return !/^(?:is|are)$/.test(g.lower(first)) || g.isVerb(first + 1)
}

/**
 * How much the text tells that the others tell, by weight, less what it alone tells; 0 where it cannot stand. `having` gives how many others
 * have a word.
 */
function borneOut(text: string, having: (key: string) => number, others: number): number {
  if (text.length < LEAST_LENGTH || text.length > MOST_LENGTH || UNFIT.test(text)) return 0
  const tokens = tokenize(text)
  let all = 0
  let some = 0
  let mean = 0
  for (const [key, weight] of sensesOf(tokens)) {
    const n = having(key)
    if (!n && /^\d/.test(key)) return 0
    all += weight
    if (n) some += weight
    mean += (weight * n) / others
  }
  if (all < LEAST_WEIGHT || some < LEAST_BORNE_OUT * all || mean < LEAST_MEAN * all || !tellsDeed(text)) return 0
  return Math.max(0, mean - (all - some))
}

/** What the content words say, with their weight. */
function sensesOf(tokens: readonly Token[]): Map<string, number> {
  const out = new Map<string, number>()
  for (const t of tokens) {
    const word = contentWord(t)
    if (word) out.set(word.sense.stem, Math.min(MOST_IDF, word.sense.idf))
  }
  return out
}

/** Who does what: a verb between two things. Headlines put capitals where they like; the tagger is not to see them. */
function tellsDeed(text: string): boolean {
  const g = new Grammar(tokenize(text.toLowerCase()))
  const nominal = g.tokens.map((_, k) => g.isNominal(k))
  return g.tokens.some(
    (_, k) =>
      g.isVerb(k) &&
      !g.lower(k).endsWith('ing') &&
      nominal.indexOf(true) >= 0 &&
      nominal.indexOf(true) < k &&
      nominal.lastIndexOf(true) > k,
  )
}
