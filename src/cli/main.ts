// The command line: readout build | annotate | link. Each command is loaded when it is asked for, so that help comes at once.
import { Command, CommanderError, InvalidArgumentError } from 'commander'
import { version } from '../engine/version.js'
import type { AnnotateFlags } from './annotate.js'
import type { BuildFlags } from './build.js'
import { exitCodes, UserError } from './exit.js'
import type { LinkFlags } from './link.js'

const EXITS = `
Exit codes: 0 all inputs are in the result; 1 failed; 2 wrong command line; 3 done, but something was left out (said on
standard error${' '}and listed under "problems" in the dossier); 130 interrupted, nothing half-written is left.`

/** Runs the program with the given arguments (without node and script) and gives its exit code. Never throws. */
export async function main(args: readonly string[]): Promise<number> {
  process.stdout.on('error', (e: NodeJS.ErrnoException) =>
    process.exit(e.code === 'EPIPE' ? exitCodes.ok : exitCodes.failed),
  )
  let code: number = exitCodes.ok
  const program = commands(c => {
    code = c
  })
  try {
    await program.parseAsync([...args], { from: 'user' })
    return code
  } catch (error) {
    return explain(error)
  }
}

function commands(done: (code: number) => void): Command {
  const program = new Command('readout')
  program
    .description(
      'News reports in, the story out: one record per real event, every line traceable to the sentence it rests on.',
    )
    .version(version)
    .exitOverride()
    .configureOutput({ outputError: (message, write) => write(usageMessage(message)) })
    .showHelpAfterError(false)
    .addHelpText('after', EXITS)
  program
    .command('build')
    .description('make a dossier: DIR/dossier.json, DIR/index.html and a page for every event, storyline and article')
    .argument('<path...>', 'text, HTML and JSONL files, folders of them, or - for JSONL on standard input')
    .requiredOption('--out <dir>', 'folder to write to')
    .option('--lexicon <file>', 'names of your own (JSON)')
    .option('--title <text>', 'title of the pages', 'Dossier')
    .option('--note <text>', 'a line for the top of every page')
    .option('--no-text', 'leave the texts out of dossier.json')
    .option('--threads <n>', 'worker threads; 0 = none', wholeNumber)
    .option('--quiet', 'only say what was left out')
    .option('--json', 'print the summary as JSON')
    .action(async (paths: string[], flags: BuildFlags) =>
      done(await (await import('./build.js')).buildCommand(paths, flags)),
    )
  program
    .command('annotate')
    .description('understand each report by itself: JSONL out, one line an article, in input order')
    .argument('[path...]', 'files, folders, or - for JSONL on standard input', ['-'])
    .option('--lexicon <file>', 'names of your own (JSON)')
    .option('--threads <n>', 'worker threads; 0 = none', wholeNumber)
    .option('--quiet', 'only say what was left out')
    .action(async (paths: string[], flags: AnnotateFlags) =>
      done(await (await import('./annotate.js')).annotateCommand(paths, flags)),
    )
  program
    .command('link')
    .description(
      'say which reports tell one event, which belong to one storyline, which carry one source text: JSONL out, one line an article',
    )
    .argument('[path...]', 'files, folders, or - for JSONL on standard input', ['-'])
    .option('--lexicon <file>', 'names of your own (JSON)')
    .option('--threads <n>', 'worker threads; 0 = none', wholeNumber)
    .option('--quiet', 'only say what was left out')
    .option(
      '--explain <id...>',
      'say why two articles (ids, or names of files) are, or are not, one event and one source text',
    )
    .option('--json', 'print the explanation as JSON')
    .action(async (paths: string[], flags: LinkFlags) =>
      done(await (await import('./link.js')).linkCommand(paths, flags)),
    )
  return program
}

function wholeNumber(value: string): number {
  if (!/^\d{1,3}$/.test(value)) throw new InvalidArgumentError('it must be a whole number from 0 to 999.')
  return Number(value)
}

/** "error: unknown option '--x'" as a message with a place and a remedy. */
const usageMessage = (message: string): string =>
  `readout: ${message.replace(/^error: /, '').trim()} Remedy: see \`readout --help\`.\n`

function explain(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage
  if (error instanceof UserError) {
    process.stderr.write(`readout: ${error.message} Remedy: ${error.remedy}\n`)
    return error.code
  }
  const e = error as NodeJS.ErrnoException
  process.stderr.write(`readout: ${e.code ? `${e.code}: ` : ''}${e.message}\n${e.code ? '' : `${e.stack}\n`}`)
  return exitCodes.failed
}
