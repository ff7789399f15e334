// What comes out of a way in: an article, or the reason why there is none.
import type { ArticleInput, Problem } from '../model/index.js'

/** One thing read. */
export type SourceItem = { readonly article: ArticleInput } | { readonly problem: Problem }

/** A refusal that names the file and, where known, the line. */
export function refuse(
  file: string,
  code: Problem['code'],
  message: string,
  remedy: string,
  line?: number,
): SourceItem {
  return { problem: { code, message, remedy, file, ...(line !== undefined ? { line } : {}) } }
}
