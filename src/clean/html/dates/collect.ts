// Every sign of when a page was published, with how far it is to be trusted. Order after what carries dates on real pages (htmldate,
// Barbaresi 2020, tries the same places): the page's own data, its meta elements, its address, marked elements, lines near the headline.
import type { Container, HtmlTree, Stamp } from '../tree.js'
import { addressDay } from './address.js'
import { datesIn, isoDayOf, type Order, type WrittenDate } from './written.js'

/** A sign: the day, where it stood, and trust from 0 to 100. */
export interface DateSign {
  readonly day: number
  readonly by: string
  readonly trust: number
  /** True for a date that readers of the page see. */
  readonly visible?: boolean
}

/** Lowest trust of a sign that a page's date may rest on. */
export const leastTrust = 26

const META: readonly (readonly [trust: number, keys: readonly string[]])[] = [
  [
    88,
    ['article:published_time', 'og:article:published_time', 'datepublished', 'og:published_time', 'article.published'],
  ],
  [
    84,
    [
      'publishdate',
      'publish-date',
      'pubdate',
      'publication_date',
      'published',
      'parsely-pub-date',
      'sailthru.date',
      'article_date_original',
      'cxenseparse:recs:publishtime',
      'date_published',
      'originalpublicationdate',
      'dc.date.issued',
      'dcterms.issued',
      'bt:pubdate',
      'article:published',
      'dc.date.published',
      'citation_publication_date',
      'citation_date',
      'rnews:datepublished',
      'shareaholic:article_published_time',
    ],
  ],
  [
    76,
    [
      'dcterms.created',
      'dc.date.created',
      'dc.created',
      'datecreated',
      'created',
      'dc.date',
      'dcterms.date',
      'date',
      'search_date',
      'eomportal-lastupdate',
      'last-published',
      'article:create_at',
    ],
  ],
  [
    36,
    [
      'datemodified',
      'article:modified_time',
      'og:updated_time',
      'last-modified',
      'lastmod',
      'dateupdate',
      'dcterms.modified',
      'dc.date.modified',
      'modified',
      'revised',
    ],
  ],
]

/** Signs of a page, the most trusted first. `heading` is where its headline stands in the text. */
export function collectSigns(tree: HtmlTree, heading: number | null, url: string | null): DateSign[] {
  const order = orderOf(tree, url)
  const signs: DateSign[] = [...dataSigns(tree.data), ...metaSigns(tree.meta, order)]
  const address = addressDay(url)
  if (address) signs.push({ ...address, trust: address.by === 'address' ? 82 : 58 })
  for (const s of tree.stamps) {
    const sign = stampSign(tree, s, heading, order)
    if (sign) signs.push(sign)
  }
  signs.push(...lineSigns(tree, heading, order))
  const image = addressDay(tree.meta.get('og:image') ?? null)
  if (image) signs.push({ day: image.day, by: 'address of the picture', trust: 32 })
  return signs
    .map((s, i) => ({ s, i }))
    .sort((a, b) => b.s.trust - a.s.trust || a.i - b.i)
    .map(x => x.s)
}

/** American pages write the month first; where the page names no country its language decides, then its address. */
function orderOf(tree: HtmlTree, url: string | null): Order {
  const language = (tree.meta.get('lang') ?? tree.meta.get('og:locale') ?? '').toLowerCase().replace('_', '-')
  const host = /^https?:\/\/([^/]{1,200})(?:\/([a-z]{2}-[a-z]{2})(?=\/))?/i.exec((url ?? '').slice(0, 500))
  if (host?.[2] && !/^en-us$/i.test(host[2])) return 'day-first'
  if (language === '' && host && !/\.(?:com|org|net|gov|edu|us|info|mil)$/i.test(host[1]!)) return 'day-first'
  if (/\.(?:uk|au|nz|ie|in|za)$/i.test(host?.[1] ?? '')) return 'day-first'
  return language === '' || language === 'en' || language === 'en-us' ? 'month-first' : 'day-first'
}

const DATA_KEYS: readonly (readonly [key: string, trust: number, by: string])[] = [
  ['"datePublished"', 90, 'json-ld'],
  ['"dateCreated"', 74, 'json-ld dateCreated'],
  ['"uploadDate"', 56, 'json-ld uploadDate'],
  ['"dateModified"', 37, 'json-ld dateModified'],
]

/** Dates of the page's JSON-LD, looked up as text: no walk over untrusted nesting. */
function dataSigns(data: readonly string[]): DateSign[] {
  const out: DateSign[] = []
  for (const [key, trust, by] of DATA_KEYS)
    for (const json of data) {
      const at = json.indexOf(key)
      const value =
        at < 0 ? null : /^"[A-Za-z]{8,20}"\s{0,20}:\s{0,20}"([^"]{8,40})"/.exec(json.slice(at, at + 120))?.[1]
      const day = value ? (isoDayOf(value) ?? datesIn(value, 'month-first')[0]?.day ?? null) : null
      if (day !== null) {
        out.push({ day, by, trust })
        break
      }
    }
  return out
}

function metaSigns(meta: ReadonlyMap<string, string>, order: Order): DateSign[] {
  const out: DateSign[] = []
  for (const [trust, keys] of META)
    for (const key of keys) {
      const value = meta.get(key)
      const day = value ? (isoDayOf(value) ?? datesIn(value.slice(0, 80), order)[0]?.day ?? null) : null
      if (day !== null) out.push({ day, by: `meta ${key}`, trust })
    }
  return out
}

const PUBLISHED =
  /publi|posted|pubdate|entry-date|post-?date|article-?date|date-?header|fecha|creat|submitted|issued|dateline|artikeldatum|-pdate/
const DATED = /date|datum|data-|time|stamp/
const ABOUT = /meta|info|byline|author|subtitle|kicker|header/
const CHANGED = /updat|modif|chang|edited|revis|lastmod/
const ELSEWHERE =
  /comment|kommentar|reply|related|teaser|sidebar|widget|footer|calendar|copyright|\bnav|menu|archiv|recommend|similar|trending|popular|upcoming|event|most-read|latest|carousel|slider|banner|\bads?\b|forum-post/

const LEAD =
  /\b(?:published|publish|posted|veröffentlicht|publié|publiée|erstellt|pubblicato|publicado|publicada|created|geschrieben|gepostet|written|first published|gepubliceerd|opublikowano|datum)\b/i
const CHANGE =
  /\b(?:updated|aktualisiert|geändert|änderung|modified|edited|revision|stand|mis à jour|actualizado|aggiornato|bijgewerkt|last changed)\b/i
const RIGHTS = /©|\(c\)|copyright/i

/** Parts of a page that are of other articles or of none. */
const OTHERS =
  /comment|kommentar|reply|related|footer|copyright|recommend|similar|trending|popular|most-read|archiv|calendar/

/** Trust that the place takes or gives: near the headline is good, in lists, comments and margins is bad. */
function placeTrust(tree: HtmlTree, container: number, at: number, heading: number | null): number {
  const where = whereIs(tree.containers, container)
  if (where === 'others') return -40
  const trust = where === 'margin' ? -34 : 0
  if (heading === null) return trust
  const behind = at - heading
  if (behind >= -400 && behind <= 700) return trust + 12
  return behind < -3000 || behind > 6000 ? trust - 10 : trust
}

function whereIs(containers: readonly Container[], from: number): 'article' | 'margin' | 'others' {
  let margin = false
  for (let at = from, n = 0; at > 0 && n < 7; at = containers[at]!.parent, n++) {
    const { tag, hints } = containers[at]!
    if (tag === 'aside' || tag === 'footer' || OTHERS.test(hints)) return 'others'
    if (tag === 'nav' || ELSEWHERE.test(hints)) margin = true
    if (tag === 'article' || tag === 'main') break
  }
  return margin ? 'margin' : 'article'
}

function stampSign(tree: HtmlTree, s: Stamp, heading: number | null, order: Order): DateSign | null {
  const text = tree.text.slice(s.start, Math.min(s.end, s.start + 200))
  const written = datesIn(text, order)
  const value = s.value ? (isoDayOf(s.value) ?? datesIn(s.value, order)[0]?.day ?? null) : null
  const day = value ?? written[0]?.day ?? null
  if (day === null || (value === null && tree.text.slice(s.start, s.end).length > 200)) return null
  const elsewhere = ELSEWHERE.test(s.hints) ? -30 : 0
  const base = CHANGED.test(s.hints)
    ? 44
    : PUBLISHED.test(s.hints)
      ? 70
      : s.tag === 'time'
        ? 62
        : DATED.test(s.hints)
          ? 58
          : ABOUT.test(s.hints) || s.tag === 'abbr'
            ? 50
            : 0
  if (base === 0) return null
  const place = placeTrust(tree, s.container, s.start, heading)
  const trust = Math.min(
    81,
    base + wordTrust(text, written) + (elsewhere ? Math.min(elsewhere + Math.max(0, place), place) : place),
  )
  return { day: written[0]?.day ?? day, by: byOf(s), trust, visible: written.length > 0 }
}

const byOf = (s: Stamp): string => (s.tag === 'time' ? 'time-element' : 'date-element')

/** Trust by the words around a date: "published" is good, "updated" and a copyright are bad. */
function wordTrust(text: string, dates: readonly WrittenDate[]): number {
  const before = text.slice(0, dates[0]?.at ?? text.length)
  if (RIGHTS.test(text)) return -24
  if (CHANGE.test(before) && !LEAD.test(before)) return -12
  return LEAD.test(before) ? 8 : dates.length > 2 ? -10 : 0
}

/** Lines of little else than a date. */
function lineSigns(tree: HtmlTree, heading: number | null, order: Order): DateSign[] {
  const out: DateSign[] = []
  for (const b of tree.blocks) {
    if (b.end - b.start > 170 || out.length > 200) continue
    const text = tree.text.slice(b.start, b.end)
    const dates = datesIn(text, order)
    if (!dates.length) continue
    const alone = text.length - (dates[0]!.end - dates[0]!.at) < 60
    const trust = 36 + (alone ? 6 : 0) + wordTrust(text, dates) + placeTrust(tree, b.container, b.start, heading)
    out.push({ day: dates[0]!.day, by: 'date-line', trust })
  }
  return out
}
