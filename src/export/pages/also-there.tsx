// Who takes part in an event besides those in its title: "and allies", "with senior officials".
import type { DossierEvent } from '../../model/index.js'
import type { View } from './view.js'

/** Names shown. */
const MOST = 4

/** A line of names, or nothing where the title has them all. */
export function AlsoThere({ view, event }: { view: View; event: DossierEvent }) {
  // The reports of an event of no kind name whom they name; that is no part in anything.
  if (event.type === 'OTHER' && !event.subtype) return null
  // "A Belmark minister" beside Roe is most often Roe.
  const known = event.participants.filter(p => !p.entity.startsWith('person:unnamed'))
  const namesOf = (list: DossierEvent['participants']): string[] =>
    [...new Set(list.map(p => view.nameOf(p.entity)))].filter(n => !event.title.toLowerCase().includes(n.toLowerCase()))
  const stated = namesOf(known.filter(p => !p.basis))
  const inferred = namesOf(known.filter(p => p.basis)).filter(n => !stated.includes(n))
  return (
    <>
      <Names head="also named as taking part" names={stated} />
      <Names head="may have done it (it stands near)" names={inferred} />
    </>
  )
}

function Names({ head, names }: { head: string; names: readonly string[] }) {
  if (!names.length) return null
  const more = names.length > MOST ? ` and ${names.length - MOST} more` : ''
  return (
    <span class="meta">
      {' '}
      {head}: {names.slice(0, MOST).join(', ')}
      {more}
    </span>
  )
}
