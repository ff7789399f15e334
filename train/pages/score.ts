// Scores as `score/bodies.mjs` defines them, and by characters, before the rules of plain blocks.
import { type LabelledPage, wordsOf } from './labels.js'

/** Adds up what was found and missed. */
export class Score {
  private readonly segments = { hit: 0, missed: 0, wrong: 0 }
  private readonly precision: number[] = []
  private readonly recall: number[] = []
  private readonly body = { both: 0, found: 0, gold: 0 }
  private readonly rest = { both: 0, found: 0, gold: 0 }

  /** `isReport` says of each block whether it was taken for the report's. */
  add(p: LabelledPage, isReport: (i: number) => boolean): void {
    const { tree, headline } = p.view
    const text = (withHeadline: boolean): string =>
      tree.blocks
        .filter((_, i) => (i === headline ? withHeadline : isReport(i)))
        .map(b => tree.text.slice(b.start, b.end))
        .join('\n')
    if ('body' in p.gold) {
      this.addBody(p.gold.body, text(false))
      this.addCharacters(p, isReport)
      return
    }
    const whole = text(true).replace(/\s+/g, ' ')
    const holds = (s: string): boolean => whole.includes(s.replace(/\s+/g, ' '))
    for (const s of p.gold.must) this.segments[holds(s) ? 'hit' : 'missed']++
    for (const s of p.gold.mustNot) if (holds(s)) this.segments.wrong++
  }

  line(): string {
    const { hit, missed, wrong } = this.segments
    const mean = (x: readonly number[]): number => x.reduce((a, b) => a + b, 0) / x.length
    const [p, r] = [mean(this.precision), mean(this.recall)]
    const f = (x: { both: number; found: number; gold: number }): string =>
      ((2 * x.both) / (x.found + x.gold)).toFixed(4)
    return `segments F1 ${((2 * hit) / (2 * hit + missed + wrong)).toFixed(4)}, shingles F1 ${((2 * p * r) / (p + r)).toFixed(4)} (P ${p.toFixed(3)} R ${r.toFixed(3)}), characters F1 body ${f(this.body)} furniture ${f(this.rest)}`
  }

  private addBody(gold: string, found: string): void {
    const [a, b] = [shingles(gold), shingles(found)]
    let both = 0
    for (const [k, n] of a) both += Math.min(n, b.get(k) ?? 0)
    const total = (m: ReadonlyMap<string, number>): number => [...m.values()].reduce((x, y) => x + y, 0)
    if (b.size) this.precision.push(both / total(b))
    if (a.size) this.recall.push(both / total(a))
  }

  private addCharacters(p: LabelledPage, isReport: (i: number) => boolean): void {
    p.view.tree.blocks.forEach((b, i) => {
      const label = p.labels[i]!
      if (label < 0) return
      const size = p.view.tree.text.slice(b.start, b.end).replace(/\s/g, '').length
      const said = isReport(i)
      const sum = label === 1 ? this.body : this.rest
      sum.gold += size
      if (said === (label === 1)) sum.both += size
      ;(said ? this.body : this.rest).found += size
    })
  }
}

function shingles(text: string): Map<string, number> {
  const words = wordsOf(text)
  const out = new Map<string, number>()
  for (let i = 0; i < Math.max(1, words.length - 3); i++) {
    const k = words.slice(i, i + 4).join(' ')
    if (k) out.set(k, (out.get(k) ?? 0) + 1)
  }
  return out
}
