// Dictionary forms of verbs and nouns by rule, with a table for the irregular ones the news uses. Written by us.

import { documentsWith } from './words.js'

const IRREGULAR = `said say|says say|told tell|spoke speak|spoken speak|met meet|wrote write|written write|gave give|given give|held hold|left leave|took take|taken take|made make|went go|gone go|goes go|going go|came come|saw see|seen see|sent send|struck strike|stricken strike|shot shoot|fought fight|brought bring|sought seek|found find|won win|lost lose|fell fall|fallen fall|flew fly|flown fly|withdrew withdraw|withdrawn withdraw|broke break|broken break|began begin|begun begin|led lead|drew draw|drawn draw|threw throw|thrown throw|hit hit|cut cut|put put|set set|let let|put put|shut shut|spied spy|denied deny|denies deny|signed sign|paid pay|kept keep|built build|stood stand|understood understand|thought think|knew know|known know|felt feel|heard hear|read read|rose rise|risen rise|bombed bomb|agreed agree|freed free|planned plan|planning plan|banned ban|banning ban|stabbed stab|admitted admit|permitted permit|committed commit|submitted submit|transferred transfer|stopped stop|stopping stop|dropped drop|barred bar|slammed slam|slamming slam|was be|were be|is be|are be|been be|being be|am be|has have|had have|having have|does do|did do|done do|died die|dies die|dying die|lied lie|tied tie|cancelled cancel|postponed postpone|postponing postpone|abandoned abandon|canceled cancel|cancelling cancel|canceling cancel|travelled travel|traveled travel|travelling travel|traveling travel|expelled expel|expelling expel|compelled compel|talks talk|men man|women woman|people people|leaves leave|tries try|tried try|countries country|ministries ministry|allies ally|parties party|bodies body|ships ship|shipped ship|kidnapped kidnap|kidnaped kidnap|wrapped wrap|referred refer|deferred defer|conferred confer|occurred occur|filed file|filing file|controlled control|patrolled patrol|signalled signal|labelled label|quarrelled quarrel`
const irregular = new Map(IRREGULAR.split('|').map(p => p.split(' ') as [string, string]))

/** Irregular forms with their dictionary forms. */
export const irregularForms: ReadonlyMap<string, string> = irregular

/** Stems in front of -ed and -ing that lost an e ("urg", "accus", "settl", "declar", "decid"), by their last letters. */
const LOST_E = /(?:[cgsvz]|u|[bcdfgkptz]l|[au]t|[^aeiou][aiu]r|[^aeiou][iu]n|[^aeiou][aiou][dkmp])$/

/** The dictionary form of a lower-case English word, as well as rules can tell; an unknown word comes back unchanged or cut. */
export function lemmaOf(lower: string): string {
  const known = irregular.get(lower)
  if (known) return known
  if (lower.endsWith('ies') && lower.length > 4) return `${lower.slice(0, -3)}y`
  if (lower.endsWith('ied') && lower.length > 4) return `${lower.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|z)es$/.test(lower)) return lower.slice(0, -2)
  if (lower.endsWith('s') && !/(?:ss|us|is)$/.test(lower) && lower.length > 3) return lower.slice(0, -1)
  if (lower.endsWith('ed') && lower.length > 4) return stem(lower.slice(0, -2))
  if (lower.endsWith('ing') && lower.length > 5) return stem(lower.slice(0, -3))
  return lower
}

/** Verbs whose stems end like ones that need an e but do not. */
const PLAIN = new Set(
  'visit target limit exit edit audit credit profit benefit market meet greet treat repeat defeat eat heat beat wait await raid aid avoid invad train explain complain maintain remain contain join return turn concern warn govern claim aim shout route doubt rebut plead lead read head load spread need proceed succeed exceed speed feed lean mean clean gain sign design assign resign campaign reign loan moan ruin break speak leak seek look book cook work talk walk back attack block check pick kick knock track crack strike keep sleep help jump camp stamp develop ship equip group stop drop step'.split(
    ' ',
  ),
)

function stem(s: string): string {
  if (PLAIN.has(s)) return s
  const [byRule, other] = candidates(s)
  // "invited": where the news knows one of the two only, it is that one.
  return documentsWith(byRule) === 0 && documentsWith(other) > 0 ? other : byRule
}

/** What a form without its ending may be, the likelier by its letters first. */
function candidates(s: string): readonly [string, string] {
  if (/([bdgklmnprt])\1$/.test(s) && !/(?:ll|ss)$/.test(s)) return [s.slice(0, -1), s]
  return LOST_E.test(s) && !s.endsWith('ss') ? [`${s}e`, s] : [s, `${s}e`]
}
