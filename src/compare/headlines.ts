// What the headlines of an event's reports have in common: two editors who never met chose the same words for what is new.
import { triggersOf } from '../annotate/index.js'
import { ownNameOf } from '../lexicon/index.js'
import { stripPossessive, type Token, tokenize } from '../text/index.js'
import type { Bundle } from './bundle.js'
import { centralHeadline } from './central-headline.js'
import { type CommonRun, commonRun } from './common-headline.js'
import { contentWord } from './words.js'

/** Headlines below which nothing can be had in common. */
const LEAST = 2
/** Characters read of a headline. */
const LONGEST = 400
/** Share of the headlines, one at least, that have to have a word for it to be their matter. */
const SHARE = 1 / 3

/** Words and characters of a headline that can stand for what its report is about. */
const LEAST_ALONE = 3
const MOST_ALONE = 120
/** " | Harbour Gazette", " : HWN", " - KXYZ News 5 - Lindhaven, Texas" behind a headline. */
const OUTLET = /\s(?:\|\s[^|]{2,40}|:\s[A-Z]{2,6})$/
const STATION = /\b(?:News|TV|Radio|[KW][A-Z]{2,3})\b|\.(?:com|org|net)\b/

/** A headline without whose it is. */
function bare(title: string): string {
  const parts = title.slice(0, LONGEST).replace(OUTLET, '').split(' - ')
  const station = parts.findIndex((p, i) => i > 0 && STATION.test(p))
  return (station > 0 ? parts.slice(0, station) : parts).join(' - ').trim()
}

interface Words {
  readonly stems: ReadonlySet<string>
  readonly forms: ReadonlySet<string>
  /** Kinds of deeds it tells: PLOVER's type, and our subtype of it. */
  readonly kinds: ReadonlySet<string>
}

/** The headlines of a bundle. */
export class Headlines {
  private readonly all: readonly Words[]
  private readonly titles: readonly string[]
  private readonly reports: number

  constructor(bundle: Bundle) {
    this.reports = bundle.articles.length
    this.titles = bundle.articles.flatMap(a => (a.title ? [bare(a.title)] : []))
    this.all = bundle.articles.flatMap(a => (a.title ? [wordsOf(bare(a.title))] : []))
  }

  /** True for one report that has a headline. */
  get alone(): boolean {
    return this.reports === 1 && this.all.length === 1
  }

  /** True where there are headlines enough to judge by. */
  get speak(): boolean {
    return this.all.length >= LEAST
  }

  /** How many have all of these stems. */
  having(stems: readonly string[]): number {
    return this.all.filter(h => stems.every(s => h.stems.has(s))).length
  }

  /** What they have in common, word for word; see {@link commonRun}. Of a lone report its own headline. */
  run(names: ReadonlySet<string>, disputed: readonly string[]): CommonRun | null {
    if (!this.alone) return this.speak ? commonRun(this.titles, names, disputed) : null
    const text = this.titles[0] ?? ''
    const words = text.split(/\s+/).length
    const fits =
      words >= LEAST_ALONE && text.length <= MOST_ALONE && !disputed.some(d => text.toLowerCase().includes(d))
    return fits ? { text, isSentence: true } : null
  }

  /** The one of several that says what the others say; see {@link centralHeadline}. */
  central(disputed: readonly string[]): string | null {
    return this.speak ? centralHeadline(this.titles, disputed) : null
  }

  /** How many tell a deed of a kind (type and subtype), or have one of the words that tell it. */
  telling(type: string, subtype: string | undefined, words: readonly string[]): number {
    const stems = new Set(words.flatMap(w => stemsOf(tokenize(w))))
    const kind = kindName(type, subtype)
    return this.all.filter(h => h.kinds.has(kind) || [...stems].some(s => h.stems.has(s))).length
  }

  /** True where one has the word. */
  tellBy(word: string): boolean {
    const stems = stemsOf(tokenize(word))
    return stems.length > 0 && this.having(stems) > 0
  }

  /** How many name somebody: the last word of the name, or one that stands for it ("Jr." does not, nor "Foods" of a company). */
  naming(name: string): number {
    const own = ownNameOf(name.split(' '))?.join(' ') ?? name
    const last = tokenize(own)
      .filter(t => t.kind === 'word' && !SUFFIX.test(t.lower))
      .at(-1)?.lower
    return last === undefined ? 0 : this.all.filter(h => h.forms.has(last)).length
  }

  /** True where so many headlines are enough. */
  areMany(n: number): boolean {
    return n >= Math.max(1, SHARE * this.all.length)
  }
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/

/** A visit is made for talks, and a call is talks. */
const kindName = (type: string, subtype: string | undefined): string =>
  type === 'CONSULT' ? type : `${type}/${subtype ?? ''}`

const stemsOf = (tokens: readonly Token[]): string[] => tokens.flatMap(t => contentWord(t)?.stem ?? [])

function wordsOf(text: string): Words {
  const tokens = tokenize(text)
  // Headlines put capitals where they like.
  const small = triggersOf(tokenize(text.toLowerCase()))
  return {
    stems: new Set(stemsOf(tokens)),
    forms: new Set(tokens.map(t => stripPossessive(t.lower))),
    kinds: new Set(small.map(({ deed }) => kindName(deed.type, deed.subtype))),
  }
}
