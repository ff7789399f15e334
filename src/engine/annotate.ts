// One report from its input to what is understood of it: clean, then annotate. Pure: no clock, no files, no network.
import {
  dayWithoutYear,
  findHappenings,
  findNames,
  findPublished,
  findQuotes,
  foundTimes,
  mainHappening,
  readingOf,
  sentencesOf,
  writtenBetween,
} from '../annotate/index.js'
import { detectLanguage, findDamage, type HtmlPage, htmlPage, plainBlocks, settleBlocks } from '../clean/index.js'
import { builtInGazetteer, type Gazetteer } from '../lexicon/index.js'
import {
  type AnnotatedArticle,
  type ArticleInput,
  type Block,
  contentId,
  type Problem,
  parseDay,
} from '../model/index.js'

/** Options of {@link annotate}. */
export interface AnnotateOptions {
  /** Names known beforehand; the built-in tables where missing. */
  readonly gazetteer?: Gazetteer
}

/**
 * Understands one report. Never throws on bad text: what is wrong with it stands in `problems`.
 * `text` is kept byte for byte; `html` becomes text here. All offsets are UTF-16 code units into the result's `text`.
 */
export function annotate(input: ArticleInput, options: AnnotateOptions = {}): AnnotatedArticle {
  try {
    return understood(input, options)
  } catch (error) {
    return unread(input, error)
  }
}

/** An article that a fault of ours keeps from being read: its text as it came, and what is wrong. */
function unread(input: ArticleInput, error: unknown): AnnotatedArticle {
  const problem: Problem = {
    code: 'not-read',
    message: `this article could not be read, which is a fault of Readout: ${error instanceof Error ? error.message : String(error)}.`,
    remedy: 'report it with the article; all others were read.',
  }
  return {
    id: input.id ?? contentId('a', input.text ?? input.html ?? '', input.outlet, input.url),
    url: input.url ?? null,
    outlet: input.outlet ?? hostOf(input.url ?? null),
    language: input.language ?? null,
    title: input.title ?? null,
    text: input.text ?? textOfPage(input),
    published: null,
    blocks: [],
    sentences: [],
    entities: [],
    mentions: [],
    times: [],
    quotes: [],
    happenings: [],
    main: null,
    problems: [...(input.problems ?? []), problem],
    ...(input.file !== undefined ? { file: input.file } : {}),
  }
}

/** The text of a page, where the fault is not in cleaning it. */
function textOfPage(input: ArticleInput): string {
  try {
    return htmlPage(input.html ?? '', input.title ?? null, input.url ?? null).text
  } catch {
    return ''
  }
}

function understood(input: ArticleInput, options: AnnotateOptions): AnnotatedArticle {
  const page =
    input.text === undefined && input.html !== undefined
      ? htmlPage(input.html, input.title ?? null, input.url ?? null)
      : null
  const text = page ? page.text : (input.text ?? '')
  const title = input.title ?? page?.metadata.title ?? null
  const blocks = page ? settleBlocks(page.drafts, { text, title }) : plainBlocks(text, title)
  const url = input.url ?? page?.metadata.url ?? null
  const stated = findPublished(text, blocks, { given: input.published, page: page?.date ?? null, url })
  const language = input.language ?? page?.metadata.language ?? detectLanguage(bodyOf(text, blocks))
  const reading = readingOf(text, blocks, sentencesOf(text, blocks), options.gazetteer ?? builtInGazetteer)
  const { entities, mentions } = findNames(reading)
  const found = foundTimes(reading, stated ? parseDay(stated.from) : null)
  const times = found.map(f => f.expression)
  const published = stated ?? writtenBetween(text, blocks, found)
  const dateline = stated ? null : dayWithoutYear(text, blocks)
  const quotes = findQuotes(reading, mentions)
  const happenings = findHappenings(reading, { mentions, times, entities, quotes })
  return {
    id: input.id ?? contentId('a', input.text ?? input.html ?? '', input.outlet, input.url),
    url,
    outlet: input.outlet ?? page?.metadata.outlet ?? hostOf(url),
    language,
    title: title ?? headlineOf(text, blocks),
    text,
    published,
    ...(dateline ? { dateline } : {}),
    blocks,
    sentences: reading.sentences.map(({ start, end }) => ({ start, end })),
    entities,
    mentions,
    times,
    quotes,
    happenings,
    main: mainHappening(happenings, reading.sentences),
    problems: problemsOf(input, page, findDamage(text, blocks.filter(isReport)), reading.capped),
    ...(input.file !== undefined ? { file: input.file } : {}),
    ...(page ? { leftOut: page.leftOut } : {}),
  }
}

/** True for what the outlet reports itself. */
const isReport = (b: Block): boolean => b.kind === 'headline' || b.kind === 'subhead' || b.kind === 'paragraph'

function problemsOf(
  input: ArticleInput,
  page: HtmlPage | null,
  damage: readonly Problem[],
  capped: boolean,
): Problem[] {
  const long: Problem[] = capped
    ? [
        {
          code: 'capped',
          message: 'the text, or one sentence of it, is very long; the rest of it was not annotated.',
          remedy: 'split it into articles.',
        },
      ]
    : []
  return [...(input.problems ?? []), ...(page?.problems ?? []), ...damage, ...long]
}

const headlineOf = (text: string, blocks: readonly Block[]): string | null => {
  const b = blocks.find(x => x.kind === 'headline')
  return b ? text.slice(b.start, b.end) : null
}

function bodyOf(text: string, blocks: readonly Block[]): string {
  let out = ''
  for (const b of blocks) {
    if (b.kind === 'paragraph' || b.kind === 'headline')
      out += `${text.slice(b.start, Math.min(b.end, b.start + 4000))}\n`
    if (out.length > 4000) break
  }
  return out
}

/** The host of an address without "www.", or null. */
function hostOf(url: string | null): string | null {
  if (!url) return null
  try {
    return new URL(url).hostname.replace(/^www\./, '') || null
  } catch {
    return null
  }
}
