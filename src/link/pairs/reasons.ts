// Why two reports are said to tell one event, or not: the traits of the pair in groups, each with what it adds to the log-odds.
import { isoDay, type PairReason } from '../../model/index.js'
import type { Digest } from '../digest/index.js'
import { areOneHolder } from '../digest/offices.js'
import { sharedTerms } from '../digest/terms.js'
import { type PairScore, traitOf } from './score.js'
import { daysApart, type PairTrait, pairTraitNames } from './traits.js'
import { pairWeights, topicWeights } from './weights.js'

const WORDS: readonly PairTrait[] = [
  'words',
  'names',
  'words-squared',
  'words-by-names',
  'shared',
  'rare-shared',
  'length',
]
const HEADS: readonly PairTrait[] = [
  'head',
  'headline',
  'head-missing',
  'head-missing-most',
  'head-names-missing',
  'headline-missing',
]
const PEOPLE: readonly PairTrait[] = ['people', 'head-people', 'head-people-off', 'incident-people']
const PLACES: readonly PairTrait[] = ['places', 'head-places', 'head-places-off', 'streets-off']
const FIGURES: readonly PairTrait[] = ['counts', 'counts-off', 'numbers', 'ages-off']
const DEEDS: readonly PairTrait[] = [
  'triggers',
  'deed-same',
  'deed-party',
  'deed-party-off',
  'incident',
  'incident-words',
  'incident-names',
  'meeting-and-other',
  'meeting-status-off',
]
const OFFICES: readonly PairTrait[] = ['offices-off']
const SOURCE: readonly PairTrait[] = ['common-text', 'same-site']
const OTHERS = new Set<PairTrait>([
  'one',
  ...WORDS,
  ...HEADS,
  ...PEOPLE,
  ...PLACES,
  ...FIGURES,
  ...DEEDS,
  ...OFFICES,
  ...SOURCE,
])
const TIMES: readonly PairTrait[] = pairTraitNames.filter(n => !OTHERS.has(n))

const MOST_TERMS = 8

/** Reasons for and against, the weightiest first; `weight` is in log-odds. They add up to the pair's own, or where `inTopic` to that of a pair inside one topic. */
export function pairReasons(a: Digest, b: Digest, pair: PairScore, inTopic = false): PairReason[] {
  const weights = inTopic ? topicWeights : pairWeights
  const groups: [PairReason['about'], readonly PairTrait[], string][] = [
    ['prior', ['one'], 'where every pair with rare words in common starts'],
    ['words', WORDS, wordsSay(a, b)],
    [
      'headlines',
      HEADS,
      `${percent(traitOf(pair, 'head-missing'))} of the words of each opening are missing in the other report`,
    ],
    ['people', PEOPLE, peopleSay(pair)],
    ['places', PLACES, placesSay(pair)],
    ['times', TIMES, timesSay(a, b, pair)],
    ['figures', FIGURES, figuresSay(pair)],
    ['deeds', DEEDS, `${kindOf(a)} and ${kindOf(b)}`],
    ['offices', OFFICES, officesSay(a, b)],
    [
      'source',
      SOURCE,
      traitOf(pair, 'same-site') ? 'both stand on one site, whose template they share' : 'text in common',
    ],
  ]
  return groups
    .map(([about, traits, says]) => ({
      about,
      says,
      weight: Math.round(100 * traits.reduce((s, n) => s + weights[n] * traitOf(pair, n), 0)) / 100,
    }))
    .filter(r => r.weight !== 0)
    .sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight) || (x.about < y.about ? -1 : 1))
}

const percent = (share: number): string => `${Math.round(100 * share)} %`
const kindOf = (d: Digest): string => (d.kind === null ? 'no main happening' : d.kind.replace(/\/$/, ''))

function wordsSay(a: Digest, b: Digest): string {
  const shared = sharedTerms(a.words, b.words)
  return shared.length
    ? `${shared.length} words in common, the rarest: ${shared.slice(0, MOST_TERMS).join(', ')}`
    : 'no words in common that say anything'
}

function peopleSay(pair: PairScore): string {
  if (traitOf(pair, 'head-people') > 0) return 'people of the openings in common'
  if (traitOf(pair, 'people') > 0) return 'people in common further down'
  return traitOf(pair, 'head-people-off') ? 'other people in the openings' : 'no people in common'
}

function placesSay(pair: PairScore): string {
  const say = [
    traitOf(pair, 'places') > 0 ? 'places in common' : 'no places in common',
    ...(traitOf(pair, 'head-places-off') ? ['other places in the openings'] : []),
    ...(traitOf(pair, 'streets-off') ? ['other streets'] : []),
  ]
  return say.join(', ')
}

function timesSay(a: Digest, b: Digest, pair: PairScore): string {
  const days = daysApart(a, b)
  const [x, y] = [a.marks.when, b.marks.when]
  const told = (w: readonly [number, number]): string => isoDay(w[0])
  return [
    days === null
      ? 'one of them bears no date'
      : a.day !== null && b.day !== null
        ? `published ${days} days apart`
        : `at least ${days} days apart by a dateline without a year`,
    ...(x && y ? [`tell of ${told(x)} and ${told(y)}`] : []),
    ...(traitOf(pair, 'weekdays-off') ? ['other weekdays in the openings'] : []),
    ...(traitOf(pair, 'month-days') ? ['a date in common'] : []),
    ...(traitOf(pair, 'month-days-off') ? ['no date in common'] : []),
  ].join(', ')
}

function figuresSay(pair: PairScore): string {
  const say = [
    ...(traitOf(pair, 'counts') ? ['the same figures of the same things'] : []),
    ...(traitOf(pair, 'counts-off') ? ['other figures of the same things'] : []),
    ...(traitOf(pair, 'ages-off') ? ['other ages'] : []),
  ]
  return say.length ? say.join(', ') : 'numbers in common'
}

function officesSay(a: Digest, b: Digest): string {
  for (const [office, holder] of a.offices) {
    const other = b.offices.get(office)
    if (other !== undefined && !areOneHolder(other, holder))
      return `${office.replace(/^\w+:/, '')}: ${holder} and ${other}`
  }
  return ''
}
