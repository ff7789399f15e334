// The tagger's short cuts against the long way round.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evidenceOn } from '../../src/annotate/tagger/evidence.js'
import { EvidenceTable } from '../../src/annotate/tagger/evidence-table.js'
import { FeatureList } from '../../src/annotate/tagger/feature-list.js'
import { featuresOf } from '../../src/annotate/tagger/features.js'
import { genreOf } from '../../src/annotate/tagger/genre.js'
import { labelCount } from '../../src/annotate/tagger/labels.js'
import { listedNames } from '../../src/annotate/tagger/listed.js'
import { markSentence } from '../../src/annotate/tagger/marked.js'
import { emptySums, PackedRows, unpack } from '../../src/annotate/tagger/packed.js'
import { scorePlace } from '../../src/annotate/tagger/score.js'
import { View } from '../../src/annotate/tagger/view.js'
import { nameWeightRows } from '../../src/lexicon/index.js'
import { formAt } from '../../src/text/forms.js'
import { tokenize } from '../../src/text/index.js'

/** Words that fall into every group of features: titles, places of several words, bodies, numbers, tables, capitals. */
const words = fc.constantFrom(
  ...'Mr Ana ANA Roe roe Lyon New York United Nations Bank bank of the The in IN said , . ( ) 12 2023 - de van Minister minister Reading Boston league shares'.split(
    ' ',
  ),
)
const sentence = fc.array(words, { minLength: 1, maxLength: 14 }).map(w => w.join(' '))

describe('scores of a place', () => {
  it('kept by form and key are those of all its features', () => {
    const rows = new PackedRows(nameWeightRows)
    const view = new View()
    const f = new FeatureList()
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 6 }), sentences => {
        const marked = sentences.map(s => markSentence(tokenize(s)))
        const evidence = evidenceOn(marked)
        const genre = genreOf(marked)
        for (const m of marked) {
          const back = { listed: listedNames(m), evidence, genre }
          for (let i = 0; i < m.tokens.length; i++) {
            const quick = new Int32Array(labelCount)
            scorePlace(m, i, back, quick, 0)
            view.look(m, i, back)
            featuresOf(f, view)
            const sums = emptySums()
            rows.add(f.ids, f.idCount, sums)
            rows.add(f.words, f.wordCount, sums)
            const slow = new Int32Array(labelCount)
            unpack(sums, slow, 0)
            expect([...quick]).toEqual([...slow])
          }
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('evidence table', () => {
  it('holds what a Map holds, however many words fall on one place', () => {
    const word = fc.oneof(
      fc.integer(),
      fc.integer({ min: 0, max: 40 }).map(k => k * 16),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(word, fc.integer({ min: 0, max: 11 }))), notes => {
        const table = new EvidenceTable(4)
        const map = new Map<number, number>()
        for (const [word, bit] of notes) {
          table.note(word, 1 << bit)
          map.set(word, (map.get(word) ?? 0) | (1 << bit))
        }
        for (const [word, bits] of map) expect(table.get(word)).toBe(bits)
        expect(table.get(notes.length + 0x7fff0000)).toBe(map.get(notes.length + 0x7fff0000) ?? 0)
      }),
    )
  })
})

describe('word forms', () => {
  it.each([
    ['the same word twice', 'May', 'May', true],
    ['another word under the same number', 'May', 'Mai', false],
    ['a longer word with the same beginning', 'May', 'Mayo', false],
  ])('%s', (_, a, b, same) => {
    const first = formAt(a, 0, a.length, 'word', 7)
    const second = formAt(b, 0, b.length, 'word', 7)
    expect([first.text, second.text, first === second]).toEqual([a, b, same])
  })

  it('a third word on two places sends one away and stays itself', () => {
    const texts = ['eins', 'zwei', 'drei', 'eins', 'vier']
    expect(texts.map(t => formAt(t, 0, t.length, 'word', 99).text)).toEqual(texts)
  })
})
