// From the command line's paths to articles: problems go to standard error as they come and are counted.
import { readFile } from 'node:fs/promises'
import { gazetteerWith, type LexiconFile } from '../lexicon/index.js'
import { type ArticleInput, type Problem, problemLine, skippingCodes } from '../model/index.js'
import { readSources, type SourceItem } from '../sources/index.js'
import { UserError } from './exit.js'

/** Collects what went wrong and says it once. */
export class Trouble {
  readonly problems: Problem[] = []

  constructor(private readonly quiet: boolean) {}

  /** Notes a problem and prints it. */
  note(p: Problem): void {
    this.problems.push(p)
    if (!this.quiet || skippingCodes.has(p.code)) process.stderr.write(`${problemLine(p)}\n`)
  }

  /** True where an input was left out. */
  get skipped(): boolean {
    return this.problems.some(p => skippingCodes.has(p.code))
  }
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
