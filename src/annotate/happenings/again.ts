// "The trip", "Roe's visit": what is only named again is as far as the report last told it was. A headline in the present tense tells no more.
import type { Happening, Status } from '../../model/index.js'
import type { Sentence } from '../context.js'
import { Grammar } from '../grammar.js'
import { namesAgain } from './noun-status.js'
import type { Trigger } from './triggers.js'

/** True where a visit, a meeting or talks are taken for held only because nothing around them tells how far they got. */
export function isUntold(s: Sentence, t: Trigger, h: Happening): boolean {
  if (h.type !== 'CONSULT' || h.status !== 'held') return false
  return t.noun
    ? namesAgain(new Grammar(s.tokens), t.at, h.source !== null)
    : s.head && /[^s]s$/.test(s.tokens[t.at]!.lower)
}

/**
 * Gives each happening of `untold` (numbers in `list`, changed in place) the status of the one of its kind and party that was told last before it; what opens
 * the report, that of the first one behind it. Linear for each kind of happening.
 */
export function statusFromOthers(list: Happening[], untold: ReadonlySet<number>): void {
  if (untold.size === 0) return
  const told = new Map<string, number[]>()
  list.forEach((h, i) => {
    if (untold.has(i)) return
    const kind = kindOf(h)
    const same = told.get(kind)
    if (same) same.push(i)
    else told.set(kind, [i])
  })
  for (const i of untold) {
    const h = list[i]!
    const others = (told.get(kindOf(h)) ?? []).slice(0, MOST).filter(k => isSame(list[k]!, h))
    const before = others.findLast(k => k < i)
    // What the opening tells is the news, and not the visit that came to nothing.
    const other = list[before ?? others.find(k => !OFF.has(list[k]!.status)) ?? i]!
    if (AHEAD.has(other.status) || OFF.has(other.status)) list[i] = { ...h, status: other.status }
  }
}

/** Tellings of one kind that are looked at for one that tells its status. */
const MOST = 64

const kindOf = (h: Happening): string => `${h.type} ${h.subtype}`

const isSame = (a: Happening, b: Happening): boolean =>
  (a.source === null || b.source === null || a.source === b.source) &&
  (a.target === null || b.target === null || a.target === b.target)

const AHEAD: ReadonlySet<Status> = new Set<Status>(['planned', 'confirmed'])
const OFF: ReadonlySet<Status> = new Set<Status>(['postponed', 'cancelled'])
