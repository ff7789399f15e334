// Fits the weights by which two reports are said to tell one event, and writes them into src/link; prints scores on events held back.
// Usage: npm run train:links -- DATA_DIR [--dry] [--topics]     with --topics the table of all reports stays and that of topics is fitted to it
import { Topics } from '../../src/link/archive/topics.js'
import { pairTraitNames } from '../../src/link/pairs/traits.js'
import { pairWeights } from '../../src/link/pairs/weights.js'
import { writeTable } from '../table.js'
import { chanceOf, grouped, learn, type Weights } from './fit.js'
import { scoreGroups } from './score.js'
import { type LinkSet, linkSets } from './sets.js'

const [dir, ...rest] = process.argv.slice(2)
if (!dir) {
  console.error('usage: npm run train:links -- DATA_DIR [--dry] [--topics]')
  process.exit(2)
}
const sets = linkSets(dir)

function report(name: string, weights: (half: number) => Weights, halves: readonly (number | null)[]): void {
  for (const threshold of [0.5, 0.55, 0.6])
    for (const topics of [false, true]) {
      const cells = sets
        .filter(s => s.name !== 'abp')
        .map(set => {
          const scores = halves.map(half => scored(set, half, weights(half ?? 0), threshold, topics))
          const mean = (f: (s: (typeof scores)[number]) => number): string =>
            ((100 * scores.reduce((sum, s) => sum + f(s), 0)) / scores.length).toFixed(1)
          return `${set.name} B-cubed ${mean(s => s.bCubed)} pairs ${mean(s => s.pairs)}`
        })
      console.log(`${name}, threshold ${threshold}, topics ${topics ? 'taken apart' : 'whole'}: ${cells.join(' | ')}`)
    }
}

function scored(
  set: LinkSet,
  half: number | null,
  weights: Weights,
  threshold: number,
  topics: boolean,
): ReturnType<typeof scoreGroups> {
  const first = grouped(set, half, weights.pair, threshold)
  const labels = topics ? takenApart(set, weights, first) : first
  const items = set.events.flatMap((e, i) => (e !== null && (half === null || set.half[i] === half) ? [i] : []))
  return scoreGroups(
    items.map(i => set.events[i]!),
    items.map(i => labels[i]!),
  )
}

/** Groups with the topics among them taken apart. */
function takenApart(set: LinkSet, weights: Weights, groups: readonly number[]): number[] {
  const rows = set.events.map(() => ({ items: [] as number[], scores: [] as number[], within: [] as number[] }))
  set.pairs.forEach(([a, b], k) => {
    if (groups[a] !== groups[b]) return
    const [score, within] = [weights.pair, weights.within].map(w => chanceOf(set.traits[k]!, w)) as [number, number]
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      rows[from]!.items.push(to)
      rows[from]!.scores.push(score)
      rows[from]!.within.push(within)
    }
  })
  const order = { isFirm: (i: number) => set.days[i] !== null, isBefore: (a: number, b: number) => a < b }
  const topics = new Topics({ of: i => rows[i]! }, order, i => set.days[i]!)
  const members = new Map<number, number[]>()
  groups.forEach((g, i) => {
    const list = members.get(g)
    if (list) list.push(i)
    else members.set(g, [i])
  })
  const out = [...groups]
  for (const group of members.values())
    for (const event of topics.events(group)) for (const i of event) out[i] = event[0]!
  return out
}

const kept = rest.includes('--topics') ? Float64Array.from(pairTraitNames, n => pairWeights[n]) : undefined
const shipped = learn(sets, null, kept)
const halves = [learn(sets, 0, kept), learn(sets, 1, kept)]
report('learnt from all of them', () => shipped, [null])
report('learnt from the other half', half => halves[1 - half]!, [0, 1])
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
        weights: shipped.pair,
      },
      {
        name: 'topicWeights',
        type: 'PairTrait',
        says: 'The same where both are known to tell of one much reported topic.',
        names: pairTraitNames,
        weights: shipped.within,
      },
    ],
  })
