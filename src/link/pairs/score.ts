// Chance that two reports tell one event: a logistic model over named traits. Its weights are in weights.ts, to be read.
import type { Digest } from '../digest/index.js'
import { type PairTrait, pairTraitNames, pairTraits } from './traits.js'
import { pairWeights, topicWeights } from './weights.js'

/** A pair with its traits. */
export interface PairScore {
  /** Chance that the two tell one event, 0 to 1. */
  readonly chance: number
  /** The same, and -1 where the two contradict each other in office-holders, times or plans: such a pair speaks against any group it would stand in. */
  readonly score: number
  /** The chance (0 to 1) of one event where it is known that both tell of one much reported topic, and 0 where they contradict each other. */
  readonly within: number
  /** In the order of {@link pairTraitNames}. */
  readonly traits: Float64Array
}

const weights = Float64Array.from(pairTraitNames, n => pairWeights[n])
const weightsWithin = Float64Array.from(pairTraitNames, n => topicWeights[n])
const AT = new Map(pairTraitNames.map((n, i) => [n, i]))
/** Two holders of one office, two times of a meeting, one plan on and off: not two accounts of one event. */
const CONTRADICTIONS = (['offices-off', 'meeting-time-off', 'meeting-status-off'] as const).map(n => AT.get(n)!)

/** Scores a pair. Symmetric; depends on the two digests and on frozen tables alone. The traits are written to `traits`, a list of their own unless one is given. */
export function pairScore(a: Digest, b: Digest, traits?: Float64Array): PairScore {
  return scoreOf(pairTraits(a, b, traits))
}

function scoreOf(traits: Float64Array): PairScore {
  let logOdds = 0
  let logOddsWithin = 0
  for (let i = 0; i < weights.length; i++) {
    logOdds += weights[i]! * traits[i]!
    logOddsWithin += weightsWithin[i]! * traits[i]!
  }
  const chance = 1 / (1 + Math.exp(-logOdds))
  const against = CONTRADICTIONS.some(i => traits[i]! > 0)
  const within = against ? 0 : 1 / (1 + Math.exp(-logOddsWithin))
  return { chance, score: against ? -1 : chance, within, traits }
}

/** One trait of a scored pair. */
export const traitOf = (pair: PairScore, name: PairTrait): number => pair.traits[AT.get(name)!]!
