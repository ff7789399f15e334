// Turns the scorer's --json into the table of docs/scores.md. Usage: node scripts/scores.mjs RESULT.json
import { readFileSync } from 'node:fs'

const { result } = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const figure = r =>
  r.count || typeof r.value === 'string' ? String(r.value) : r.value == null ? '-' : (100 * r.value).toFixed(1)
const lines = ['| set | metric | figure | anchors on the same data |', '|---|---|---|---|']
for (const s of result) {
  if (s.error) lines.push(`| ${s.set} | could not run | - | ${s.error} |`)
  for (const r of s.rows ?? [])
    lines.push(`| ${s.set} | ${r.metric} | ${figure(r)} | ${(s.anchors?.[r.metric] ?? '').replaceAll('|', '/')} |`)
  for (const v of s.violations ?? [])
    lines.push(
      `| ${s.set} | must not | broken | ${v.replaceAll('|', '/').replace(/"[^"]*"/g, '(words of the document)')} |`,
    )
  if (s.rows)
    lines.push(
      `| ${s.set} | contract | ${s.contract.length ? `broken: ${s.contract.map(c => c[0]).join('; ')}` : 'kept'} | |`,
      `| ${s.set} | articles per second | ${s.articlesPerSecond?.toFixed(1)} | ${s.articles} articles, start of the program included |`,
    )
}
console.log(lines.join('\n'))
