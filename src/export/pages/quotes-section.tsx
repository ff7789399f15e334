// Quotations: the fullest wording, then every other rendering with its label and its words compared.
import type { LoneQuote, QuoteGroup, QuoteVariant, VariantLabel } from '../../model/index.js'
import { Listed, Tag } from './layout.js'
import type { View } from './view.js'

const LABELS: Readonly<Record<VariantLabel, string>> = {
  verbatim: 'same words',
  shortened: 'shortened',
  altered: 'other words inside the marks',
  translated: 'likely translated',
  indirect: 'reported without marks',
}

/** The section of an event's page. */
export function QuotesSection({
  view,
  quotes,
  once,
}: {
  view: View
  quotes: readonly QuoteGroup[]
  once: readonly LoneQuote[]
}) {
  return (
    <section id="quotations">
      <h2>Quotations</h2>
      <Listed empty="No quotation stands in more than one rendering.">
        {quotes.map(q => (
          <Group key={q.id} view={view} q={q} />
        ))}
      </Listed>
      {once.length ? (
        <details open={once.length <= 8}>
          <summary>{once.length} in one rendering only</summary>
          <ul class="plain">
            {once.map(q => (
              <li key={q.id}>
                <span class="meta">{q.speaker ? view.nameOf(q.speaker) : 'speaker not named'}</span>{' '}
                <a href={view.href(q.evidence[0])} dir="auto">
                  {q.evidence[0].exact}
                </a>{' '}
                <span class="small">{view.facts.get(q.evidence[0].article)?.outlet}</span>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  )
}

function Group({ view, q }: { view: View; q: QuoteGroup }) {
  const [first, ...rest] = q.variants
  return (
    <li id={q.id}>
      <div class="meta">{q.speaker ? view.nameOf(q.speaker) : 'speaker not named'}</div>
      <blockquote dir="auto">
        <a href={view.href(first)}>{first.exact}</a> <span class="small">{view.facts.get(first.article)?.outlet}</span>
      </blockquote>
      {rest.map(v => (
        <Variant key={`${v.article}:${v.start}`} view={view} v={v} />
      ))}
    </li>
  )
}

function Variant({ view, v }: { view: View; v: QuoteVariant }) {
  const compared = v.label === 'altered' || v.label === 'shortened' || v.label === 'translated'
  return (
    <blockquote dir="auto">
      <Tag kind={v.label}>{LABELS[v.label]}</Tag>
      {compared && v.diff ? <Diff diff={v.diff} /> : v.exact}{' '}
      <a href={view.href(v)}>{view.facts.get(v.article)?.outlet ?? v.article}</a>
    </blockquote>
  )
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
