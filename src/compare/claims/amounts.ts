// How many and how much a statement names.
import { smallNumber } from '../../lexicon/index.js'
import type { Token } from '../../text/index.js'

/** "9 percent", "86%", "14 per cent". */
export const isPercent = (tokens: readonly Token[], k: number): boolean =>
  tokens[k]!.kind === 'number' &&
  (/%$/.test(tokens[k]!.text) ||
    /^(?:%|percent|pct)$/.test(tokens[k + 1]?.lower ?? '') ||
    (tokens[k + 1]?.lower === 'per' && tokens[k + 2]?.lower === 'cent'))

/** "$4.1 billion", "38 euros", "£200m": the amount, in no currency. */
export function sumAt(tokens: readonly Token[], k: number): number | null {
  const t = tokens[k]!
  const [, digits, scale] = SUM.exec(t.lower) ?? []
  if (digits === undefined) return null
  const next = tokens[k + 1]?.lower ?? ''
  const scaled = scale ?? (SCALES.has(next) ? next : undefined)
  const unit = tokens[k + (scaled !== undefined && scale === undefined ? 2 : 1)]?.lower ?? ''
  if (!/^[$€£¥]/.test(t.text) && !/^[$€£¥]$/.test(tokens[k - 1]?.text ?? '') && !CURRENCY.test(unit)) return null
  return Number(digits.replaceAll(',', '')) * (SCALES.get(scaled ?? '') ?? 1)
}

const SUM = /^[$€£¥]?(\d{1,3}(?:,\d{3})+|\d{1,15}(?:\.\d{1,6})?)(k|m|mn|b|bn|tn)?$/
const SCALES: ReadonlyMap<string, number> = new Map([
  ...['k', 'thousand'].map(w => [w, 1e3] as const),
  ...['m', 'mn', 'million'].map(w => [w, 1e6] as const),
  ...['b', 'bn', 'billion'].map(w => [w, 1e9] as const),
  ...['tn', 'trillion'].map(w => [w, 1e12] as const),
])
const CURRENCY =
  /^(?:dollars?|euros?|pounds|yen|yuan|rupees|roubles|rubles|francs|pesos|crowns|kronor|kroner|lira|won)$/

/** "12", "4,500", "86%", "seven"; of one alone nobody knows whether it counts. */
export function figureOf(t: Token): number | null {
  const n = t.kind === 'number' ? Number(t.text.replaceAll(',', '').replace(/%$/, '')) : smallNumber(t.lower)
  return n === null || n === undefined || Number.isNaN(n) || n <= 1 || (n >= 1900 && n <= 2100) ? null : n
}
