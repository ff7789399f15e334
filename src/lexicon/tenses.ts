// Tense as far as a form shows it. Written by us.

const IRREGULAR_PASTS = new Set(
  'said told spoke met wrote gave held left took made went came saw sent struck shot fought brought sought found won lost fell flew withdrew broke began led drew threw paid kept built stood understood thought knew felt heard rose fled sold bought taught caught drove rode ran swam sank sang rang grew blew became got forgot chose froze stole wore tore swore bore bit hid fed bred sped slept wept crept dealt meant dreamt bent spent lent laid slid strode shook forsook arose awoke undertook overtook foresaw oversaw overthrew upheld withheld mistook beset upset hung dug stuck sat had was were did'.split(
    ' ',
  ),
)

/** Forms that are both past and present: only their surroundings tell. */
const EITHER = new Set('set put cut hit let shut read cost hurt burst spread split quit bid cast shed'.split(' '))

const MODALS = new Set("will 'll wo shall would could may might can ca should must".split(' '))

/** True for a form that is the past tense or a participle of a verb, in lower case: "said", "announced". */
export const isPastForm = (lower: string): boolean =>
  IRREGULAR_PASTS.has(lower) ||
  (lower.length > 3 &&
    lower.endsWith('ed') &&
    !/(?:need|feed|seed|speed|breed|hundred|indeed|proceed|exceed|succeed)$/.test(lower))

/** True for a form that may be past or present: "set", "put". */
export const isEitherForm = (lower: string): boolean => EITHER.has(lower)

/** True for a modal verb, contracted or not: "will", "won't". */
export const isModal = (lower: string): boolean =>
  MODALS.has(lower) || (lower.endsWith("n't") && MODALS.has(lower.slice(0, -3))) || lower.endsWith("'ll")
