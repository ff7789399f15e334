// "The trip", "Roe's visit": what is only named again is as far as the report last told it was. A headline in the present tense tells no more.
import { type Happening, isAhead, isOff } from '../../model/index.js'
import type { Sentence } from '../context.js'
import { Grammar } from '../grammar.js'
import { namesAgain, statusOfNoun } from './noun-status.js'
import type { Trigger } from './triggers.js'

/** True where a visit, a meeting or talks are taken for held only because nothing around them tells how far they got. */
export function isUntold(s: Sentence, t: Trigger, h: Happening): boolean {
  if (h.type !== 'CONSULT' || h.status !== 'held') return false
  const grammar = new Grammar(s.tokens)
  return t.noun
    ? namesAgain(grammar, t.at, h.source !== null) && statusOfNoun(grammar, t.at) === null
    : s.head && /[^s]s$/.test(s.tokens[t.at]!.lower)
}

/**
 * Gives each happening of `untold` (numbers in `list`, changed in place) the status of the one of its kind and party that was told last before it; what opens
 * the report, that of the first one behind it. Linear for each kind of happening.
 */
export function statusFromOthers(list: Happening[], untold: ReadonlySet<number>): void {
  if (untold.size === 0) return
  const told = new Map<string, number[]>()
  const openings: number[] = []
  const follow = (i: number, other: Happening): void => {
    if (isAhead(other.status) || isOff(other.status)) list[i] = { ...list[i]!, status: other.status }
  }
  for (const [i, h] of list.entries()) {
    const same = told.get(kindOf(h)) ?? []
    told.set(kindOf(h), same)
    if (!untold.has(i)) {
      same.push(i)
      continue
    }
    const before = same.slice(-MOST).findLast(k => isSame(list[k]!, h))
    if (before === undefined) openings.push(i)
    else follow(i, list[before]!)
  }
  for (const i of openings) {
    // What the opening tells is the news, and not the visit that came to nothing.
    const behind = told.get(kindOf(list[i]!))!.slice(0, MOST)
    const other = behind.find(k => isSame(list[k]!, list[i]!) && !isOff(list[k]!.status))
    if (other !== undefined) follow(i, list[other]!)
  }
}

/** Tellings of one kind that are looked at for one that tells its status. */
const MOST = 64

const kindOf = (h: Happening): string => `${h.type} ${h.subtype}`

const isSame = (a: Happening, b: Happening): boolean =>
  (a.source === null || b.source === null || a.source === b.source) &&
  (a.target === null || b.target === null || a.target === b.target)
