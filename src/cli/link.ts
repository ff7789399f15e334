// readout link: JSONL (or files) in, one line an article out, in input order; the texts wait on disk, not in memory.
import { linkAll } from '../engine/index.js'
import type { AnnotateFlags } from './annotate.js'
import { exitCodes } from './exit.js'
import { articlesOf, readLexicon, Trouble } from './inputs.js'
import { writeLine } from './output.js'

/** Runs the command and gives its exit code. */
export async function linkCommand(paths: readonly string[], flags: AnnotateFlags): Promise<number> {
  const trouble = new Trouble(flags.quiet ?? false)
  const lexicon = await readLexicon(flags.lexicon)
  const inputs = articlesOf(paths.length ? paths : ['-'], trouble)
  for await (const record of linkAll(
    inputs,
    { lexicon, ...(flags.threads !== undefined ? { threads: flags.threads } : {}) },
    p => trouble.note(p),
  ))
    await writeLine(process.stdout, record)
  return trouble.skipped ? exitCodes.skipped : exitCodes.ok
}
