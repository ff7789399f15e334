// Whom a visit is for: "will visit Belmark for talks with Holm and other ministers", "during the visit, Roe met Holm". Whoever is met on
// it takes part in it.
import { type Happening, isAhead, type Status } from '../../model/index.js'

const DONE: ReadonlySet<Status> = new Set<Status>(['held', 'under-way'])

/** The happenings of one sentence, its visits with those whom the visitor meets on them; a visit only named again (`isUntold`, by place) is left as it is. */
export function withHosts(told: readonly Happening[], isUntold: (at: number) => boolean): readonly Happening[] {
  if (!told.some(h => h.subtype === 'visit')) return told
  return told.map((h, at) => {
    if (h.subtype !== 'visit' || isUntold(at)) return h
    const met = told.filter(
      m => m !== h && m.type === 'CONSULT' && m.subtype !== 'visit' && m.source !== null && isOne(h, m),
    )
    const hosts = met
      .flatMap(m => [m.target, ...(m.jointTargets ?? [])])
      .filter((id): id is string => id !== null && !id.startsWith('place:') && id !== h.source && id !== h.target)
    const all = [...new Set([...(h.jointTargets ?? []), ...hosts])]
    return all.length ? { ...h, jointTargets: all } : h
  })
}

/** One visitor, and as far along. */
const isOne = (visit: Happening, meeting: Happening): boolean =>
  (visit.source === null || visit.source === meeting.source) &&
  ((DONE.has(visit.status) && DONE.has(meeting.status)) || (isAhead(visit.status) && isAhead(meeting.status)))
