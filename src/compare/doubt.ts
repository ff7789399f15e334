// Wording that cannot be trusted though nothing contradicts it: a report that has other words than the rest in several quotations was
// likely translated back, so words in marks that it alone has are likely a translation, too.
import type { QuoteGroup, QuoteVariant } from '../model/index.js'

/** Quotations with other words than the fullest form, in one report, from which on its lone wordings are doubted. */
const LEAST_ALTERED = 2

const CHANGED: ReadonlySet<QuoteVariant['label']> = new Set<QuoteVariant['label']>(['altered', 'translated'])

/** The groups, with the fullest form of a group called a likely translation where its report alone has it and changed others. */
export function withDoubt(groups: readonly QuoteGroup[]): QuoteGroup[] {
  const changed = new Map<string, number>()
  for (const g of groups)
    for (const article of new Set(g.variants.filter(v => CHANGED.has(v.label)).map(v => v.article)))
      changed.set(article, (changed.get(article) ?? 0) + 1)
  return groups.map(g => {
    const [first, ...rest] = g.variants
    const confirmed = rest.some(v => v.article !== first.article && v.label === 'verbatim')
    return first.label !== 'verbatim' || confirmed || (changed.get(first.article) ?? 0) < LEAST_ALTERED
      ? g
      : { ...g, variants: [{ ...first, label: 'translated' }, ...rest] }
  })
}
