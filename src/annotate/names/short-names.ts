// "Roe" of "Roe Foods Group": a company that is called by its own name alone, whatever that name looks like.
import { ownNameOf } from '../../lexicon/index.js'

/** Names of companies in one report, by the own name in front of form and trade. */
export class ShortNames {
  /** The full name, or null where two companies have one own name. */
  private readonly full = new Map<string, string | null>()

  /** Takes in a body's name of several words. */
  add(words: readonly string[]): void {
    const own = ownNameOf(words)?.join(' ').toLowerCase()
    if (own === undefined) return
    const name = words.join(' ')
    const known = this.full.get(own)
    // "Roe Foods" and "Roe Foods Inc." are one, "Roe Foods" and "Roe Steel" are two.
    if (known === undefined) this.full.set(own, name)
    else if (known !== null && !begins(known, name) && !begins(name, known)) this.full.set(own, null)
  }

  /** The name of the one company that the report has, or null. */
  sole(): string | null {
    return this.full.size === 1 ? [...this.full.values()][0]! : null
  }

  /** The name under which the report first has the company that these words call by its own name, or null. */
  fullOf(words: readonly string[]): string | null {
    const name = words.join(' ').toLowerCase()
    return this.full.get(name) ?? this.full.get(ownNameOf(words)?.join(' ').toLowerCase() ?? '') ?? null
  }
}

const begins = (long: string, short: string): boolean =>
  long.toLowerCase() === short.toLowerCase() || long.toLowerCase().startsWith(`${short.toLowerCase()} `)
