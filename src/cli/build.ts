// readout build: files in, DIR/dossier.json and the pages out.
import { type Assembly, assemble } from '../engine/index.js'
import { dossierJson, dossierPages } from '../export/index.js'
import { problemLine } from '../model/index.js'
import { exitCodes, UserError } from './exit.js'
import { articlesOf, readLexicon, Trouble } from './inputs.js'
import { type Meter, meterFor } from './progress.js'
import { Draft } from './publish.js'

/** Options of the command. */
export interface BuildFlags {
  readonly out: string
  readonly lexicon?: string
  readonly threads?: number
  readonly quiet?: boolean
  readonly json?: boolean
  readonly text: boolean
  readonly title: string
  readonly note?: string
}

/** Runs the command and gives its exit code. */
export async function buildCommand(paths: readonly string[], flags: BuildFlags): Promise<number> {
  const lexicon = await readLexicon(flags.lexicon)
  const trouble = new Trouble(flags.quiet ?? false)
  const meter = meterFor(flags.quiet ?? false)
  const abort = new AbortController()
  let assembly: Assembly | null = null
  let draft: Draft | null = null
  // The first Ctrl-C ends the run in order; a second one does not wait for the step at hand.
  const stop = (): void => {
    if (abort.signal.aborted) {
      draft?.discard()
      process.exit(exitCodes.interrupted)
    }
    abort.abort()
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  try {
    const threads = flags.threads !== undefined ? { threads: flags.threads } : {}
    const options = {
      lexicon,
      noText: !flags.text,
      signal: abort.signal,
      onProgress: (p: Parameters<Meter['update']>[0]) => meter.update(p),
      ...threads,
    }
    assembly = await assemble(articlesOf(paths, trouble), options, trouble.problems)
    const skipped = trouble.finish()
    if (assembly.count === 0)
      throw new UserError('nothing could be read, so there is no dossier.', 'see the messages above.', exitCodes.failed)
    draft = new Draft(flags.out)
    await write(draft, assembly, flags, meter, abort.signal)
    draft.publish()
    meter.stop()
    report(assembly, flags)
    return skipped || assembly.record.problems.some(p => p.code === 'deadline') ? exitCodes.skipped : exitCodes.ok
  } catch (error) {
    meter.stop()
    draft?.discard()
    if (!abort.signal.aborted) throw error
    process.stderr.write('readout: stopped; nothing was written.\n')
    return exitCodes.interrupted
  } finally {
    assembly?.close()
    process.removeListener('SIGINT', stop)
    process.removeListener('SIGTERM', stop)
  }
}

async function write(
  draft: Draft,
  assembly: Assembly,
  flags: BuildFlags,
  meter: Meter,
  signal: AbortSignal,
): Promise<void> {
  draft.pieces('dossier.json', dossierJson(assembly.articles(), assembly.record))
  let done = 0
  const articles = {
    *all() {
      for (const id of assembly.ids) yield assembly.article(id)
    },
    one: (id: string) => assembly.article(id),
  }
  for (const { path, content } of dossierPages(articles, assembly.record, {
    title: flags.title,
    note: flags.note ?? null,
  })) {
    draft.page(path, content)
    meter.update({ stage: 'write', done: ++done, total: 0 })
    // A breath for signals: writing is synchronous.
    if (done % 50 === 0) await new Promise(resolve => setImmediate(resolve))
    signal.throwIfAborted()
  }
}

/** The last word: counts and where to look, or the same as JSON on standard output. */
function report(assembly: Assembly, flags: BuildFlags): void {
  const { record } = assembly
  // A fault of ours is said even to who asked for quiet.
  for (const p of record.problems) if (p.code === 'not-read') process.stderr.write(`${problemLine(p)}\n`)
  const summary = {
    out: flags.out,
    articles: assembly.count,
    events: record.events.filter(e => e.main).length,
    storylines: record.storylines.length,
    lineages: record.lineages.filter(l => l.kind !== 'shared-source').length,
    claims: record.claims.length,
    differences: record.differences.length,
    problems: record.problems.length,
  }
  if (flags.json) process.stdout.write(`${JSON.stringify(summary)}\n`)
  else if (!flags.quiet)
    process.stdout.write(
      `${summary.articles} articles: ${summary.events} events in ${summary.storylines} storylines, ${summary.lineages} source texts, ${summary.claims} claims, ${summary.differences} differences.\nOpen ${flags.out}/index.html\n`,
    )
}
