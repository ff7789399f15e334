// Quotations: the fullest wording, then every other rendering with its label and its words compared.
import type { LoneQuote, NonEmpty, QuoteGroup, QuoteVariant, VariantLabel } from '../../model/index.js'
import { Icon } from './icon.js'
import { EvidenceLinks, Listed, Section, Tag } from './layout.js'
import type { View } from './view.js'
import { weightiest } from './weightiest.js'

const LABELS: Readonly<Record<VariantLabel, string>> = {
  verbatim: 'same words',
  shortened: 'shortened',
  altered: 'other words inside the marks',
  translated: 'likely translated',
  indirect: 'reported without marks',
}

/** Quotations of a list on the page. */
const MOST = 25

/** Renderings of one utterance on the page; those whose words differ come before those that repeat them. */
const MOST_VARIANTS = 8
const TELLING: readonly VariantLabel[] = ['verbatim', 'indirect', 'shortened', 'translated', 'altered']

/** The section of an event's page. */
export function QuotesSection({
  view,
  here,
  quotes,
  once,
}: {
  view: View
  here: string
  quotes: readonly QuoteGroup[]
  once: readonly LoneQuote[]
}) {
  return (
    <Section id="quotations" icon="quote" title="Who said what" count={quotes.length + once.length}>
      <Listed empty="No quotation stands in more than one rendering.">
        {weightiest(quotes, MOST, q => q.variants.length).map(q => (
          <Group key={q.id} view={view} here={here} q={q} />
        ))}
      </Listed>
      {quotes.length > MOST ? <p class="meta">The other {quotes.length - MOST} stand in the JSON record.</p> : null}
      {once.length ? (
        <details open={once.length <= 8}>
          <summary>{once.length} in one rendering only</summary>
          <ul class="plain">
            {once.slice(0, MOST).map(q => (
              <li key={q.id} class="row">
                <span class="meta">{q.speaker ? view.nameOf(q.speaker) : 'speaker not named'}</span>{' '}
                <a class="line" href={view.href(q.evidence[0])} dir="auto">
                  “{q.evidence[0].exact}”
                </a>{' '}
                <EvidenceLinks view={view} list={q.evidence} />
              </li>
            ))}
          </ul>
          {once.length > MOST ? (
            <p class="meta">The other {once.length - MOST} stand in the JSON record and in their articles.</p>
          ) : null}
        </details>
      ) : null}
    </Section>
  )
}

function Group({ view, here, q }: { view: View; here: string; q: QuoteGroup }) {
  const [first] = q.variants
  const [same, ...others] = wordings(q.variants)
  return (
    <li id={q.id} class="row">
      <div class="meta">{q.speaker ? view.nameOf(q.speaker) : 'speaker not named'}</div>
      <blockquote dir="auto">
        {first.label === 'verbatim' ? null : <Tag kind={first.label}>{LABELS[first.label]}</Tag>}
        <a class="line" href={view.href(first)}>
          {first.label === 'indirect' ? first.exact : `“${first.exact}”`}
        </a>{' '}
        <EvidenceLinks view={view} here={here} list={same!} />
      </blockquote>
      {weightiest(others, MOST_VARIANTS, list => TELLING.indexOf(list[0].label)).map(list => (
        <Variant key={`${list[0].article}:${list[0].start}`} view={view} here={here} list={list} />
      ))}
      {others.length > MOST_VARIANTS ? (
        <p class="meta">The other {others.length - MOST_VARIANTS} wordings stand in the JSON record.</p>
      ) : null}
    </li>
  )
}

/** Renderings by their words, those of the first first: what several reports have alike stands once. */
function wordings(variants: QuoteGroup['variants']): [QuoteVariant, ...QuoteVariant[]][] {
  const out = new Map<string, [QuoteVariant, ...QuoteVariant[]]>()
  for (const v of variants) {
    const words = `${v.label === 'verbatim' || v.label === 'indirect' ? '' : v.label} ${folded(v.exact)}`
    const known = out.get(words)
    if (known) known.push(v)
    else out.set(words, [v])
  }
  return [...out.values()]
}

/** Without what is no wording: case, kinds of mark, a comma at the end. */
const folded = (text: string): string =>
  text.toLowerCase().replaceAll('’', "'").replaceAll(/[“”"]/g, '').replace(/[,.]$/, '')

function Variant({ view, here, list }: { view: View; here: string; list: NonEmpty<QuoteVariant> }) {
  const [v] = list
  const compared = v.label === 'altered' || v.label === 'translated' || (v.label === 'shortened' && keepsMuch(v))
  return (
    <blockquote dir="auto">
      <Tag kind={v.label}>
        {v.label === 'altered' ? <Icon name="altered" /> : null}
        {LABELS[v.label]}
      </Tag>
      {compared && v.diff ? <Diff diff={v.diff} /> : v.exact} <EvidenceLinks view={view} here={here} list={list} />
    </blockquote>
  )
}

/** Words kept of the fullest wording: where they are few, the whole of it struck out says nothing. */
function keepsMuch(v: QuoteVariant): boolean {
  const count = (op: string): number =>
    (v.diff ?? []).reduce((n, [o, words]) => (o === op ? n + words.split(' ').length : n), 0)
  return count('keep') * 4 >= count('keep') + count('drop')
}

function Diff({ diff }: { diff: NonNullable<QuoteVariant['diff']> }) {
  return (
    <span>
      {diff.map(([op, words], i) =>
        op === 'keep' ? (
          <span key={i}>{words} </span>
        ) : op === 'drop' ? (
          <del key={i}>{words} </del>
        ) : (
          <ins key={i}>{words} </ins>
        ),
      )}
    </span>
  )
}
