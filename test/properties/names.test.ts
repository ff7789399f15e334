// Laws of the names: offsets, the same for the same, a paragraph in front only shifts, hostile text within two seconds and 256 MB.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partNames, tagNames, tagParts } from '../../src/annotate/tagger/index.js'
import { tokenize } from '../../src/text/index.js'
import { understand } from '../slices.js'

const lines = readFileSync(new URL('../annotate/cases/names.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter(l => l && !/^[#~]/.test(l))
  .map(l => l.replace(/\[[PLOMAG] ([^\]]*)\]/g, '$1'))
const report = fc.array(fc.constantFrom(...lines), { minLength: 1, maxLength: 12 })

describe('names', () => {
  it('stand inside their sentence, in order, without overlap', () => {
    fc.assert(
      fc.property(fc.oneof(report, fc.array(fc.string({ unit: 'binary', maxLength: 200 }), { maxLength: 5 })), list => {
        const tokens = list.map(l => tokenize(l))
        tagNames(tokens).names.forEach((names, i) => {
          let last = 0
          for (const n of names) {
            expect(n.from).toBeGreaterThanOrEqual(last)
            expect(n.to).toBeGreaterThan(n.from)
            expect(n.to).toBeLessThanOrEqual(tokens[i]!.length)
            last = n.to
          }
        })
      }),
      { numRuns: 200 },
    )
  })

  it('are the same for the same, whatever was read before', () => {
    fc.assert(
      fc.property(report, report, (list, other) => {
        const tokens = list.map(l => tokenize(l))
        const before = tagNames(tokens)
        tagNames(other.map(l => tokenize(l)))
        expect(tagNames(tokens)).toEqual(before)
      }),
      { numRuns: 50 },
    )
  })

  it('only shift behind a paragraph without names', () => {
    const front = 'It was cold, and nobody was there yet.\n\n'
    fc.assert(
      fc.property(report, list => {
        // What the report is about is a share of its words, so a paragraph in front may change that; then the law does not speak.
        const genre = (ls: readonly string[]): number => tagNames(ls.map(l => tokenize(l))).genre
        fc.pre(genre(list) === genre([front, ...list]))
        const text = list.join('\n\n')
        const a = understand(text)
        const b = understand(front + text)
        const spans = (x: typeof a, by: number): unknown[] =>
          x.mentions.filter(m => m.start - by >= 0).map(m => [m.start - by, m.end - by, m.entity, m.kind])
        expect(spans(b, front.length)).toEqual(spans(a, 0))
      }),
      { numRuns: 60 },
    )
  })

  it('every mention ends where its words end and no name keeps a possessive', () => {
    fc.assert(
      fc.property(report, list => {
        const a = understand(list.join('\n\n'))
        for (const m of a.mentions) {
          const exact = a.text.slice(m.start, m.end)
          expect(exact).toBe(exact.trim())
          if (m.kind === 'name') expect(exact).not.toMatch(/['’]s$/)
        }
      }),
      { numRuns: 60 },
    )
  })

  it.each([
    ['The two met in Beijing.', 'DET NUM VERB ADP PROPN PUNCT'],
    ['She will visit France.', 'PRON AUX VERB PROPN PUNCT'],
    ['The visit was short.', 'DET NOUN AUX ADJ PUNCT'],
    ['Holm and Keller agreed to talk.', 'PROPN CCONJ PROPN VERB PART VERB PUNCT'],
  ])('parts of speech: %s', (text, expected) => {
    expect([...tagParts(tokenize(text))].map(p => partNames[p]).join(' ')).toBe(expected)
  })
})

const HOSTILE: readonly (readonly [string, string])[] = [
  ['a megabyte of one word', "'X'.repeat(1e6)"],
  ['50,000 combining marks', "'A' + '\\u0301'.repeat(5e4)"],
  ['bidirectional controls', "'\\u202eHolm\\u2066 said\\u2069 '.repeat(2e4)"],
  ['100,000 words with capitals', "'Holm '.repeat(1e5)"],
  ['100,000 different words with capitals', "Array.from({ length: 1e5 }, (_, i) => 'H' + i.toString(36)).join(' ')"],
  ['100,000 initials', "'A. '.repeat(1e5)"],
  ['small words between capitals', "'Bank of the '.repeat(5e4)"],
  ['100,000 determiners', "'the two '.repeat(5e4)"],
  ['offices without end', "'Foreign Minister '.repeat(3e4)"],
  ['counterparts without end', "'his Chinese counterpart, '.repeat(2e4)"],
  ['brackets and honorifics', "'Mr. (Mr. Holm) '.repeat(2e4)"],
]

describe('hostile text', () => {
  it.each(HOSTILE)(
    '%s: in seconds and 256 MB',
    (_, make) => {
      const program = `
        import { annotate } from ${JSON.stringify(new URL('../../dist/engine/annotate.js', import.meta.url).href)}
        annotate({ text: 'Ana Roe of Lyon spoke.' })
        const text = ${make}
        const start = process.hrtime.bigint()
        annotate({ text })
        console.log(Number(process.hrtime.bigint() - start) / 1e9)`
      const run = spawnSync(process.execPath, ['--max-old-space-size=256', '--input-type=module', '-e', program], {
        encoding: 'utf8',
        timeout: 60_000,
      })
      expect(run.status, run.stderr.slice(-500)).toBe(0)
      // Two seconds on a quiet machine; a busy one gets five times that.
      expect(Number(run.stdout)).toBeLessThan(10)
    },
    90_000,
  )
})
