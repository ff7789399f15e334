// Quotations of an article: what stands in marks first, then what is reported without them.
import type { Mention, Quote, SpeechAct } from '../../model/index.js'
import { overlaps, type Span, tokenize, trimSpan } from '../../text/index.js'
import type { Reading, Sentence } from '../context.js'
import { Grammar } from '../grammar.js'
import { attributionsOf, handedOn, headlineSpeaker } from './attribution.js'
import { type Content, contentOf, type Hold, trailerOf } from './content.js'
import { type Attribution, mentionIn } from './cue.js'
import { greetingOf } from './greeting.js'
import { type Marked, quotedIn } from './marks.js'
import { isApart, passesOn, trails } from './passed-on.js'

interface Spoken {
  readonly speaker: Mention | null
  readonly span: Span | null
  readonly attribution: Attribution | null
  readonly via: readonly string[]
}

/** Quotations in order of their place. `mentions` are the article's, in order. Linear but for the few quotes of a sentence. */
export function findQuotes(reading: Reading, mentions: readonly Mention[]): Quote[] {
  return new QuoteFinder(reading, mentions).run()
}

/** Blocks over which a channel holds without being named again. */
const CHANNEL_REACH = 2

class QuoteFinder {
  private cursor = 0
  /** The mentions of the sentence at hand. */
  private here: readonly Mention[] = []
  private grammar: Grammar | null = null
  private last: { spoken: Spoken; block: number } | null = null
  private readonly out: Quote[] = []
  private readonly channels = new Map<string, { readonly via: readonly string[]; readonly block: number }>()
  /** Quotations whose speaker was carried over and gives way to one that is named. */
  private readonly provisional = new Set<number>()
  /** The attribution at the end of the sentence at hand that covers all of it. */
  private trailer: Attribution | null = null
  /** What each attribution of the sentence at hand reports. */
  private contents: readonly (Content | null)[] = []
  /** Who was reported in the sentence before. */
  private reported: { readonly spoken: Spoken; readonly block: number } | null = null
  private readonly quotedByBlock = new Map<number, readonly Marked[]>()

  constructor(
    private readonly reading: Reading,
    private readonly mentions: readonly Mention[],
  ) {}

  run(): Quote[] {
    for (const sentence of this.reading.sentences) this.readSentence(sentence)
    return this.out.sort((a, b) => a.start - b.start || b.end - a.end)
  }

  private readSentence(s: Sentence): void {
    const mentions = this.mentionsOf(s)
    this.here = mentions
    const quoted = this.quotedOf(s)
    const grammar = new Grammar(s.tokens)
    this.grammar = grammar
    const found = attributionsOf(grammar, mentions, quoted).slice(0, MOST_CUES)
    const above = s.head && !found.length ? headlineSpeaker(grammar, mentions) : null
    const attributions = above ? [above] : found
    this.trailer = trailerOf(s, grammar, attributions)?.by ?? null
    this.contents = attributions.map(a =>
      throughMarks(this.reading.text, contentOf(this.reading.text, s, grammar, a, attributions), quoted, s),
    )
    this.completeBehind(s, attributions)
    for (const q of quoted) this.readQuoted(s, q, attributions)
    this.readIndirects(s, attributions, quoted)
    if (!s.head) this.readRunningOn(s, grammar, attributions, quoted)
    const speaking = attributions.filter(a => a.speakerSpan && (a.classes.has('say') || a.accordingTo)).at(-1)
    if (speaking) this.last = { spoken: this.spokenBy(s, speaking, attributions), block: s.block }
  }

  private mentionsOf(s: Span): Mention[] {
    while (this.cursor < this.mentions.length && this.mentions[this.cursor]!.end <= s.start) this.cursor++
    const out: Mention[] = []
    for (let i = this.cursor; i < this.mentions.length && this.mentions[i]!.start < s.end; i++)
      out.push(this.mentions[i]!)
    return out
  }

  /** The quoted stretches that touch the sentence. */
  private quotedOf(s: Sentence): Marked[] {
    let list = this.quotedByBlock.get(s.block)
    if (!list) {
      const block = this.reading.blocks[s.block]!
      list = quotedIn(this.reading.text, block)
      this.quotedByBlock.clear()
      this.quotedByBlock.set(s.block, list)
    }
    return list.filter(q => q.start < s.end && q.end > s.start)
  }

  /** A stretch is read where it begins; one that runs on takes its speaker from the sentence it ends in, where that names one. */
  private readQuoted(s: Sentence, q: Marked, attributions: readonly Attribution[]): void {
    if (q.start < s.start) {
      this.completeRunOn(s, q, attributions)
      return
    }
    const span = trimSpan(this.reading.text, q)
    if (span.start >= span.end) return
    const words = wordsIn(this.reading.text, span)
    const attribution = this.attributionOf(s, span, attributions) ?? greetingOf(this.grammar!, this.here, span)
    const spoken = attribution
      ? (this.ofReadout(attribution, attributions) ?? this.spokenBy(s, attribution, attributions))
      : (this.announced(s, q) ?? this.carried(s, q, attributions))
    if (words === 0 || (words <= 2 && !spoken && !s.head)) return
    if (!spoken && words <= 3 && !s.head) return
    const whole = this.isWhole(s, span, words, q.from)
    if (q.doubled && (words <= 3 || (!whole && this.isReported(span, attributions)))) return
    if (!attribution && !this.announced(s, q)) this.provisional.add(this.out.length)
    const quote = this.quote(span, q.doubled ? 'indirect' : whole ? 'direct' : 'partial', spoken)
    this.out.push(q.doubled ? { ...quote, marks: 'doubled' } : quote)
  }

  /** True for words inside a clause that is reported for more than them. */
  private isReported(span: Span, all: readonly Attribution[]): boolean {
    return all.some((_, i) => {
      const content = this.contents[i]
      return content && content.start < span.start && span.end <= content.end + 2 && !isQuotation(content, [span])
    })
  }

  /** Whose words these are: of whoever's report holds them, the innermost; else of the nearest cue. */
  private attributionOf(s: Sentence, q: Span, attributions: readonly Attribution[]): Attribution | null {
    const holding = attributions
      .map((a, i) => ({ a, content: this.contents[i] }))
      .filter(x => x.content && x.content.start < q.start && q.end <= x.content.end && x.a.classes.has('say'))
      .filter(x => x.a.speakerSpan && !x.a.passive && x.a.cue.end <= q.start)
      .sort((x, y) => y.content!.start - x.content!.start)[0]
    const nearest = nearestAttribution(q, attributions)
    // "Roe will reiterate “deep concerns”, according to Holm": not said yet, and who tells it has the words.
    const telling = nearest?.ahead ? attributions.find(a => a !== nearest && a.accordingTo && a.speakerSpan) : undefined
    if (!holding) return telling ?? nearest
    const inside = nearest && nearest.cue.start >= holding.content!.start && nearest.cue.end <= q.start
    // "Roe said Lyon would reply “soon”": not said yet
    const isSaid = nearest?.classes.has('say') && s.tokens[nearest.at - 1]?.lower !== 'would'
    return inside && isSaid ? nearest : holding.a
  }

  private completeRunOn(s: Sentence, q: Marked, attributions: readonly Attribution[]): void {
    const attribution = q.end <= s.end ? nearestAttribution(q, attributions) : null
    const at = this.out.findLastIndex(x => x.start >= q.start && x.start <= q.start + 2)
    const open = this.out[at]
    if (!attribution || !open || (open.cueSpan && !this.provisional.has(at))) return
    this.provisional.delete(at)
    this.out[at] = this.quote(open, open.kind, this.spokenBy(s, attribution, attributions))
  }

  /** "…!” he wrote." where the mark ended a sentence: the words behind it name the speaker. */
  private completeBehind(s: Sentence, attributions: readonly Attribution[]): void {
    const at = this.out.length - 1
    const open = this.out[at]
    const first = attributions.find(a => !a.accordingTo && a.classes.has('say') && a.speakerSpan)
    if (!open || !first || !this.provisional.has(at) || s.start - open.end > 4 || first.at > 8) return
    const lead = this.reading.text[s.start] ?? ''
    if (lead !== lead.toLowerCase() && !first.inverted) return
    this.provisional.delete(at)
    this.out[at] = this.quote(open, open.kind, this.spokenBy(s, first, attributions))
  }

  /** "Roe: “…”" and "the note makes that clear: “…”": who stands before the colon. */
  private announced(s: Sentence, q: Marked): Spoken | null {
    const at = s.tokens.findIndex(t => t.start >= q.from)
    if (at < 2 || s.tokens[at - 1]!.text !== ':') return null
    const phrase = new Grammar(s.tokens).speakerBefore(at - 1)
    if (!phrase) return null
    const span = { start: s.tokens[phrase.from]!.start, end: s.tokens[phrase.to - 1]!.end }
    return {
      speaker: mentionIn(
        this.mentions.filter(m => m.start >= s.start && m.end <= s.end),
        span,
      ),
      span,
      attribution: null,
      via: [],
    }
  }

  /** A whole utterance: begins where a sentence can begin, and is no scrap. */
  private isWhole(s: Sentence, q: Span, words: number, mark: number): boolean {
    const { text } = this.reading
    const before = text.slice(Math.max(s.start, mark - 3), mark).trim()
    const startsSentence = mark <= s.start || /[:,]$/.test(before) || before === ''
    const capital = /^[\p{Lu}\p{N}[…]/u.test(text.slice(q.start, q.start + 2))
    const ended = /[.,!?…—-]$/.test(text.slice(q.end - 1, q.end))
    return words >= 3 && ((startsSentence && (capital || mark <= s.start)) || (capital && ended && words >= 5))
  }

  /** Nobody is named in the sentence: whoever spoke last goes on, in the same or the next paragraph. */
  private carried(s: Sentence, q: Marked, attributions: readonly Attribution[]): Spoken | null {
    if (!this.last || s.head) return null
    const distance = s.block - this.last.block
    if (distance === 0) return this.last.spoken
    // Words about what is still to be said are from whoever announced it.
    if (distance === 1 && attributions.some(a => a.ahead && a.cue.end <= q.start)) return this.last.spoken
    const opensBlock = q.from <= this.reading.blocks[s.block]!.start
    return distance <= 2 && opensBlock ? this.last.spoken : null
  }

  private spokenBy(s: Sentence, a: Attribution, all: readonly Attribution[]): Spoken {
    const outer = all.find(o => o !== a && o.accordingTo && o.speaker && o.speaker.entity !== a.speaker?.entity)
    const passedOn =
      a.accordingTo && a.speaker && handedOn(s.tokens, a.cue.end, a.speaker.start) ? [a.speaker.entity] : []
    const via = !a.accordingTo && outer ? [outer.speaker!.entity] : passedOn
    const issued = trails(s, a)
      ? undefined
      : all.find(
          o =>
            o !== a &&
            !o.accordingTo &&
            o.classes.has('say') &&
            o.speaker &&
            o.at < a.at &&
            o.speaker.entity !== a.speaker?.entity &&
            isApart(s, o, a),
        )
    const channel = via.length ? via : issued && !a.inverted ? [issued.speaker!.entity] : this.coveredBy(a)
    const speaker = this.unquoted(s, a)
    return { speaker, span: a.speakerSpan, attribution: a, via: this.channelOf(s, speaker, channel) }
  }

  /** "Roe and Holm discussed how to “avoid mistakes”, according to a readout of the ministry": the words in marks are the readout's, and of neither of the two. */
  private ofReadout(a: Attribution, all: readonly Attribution[]): Spoken | null {
    const outer = a.speakerSpan && !a.speaker ? all.find(o => o !== a && o.accordingTo && o.speaker) : undefined
    return outer ? { speaker: outer.speaker, span: outer.speakerSpan, attribution: a, via: [] } : null
  }

  /** "Roe asked him to stop, state media reported": who passed on what stands in front. */
  private coveredBy(a: Attribution): readonly string[] {
    const by = this.trailer
    if (!by?.speaker || by === a || by.at < a.at || !a.classes.has('say') || !a.speakerSpan) return []
    return by.speaker.entity === a.speaker?.entity ? [] : [by.speaker.entity]
  }

  /** "“… as Roe and I agreed,” he added": whoever is named inside the words does not speak them; the speaker before goes on. */
  private unquoted(s: Sentence, a: Attribution): Mention | null {
    const m = a.speaker
    const before = this.last?.spoken.speaker
    if (m?.kind !== 'pronoun' || !before || !this.last || s.block - this.last.block > 1) return m
    if (!before.entity.startsWith('person:') || before.entity === m.entity) return m
    const named = this.mentions.findLast(x => x.entity === m.entity && x.end <= m.start && x.kind !== 'pronoun')
    const quoted = this.quotedOf(s).some(q => named !== undefined && q.start <= named.start && named.end <= q.end)
    return quoted ? { ...before, start: m.start, end: m.end, kind: 'pronoun' } : m
  }

  /** A readout of what somebody said goes on over sentences: the channel named last for a speaker holds for the next paragraphs. */
  private channelOf(s: Sentence, speaker: Mention | null, via: readonly string[]): readonly string[] {
    if (!speaker) return via
    if (via.length) {
      this.channels.set(speaker.entity, { via, block: s.block })
      return via
    }
    const known = this.channels.get(speaker.entity)
    if (!known || s.block - known.block > CHANNEL_REACH) return via
    this.channels.set(speaker.entity, { via: known.via, block: s.block })
    return known.via
  }

  private quote(span: Span, kind: Quote['kind'], spoken: Spoken | null): Quote {
    const a = spoken?.attribution ?? null
    const m = spoken?.speaker ?? null
    const phrase = spoken?.span ?? null
    // "Roe, who said": the words that stand for him are "who", and he is the speaker.
    const words =
      m && phrase && /^(?:who|which|that)$/i.test(this.reading.text.slice(phrase.start, phrase.end))
        ? phrase
        : (m ?? phrase)
    return {
      start: span.start,
      end: span.end,
      kind,
      act: 'say',
      speaker: m?.entity ?? null,
      speakerSpan: words && { start: words.start, end: words.end },
      cueSpan: a?.cue ?? null,
      via: spoken?.via ?? [],
      ...(a?.addressee ? { addressee: a.addressee.entity } : {}),
    }
  }

  /** "Roe said talks were slow. Both sides must move.": what ought to be goes on in the words of whoever was reported. */
  private readRunningOn(s: Sentence, g: Grammar, all: readonly Attribution[], quoted: readonly Marked[]): void {
    const before = this.reported
    this.reported = this.reportOf(s, all)
    if (!before || before.block !== s.block || this.reported || quoted.length) return
    if (all.some(a => a.speakerSpan && (a.classes.has('say') || a.accordingTo))) return
    if (!g.tokens.some((t, k) => RUNS_ON.test(t.lower) && g.isVerb(k))) return
    const end = s.end - ('.!?…'.includes(this.reading.text[s.end - 1]!) ? 1 : 0)
    this.out.push(this.quote({ start: s.start, end }, 'indirect', { ...before.spoken, attribution: null }))
    this.reported = before
  }

  /** Who is reported by a sentence that holds little else. */
  private reportOf(
    s: Sentence,
    all: readonly Attribution[],
  ): { readonly spoken: Spoken; readonly block: number } | null {
    const at = all.findIndex((a, i) => {
      const content = this.contents[i]
      return (
        content &&
        a.speaker &&
        a.classes.has('say') &&
        !a.ahead &&
        content.end - content.start >= 0.5 * (s.end - s.start)
      )
    })
    return at < 0 ? null : { spoken: this.spokenBy(s, all[at]!, all), block: s.block }
  }

  private readIndirects(s: Sentence, all: readonly Attribution[], quoted: readonly Marked[]): void {
    let reported: Span | null = null
    const { contents } = this
    for (const [i, a] of all.entries()) {
      const content = contents[i]
      if (!content || ((a === this.trailer || a.accordingTo) && passesOn(content, all, contents))) continue
      // What somebody is said to want or think is part of what was said.
      if (reported && a.cue.start > reported.start && a.cue.end <= reported.end && !a.classes.has('say')) continue
      if (a.classes.has('say') && content.start > a.cue.end) reported = content
      if (isQuotation(content, quoted)) continue
      this.out.push({ ...this.quote(content, 'indirect', this.spokenBy(s, a, all)), act: actOf(a, content.hold) })
    }
  }
}

/** A content that ends inside a stretch in marks goes on to the end of the stretch: "to leave “at once, and to stay away”". */
function throughMarks(text: string, content: Content | null, quoted: readonly Marked[], s: Sentence): Content | null {
  const cut = content && quoted.find(q => content.start < q.start && q.start < content.end && content.end < q.end)
  if (!content || !cut || cut.end > s.end) return content
  return { ...content, end: cut.end + (CLOSING_MARK.test(text[cut.end] ?? '') ? 1 : 0) }
}

const CLOSING_MARK = /["”’»']/

/** Cues of one sentence that are read: of 12,700 sentences of news none has more than six quotations, and each may report all that follows it. */
const MOST_CUES = 30

/** What ought to be done is no news agency's own opinion. */
const RUNS_ON = /^(?:must|should)$/

/** "a poll shows Roe ahead": nobody judges. */
const isOnlyShown = ({ classes }: Attribution): boolean =>
  classes.has('show') && !classes.has('judge') && !classes.has('want')

/** What a cue gives to the speaker, by what it takes. */
function actOf(a: Attribution, hold: Hold): SpeechAct {
  if (a.accordingTo || a.request) return 'say'
  if (hold === 'infinitive') return a.classes.has('judge') ? 'say' : 'want'
  if (hold === 'matter') return 'judge'
  if (hold === 'noun') return a.classes.has('say') ? 'say' : isOnlyShown(a) ? 'show' : 'judge'
  return a.classes.has('say') ? 'say' : a.classes.has('think') ? 'think' : 'show'
}

/** Share of quoted characters above which a content is a quotation and no report of one; where it strings several together, more. */
const MOST_QUOTED = 0.65
const MOST_STRUNG = 0.85

function isQuotation(content: Span, quoted: readonly Span[]): boolean {
  const within = quoted.filter(q => overlaps(q, content))
  const inside = within.reduce((n, q) => n + Math.min(q.end, content.end) - Math.max(q.start, content.start), 0)
  return inside > (within.length > 1 ? MOST_STRUNG : MOST_QUOTED) * (content.end - content.start)
}

/** Number of words of a span, counted up to a dozen. */
function wordsIn(text: string, span: Span): number {
  return tokenize(text, span.start, Math.min(span.end, span.start + 200)).filter(t => t.kind !== 'mark').length
}

/** How far a cue is from a quotation in characters; verbs of saying count as nearest, wishes and findings as far away. */
function nearestAttribution(q: Span, list: readonly Attribution[]): Attribution | null {
  const gap = (a: Attribution): number => {
    const distance = a.cue.end <= q.start ? q.start - a.cue.end + 1 : a.cue.start - q.end
    const kind = a.accordingTo
      ? 120
      : a.classes.has('say')
        ? 0
        : a.classes.has('judge') || a.classes.has('think')
          ? 30
          : 90
    return distance + kind
  }
  const usable = list.filter(a => a.speakerSpan && !a.passive && (!a.ahead || a.classes.has('say')))
  return [...usable].sort((a, b) => gap(a) - gap(b))[0] ?? null
}
