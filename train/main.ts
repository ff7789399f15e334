// Learns the tagger's weights and writes them into the lexicon; prints scores on documents held back.
// Usage: npm run train -- DATA_DIR [--dry]
import { hashOf } from '../src/lexicon/index.js'
import { learn, meanOf, type Weights } from './crf.js'
import { type Document, ecbDocuments, meantimeDocuments, taggedDocuments } from './documents.js'
import { instancesOf } from './instances.js'
import { agreement, learnParts, samplesOf } from './parts.js'
import { errorClasses, predict, Tally } from './predict.js'
import { completed } from './self.js'
import { silverDocuments } from './silver.js'
import { asShipped, writeParts, writeWeights } from './write.js'

const [dir, ...rest] = process.argv.slice(2)
if (!dir) {
  console.error('usage: npm run train -- DATA_DIR [--dry] [--classes SET]')
  process.exit(2)
}
const settings = { size: 1 << 17, epochs: 8, rate: 0.1, decay: 1e-6, dropout: 0.4 }
/** The shipped weights are the mean of several learnings, each with another order and other names in the templates. */
const seeds = [7, 1, 2, 3]
/** How much one document of a set counts. re3d counts pronouns and descriptions as names and is only judged. */
const weights = new Map([
  ['wikigold', 1],
  ['wnut17', 0.5],
  ['meantime', 0.7],
  ['silver', 0.5],
  ['self', 0.5],
])
/** One document in five is held back, by the hash of its id. */
const held = (d: Document): boolean => hashOf(d.id) % 5 === 0
const learnFrom = (docs: readonly Document[], seed: number): Weights => {
  const instances = [...docs, ...silverDocuments(seed)].flatMap(d => instancesOf(d, weights.get(d.set)!))
  console.log(`${docs.length} documents and made ones, ${instances.length} runs`)
  return learn(instances, { ...settings, seed }, console.log)
}

const open = taggedDocuments(dir, 'names_open.jsonl.gz')
const meantime = meantimeDocuments(dir)
const closed = open.filter(d => !held(d) && weights.has(d.set))
const first = learnFrom([...closed, ...meantime], seeds[0]!)
// What is marked in part is completed by the first reading and learnt again.
const partly = [...ecbDocuments(dir), ...meantime].map(d => ({ ...completed(d, first), set: 'self' }))
const shipped = asShipped(meanOf(seeds.map(seed => learnFrom([...closed, ...partly], seed))))

const report = (name: string, docs: readonly Document[]): void => {
  const tally = new Tally()
  for (const d of docs) tally.add(d, predict(d, shipped))
  console.log(`${name.padEnd(24)} ${String(docs.length).padStart(4)} documents  ${tally.line()}`)
}
for (const s of ['wikigold', 'wnut17', 're3d'])
  report(
    `${s}, held back`,
    open.filter(d => held(d) && d.set === s),
  )
const judged = rest.indexOf('--classes') + 1
for (const set of judged ? [rest[judged]!] : []) {
  const docs = taggedDocuments(dir, set)
  report(set, docs)
  console.log(
    errorClasses(docs, d => predict(d, shipped))
      .slice(0, 40)
      .join('\n'),
  )
}
const PART_ROWS = 1 << 15
const text = [
  ...open.filter(d => d.set === 'wikigold'),
  ...ecbDocuments(dir),
  ...meantime,
  ...silverDocuments(seeds[0]!),
]
const taught = samplesOf(text.filter(d => !held(d)))
const parts = learnParts(taught, PART_ROWS, 5, console.log)
const unseen = text.filter(d => held(d) && d.set !== 'silver')
console.log(
  `parts of speech, held back: ${(100 * agreement(samplesOf(unseen), parts, PART_ROWS)).toFixed(1)} % as wink-nlp`,
)

if (!rest.includes('--dry')) console.log(`parts: ${writeParts(parts)} bytes`)
if (!rest.includes('--dry')) console.log(`weights: ${writeWeights(shipped)} bytes`)
