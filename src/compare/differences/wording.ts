// The wording inside quotation marks differs: both renderings cannot be what was said.
import { contentId, type Difference, type QuoteGroup, type QuoteVariant, type Version } from '../../model/index.js'

/** One difference for each group that holds altered words. */
export function wordedDifferently(groups: readonly QuoteGroup[]): Difference[] {
  return groups.flatMap(g => {
    const reference = g.variants[0]
    if (reference.label !== 'verbatim') return []
    const altered = g.variants.filter(v => v.label === 'altered' && isOneUtterance(v, v.article === reference.article))
    const translated = g.variants.filter(v => v.label === 'translated')
    if (!altered.length && !translated.length) return []
    const version = (v: QuoteVariant, label: string): Version => ({
      label,
      holders: g.speaker ? [g.speaker] : [],
      evidence: [{ article: v.article, start: v.start, end: v.end, exact: v.exact }],
    })
    return [
      {
        id: contentId('difference', g.event, 'wording', g.id),
        event: g.event,
        about: 'wording of a quotation',
        kind: 'wording' as const,
        conflicting: altered.length > 0,
        versions: [
          version(reference, 'fullest wording'),
          ...altered.map(v => version(v, 'other words inside the marks')),
          ...translated.map(v => version(v, 'likely another translation')),
        ] as unknown as Difference['versions'],
        note: altered.length
          ? 'The words inside the quotation marks differ. Which were spoken cannot be told from these reports.'
          : 'No conflict: likely translations of the same words.',
      },
    ]
  })
}

/** Share of a wording's words that stand in the fullest one, and its words at least: in another report, and in the same one. */
const LEAST_KEPT = { other: 0.5, same: 0.75 }
const LEAST_WORDS = { other: 2, same: 6 }

/**
 * Enough of the words are the same for the others to be in conflict with what stands in their place. In one report two sentences of one speaker on one matter
 * share many words; and one word of a headline ("responsible" of "responsibly") is nothing to weigh against a sentence.
 */
function isOneUtterance(v: QuoteVariant, isSameReport: boolean): boolean {
  let kept = 0
  let all = 0
  for (const [op, words] of v.diff ?? []) {
    const n = words.split(' ').length
    if (op !== 'drop') all += n
    if (op === 'keep') kept += n
  }
  const where = isSameReport ? 'same' : 'other'
  return all >= LEAST_WORDS[where] && kept >= LEAST_KEPT[where] * all
}
