// Bytes that are one article: text or an HTML page, told apart by name and, where that says nothing, by their beginning.
import { decode, isAllBlank } from '../clean/index.js'
import { refuse, type SourceItem } from './item.js'
import { sniff } from './kinds.js'
import { largestArticle } from './limits.js'

/** What is known of a document beside its bytes. */
export interface DocumentOrigin {
  /** For messages: the path, and the place inside an archive. */
  readonly file: string
  readonly kind: 'text' | 'html' | 'unknown'
  readonly url?: string
  /** Encoding that a server named. */
  readonly charset?: string
}

/** A document as an article, or the reason why not. `bytes` null: more than {@link largestArticle}. */
export function documentOf(bytes: Uint8Array | null, origin: DocumentOrigin): SourceItem {
  const { file, kind, url, charset } = origin
  if (bytes === null) return tooLarge(file)
  if (bytes.length === 0) return refuse(file, 'empty', 'this file is empty.', 'check that it was saved completely.', 1)
  const html = kind === 'html' || (kind === 'unknown' && sniff(bytes).kind === 'html')
  const decoded = decode(bytes, { html, ...(charset === undefined ? {} : { charset }) })
  if (decoded.refused) return refuse(file, 'binary', decoded.refused.message, decoded.refused.remedy ?? '', 1)
  if (isAllBlank(decoded.text))
    return refuse(file, 'empty', 'this file holds nothing but blanks.', 'check that it was saved completely.', 1)
  const problems = decoded.problems.length ? { problems: decoded.problems } : {}
  return {
    article: {
      file,
      ...(url === undefined ? {} : { url }),
      ...(html ? { html: decoded.text } : { text: decoded.text }),
      ...problems,
    },
  }
}

/** The refusal of a document of so many bytes, where known. */
export function tooLarge(file: string, bytes?: number): SourceItem {
  const size = bytes === undefined ? `more than ${largestArticle / 1048576}` : String(Math.ceil(bytes / 1048576))
  return refuse(
    file,
    'too-large',
    `this file has ${size} MB; one article may have ${largestArticle / 1048576} MB.`,
    'split it into articles, or into lines of JSONL.',
    1,
  )
}
