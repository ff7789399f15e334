// From the command line's paths to articles: problems go to standard error as they come and are counted.
import { readFile } from 'node:fs/promises'
import { gazetteerWith, type LexiconFile } from '../lexicon/index.js'
import { type ArticleInput, type Problem, problemLine, skippingCodes } from '../model/index.js'
import { readSources, type SourceItem } from '../sources/index.js'
import { UserError } from './exit.js'

/** Problems of one kind in one file that are told one by one; of the rest the lines alone. */
const TOLD_SINGLY = 20

/** Collects what went wrong and says it once. */
export class Trouble {
  readonly problems: Problem[] = []
  /** Problems told so far, and lines of those still to be told, by file and kind. */
  private readonly kinds = new Map<string, { readonly first: Problem; told: number; readonly lines: number[] }>()

  constructor(private readonly quiet: boolean) {}

  /** Notes a problem and prints it; {@link finish} prints the lines of those that come after the twentieth like it. */
  note(p: Problem): void {
    this.problems.push(p)
    if (this.quiet && !skippingCodes.has(p.code)) return
    const key = `${p.code} ${p.file}`
    const kind = this.kinds.get(key) ?? { first: p, told: 0, lines: [] }
    this.kinds.set(key, kind)
    if (p.line !== undefined && kind.told >= TOLD_SINGLY) {
      kind.lines.push(p.line)
      return
    }
    kind.told++
    process.stderr.write(`${problemLine(p)}\n`)
  }

  /** Prints what was held back; true where an input was left out. */
  finish(): boolean {
    for (const { first, lines } of this.kinds.values())
      if (lines.length)
        process.stderr.write(
          `${first.file}: ${lines.length} more lines like line ${first.line}: ${ranges(lines)}.${first.remedy ? ` Remedy: ${first.remedy}` : ''}\n`,
        )
    this.kinds.clear()
    return this.problems.some(p => skippingCodes.has(p.code))
  }
}

/** Ascending line numbers as ranges: "21-40, 55". */
function ranges(lines: readonly number[]): string {
  const out: [number, number][] = []
  for (const n of lines) {
    const last = out.at(-1)
    if (last && n === last[1] + 1) last[1] = n
    else out.push([n, n])
  }
  return out.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(', ')
}

/** The articles of the paths; what is no article is noted. `seen` is called for each. */
export async function* articlesOf(
  paths: readonly string[],
  trouble: Trouble,
  seen: () => void = () => {},
): AsyncGenerator<ArticleInput> {
  for await (const item of readSources(paths) as AsyncGenerator<SourceItem>) {
    if ('problem' in item) trouble.note(item.problem)
    else {
      seen()
      yield item.article
    }
  }
}

/** Reads and checks a lexicon file. @throws UserError that names the file and the field. */
export async function readLexicon(path: string | undefined): Promise<LexiconFile | null> {
  if (path === undefined) return null
  try {
    const file = JSON.parse(await readFile(path, 'utf8')) as LexiconFile
    gazetteerWith(file)
    return file
  } catch (error) {
    throw new UserError(
      `${path}: this lexicon cannot be used (${(error as Error).message}).`,
      'see "Names of your own" in the README for its form.',
    )
  }
}
