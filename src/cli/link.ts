// readout link: JSONL (or files) in, one line an article out, in input order; the texts wait on disk, not in memory.
// With --explain: why two of the articles are, or are not, one event and one source text.
import { explainLink, linkAll } from '../engine/index.js'
import type { PairExplanation } from '../model/index.js'
import type { AnnotateFlags } from './annotate.js'
import { exitCodes, UserError } from './exit.js'
import { articlesOf, readLexicon, Trouble } from './inputs.js'
import { writeLine } from './output.js'

/** Options of the command. */
export interface LinkFlags extends AnnotateFlags {
  readonly explain?: readonly string[]
  readonly json?: boolean
}

/** Runs the command and gives its exit code. */
export async function linkCommand(paths: readonly string[], flags: LinkFlags): Promise<number> {
  const trouble = new Trouble(flags.quiet ?? false)
  const options = {
    lexicon: await readLexicon(flags.lexicon),
    ...(flags.threads !== undefined ? { threads: flags.threads } : {}),
  }
  if (flags.explain) return explainCommand(paths, flags, options, trouble)
  for await (const record of linkAll(articlesOf(paths, trouble), options, p => trouble.note(p)))
    await writeLine(process.stdout, record)
  return trouble.finish() ? exitCodes.skipped : exitCodes.ok
}

async function explainCommand(
  paths: readonly string[],
  flags: LinkFlags,
  options: Parameters<typeof explainLink>[2],
  trouble: Trouble,
): Promise<number> {
  // The option takes all that follows it, so paths may stand behind the two ids as well.
  const [a, b, ...more] = flags.explain!
  if (a === undefined || b === undefined)
    throw new UserError('--explain needs two ids.', 'readout link PATH --explain ID ID')
  const from = more.length ? (paths.join() === '-' ? more : [...paths, ...more]) : paths
  const found = await explainLink(articlesOf(from, trouble), [a, b], options, p => trouble.note(p))
  if ('missing' in found)
    throw new UserError(`${found.missing} is not among the articles.`, 'take ids from the output of readout link')
  if (flags.json) await writeLine(process.stdout, found)
  else process.stdout.write(asText(found))
  return trouble.finish() ? exitCodes.skipped : exitCodes.ok
}

const yesNo = (is: boolean): string => (is ? 'yes' : 'no')
const percent = (share: number): string => `${Math.round(100 * share)} %`

function asText(e: PairExplanation): string {
  const [x, y] = e.reports
  const groups = e.sameEvent ? `${x} reports tell it` : `${x} and ${y} reports tell the two`
  // A story of many attracts what is only somewhat like it.
  const tied = e.sameEvent && (e.topic ?? e).chance < 0.5 ? ', and the others that tell it hold them together' : ''
  const topic = e.topic
    ? `; both are of one topic that ${e.topic.reports} reports tell, and inside it the chance is ${percent(e.topic.chance)}, by these reasons`
    : ''
  const text = e.copyOf ? `${e.copyOf.id} was taken from ${e.copyOf.from} (${e.copyOf.relation}), ` : ''
  return [
    `one event: ${yesNo(e.sameEvent)}; ${groups}; chance of this pair alone ${percent(e.chance)}${tied}${topic}${e.contradict ? ', and the two contradict each other' : ''}`,
    ...e.reasons.map(r => `  ${(r.weight > 0 ? '+' : '') + r.weight.toFixed(2)}  ${r.about}: ${r.says}`),
    `one storyline: ${yesNo(e.sameStoryline)}`,
    `one source text: ${yesNo(e.sameLineage)}; ${text}own words in common: ${percent(e.commonText[0])} of ${e.a}, ${percent(e.commonText[1])} of ${e.b}`,
    '',
  ].join('\n')
}
