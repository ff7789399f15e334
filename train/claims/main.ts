// Fits the weights by which two statements are said to be one claim, and writes them into src/compare; prints how well pairs held back are told.
// Usage: npm run train:claims -- SHARED_DIR [--dry]
import { type StatementTrait, statementTraitNames } from '../../src/compare/claims/traits.js'
import { type Example, fitLogistic } from '../logistic.js'
import { rounded, writeTable } from '../table.js'
import { type ClaimPair, pairsOfGold, pairsRead } from './sets.js'

const [dir, flag] = process.argv.slice(2)
if (!dir) {
  console.error('usage: npm run train:claims -- SHARED_DIR [--dry]')
  process.exit(2)
}
/** The gold of one story is to weigh as much as the pairs of hundreds. */
const WEIGHT_OF_GOLD = 2
const PARTS = 10
/** Such pairs are few among those read; what a careful reader makes of them is set by us and stays. */
const SET_BY_US: Readonly<Partial<Record<StatementTrait, number>>> = { off: -1.5, 'verbs-off': -1 }
const prior = Float64Array.from(statementTraitNames, n => SET_BY_US[n] ?? 0)
const ridges = Float64Array.from(statementTraitNames, n => (SET_BY_US[n] === undefined ? 1 : 1e6))

const sets = [
  { name: 'read', weight: 1, pairs: await pairsRead(dir) },
  { name: 'gold', weight: WEIGHT_OF_GOLD, pairs: await pairsOfGold(dir) },
]
const parts = [...Array(PARTS).keys()]
const fitted = (leftOut: number | null): Float64Array =>
  fitLogistic(
    sets.flatMap(s =>
      s.pairs.flatMap((p, i): Example[] =>
        i % PARTS === leftOut ? [] : [{ x: p.traits, y: Number(p.same), w: s.weight }],
      ),
    ),
    statementTraitNames.length,
    ridges,
    prior,
  )
const heldBack = parts.map(fitted)
const chance = (p: ClaimPair, w: Float64Array): number =>
  1 / (1 + Math.exp(-p.traits.reduce((sum, t, i) => sum + t * w[i]!, 0)))
for (const { name, pairs } of sets) {
  const all = pairs.filter(p => p.same).length
  console.log(`${name}: ${pairs.length} pairs, ${all} of them the same`)
  for (const threshold of [0.35, 0.4, 0.45, 0.5, 0.55]) {
    const joined = pairs.filter((p, i) => chance(p, heldBack[i % PARTS]!) >= threshold)
    const right = joined.filter(p => p.same).length
    console.log(
      `  from ${threshold}: precision ${(right / joined.length).toFixed(3)}, recall ${(right / all).toFixed(3)}`,
    )
  }
}
if (flag !== '--dry')
  writeTable('src/compare/claims/weights.ts', {
    by: 'train:claims',
    where: 'docs/comparing.md',
    imports: "import type { StatementTrait } from './traits.js'",
    tables: [
      {
        name: 'statementWeights',
        type: 'StatementTrait',
        says: 'What each trait adds to the log-odds of one claim.',
        names: statementTraitNames,
        weights: rounded(fitted(null)),
      },
    ],
  })
