// What a whole report tells of a word: written small elsewhere, called "Mr" once, the end of a longer name, the initials of one.
import { hashOf } from '../../lexicon/index.js'
import { EvidenceTable } from './evidence-table.js'
import type { Marked } from './marked.js'
import { cue } from './traits.js'

/** Bits of evidence. */
const seen = {
  small: 1,
  inside: 2,
  addressed: 4,
  afterFirst: 8,
  inBody: 16,
  behindIn: 32,
  speaks: 64,
  initials: 128,
  behindThe: 256,
  aged: 512,
  possessive: 1024,
  bracketed: 2048,
} as const

/** Evidence on each word of a report, by the hash of its lower-case form without possessive ending. */
export type Evidence = Pick<EvidenceTable, 'get'>

/** Evidence on the words of a report. Linear. */
export function evidenceOn(sentences: readonly Marked[]): Evidence {
  const notes = new EvidenceTable()
  for (const s of sentences) {
    const { traits } = s
    for (let i = 0; i < traits.length; i++) {
      const t = traits[i]!
      if (!t.isWord) continue
      if (!t.raised) notes.note(t.word, seen.small)
      else if (s.loud === 0) {
        if (i > 0 && traits[i - 1]!.isWord && !traits[i - 1]!.raised) notes.note(t.word, seen.inside)
        i = noteRun(s, i, notes)
      }
    }
  }
  return notes
}

/** Notes the unbroken run of words with capitals that begins at `from`; returns its last place. */
function noteRun(s: Marked, from: number, notes: EvidenceTable): number {
  const { tokens, traits } = s
  let to = from + 1
  while (
    to < tokens.length &&
    to - from < 12 &&
    traits[to]!.isWord &&
    traits[to]!.raised &&
    !traits[to - 1]!.possessive
  )
    to++
  const last = traits[to - 1]!
  const before = traits[from - 1]
  const address = tokens[from - 1]?.text === '.' ? traits[from - 2] : before
  const behind = tokens[to]
  if (address && (address.cues & cue.honorific || (to - from <= 2 && address.cues & cue.title)))
    for (let i = from; i < to; i++) notes.note(traits[i]!.word, seen.addressed)
  if (to - from > 1) noteLong(s, from, to, notes)
  if (before && before.cues & cue.placeBefore) notes.note(last.word, seen.behindIn)
  if (before && before.cues & cue.the) notes.note(last.word, seen.behindThe)
  if (tokens[from - 1]?.text === '(' && behind?.text === ')') notes.note(last.word, seen.bracketed)
  if (behind && traits[to]!.cues & cue.speech) notes.note(last.word, seen.speaks)
  if (behind?.text === ',' && tokens[to + 1]?.kind === 'number' && tokens[to + 1]!.text.length <= 2)
    notes.note(last.word, seen.aged)
  if (last.possessive) notes.note(last.word, seen.possessive)
  return to - 1
}

/** Notes a run of several words. */
function noteLong(s: Marked, from: number, to: number, notes: EvidenceTable): void {
  const { traits } = s
  const opening = traits[from]!
  const last = traits[to - 1]!
  if (opening.cues & (cue.honorific | cue.title)) notes.note(last.word, seen.addressed)
  if ((opening.kinds & 1) !== 0 || opening.first) notes.note(last.word, seen.afterFirst)
  if (last.cues & cue.bodyEnd) for (let i = from; i < to - 1; i++) notes.note(traits[i]!.word, seen.inBody)
  let initials = ''
  for (let i = from; i < to; i++) initials += traits[i]!.bare[0]
  notes.note(hashOf(initials), seen.initials)
}
