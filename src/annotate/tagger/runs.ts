// Where names can stand at all: runs of tokens with capitals and the small words, marks and numbers between them. The rest of a
// text is outside of every name by construction and costs nothing.
import type { Token } from '../../text/index.js'

const BRIDGES = new Set(
  "of the for and on in at to de la le les du des del della di da do dos das van der den von zu und y e el al bin ibn ben abu ul ur & - – ' ’ . / , 's".split(
    ' ',
  ),
)
const LEADS = new Set("de la le du del della di da dos das van der den von zu el al bin ibn abu d' al-".split(' '))

/** Most tokens between two tokens with capitals inside one run. */
const WIDEST_BRIDGE = 2

/** Tokens decoded at a time; a longer run is cut. */
const LONGEST_RUN = 200

/** True for a token that can be the core of a name: it holds an upper-case letter. */
export function hasCapital(t: Token): boolean {
  if (t.kind === 'mark') return false
  const c = t.text.charCodeAt(0)
  if (c >= 65 && c <= 90) return true
  return t.text !== t.lower && t.text.toLowerCase() !== t.text
}

const OPENERS = new Set(
  "the a an this that these those he she it they we you i i'm i've he's she's it's his her its their our my your in on at by for from with of to and or but as if when while after before since during under over between among what who how why where there here so yet not no all some many most both each every another such more also then now is are was were be do does did has have had can could will would may might should must please let about against despite although because once until whether however meanwhile yesterday today".split(
    ' ',
  ),
)

/** True for a sentence's first word that opens sentences and is followed by a small word. */
function isOpener(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i]!
  if (!OPENERS.has(t.lower) || (t.text === t.text.toUpperCase() && t.text.length > 1)) return false
  const next = tokens[i + 1]
  if (next && hasCapital(next)) return false
  return i === 0 || tokens[i - 1]!.kind === 'mark' || t.lower === 'i'
}

/** Runs `[from, to)` of a sentence, in order, free of overlaps. Linear. */
export function runsOf(tokens: readonly Token[]): { from: number; to: number }[] {
  const out: { from: number; to: number }[] = []
  let i = 0
  while (i < tokens.length) {
    if (!hasCapital(tokens[i]!) || isOpener(tokens, i)) {
      i++
      continue
    }
    let from = i
    const floor = out.at(-1)?.to ?? 0
    while (from > floor && from > i - 2 && LEADS.has(tokens[from - 1]!.lower)) from--
    let to = i + 1
    for (let gap = 0; to + gap < tokens.length && to + gap - from < LONGEST_RUN; ) {
      const t = tokens[to + gap]!
      if (hasCapital(t) && !isOpener(tokens, to + gap)) {
        to += gap + 1
        gap = 0
      } else if (gap < WIDEST_BRIDGE && (BRIDGES.has(t.lower) || t.kind === 'number')) gap++
      else break
    }
    if (to < tokens.length && tokens[to]!.kind === 'number' && to - from < LONGEST_RUN) to++
    out.push({ from, to })
    i = to
  }
  return out
}
