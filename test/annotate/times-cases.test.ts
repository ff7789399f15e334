// Times and their values, by shape: cases/times.txt.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { understand } from '../slices.js'

/** The text with its times marked as in the file. */
function marked(text: string): string {
  let out = ''
  let last = 0
  for (const t of understand(text).times) {
    out += `${text.slice(last, t.start)}[${text.slice(t.start, t.end)}|${t.value}]`
    last = t.end
  }
  return out + text.slice(last)
}

const sections = readFileSync(new URL('cases/times.txt', import.meta.url), 'utf8')
  .split(/^## /m)
  .slice(1)

describe.each(sections.map(s => [s.slice(0, s.indexOf('\n')), s] as const))('%s', (_, section) => {
  const lines = section.split('\n').slice(1).filter(Boolean)
  const plain = (line: string): string => line.replace(/\[([^\]|]*)\|[^\]]*\]/g, '$1')
  it.each(lines.filter(l => !l.startsWith('~')))('%s', line => {
    expect(marked(plain(line))).toBe(line)
  })
  const known = lines.filter(l => l.startsWith('~')).map(l => l.slice(1))
  if (known.length)
    it.fails.each(known)('known to go wrong: %s', line => {
      expect(marked(plain(line))).toBe(line)
    })
})
