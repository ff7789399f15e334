// What the readers of names share while they go through one report.
import type { Mention } from '../../model/index.js'
import type { Token } from '../../text/index.js'
import type { Reading } from '../context.js'
import { partsOf } from '../tagger/index.js'
import { Bodies } from './bodies.js'
import { Genders } from './genders.js'
import { Offices } from './offices.js'
import { PersonNames } from './persons.js'
import { Registry } from './registry.js'
import { ShortNames } from './short-names.js'

/** One report in the course of reading; `mentions` holds those of the sentences already read. */
export class Scene {
  readonly registry = new Registry()
  readonly persons = new PersonNames()
  readonly bodies = new Bodies()
  readonly companies = new ShortNames()
  readonly offices = new Offices()
  readonly genders = new Genders()
  readonly mentions: Mention[] = []
  /** Words of the names of ships, rockets and capsules. */
  readonly crafts = new Set<string>()
  /** Places of the report that are on no map, by name in lower case. */
  readonly lands = new Set<string>()
  /** The one without a name who was spoken of last, by the noun used: "the official" after "a senior official". */
  readonly unnamed = new Map<string, { readonly entity: string; readonly country: string | null }>()
  /** The group that a noun named last ("diplomats" of "the two top diplomats"), and where. */
  readonly groups = new Map<string, { readonly entity: string; at: number }>()

  constructor(readonly reading: Reading) {}

  /** Parts of speech of a sentence, by number, tagged when first asked for. */
  parts(tokens: readonly Token[]): Uint8Array {
    return partsOf(tokens)
  }

  tokens(sentence: number): readonly Token[] {
    return this.reading.sentences[sentence]!.tokens
  }

  /** Entity of a country by its code. */
  country(code: string): string {
    return this.registry.named('place', code, this.reading.gazetteer.countryName(code))
  }

  private readonly bodyEnds = new Set<string>()
  private bodiesRead = 0

  /** True where the name of some body that was mentioned before, or in this sentence (`here`), ends with a word (lower case). */
  endsBody(word: string, here: readonly Mention[]): boolean {
    for (; this.bodiesRead < this.mentions.length; this.bodiesRead++) {
      const end = this.endOfBody(this.mentions[this.bodiesRead]!)
      if (end !== null) this.bodyEnds.add(end)
    }
    return this.bodyEnds.has(word) || here.some(m => this.endOfBody(m) === word)
  }

  private endOfBody(m: Mention): string | null {
    if (m.kind !== 'name' || !m.entity.startsWith('organisation:')) return null
    const name = this.reading.text.slice(m.start, m.end).toLowerCase()
    return name.slice(name.lastIndexOf(' ') + 1)
  }

  /** Mentions before `at`, the latest first, those of this sentence (`here`) included; at most some hundred. */
  *before(at: number, here: readonly Mention[]): Generator<Mention> {
    for (const list of [here, this.mentions])
      for (let i = list.length - 1; i >= 0 && i > list.length - MOST_BACK; i--) if (list[i]!.end <= at) yield list[i]!
  }
}

/** Mentions looked back over. */
const MOST_BACK = 120
