// Verbs and phrases that bring in what somebody said. Written by us.
import { lemmaOf } from './lemmas.js'

const CUES = new Set(
  'say tell add announce ask warn state explain note argue claim insist declare confirm reply respond answer stress emphasise emphasize reiterate repeat write tweet post quip joke recall remark observe comment acknowledge admit concede deny demand urge vow pledge promise suggest predict estimate report reveal disclose allege assert contend maintain testify caution complain describe conclude boast signal indicate point shout yell write declare believe think hope fear mention propose'.split(
    ' ',
  ),
)

/** True for any form of a verb of saying (lower case). */
export const isCue = (lower: string): boolean => CUES.has(lemmaOf(lower))

/** Verbs of asking somebody to do something: "urged X to …". */
const REQUEST_CUES = new Set('urge ask tell call demand request press order warn advise'.split(' '))

/** True for a form of a verb that takes an addressee and "to". */
export const isRequestCue = (lower: string): boolean => REQUEST_CUES.has(lemmaOf(lower))

/** Nouns for what is handed on: a readout released by somebody is an intermediary, not a speaker. */
export const channelNouns: ReadonlySet<string> = new Set(
  'readout statement release transcript communique communiqué summary report broadcast media newspaper agency tweet post briefing interview letter'.split(
    ' ',
  ),
)
