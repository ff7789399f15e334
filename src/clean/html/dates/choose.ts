// One date out of all signs of a page, with those that speak against it.
import { isoDay } from '../../../model/index.js'
import { type DateSign, leastTrust } from './collect.js'

/** The date of a page. */
export interface PageDate {
  /** ISO day. */
  readonly date: string
  readonly by: string
  /** Other days that signs of some trust name, with where they stand. */
  readonly conflicts: readonly { readonly date: string; readonly by: string }[]
}

/** Trust of a sign that counts as a contradiction. */
const SPEAKS_UP = 60

/**
 * The most trusted sign. Data and meta elements are often in universal time: where the address or the date that readers see is the
 * day next to theirs, that one, unless the other of the two agrees with the data.
 */
export function choosePageDate(signs: readonly DateSign[]): PageDate | null {
  const best = signs[0]
  if (!best || best.trust < leastTrust) return null
  const near = neighbour(signs, best)
  const day = near?.day ?? best.day
  const by = near ? `${near.by}, a day from ${best.by}` : best.by
  const conflicts = new Map<number, string>()
  for (const s of signs)
    if (s.trust >= SPEAKS_UP && Math.abs(s.day - day) > 1 && !conflicts.has(s.day) && conflicts.size < 5)
      conflicts.set(s.day, s.by)
  return { date: isoDay(day), by, conflicts: [...conflicts].map(([d, where]) => ({ date: isoDay(d), by: where })) }
}

/** The sign of the newsroom's own day, where that is the day before or after the best. */
function neighbour(signs: readonly DateSign[], best: DateSign): DateSign | null {
  if (best.visible) return null
  const own = [signs.find(s => s.by === 'address'), signs.find(s => s.visible && s.trust >= SPEAKS_UP)].filter(
    s => s !== undefined,
  )
  if (own.some(s => s.day === best.day)) return null
  return own.find(s => Math.abs(s.day - best.day) === 1) ?? null
}
