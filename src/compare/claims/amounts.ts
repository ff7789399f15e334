// How many and how much a statement names.
import { smallNumber } from '../../lexicon/index.js'
import type { Token } from '../../text/index.js'

/** "9 percent", "86%", "14 per cent". */
export const isPercent = (tokens: readonly Token[], k: number): boolean =>
  tokens[k]!.kind === 'number' &&
  (/%$/.test(tokens[k]!.text) ||
    /^(?:%|percent|pct)$/.test(tokens[k + 1]?.lower ?? '') ||
    (tokens[k + 1]?.lower === 'per' && tokens[k + 2]?.lower === 'cent'))

/** A sum of money. */
export interface Sum {
  readonly value: number
  /** As it is written: "$", "crowns". */
  readonly currency: string
  /** The token behind it. */
  readonly to: number
}

/** "$4.1 billion", "38 euros", "£200m": the sum whose figure is token `k`, or null. */
export function sumAt(tokens: readonly Token[], k: number): Sum | null {
  const t = tokens[k]!
  const [, digits, scale] = SUM.exec(t.lower) ?? []
  if (digits === undefined) return null
  const next = tokens[k + 1]?.lower ?? ''
  const scaled = scale ?? (SCALES.has(next) ? next : undefined)
  const at = k + (scaled !== undefined && scale === undefined ? 2 : 1)
  const sign = SIGN.exec(t.text)?.[0] ?? SIGN.exec(tokens[k - 1]?.text.length === 1 ? tokens[k - 1]!.text : '')?.[0]
  const unit = CURRENCY.test(tokens[at]?.lower ?? '') ? tokens[at]!.lower : undefined
  const currency = sign ?? unit
  if (currency === undefined) return null
  const value = Number(digits.replaceAll(',', '')) * (SCALES.get(scaled ?? '') ?? 1)
  return { value, currency, to: unit === undefined ? at : at + 1 }
}

const SIGN = /^[$€£¥]/
const SUM = /^[$€£¥]?(\d{1,3}(?:,\d{3})+|\d{1,15}(?:\.\d{1,6})?)(k|m|mn|mln|b|bn|bln|tn)?$/
const SCALES: ReadonlyMap<string, number> = new Map([
  ...['k', 'thousand'].map(w => [w, 1e3] as const),
  ...['m', 'mn', 'mln', 'million'].map(w => [w, 1e6] as const),
  ...['b', 'bn', 'bln', 'billion'].map(w => [w, 1e9] as const),
  ...['tn', 'trillion'].map(w => [w, 1e12] as const),
])
const CURRENCY =
  /^(?:dollars?|euros?|pounds|yen|yuan|rupees|roubles|rubles|francs|pesos|crowns|kronor|kroner|lira|won)$/

/** "12", "4,500", "86%", "seven"; of one alone nobody knows whether it counts. */
export function figureOf(t: Token): number | null {
  const n = t.kind === 'number' ? Number(t.text.replaceAll(',', '').replace(/%$/, '')) : smallNumber(t.lower)
  return n === null || n === undefined || Number.isNaN(n) || n <= 1 || (n >= 1900 && n <= 2100) ? null : n
}
