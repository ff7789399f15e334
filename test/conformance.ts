// The output contract as checks: every span inside its text, every id known, every piece of evidence exact.
import { expect } from 'vitest'
import type { AnnotatedArticle, Dossier, Evidence } from '../src/model/index.js'

const STATUSES = [
  'planned',
  'confirmed',
  'postponed',
  'cancelled',
  'under-way',
  'held',
  'alleged',
  'denied',
  'hypothetical',
]

/** Fails where an annotated article breaks the contract. */
export function expectArticle(a: AnnotatedArticle): void {
  const { text } = a
  expect(
    a.problems.filter(p => p.code === 'not-read'),
    'read without a fault',
  ).toEqual([])
  const inside = (s: { start: number; end: number }): void => {
    expect(
      Number.isInteger(s.start) && Number.isInteger(s.end) && s.start >= 0 && s.start < s.end && s.end <= text.length,
      `span ${s.start}-${s.end} of ${text.length}`,
    ).toBe(true)
    for (const at of [s.start, s.end])
      expect(
        /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? ''),
        `cuts a character at ${at}`,
      ).toBe(false)
  }
  for (const list of [a.blocks, a.sentences, a.mentions, a.times, a.quotes, a.happenings])
    for (const s of list) inside(s)
  const covered = a.blocks.map(b => text.slice(b.start, b.end)).join('')
  expect(covered.replace(/\s/g, '').length).toBe(text.replace(/\s/g, '').length)
  const ids = new Set(a.entities.map(e => e.id))
  expect(ids.size).toBe(a.entities.length)
  for (const m of a.mentions) expect(ids.has(m.entity)).toBe(true)
  for (const q of a.quotes) {
    for (const id of [q.speaker, ...q.via]) if (id !== null) expect(ids.has(id)).toBe(true)
    for (const s of [q.speakerSpan, q.cueSpan]) if (s) inside(s)
  }
  for (const h of a.happenings) {
    for (const id of [h.source, h.target, h.place]) if (id !== null) expect(ids.has(id)).toBe(true)
    expect(STATUSES).toContain(h.status)
  }
  for (const e of a.entities) for (const r of e.roles) inside(r)
}

/** Fails where a dossier breaks the contract. */
export function expectDossier(d: Dossier): void {
  const texts = new Map(d.articles.map(a => [a.id, a.text]))
  const proven = (list: readonly Evidence[]): void => {
    expect(list.length).toBeGreaterThan(0)
    for (const e of list) expect(texts.get(e.article)?.slice(e.start, e.end)).toBe(e.exact)
  }
  for (const a of d.articles) expectArticle(a)
  const events = new Set(d.events.map(e => e.id))
  expect(events.size).toBe(d.events.length)
  const people = new Set(d.people.map(p => p.id))
  for (const e of d.events) {
    proven(e.evidence)
    for (const h of e.history) proven(h.evidence)
    for (const p of e.participants) expect(people.has(p.entity)).toBe(true)
    for (const a of e.articles) expect(texts.has(a)).toBe(true)
  }
  const mains = new Set(d.events.filter(e => e.main).map(e => e.id))
  for (const x of [...d.claims, ...d.quotes, ...d.differences])
    for (const e of x.alsoIn ?? []) expect(mains.has(e) && e !== x.event).toBe(true)
  for (const s of d.storylines) for (const e of s.events) expect(events.has(e)).toBe(true)
  for (const p of d.people) for (const r of p.roles) proven(r.evidence)
  for (const t of d.timeline) proven(t.evidence)
  for (const c of d.claims) {
    proven(c.evidence)
    expect(c.evidence.some(e => c.text.includes(e.exact))).toBe(true)
    expect(new Set(c.evidence.map(e => e.lineage)).size).toBe(c.lineages.length)
  }
  for (const x of d.differences) {
    expect(x.versions.length).toBeGreaterThan(1)
    for (const v of x.versions) proven(v.evidence)
  }
  for (const q of d.quotes) proven(q.variants)
  for (const q of d.quotes) expect(q.variants.length).toBeGreaterThan(1)
  for (const q of d.quotedOnce) proven(q.evidence)
  for (const r of d.readouts) {
    expect(events.has(r.engagement)).toBe(true)
    for (const t of r.topics) for (const cell of Object.values(t.cells)) if (cell) proven(cell)
  }
  for (const l of d.lineages)
    for (const { a, b } of l.alignments)
      for (const s of [a, b]) expect(s.end <= texts.get(s.article)!.length && s.start < s.end).toBe(true)
}
