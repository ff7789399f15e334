// Which items have keys in common, without a look at all pairs.

/** Items by key; `next` is the first place behind the item that is looked at. */
interface List {
  readonly items: number[]
  next: number
}

/** Bounds of {@link pairsSharing}. */
export interface Sharing {
  /** Keys that two items share at least. */
  readonly least: number
  /** Items with one key beyond which the key says nothing. */
  readonly most: number
}

/**
 * Calls `visit` for each pair of items (`a` before `b`) that share enough keys, in order. Pairs inside one of the `groups`, a number for each
 * item, are left out where these are given. Linear in the pairs that share a key.
 * @param keys of each item; a key twice counts once
 */
export function pairsSharing<K>(
  keys: readonly Iterable<K>[],
  { least, most }: Sharing,
  visit: (a: number, b: number) => void,
  groups?: readonly number[],
): void {
  const lists = listsOf(keys)
  const shared = new Int32Array(keys.length)
  const met: number[] = []
  for (const [a, own] of lists.entries()) {
    for (const list of own) {
      list.next++
      if (list.items.length > most) continue
      for (let k = list.next; k < list.items.length; k++) {
        const b = list.items[k]!
        if (groups && groups[a] === groups[b]) continue
        if (shared[b]!++ === 0) met.push(b)
      }
    }
    if (met.length > 1) met.sort((x, y) => x - y)
    for (const b of met) {
      if (shared[b]! >= least) visit(a, b)
      shared[b] = 0
    }
    met.length = 0
  }
}

/** The lists that each item stands in. */
function listsOf<K>(keys: readonly Iterable<K>[]): List[][] {
  const lists = new Map<K, List>()
  return keys.map((own, item) => {
    const out: List[] = []
    for (const key of own) {
      const list = lists.get(key)
      if (!list) {
        const made = { items: [item], next: 0 }
        lists.set(key, made)
        out.push(made)
      } else if (list.items.at(-1) !== item) {
        list.items.push(item)
        out.push(list)
      }
    }
    return out
  })
}
