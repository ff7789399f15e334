// Documents to learn from: sentences as running text with labelled spans, and how far the labels reach.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { NameType } from '../src/annotate/tagger/labels.js'

/** A labelled span of a sentence's text. `exact`: its bounds are right; else only that its words belong to a name of this type. */
export interface Labelled {
  readonly start: number
  readonly end: number
  readonly type: NameType
  readonly exact: boolean
}

/** A sentence; `open`: words outside the spans may be names too. */
export interface Learned {
  readonly text: string
  readonly spans: readonly Labelled[]
  readonly open: boolean
}

/** A document of a set. */
export interface Document {
  readonly set: string
  readonly id: string
  readonly sentences: readonly Learned[]
}

const TIGHT = /^(?:[.,;:!?%)\]}…]|\.\.\.|'|’|['’](?:s|S|re|ve|ll|d|m|t|LL|RE|VE|D|M)|n['’]t|N['’]T)$/
const BRACKETS: Record<string, string> = {
  '``': '"',
  "''": '"',
  '-LRB-': '(',
  '-RRB-': ')',
  '-LSB-': '[',
  '-RSB-': ']',
}

/** Running text of tokens and where each stands. */
export function joined(tokens: readonly string[]): { text: string; at: { start: number; end: number }[] } {
  let text = ''
  let glue = true
  let open = false
  const at = tokens.map(t => {
    const w = BRACKETS[t] ?? t
    const quote = w === '"'
    const close = quote && open
    if (!glue && !close && !TIGHT.test(w)) text += ' '
    const start = text.length
    text += w
    glue = /^[([{$£€#]$/.test(w) || (quote && !close)
    if (quote) open = !open
    return { start, end: text.length }
  })
  return { text, at }
}

function rows<T>(dir: string, name: string): T[] {
  return gunzipSync(readFileSync(join(dir, name)))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map(l => JSON.parse(l) as T)
}

/** Spans of IOB tags. */
function spansOf(tags: readonly string[], at: readonly { start: number; end: number }[]): Labelled[] {
  const out: Labelled[] = []
  for (let i = 0; i < tags.length; i++) {
    const type = tags[i]!.slice(2)
    if (tags[i] === 'O' || !['PER', 'LOC', 'ORG', 'MISC'].includes(type)) continue
    let to = i + 1
    while (to < tags.length && tags[to] === `I-${type}`) to++
    out.push({ start: at[i]!.start, end: at[to - 1]!.end, type: type as NameType, exact: true })
    i = to - 1
  }
  return out
}

interface Tagged {
  readonly file: string
  readonly doc: number | string
  readonly tokens: string[]
  readonly tags: string[]
}

/** Sets of tagged sentences (IOB), by document. */
export function taggedDocuments(dir: string, name: string): Document[] {
  const docs = new Map<string, Learned[]>()
  const sets = new Map<string, string>()
  for (const r of rows<Tagged>(dir, name)) {
    const key = `${r.file}#${r.doc}`
    const { text, at } = joined(r.tokens)
    const list = docs.get(key) ?? []
    list.push({ text, spans: spansOf(r.tags, at), open: false })
    docs.set(key, list)
    sets.set(key, r.file.split(':')[0]!)
  }
  return [...docs].map(([id, sentences]) => ({ set: sets.get(id)!, id, sentences }))
}

interface EcbDocument {
  readonly id: string
  readonly sentences: string[][]
  readonly mentions: { type: string; sent: number; tokens: number[]; text: string }[]
}
const ECB: Record<string, NameType> = {
  HUMAN_PART_PER: 'PER',
  HUMAN_PART_ORG: 'ORG',
  LOC_GEO: 'LOC',
  LOC_FAC: 'LOC',
  HUMAN_PART_GPE: 'LOC',
}
const isName = (w: string): boolean => /^\p{Lu}/u.test(w)
/** Words in front of a person's name that the sets count in and the tagger leaves out. */
const BEFORE_PERSON =
  /^(?:mr|mrs|ms|dr|president|vice|prime|minister|secretary|senator|sen|rep|gov|governor|judge|officer|detective|sgt|capt|coach|actress|actor|chief|pope|king|queen|prince|princess|sir|lord|general|gen|attorney|police|star|ceo)$/i

/** ECB+ (CC BY 3.0): names among its mentions; what is not marked stays open. */
export function ecbDocuments(dir: string): Document[] {
  return rows<EcbDocument>(dir, 'ecbplus.dev.jsonl.gz').map(d => ({
    set: 'ecbplus',
    id: d.id,
    sentences: d.sentences.map((tokens, s) => {
      const { text, at } = joined(tokens)
      const spans: Labelled[] = []
      for (const m of d.mentions) {
        const type = ECB[m.type]
        if (!type || m.sent !== s || !m.tokens.length || m.tokens.length > 5) continue
        let ts = m.tokens.filter(k => k < tokens.length)
        while (ts.length && /^the$/i.test(tokens[ts[0]!]!)) ts = ts.slice(1)
        if (type === 'PER') while (ts.length && BEFORE_PERSON.test(tokens[ts[0]!]!.replace('.', ''))) ts = ts.slice(1)
        if (!ts.length || !ts.every(k => isName(tokens[k]!)) || ts.at(-1)! - ts[0]! !== ts.length - 1) continue
        if (tokens.every(t => !/^\p{Ll}{3,}/u.test(t))) continue
        if (type !== 'PER' && ts.length === 1 && ts[0] === 0) continue
        spans.push({ start: at[ts[0]!]!.start, end: at[ts.at(-1)!]!.end, type, exact: false })
      }
      return { text, spans, open: true }
    }),
  }))
}

interface MeantimeDocument {
  readonly id: string
  readonly sentences: string[][]
  readonly mentions: Record<
    string,
    { tag: string; m_id: string; syntactic_type?: string; sent?: number; tokens?: number[] }
  >
  readonly instances: Record<string, { tag: string; ent_type?: string }>
  readonly relations: { tag: string; source: string[]; target: string[] }[]
}

/** MEANTIME (CC BY 4.0): proper-name mentions whose words all have capitals; what is not marked stays open. */
export function meantimeDocuments(dir: string): Document[] {
  return rows<MeantimeDocument>(dir, 'meantime_en.dev.jsonl.gz').map(d => {
    const type = new Map<string, string>()
    for (const r of d.relations)
      if (r.tag === 'REFERS_TO')
        for (const target of r.target)
          for (const source of r.source) type.set(source, d.instances[target]?.ent_type ?? '')
    const spans = d.sentences.map(() => [] as Labelled[])
    const text = d.sentences.map(joined)
    for (const m of Object.values(d.mentions)) {
      if (m.syntactic_type !== 'NAM' || m.sent === undefined || !m.tokens?.length || m.tokens.length > 4) continue
      const t = { PER: 'PER', LOC: 'LOC', ORG: 'ORG' }[type.get(m.m_id) ?? ''] as NameType | undefined
      const tokens = d.sentences[m.sent]!
      let ts = m.tokens
      while (ts.length && /^the$/i.test(tokens[ts[0]!]!)) ts = ts.slice(1)
      if (t === 'PER') while (ts.length && BEFORE_PERSON.test(tokens[ts[0]!]!.replace('.', ''))) ts = ts.slice(1)
      if (!t || !ts.length || !ts.every(k => isName(tokens[k]!)) || ts.at(-1)! - ts[0]! !== ts.length - 1) continue
      const { at } = text[m.sent]!
      spans[m.sent]!.push({ start: at[ts[0]!]!.start, end: at[ts.at(-1)!]!.end, type: t, exact: false })
    }
    return {
      set: 'meantime',
      id: d.id,
      sentences: text.map((x, i) => ({ text: x.text, spans: spans[i]!, open: true })),
    }
  })
}
