// Damage is flagged where it is, and sound text never: our own sentences misread in every encoding, oddities one by one, and a public set
// of cases where it is at hand.
import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { findDamage } from '../../src/clean/index.js'

const codes = (text: string): string[] => [...new Set(findDamage(text).map(p => p.code))]

/** Sound sentences; the accents, marks and scripts are what readers of news meet. */
const SOUND = [
  'Ondřej, São Paulo, Ângela and Ærø signed.',
  'A price of 3 €, or 5×£35 in all; the range is 10–20 °C.',
  'Der Bürgermeister sagte: „Das Maß ist voll“ – und schwieg…',
  'Le maire a dit : « Le café est fermé. » Les élèves, été comme hiver, l’ont cru…”',
  'El alcalde dijo: “¿Qué pasó mañana?” y calló.',
  'Starosta řekl: „Přístav je zavřený.“ Žádné lodě.',
  'Burmistrz powiedział: „Łódź odpłynęła”. Źle.',
  'Мэр сказал: «Порт закрыт». Рік тому теж. Сі ґанок.',
  'Ο δήμαρχος είπε: «Το λιμάνι έκλεισε».',
  'ראש העיר אמר: "הנמל סגור".',
  '市长说：“港口关闭了。”',
  'Başkan “Liman kapalı” dedi; İğdır’da şubat ayı.',
  'Ostas ir slēgts, teica mērs Jānis Bērziņš; Šķēde.',
  'NESTLÉ® AND CITROËN™ IN SÃO JOSÉ',
  'Die Maß\u00adnahmen wurden in Groß\u00adbritannien gelobt.',
]

describe('sound text', () => {
  it.each(SOUND)('%s', text => {
    expect(findDamage(text)).toEqual([])
  })
})

/** What a reader in another encoding sees of UTF-8. */
function misread(text: string, label: string): string {
  const read = new TextDecoder(label).decode(new TextEncoder().encode(text))
  return label === 'windows-1252' ? read.replace(/[\u0080-\u009f]/g, c => HIGH[c.charCodeAt(0) - 0x80]!) : read
}
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

describe('UTF-8 misread', () => {
  const words = ['the café was closed', 'he said “no” to it', 'a naïve élève', 'the mayor’s house', 'der größte Müller']
  const labels = ['windows-1252', 'windows-1250', 'windows-1251', 'macintosh', 'iso-8859-2', 'windows-1257']
  it.each(labels.flatMap(l => words.map(w => [l, w] as const)))('as %s: %s', (label, word) => {
    const text = misread(word, label)
    const found = findDamage(text)
    expect(found.length).toBeGreaterThan(0)
    for (const p of found) {
      expect(p.start).toBeGreaterThanOrEqual(0)
      expect(p.end).toBeGreaterThan(p.start!)
      expect(/[^ -~]/.test(text.slice(p.start, p.end))).toBe(true)
    }
  })

  it('twice over is found as well', () => {
    expect(codes(misread(misread('Müller', 'windows-1252'), 'windows-1252'))).toEqual(['mojibake'])
  })
})

describe('other damage', () => {
  it.each([
    ['a lost character', 'by the mayor. \ufffdAP', ['replacement-character']],
    ['quotation marks of another system', 'he said \u0093no\u0094 to it', ['control-character']],
    ['a hard blank that became a plain one', 'voilÃ le travail', ['mojibake']],
    ['a sentence glued to the one before', 'She left the quay.The crew stayed.', ['glued-words']],
    ['a quotation glued to the next word', '“No ships came.”The mayor left, he said.', ['glued-words']],
    ['two words in one', 'The meeting aboutPolice was long.', ['glued-words']],
    ['a firm with a capital inside', 'PayRight and iPhone and YouTube grew.', []],
    ['an address', 'Write to harbour.example.com or mayor@town.example', []],
    ['initials and abbreviations', 'The U.S.A. and J.R.Smith met at 5 p.m.', []],
  ])('%s', (_, text, expected) => {
    expect(codes(text)).toEqual(expected)
  })

  it('is reported twenty times a kind and no more, in linear time', () => {
    const text = 'cafÃ© '.repeat(200_000)
    const before = performance.now()
    expect(findDamage(text)).toHaveLength(20)
    expect(performance.now() - before).toBeLessThan(10_000)
  })
})

const set = new URL('../../../shared/bench/data/ftfy.dev.jsonl.gz', import.meta.url)
if (!existsSync(set))
  console.warn('skipped: ../shared/bench is not at hand; its cases of mixed-up encodings are not tested here.')

describe.skipIf(!existsSync(set))('a public set of mixed-up encodings', () => {
  it('is flagged where it is damaged and nowhere else', () => {
    /** The set also straightens curly quotation marks, which are no damage. */
    const straight = (s: string): string => s.replace(/[‘’ʼ]/g, "'").replace(/[“”]/g, '"').replace(/ŉ/g, "'n")
    const cases = gunzipSync(readFileSync(set))
      .toString()
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as { label: string; original: string; fixed: string })
    const wrong = cases.filter(c => (straight(c.original) !== straight(c.fixed)) !== findDamage(c.original).length > 0)
    expect(wrong.map(c => c.label)).toEqual([])
  })
})
