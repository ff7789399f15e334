// What a page says about itself: title, site, language, canonical address, date. In order of trust.
import type { HtmlTree } from './tree.js'

/** Metadata of a page; `published` with the place it was found. */
export interface PageMetadata {
  readonly title: string | null
  readonly outlet: string | null
  readonly language: string | null
  readonly url: string | null
  readonly published: { readonly date: string; readonly by: string } | null
}

const DATE_KEYS = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'publishdate',
  'publish-date',
  'pubdate',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'date',
  'sailthru.date',
  'parsely-pub-date',
  'article.published',
  'og:published_time',
  'cxenseparse:recs:publishtime',
  'time:published',
  'time:first',
]

/** Reads the metadata of a page; every field null where the page does not say. */
export function pageMetadata(tree: HtmlTree): PageMetadata {
  const get = (...keys: string[]): string | null => keys.map(k => tree.meta.get(k)?.trim()).find(Boolean) ?? null
  return {
    title: get('og:title', 'twitter:title', 'title:text', 'title'),
    outlet: get('og:site_name', 'application-name'),
    language: get('lang', 'og:locale')?.slice(0, 2).toLowerCase() ?? null,
    url: get('canonical', 'og:url'),
    published: dataDate(tree.data) ?? metaDate(tree.meta),
  }
}

/** `datePublished` of the page's JSON-LD, looked up as text: no walk over untrusted nesting. */
function dataDate(data: readonly string[]): PageMetadata['published'] {
  for (const json of data) {
    const at = json.indexOf('"datePublished"')
    if (at < 0) continue
    const value = /^"datePublished"\s{0,20}:\s{0,20}"([^"]{8,40})"/.exec(json.slice(at, at + 120))?.[1]
    const date = value && isoDate(value)
    if (date) return { date, by: 'json-ld' }
  }
  return null
}

function metaDate(meta: ReadonlyMap<string, string>): PageMetadata['published'] {
  for (const key of DATE_KEYS) {
    const date = isoDate(meta.get(key) ?? '')
    if (date) return { date, by: key.startsWith('time:') ? 'time-element' : `meta ${key}` }
  }
  return null
}

/** `YYYY-MM-DD` (with a time where given) out of an ISO-like string with a year of 1990 to 2099, else null. */
export function isoDate(value: string): string | null {
  const m = /^\s{0,9}((?:19[89]|20\d)\d)[-/](\d\d?)[-/](\d\d?)(?:[T ](\d\d:\d\d(?::\d\d)?))?/.exec(value)
  if (!m) return null
  const [month, day] = [Number(m[2]), Number(m[3])]
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  return `${m[1]}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
