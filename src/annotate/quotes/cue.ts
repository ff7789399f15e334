// A cue and whom it gives the words to.
import type { AttributionClass } from '../../lexicon/index.js'
import type { Mention } from '../../model/index.js'
import type { Span } from '../../text/index.js'
import type { Grammar } from '../grammar.js'

/** A cue in a sentence with its speaker. */
export interface Attribution {
  /** Index of the cue's first token. */
  readonly at: number
  readonly cue: Span
  readonly classes: ReadonlySet<AttributionClass>
  /** Who: the mention of an entity, where the words name one, and the words themselves. */
  readonly speaker: Mention | null
  readonly speakerSpan: Span | null
  /** Where the subject stands: in front of the cue, or behind it ("said Roe"). */
  readonly inverted: boolean
  /** "according to": takes the rest of the sentence as content. */
  readonly accordingTo: boolean
  /** "was expected", "is believed": nobody is named. */
  readonly passive: boolean
  /** Whom it was said to ("told Roe"), and the token behind that. */
  readonly addressee: Mention | null
  readonly contentFrom: number
  readonly request: boolean
  /** Not said yet: "will discuss", "plans to raise". */
  readonly ahead: boolean
}

/** The attribution of a word that is no verb, to whoever the words name. */
export function held(
  g: Grammar,
  i: number,
  classes: ReadonlySet<AttributionClass>,
  speakerSpan: Span | null,
  mentions: readonly Mention[],
): Attribution {
  const t = g.tokens[i]!
  return {
    at: i,
    cue: { start: t.start, end: t.end },
    classes,
    speaker: speakerSpan && mentionIn(mentions, speakerSpan),
    speakerSpan,
    inverted: false,
    accordingTo: false,
    passive: false,
    addressee: null,
    contentFrom: i + 1,
    request: false,
    ahead: false,
  }
}

/** The mention inside a phrase that ends with it; else the last one that is no adjective and ends where a name in apposition ends. */
export function mentionIn(mentions: readonly Mention[], span: Span): Mention | null {
  const inside = mentions.filter(m => m.kind !== 'adjectival' && m.start < span.end && m.end > span.start)
  const heads = inside.filter(m => m.end >= span.end)
  const best = (heads.length ? heads : inside.filter(m => m.kind === 'name' && m.end > span.end - 3)).sort(
    (a, b) => Number(b.kind === 'name') - Number(a.kind === 'name') || b.end - b.start - (a.end - a.start),
  )[0]
  return best ?? null
}
