// JSONL: one article a line, by the contract. A bad line costs itself only.
import { decode } from '../clean/index.js'
import type { ArticleInput } from '../model/index.js'
import { refuse, type SourceItem } from './item.js'
import { largestArticle } from './limits.js'
import { linesOf } from './lines.js'
import { underOtherName } from './other-names.js'

const STRINGS = ['id', 'url', 'outlet', 'title', 'published', 'modified', 'language', 'text', 'html'] as const

/** Reads articles from a byte stream. `file` is for messages. */
export async function* readJsonl(stream: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<SourceItem> {
  for await (const line of linesOf(stream, largestArticle)) {
    if (line.bytes === null) {
      yield refuse(
        file,
        'too-large',
        `the line is longer than ${largestArticle / 1048576} MB.`,
        'split it into articles, one a line.',
        line.number,
      )
      continue
    }
    const decoded = decode(line.bytes)
    if (decoded.refused)
      yield refuse(
        file,
        'binary',
        'the line holds binary data.',
        'give JSON, one article a line, in UTF-8.',
        line.number,
      )
    else if (decoded.text.trim()) yield parseLine(decoded.text, file, line.number, decoded.problems)
  }
}

/** One line as an article, or the reason why not. */
export function parseLine(
  text: string,
  file: string,
  line: number,
  problems: ArticleInput['problems'] = [],
): SourceItem {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return refuse(
      file,
      'bad-json',
      `this line is no JSON (${(error as Error).message.slice(0, 120)}).`,
      'write one JSON object a line, without line breaks inside.',
      line,
    )
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refuse(
      file,
      'bad-article',
      'this line is no JSON object.',
      'write {"text": "…"} or {"html": "…"}, one article a line.',
      line,
    )
  const record = value as Record<string, unknown>
  const article: Record<string, unknown> = {}
  for (const key of STRINGS) {
    const field = Object.hasOwn(record, key) ? record[key] : undefined
    if (field === undefined || field === null) {
      // A page of its own needs no text beside it, nor the other way round.
      if ((key === 'text' && typeof record.html === 'string') || (key === 'html' && article.text !== undefined))
        continue
      const other = underOtherName(record, key)
      if (other !== undefined) article[key] = key === 'text' || key === 'html' ? other : other.slice(0, 4000)
      continue
    }
    if (typeof field !== 'string')
      return refuse(
        file,
        'bad-article',
        `"${key}" is not a string.`,
        `write "${key}" as a string or leave it out.`,
        line,
      )
    article[key] = key === 'text' || key === 'html' ? field : field.slice(0, 4000)
  }
  if (article.text === undefined && article.html === undefined)
    return refuse(file, 'bad-article', 'this article has neither "text" nor "html".', 'give one of them.', line)
  return { article: { ...(article as ArticleInput), ...(problems?.length ? { problems } : {}) } }
}
