// What can be seen of a line of plain text, where there are no elements to ask: its length and marks, and what stands around it.
import { creditsPicture, furnitureOpenings, invites, isNotice } from '../../lexicon/index.js'
import type { Span } from '../../text/index.js'
import { windowMeans } from '../logistic.js'

/** Names of the traits, in the order of the numbers. */
export const lineTraitNames = [
  'one',
  'length',
  'short',
  'closed',
  'prose',
  'capitals',
  'figures',
  'notice',
  'invites',
  'opening',
  'credit',
  'dated',
  'repeated',
  'prose-before',
  'prose-after',
  'prose-around',
  'prose-nearby',
  'early',
  'late',
] as const

/** A trait by name. */
export type LineTrait = (typeof lineTraitNames)[number]

const AT = Object.fromEntries(lineTraitNames.map((n, i) => [n, i])) as Record<LineTrait, number>
const SENTENCE = /[.!?…]["'”’»)]?(?:\s|$)|[。！？।]/
const CLOSED = /[.!?…:;。！？।]["'”’»)\]]{0,3}$/
const DATE_LIKE = /\b(?:19|20)\d\d\b|\d\d?[.:/]\d\d/
const LOOKED_AT = 300

/** Traits of all lines, one row of {@link lineTraitNames} each. Linear. */
export function lineTraits(text: string, lines: readonly Span[]): Float64Array {
  const width = lineTraitNames.length
  const rows = new Float64Array(lines.length * width)
  const row = (i: number): Float64Array => rows.subarray(i * width, (i + 1) * width)
  const texts = lines.map(l => text.slice(l.start, l.end))
  const seen = new Map<string, number>()
  for (const t of texts) seen.set(t.slice(0, 60), (seen.get(t.slice(0, 60)) ?? 0) + 1)
  texts.forEach((t, i) => {
    ofLine(row(i), t)
    row(i)[AT.repeated] = seen.get(t.slice(0, 60))! > 1 ? 1 : 0
  })
  const prose = Float64Array.from(texts, (_, i) => row(i)[AT.prose]!)
  const mass = texts.map(t => Math.min(300, t.length) + 10)
  const around = windowMeans(prose, mass, 2)
  const nearby = windowMeans(prose, mass, 6)
  const whole = prose.reduce((n, p, i) => n + p * mass[i]!, 0)
  let before = 0
  for (let i = 0; i < lines.length; i++) {
    const r = row(i)
    r[AT['prose-before']] = prose[i - 1] ?? 0
    r[AT['prose-after']] = prose[i + 1] ?? 0
    r[AT['prose-around']] = around[i]!
    r[AT['prose-nearby']] = nearby[i]!
    const share = whole > 0 ? before / whole : 0
    r[AT.early] = share < 0.02 ? 1 : 0
    r[AT.late] = share > 0.98 ? 1 : 0
    before += prose[i]! * mass[i]!
  }
  return rows
}

function ofLine(row: Float64Array, text: string): void {
  const { length } = text
  const lower = text.slice(0, LOOKED_AT).toLowerCase()
  row[AT.one] = 1
  row[AT.length] = Math.min(1, Math.log(1 + length) / 7)
  row[AT.short] = length < 25 ? 1 : 0
  row[AT.closed] = CLOSED.test(text.slice(-6)) ? 1 : 0
  row[AT.prose] = length > 81 && SENTENCE.test(text.slice(0, 2000)) ? 1 : 0
  row[AT.capitals] = capitals(text)
  row[AT.figures] = figures(text)
  row[AT.notice] = isNotice(lower) ? 1 : 0
  row[AT.invites] = invites(lower) ? 1 : 0
  row[AT.opening] = length < 240 && furnitureOpenings.some(o => lower.startsWith(o)) ? 1 : 0
  row[AT.credit] = length < LOOKED_AT && creditsPicture(lower) ? 1 : 0
  row[AT.dated] = length < 60 && DATE_LIKE.test(text) ? 1 : 0
}

/** Share of words that begin with a capital, of the first forty. */
export function capitals(s: string): number {
  let words = 0
  let n = 0
  for (let at = 0, from = 0; at <= s.length && at < 400 && words < 40; at++) {
    if (at < s.length && s.charCodeAt(at) !== 32) continue
    words++
    const c = s.charCodeAt(from)
    if ((c >= 65 && c <= 90) || (c > 127 && s[from] !== s[from]!.toLowerCase())) n++
    from = at + 1
  }
  return n / Math.max(1, words)
}

/** Share of figures among the first hundred characters. */
export function figures(s: string): number {
  const most = Math.min(100, s.length)
  let n = 0
  for (let i = 0; i < most; i++) {
    const c = s.charCodeAt(i)
    if (c >= 48 && c <= 57) n++
  }
  return n / Math.max(1, most)
}
