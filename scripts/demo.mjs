// The demo: builds the dossier of the invented affair in samples/ and says where to open it. Usage: npm run demo
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const at = path => fileURLToPath(new URL(`../${path}`, import.meta.url))
const note =
  'Everything in this dossier is invented: the states, the people, the outlets and their words. It shows what Readout does.'
const args = [
  'build',
  'samples/reports',
  '--lexicon',
  'samples/lexicon.json',
  '--out',
  'demo',
  '--title',
  'The Grey Narrows affair',
  '--note',
  note,
  '--quiet',
]
const { status } = spawnSync(process.execPath, [at('bin/readout'), ...args], { cwd: at('.'), stdio: 'inherit' })
if (status === 0)
  console.log(
    `The dossier stands in demo/. Open ${at('demo/index.html')} in a browser, or read ${at('demo/dossier.json')}.`,
  )
process.exitCode = status ?? 1
