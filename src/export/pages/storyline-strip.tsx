// Earlier and later events of the same development.
import type { DossierEvent } from '../../model/index.js'
import { Section } from './layout.js'
import type { View } from './view.js'

/** The strip, where the storyline has more events than this one. */
export function StorylineStrip({ view, event }: { view: View; event: DossierEvent }) {
  const id = view.storylineOf.get(event.id)
  const storyline = view.record.storylines.find(s => s.id === id)
  if (!storyline || storyline.events.length < 2) return null
  return (
    <Section id="storyline" icon="storyline" title="Before and after" count={storyline.events.length}>
      <p class="meta">
        <a href={`../storylines/${storyline.id}.html`}>{storyline.title}: the whole storyline</a>
      </p>
      <ol class="strip" tabIndex={0} aria-label="Events of the storyline in order">
        {storyline.events.map(x => {
          const e = view.events.get(x)!
          return (
            <li key={x} aria-current={x === event.id ? 'true' : undefined}>
              {x === event.id ? <b>{e.title}</b> : <a href={`${x}.html`}>{e.title}</a>}
              <div class="meta">
                {view.whenOf(e)} · {e.status}
              </div>
            </li>
          )
        })}
      </ol>
    </Section>
  )
}
