// readout annotate: JSONL (or files) in, one annotated article a line out, in input order, in constant memory.
import { annotateAll } from '../engine/index.js'
import { exitCodes } from './exit.js'
import { articlesOf, readLexicon, Trouble } from './inputs.js'
import { writeLine } from './output.js'

/** Options of the command. */
export interface AnnotateFlags {
  readonly lexicon?: string
  readonly quiet?: boolean
  readonly threads?: number
}

/** Runs the command and gives its exit code. */
export async function annotateCommand(paths: readonly string[], flags: AnnotateFlags): Promise<number> {
  const trouble = new Trouble(flags.quiet ?? false)
  const lexicon = await readLexicon(flags.lexicon)
  const inputs = articlesOf(paths.length ? paths : ['-'], trouble)
  for await (const result of annotateAll(inputs, {
    lexicon,
    ...(flags.threads !== undefined ? { threads: flags.threads } : {}),
  })) {
    if ('problem' in result) trouble.note(result.problem)
    else await writeLine(process.stdout, result.article)
  }
  return trouble.finish() ? exitCodes.skipped : exitCodes.ok
}
