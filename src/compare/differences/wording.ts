// The wording inside quotation marks differs: both renderings cannot be what was said.
import { contentId, type Difference, type QuoteGroup, type QuoteVariant, type Version } from '../../model/index.js'

/** One difference for each group that holds altered words. */
export function wordedDifferently(groups: readonly QuoteGroup[]): Difference[] {
  return groups.flatMap(g => {
    const reference = g.variants[0]
    if (reference.label !== 'verbatim') return []
    // One word of a headline in another form ("responsible" of "responsibly") is altered, and nothing to weigh against a sentence.
    const altered = g.variants.filter(v => v.label === 'altered' && /\s/.test(v.exact.trim()))
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
