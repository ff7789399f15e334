// What happened, who did it to whom and how far it got, by what goes wrong easily: cases/deeds.txt.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { happenings, understand } from '../slices.js'

const sections = readFileSync(new URL('cases/deeds.txt', import.meta.url), 'utf8')
  .split(/^## /m)
  .slice(1)

describe.each(sections.map(s => [s.slice(0, s.indexOf('\n')), s] as const))('%s', (_, section) => {
  const cases = section.split('\n').slice(1).join('\n').split(/\n\n+/).filter(Boolean)
  it.each(cases)('%s', block => {
    const lines = block.trim().split('\n')
    const text = lines.filter(l => !l.startsWith('> ')).join('\n')
    const told = happenings(understand(text)).map(h => `> ${h}`)
    expect([text, ...told].join('\n')).toBe(block.trim())
  })
})
