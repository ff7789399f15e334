// Marked-up cases, by oddity: cases/names.txt.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { AnnotatedArticle } from '../../src/model/index.js'
import { understand } from '../slices.js'

const LETTER = { person: 'P', place: 'L', organisation: 'O', gathering: 'M', other: 'M', group: 'M' } as const

/** The text with its names marked as in the cases. */
function marked(a: AnnotatedArticle): string {
  let out = a.text
  const names = a.mentions.filter(m => m.kind === 'name' || m.kind === 'adjectival' || m.kind === 'metonym')
  for (const m of names.reverse()) {
    const type = a.entities.find(e => e.id === m.entity)!.type
    const letter = m.kind === 'adjectival' ? 'A' : m.kind === 'metonym' ? 'G' : LETTER[type]
    out = `${out.slice(0, m.start)}[${letter} ${out.slice(m.start, m.end)}]${out.slice(m.end)}`
  }
  return out
}

const plain = (line: string): string => line.replace(/\[[PLOMAG] ([^\]]*)\]/g, '$1')
const sections = readFileSync(new URL('cases/names.txt', import.meta.url), 'utf8')
  .split(/^## /m)
  .slice(1)

describe.each(sections.map(s => [s.slice(0, s.indexOf('\n')), s] as const))('%s', (_, section) => {
  const lines = section.split('\n').slice(1).filter(Boolean)
  const known = lines.filter(l => l.startsWith('~')).map(l => l.slice(1))
  it.each(lines.filter(l => !l.startsWith('~')))('%s', line => {
    expect(marked(understand(plain(line)))).toBe(line)
  })
  if (known.length)
    it.fails.each(known)('not yet: %s', line => {
      expect(marked(understand(plain(line)))).toBe(line)
    })
})
