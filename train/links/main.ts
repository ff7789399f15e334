// Fits the weights by which two reports are said to tell one event, and writes them into src/link; prints scores on events held back.
// Usage: npm run train:links -- DATA_DIR [--dry]
import { closeLink } from '../../src/grouping/index.js'
import { ONE_EVENT } from '../../src/link/archive/company.js'
import { type PairTrait, pairTraitNames } from '../../src/link/pairs/traits.js'
import { type Example, fitLogistic } from '../logistic.js'
import { rounded, writeTable } from '../table.js'
import { scoreGroups } from './score.js'
import { type LinkSet, linkSets } from './sets.js'

const [dir, ...rest] = process.argv.slice(2)
if (!dir) {
  console.error('usage: npm run train:links -- DATA_DIR [--dry]')
  process.exit(2)
}
const sets = linkSets(dir)

/** Weight of all pairs of a set together, and its share of that; weight of a pair of one event against one of two. */
const SET_WEIGHT = 2000
const SHARES: Readonly<Record<string, number>> = { gva: 4, abp: 0.25 }
const SAME = 0.5
const RIDGE = 1
/** Share of each dated pair that is learnt with its dates withheld: the one set without dates holds few unlike pairs. */
const UNDATED = 0.3
/** The sets hold few meetings and visits; what a careful reader makes of these is set by us and stays. */
const FIXED: Readonly<Partial<Record<PairTrait, number>>> = {
  'offices-off': -3,
  'meeting-days': -12,
  'meeting-time-off': -3,
  'meeting-status-off': -3,
  'meeting-and-other': -3,
}
const prior = Float64Array.from(pairTraitNames, n => FIXED[n] ?? 0)
const ridge = Float64Array.from(pairTraitNames, n => (FIXED[n] === undefined ? RIDGE : 1e6))

function examples(set: LinkSet, uses: (i: number) => boolean): Example[] {
  const used = set.pairs.map(([i, j], k) => ({ k, same: set.events[i] === set.events[j], in: uses(i) && uses(j) }))
  const all = used.filter(u => u.in)
  const same = all.filter(u => u.same).length
  const w = (SET_WEIGHT * (SHARES[set.name] ?? 1)) / (same * SAME + all.length - same)
  return all.flatMap(u => {
    const x = set.traits[u.k]!
    const [y, weight] = u.same ? [1, w * SAME] : [0, w]
    if (x[at('days-unknown')]) return [{ x, y, w: weight }]
    return [
      { x, y, w: weight * (1 - UNDATED) },
      { x: withoutDates(x), y, w: weight * UNDATED },
    ]
  })
}

const at = (name: PairTrait): number => pairTraitNames.indexOf(name)
const NO_DATES: Readonly<Partial<Record<PairTrait, number>>> = {
  'days-apart': 0,
  'days-far': 0,
  'days-unknown': 1,
  'when-same': 0,
  'when-off': 0,
  'when-unknown': 1,
  'days-shared': 0,
  'incident-days': 0,
  'meeting-days': 0,
  'meeting-time-off': 0,
  'meeting-status-off': 0,
  'meeting-and-other': 0,
  'time-off': 0,
}

/** The same pair as it would look if one report bore no date. */
function withoutDates(x: Float64Array): Float64Array {
  return x.map((v, i) => NO_DATES[pairTraitNames[i]!] ?? v)
}

const learn = (half: number | null): Float64Array =>
  rounded(
    fitLogistic(
      sets.flatMap(s => examples(s, i => half === null || s.half[i] === half)),
      pairTraitNames.length,
      ridge,
      prior,
    ),
  )

function report(
  name: string,
  weights: (set: LinkSet, half: number) => Float64Array,
  halves: readonly (number | null)[],
): void {
  for (const threshold of [0.5, 0.55, 0.6]) {
    const cells = sets
      .filter(s => s.name !== 'abp')
      .map(set => {
        const scores = halves.map(half => grouped(set, half, weights(set, half ?? 0), threshold))
        const mean = (f: (s: (typeof scores)[number]) => number): string =>
          ((100 * scores.reduce((sum, s) => sum + f(s), 0)) / scores.length).toFixed(1)
        return `${set.name} B-cubed ${mean(s => s.bCubed)} pairs ${mean(s => s.pairs)}`
      })
    console.log(`${name}, threshold ${threshold}: ${cells.join(' | ')}`)
  }
}

function grouped(
  set: LinkSet,
  half: number | null,
  weights: Float64Array,
  threshold: number,
): ReturnType<typeof scoreGroups> {
  const uses = (i: number): boolean => half === null || set.half[i] === half
  const edges = set.pairs.flatMap(([a, b], k) => {
    if (!uses(a) || !uses(b)) return []
    const score = 1 / (1 + Math.exp(-set.traits[k]!.reduce((s, x, n) => s + x * weights[n]!, 0)))
    return score >= 0.01 ? [{ a, b, score }] : []
  })
  const labels = closeLink(set.dated, edges, { ...ONE_EVENT, threshold })
  const items = set.events.map((_, i) => i).filter(uses)
  return scoreGroups(
    items.map(i => set.events[i]!),
    items.map(i => labels[i]!),
  )
}

const shipped = learn(null)
const halves = [learn(0), learn(1)]
report('learnt from all of them', () => shipped, [null])
report('learnt from the other half', (_, half) => halves[1 - half]!, [0, 1])
if (!rest.includes('--dry'))
  writeTable('src/link/pairs/weights.ts', {
    by: 'train:links',
    where: 'docs/linking.md',
    imports: "import type { PairTrait } from './traits.js'",
    tables: [
      {
        name: 'pairWeights',
        type: 'PairTrait',
        says: 'What each trait adds to the log-odds of one event.',
        names: pairTraitNames,
        weights: shipped,
      },
    ],
  })
