// Who holds which office in one report, so that "the minister", "the Foreign Minister" and "his Chinese counterpart" are known by
// function and not by the nearest name.
import { officeHead, officeKind, titleModifiers } from '../../lexicon/index.js'

interface Held {
  readonly entity: string
  /** The office in lower case, or '' where only its kind is known. */
  readonly title: string
  readonly kind: string | undefined
  readonly of: string | null
  /** Held no longer: "former President Roe". */
  readonly past: boolean
}

/** Who stands in for the holder of an office does not hold it. */
const SECOND = /^(?:vice|deputy|assistant|under)(?:-|$)/

/** True for an office whose holder is called by this word (lower case) alone: a vice president is no president. */
const answersTo = (title: string, head: string): boolean =>
  title !== '' && officeHead(title) === head && !title.split(' ').some(w => SECOND.test(w))

const PAST = /^(?:former|ex|late|past|then)[ -]/

/** Offices kept of one report. */
const MOST = 400

/** Holders of offices, in the order of the text. */
export class Offices {
  private readonly held: Held[] = []

  /** Notes an office as the text words it. */
  note(entity: string, title: string, of: string | null): void {
    if (this.held.length === MOST) return
    for (const t of title.toLowerCase().split(' and ')) {
      const bare = withoutModifiers(t)
      this.held.push({ entity, title: bare, kind: officeKind(bare), of, past: PAST.test(t) })
    }
  }

  /** Notes that somebody holds an office of this kind, whatever its name. */
  infer(entity: string, kind: string, of: string | null): void {
    if (this.held.length < MOST) this.held.push({ entity, title: '', kind, of, past: false })
  }

  /** Kind of the office somebody holds, the latest first. */
  kindOf(entity: string): string | undefined {
    return this.held.findLast(h => h.entity === entity && h.kind !== undefined)?.kind
  }

  /** What somebody's office belongs to. */
  countryOf(entity: string): string | null {
    return this.held.findLast(h => h.entity === entity && h.of !== null)?.of ?? null
  }

  /** The only one who holds an office called so, by its full name, then by its head, then by its kind; null where there are none or several. */
  holder(phrase: string, of: string | null): string | null {
    const bare = withoutModifiers(phrase.toLowerCase())
    const kind = officeKind(bare)
    return (
      this.only(h => h.title === bare, of) ??
      (bare.includes(' ') ? null : this.only(h => answersTo(h.title, bare), of)) ??
      (kind === undefined ? null : this.only(h => h.kind === kind && (h.title === '' || of !== null), of))
    )
  }

  /** The only one of whom the text says that he holds such an office of this land: by its name, else by its kind. */
  holderIn(phrase: string, of: string): string | null {
    const bare = withoutModifiers(phrase.toLowerCase())
    const kind = officeKind(phrase.toLowerCase()) ?? officeKind(bare)
    return (
      this.only(h => !h.past && h.of === of && h.title === bare, of) ??
      (kind === undefined ? null : this.only(h => !h.past && h.of === of && h.kind === kind, of))
    )
  }

  /** All who hold an office whose head is this word (lower case); those who did so once, where nobody does now. */
  holders(head: string): ReadonlySet<string> {
    const fits = this.held.filter(h => answersTo(h.title, head))
    const now = fits.filter(h => !h.past)
    return new Set((now.length ? now : fits).map(h => h.entity))
  }

  /** Who holds the same kind of office for another country. */
  counterpart(entity: string, of: string | null): string | null {
    const kind = this.kindOf(entity)
    return kind === undefined || of === null
      ? null
      : this.only(h => h.kind === kind && h.of === of && h.entity !== entity, of)
  }

  private only(test: (h: Held) => boolean, of: string | null): string | null {
    const fits = this.held.filter(h => test(h) && (of === null || h.of === null || h.of === of))
    const own = of === null ? [] : fits.filter(h => h.of === of)
    const ids = new Set((own.length ? own : fits).map(h => h.entity))
    return ids.size === 1 ? [...ids][0]! : null
  }
}

function withoutModifiers(title: string): string {
  const words = title.replaceAll('.', '').split(/\s+/)
  while (words.length > 1 && titleModifiers.has(words[0]!) && !SECOND.test(words[0]!) && !officeKind(words.join(' ')))
    words.shift()
  return words.join(' ')
}
