// What is disputed, what independent sources tell, what rests on one source.
import type { Claim, Standing } from '../../model/index.js'
import { Icon } from './icon.js'
import { EvidenceLinks, Listed, Section, Tag } from './layout.js'
import type { View } from './view.js'
import { weightiest } from './weightiest.js'

const HEADS: readonly (readonly [Standing, string, string, string])[] = [
  ['disputed', 'disputed', 'Disputed', 'Nothing is disputed between these reports.'],
  ['corroborated', 'agreed', 'Told by independent sources', 'No statement has two independent sources here.'],
  ['single-source', 'single', 'One source', 'Nothing rests on one source alone.'],
]

/** Lines of one standing on the page: what a reader can scan. */
const MOST = 30

/** The ledger of an event's page. */
export function LedgerSection({ view, here, claims }: { view: View; here: string; claims: readonly Claim[] }) {
  return (
    <Section id="ledger" icon="agreed" title="What the reports say" count={claims.length}>
      {claims.some(c => c.event !== here || c.alsoIn) ? (
        <p class="meta">A dashed edge: a report of another event, which tells it, too.</p>
      ) : null}
      {HEADS.map(([standing, icon, head, empty]) => {
        const own = claims.filter(c => c.standing === standing)
        // What most sources tell stands first.
        const list = standing === 'corroborated' ? [...own].sort((a, b) => b.lineages.length - a.lineages.length) : own
        const body = (
          <Listed empty={empty}>
            {weightiest(list, MOST, c => c.evidence.length).map(c => (
              <ClaimLine key={c.id} view={view} here={here} c={c} />
            ))}
          </Listed>
        )
        return standing === 'single-source' ? (
          <details key={standing} id={standing} open={claims.length <= 12}>
            <summary class={standing}>
              <Icon name={icon} /> {head} ({list.length})
            </summary>
            {body}
            {list.length > MOST ? (
              <p class="meta">The other {list.length - MOST} stand in the JSON record and in their articles.</p>
            ) : null}
          </details>
        ) : (
          <div key={standing} id={standing}>
            <h3 class={standing}>
              <Icon name={icon} />
              {head} ({list.length})
            </h3>
            {body}
          </div>
        )
      })}
    </Section>
  )
}

function ClaimLine({ view, here, c }: { view: View; here: string; c: Claim }) {
  // Under another event it stands in the words of a report of this one.
  const own = c.event === here ? undefined : c.evidence.find(e => view.eventOf.get(e.article) === here)
  const text = own?.exact ?? c.text
  const lead = own ?? c.evidence.find(e => c.text.includes(e.exact)) ?? c.evidence[0]
  const named = c.lineages.filter(l => l.startsWith('source:'))
  return (
    <li id={c.id} class="row">
      <Tag kind={c.standing}>{c.lineages.length === 1 ? '1 source' : `${c.lineages.length} sources`}</Tag>
      <a class="line" href={view.href(lead)} dir="auto">
        <Marked text={text} part={lead.exact} />
      </a>
      <div>
        <EvidenceLinks view={view} here={here} list={c.evidence} shown={text} />
        {c.holder ? <span class="meta"> according to {view.nameOf(c.holder)}</span> : null}
        {!c.holder && named.length ? (
          <span class="meta"> counted for {named.map(l => view.nameOf(l.slice('source:'.length))).join(', ')}</span>
        ) : null}
      </div>
    </li>
  )
}

/** The sentence, with the statement that the line is about marked where the sentence says more. */
function Marked({ text, part }: { text: string; part: string }) {
  const at = text.indexOf(part)
  if (at < 0 || part.length > text.length * 0.92) return <span>{text}</span>
  return (
    <span>
      {text.slice(0, at)}
      <mark>{part}</mark>
      {text.slice(at + part.length)}
    </span>
  )
}
