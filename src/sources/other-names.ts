// Fields of articles under the names that other programs give them: ninjs 2 (IPTC), schema.org NewsArticle, News API, and what crawlers and
// data sets commonly write. Ours come first; these fill what is missing.

const NAMES: ReadonlyMap<string, readonly string[]> = new Map([
  ['url', ['link', 'canonical_url', 'mainEntityOfPage']],
  ['outlet', ['publisher', 'publication', 'site_name', 'siteName', 'source']],
  ['title', ['headline', 'headlines']],
  [
    'published',
    [
      'date',
      'datePublished',
      'date_published',
      'publishedAt',
      'published_at',
      'pubDate',
      'pub_date',
      'publication_date',
      'publish_date',
      'date_publish',
      'firstcreated',
      'versioncreated',
    ],
  ],
  ['modified', ['dateModified', 'date_modified', 'updatedAt', 'updated_at']],
  ['language', ['lang', 'inLanguage']],
  [
    'text',
    ['body_text', 'articleBody', 'maintext', 'fulltext', 'full_text', 'article_text', 'body', 'content', 'article'],
  ],
  ['html', ['body_xhtml', 'body_html', 'bodyHtml']],
])

/** Fields of an outlet or headline that is an object. */
const INNER = ['name', 'value', 'title'] as const

const textIn = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value.trim() ? value : undefined
  if (typeof value !== 'object' || value === null) return undefined
  // ninjs 2 lists bodies and headlines: `[{ "value": "…" }]`.
  const first: unknown = Array.isArray(value) ? value[0] : value
  if (typeof first !== 'object' || first === null) return undefined
  for (const key of INNER) {
    const inner = Object.hasOwn(first, key) ? (first as Record<string, unknown>)[key] : undefined
    if (typeof inner === 'string' && inner.trim()) return inner
  }
  return undefined
}

/** What a record has of a field of ours under another name; undefined where it has nothing of the kind. */
export function underOtherName(record: Readonly<Record<string, unknown>>, field: string): string | undefined {
  for (const name of NAMES.get(field) ?? []) {
    // "source" is as often who wrote it: the address of the page knows the outlet better.
    if (name === 'source' && typeof record.source === 'string' && Object.hasOwn(record, 'url')) continue
    const found = Object.hasOwn(record, name) ? textIn(record[name]) : undefined
    if (found !== undefined) return found
  }
  return undefined
}
