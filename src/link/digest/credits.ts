// Whom a report names as the source of its text: an agency in its dateline, holders in its notices ("Copyright 2031 Harbour Wire",
// "story by Harbour Wire", "contributed to this report").
import { agencies } from '../../lexicon/index.js'
import type { AnnotatedArticle } from '../../model/index.js'

/** Signs of where a text comes from. */
export interface Credits {
  /** It bears an agency's dateline, byline or notice. */
  readonly agency: boolean
  /** It has words of its own beside an agency's ("The Agency contributed to this report"). */
  readonly mixed: boolean
  /** Lower-case notices of ownership and source at its head and end. */
  readonly notices: string
}

const HEAD = 400
const TAIL = 500
const DATELINE_AGENCY =
  /\(([^()\n]{2,30})\)\s*[-–—]|^by [^\n]{3,60}?,? ((?:the )?associated press|reuters|afp|bloomberg)\b/i
const NOTICES =
  /(?:(?:copyright|©|\(c\))[^\n]{0,120}|(?:story|report|article|text|published) (?:by|from|in)[^\n]{0,80}|(?:originally|first) (?:published|appeared|reported)[^\n]{0,80}|(?:source|credit|via)\s*:[^\n]{0,60})/gi

const CONTRIBUTED = /contributed to this (?:report|story|article)/i
const AGENCY_NOTICE =
  /(?:copyright|©|\(c\))[^\n]{0,20}\b(?:associated press|reuters|afp|agence france-presse|bloomberg)\b/

/** Credits of an article, from its head and its end. */
export function creditsOf(a: AnnotatedArticle): Credits {
  const head = a.text.slice(0, HEAD)
  const tail = a.text.slice(-TAIL)
  const found = DATELINE_AGENCY.exec(head)
  const named = (found?.[1] ?? found?.[2])?.toLowerCase() ?? null
  const lines = [...head.matchAll(NOTICES), ...tail.matchAll(NOTICES)].map(m => m[0].toLowerCase())
  const notices = lines.join('\n')
  return {
    agency: (named !== null && isAgency(named)) || AGENCY_NOTICE.test(notices),
    mixed: lastLines(tail).some(l => CONTRIBUTED.test(l) && !/\bwriters?\b/i.test(l)),
    notices,
  }
}

const lastLines = (tail: string): string[] => tail.split('\n').slice(-8)

const known = new Set([...agencies].map(n => n.toLowerCase()))

/** True for the name of a news agency (any case). */
export const isAgency = (name: string): boolean => known.has(name.toLowerCase().replace(/^the /, ''))

/** True where notices (lower case) name an outlet or the site that carries it. */
export function namesOutlet(notices: string, outlet: string | null, site: string | null): boolean {
  if (!notices) return false
  const name = outlet?.toLowerCase() ?? ''
  if (name.length > 3 && !name.includes('.') && notices.includes(name)) return true
  const words = notices.split(/[^a-z]+/)
  const host = (site ?? name).split('.')
  return host.slice(0, -1).some(label => {
    const stem = label.replace(/[^a-z]/g, '')
    return stem.length >= 4 && stem !== 'news' && words.some(w => w.startsWith(stem))
  })
}
