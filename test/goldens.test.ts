// The sample dossier as a person reads it. A missing golden is written (not in CI); a changed one is shown beside the old one.
// To accept a change: delete the file, run again, read the difference in git.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { build } from '../src/engine/build.js'
import type { Dossier, Evidence } from '../src/model/index.js'
import { sampleInputs, sampleLexicon } from './sample-inputs.js'

const file = new URL('goldens/samples.txt', import.meta.url).pathname

it('the Grey Narrows affair', async () => {
  const text = asText(await build(await sampleInputs(), { lexicon: sampleLexicon, threads: 0 }))
  if (!existsSync(file) && !process.env.CI) writeFileSync(file, text)
  expect(text).toBe(readFileSync(file, 'utf8'))
})

/** The part of the sentence that the claim is about. */
function statementOf(c: Dossier['claims'][number]): string {
  const lead = c.evidence.find(e => c.text.includes(e.exact)) ?? c.evidence[0]
  const at = c.text.indexOf(lead.exact)
  const end = at + lead.exact.length
  return at < 0 ? c.text : `${at > 0 ? '… ' : ''}${lead.exact}${end < c.text.length ? ' …' : ''}`
}

function asText(d: Dossier): string {
  const name = (id: string): string => d.people.find(p => p.id === id)?.name ?? id
  const title = (id: string): string => d.events.find(e => e.id === id)?.title ?? id
  const from = (list: readonly Evidence[]): string => [...new Set(list.map(e => e.article))].join(', ')
  const out: string[] = []
  const say = (...lines: string[]): void => {
    out.push(...lines)
  }
  for (const s of d.storylines) {
    say('', `STORYLINE ${s.title}`)
    for (const id of s.events) {
      const e = d.events.find(x => x.id === id)!
      say('', `  ${e.when?.from ?? 'undated'}  ${e.title}`, `      reports: ${e.articles.join(', ')}`)
      for (const h of e.history) say(`      ${h.status}, reported ${h.on?.from ?? 'undated'} (${from(h.evidence)})`)
      for (const c of d.claims.filter(x => x.event === id && x.evidence.length > 1))
        say(`      ${c.standing}, ${c.lineages.length}: ${statementOf(c)} (${from(c.evidence)})`)
      for (const x of d.differences.filter(y => y.event === id)) {
        say(`      ${x.conflicting ? 'conflict' : 'difference'} of ${x.kind}: ${x.about}`)
        for (const v of x.versions)
          say(
            `          ${v.label}${v.holders.length ? `, held by ${v.holders.map(name).join(' and ')}` : ''} (${from(v.evidence)})`,
          )
      }
      for (const q of d.quotes.filter(x => x.event === id && x.variants.length > 1)) {
        say(`      ${q.speaker ? name(q.speaker) : 'nobody named'}:`)
        for (const v of q.variants) say(`          ${v.label}: ${v.exact} (${v.article})`)
      }
    }
  }
  for (const r of d.readouts) {
    say('', `READOUTS of ${d.events.find(e => e.id === r.engagement)!.title}`)
    for (const t of r.topics)
      say(
        ...r.sides.map(
          s => `  ${name(s)}: ${t.cells[s] ? t.cells[s].map(e => e.exact).join(' / ') : '(not mentioned)'}`,
        ),
        '',
      )
  }
  say(
    '',
    'TIMELINE',
    ...d.timeline.map(
      t =>
        `  ${t.when.from}${t.when.to === t.when.from ? '' : ` to ${t.when.to}`}  ${t.headline}${t.also ? ` with ${t.also.map(title).join('; ')}` : ''} (${from(t.evidence)})`,
    ),
  )
  say('', 'PEOPLE')
  for (const p of d.people)
    if (p.type === 'person' && p.roles.length)
      say(`  ${p.name}: ${p.roles.map(r => `${r.title}${r.of ? ` of ${name(r.of)}` : ''}`).join('; ')}`)
  say(
    '',
    'SOURCE TEXTS',
    ...d.lineages.filter(l => l.articles.length > 1 && l.kind === 'copies').map(l => `  ${l.articles.join(', ')}`),
  )
  say('', 'PROBLEMS', ...d.problems.map(p => `  ${p.article ?? ''} ${p.code}: ${p.message}`), '')
  return out.join('\n').trimStart()
}

it('the README shows lines of it', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  const shown = readme.split('## What comes out')[1]!.split('```')[1]!
  const golden = readFileSync(file, 'utf8')
  for (const line of shown.split('\n')) expect(golden).toContain(line)
})
