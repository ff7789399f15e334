// The reports an event rests on, with what is known of each.
import { Section } from './layout.js'
import { days, type View } from './view.js'

/** The table of articles. */
export function ArticlesSection({ view, articles }: { view: View; articles: readonly string[] }) {
  return (
    <Section id="articles" icon="articles" title="Articles" count={articles.length}>
      <section class="scroll" tabIndex={0} aria-label="Table of articles">
        <table>
          <thead>
            <tr>
              {[
                'Source text',
                'Outlet',
                'Title',
                'Published',
                'How the date is known',
                'Language',
                'Damage',
                'Not part of the report',
              ].map(h => (
                <th key={h} scope="col">
                  {h}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {articles.map(id => {
              const f = view.facts.get(id)!
              const mark = view.markOf(id)
              return (
                <tr key={id}>
                  <td>
                    <span class={`chip l${mark.colour}`}>{mark.letter || '…'}</span>
                  </td>
                  <td>{f.outlet}</td>
                  <td dir="auto">
                    <a href={`../articles/${f.file}`}>{f.title}</a>
                  </td>
                  <td>{days(f.published)}</td>
                  <td>{f.published ? `${f.published.basis}: ${f.published.by}` : ''}</td>
                  <td>{f.language ?? 'unknown'}</td>
                  <td>{f.problems ? `${f.problems}` : ''}</td>
                  <td>{f.removed ? `${f.removed} blocks` : ''}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </section>
    </Section>
  )
}
