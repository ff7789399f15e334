// What rests on reports of several events stands under one of them and is to be found from the others.
import type { Claim, Difference, Evidence, QuoteGroup } from '../model/index.js'

/** Claims, quotations and differences with the other events of the articles that their evidence is from. `eventOf` gives the main event of an article. */
export function withAlsoIn<T extends Claim | Difference | QuoteGroup>(
  list: readonly T[],
  eventOf: (article: string) => string | undefined,
): T[] {
  return list.map(item => {
    const others = new Set(evidenceOf(item).flatMap(e => eventOf(e.article) ?? []))
    others.delete(item.event)
    return others.size ? { ...item, alsoIn: [...others].sort() } : item
  })
}

function evidenceOf(item: Claim | Difference | QuoteGroup): readonly Evidence[] {
  if ('evidence' in item) return item.evidence
  return 'variants' in item ? item.variants : item.versions.flatMap(v => v.evidence)
}
