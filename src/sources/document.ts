// A file that is one article: text or an HTML page, told apart by its name and, where that says nothing, by its first bytes.
import { readFile, stat } from 'node:fs/promises'
import { decode, isAllBlank } from '../clean/index.js'
import { refuse, type SourceItem } from './item.js'
import { largestArticle } from './limits.js'

/** Reads one document. `name` is the path as it is shown. */
export async function readDocument(path: string, name: string, kind: 'text' | 'html' | 'unknown'): Promise<SourceItem> {
  const { size } = await stat(path)
  if (size === 0) return refuse(name, 'empty', 'this file is empty.', 'check that it was saved completely.', 1)
  if (size > largestArticle)
    return refuse(
      name,
      'too-large',
      `this file has ${Math.ceil(size / 1048576)} MB; one article may have ${largestArticle / 1048576} MB.`,
      'split it into articles, or into lines of JSONL.',
      1,
    )
  const bytes = await readFile(path)
  const html = kind === 'html' || (kind === 'unknown' && looksLikeHtml(bytes))
  const decoded = decode(bytes, { html })
  if (decoded.refused) return refuse(name, 'binary', decoded.refused.message, decoded.refused.remedy ?? '', 1)
  if (isAllBlank(decoded.text))
    return refuse(name, 'empty', 'this file holds nothing but blanks.', 'check that it was saved completely.', 1)
  const problems = decoded.problems.length ? { problems: decoded.problems } : {}
  return { article: { file: name, ...(html ? { html: decoded.text } : { text: decoded.text }), ...problems } }
}

function looksLikeHtml(bytes: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).toLowerCase()
  return head.includes('<!doctype html') || head.includes('<html') || head.includes('<head')
}
