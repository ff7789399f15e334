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
const DATELINE = /\(([^()\n]{2,30})\)\s*[-–—]/
const BYLINE = /^by [^\n]{3,80}/i
const NOTICES =
  /(?:(?:copyright|©|\(c\))[^\n]{0,120}|(?:story|report|article|text|published) (?:by|from|in)[^\n]{0,80}|(?:originally|first) (?:published|appeared|reported)[^\n]{0,80}|(?:source|credit|via)\s*:[^\n]{0,60})/gi
const CONTRIBUTED = /contributed to this (?:report|story|article)/i

/** Credits of an article, from its head and its end. */
export function creditsOf(a: AnnotatedArticle): Credits {
  const head = a.text.slice(0, HEAD)
  const tail = a.text.slice(-TAIL)
  const notices = [...head.matchAll(NOTICES), ...tail.matchAll(NOTICES)].map(m => m[0])
  return {
    agency: isAgency(DATELINE.exec(head)?.[1] ?? '') || [BYLINE.exec(head)?.[0] ?? '', ...notices].some(namesAgency),
    mixed: lastLines(tail).some(l => CONTRIBUTED.test(l) && !/\bwriters?\b/i.test(l)),
    notices: notices.join('\n').toLowerCase(),
  }
}

const lastLines = (tail: string): string[] => tail.split('\n').slice(-8)

const known = new Set([...agencies].map(n => n.toLowerCase()))

/** True for the name of a news agency (any case). */
export const isAgency = (name: string): boolean => known.has(name.toLowerCase().replace(/^the /, ''))

/** Names of agencies that stand for nothing else; two letters do. */
const spelled = [...agencies].filter(n => n.length > 2)

/** True where a line names an agency in its own spelling, as a word. */
const namesAgency = (line: string): boolean =>
  spelled.some(n => {
    const at = line.indexOf(n)
    return at >= 0 && !isLetter(line[at - 1]) && !isLetter(line[at + n.length])
  })

const isLetter = (c: string | undefined): boolean => c !== undefined && c.toLowerCase() !== c.toUpperCase()

/** True where notices (lower case) name an outlet or the site that carries it. */
export function namesOutlet(notices: string, outlet: string | null, site: string | null): boolean {
  if (!notices) return false
  const name = outlet?.toLowerCase() ?? ''
  if (name.length > 3 && !name.includes('.') && notices.includes(name)) return true
  const words = notices.split(/[^a-z]+/)
  const host = (site ?? name).split('.')
  return host.slice(0, -1).some(label => {
    const stem = label.replace(/[^a-z]/g, '')
    return stem.length >= 4 && stem !== 'news' && words.includes(stem)
  })
}
