// Which article keeps an id that two of them claim: the one whose content sorts first, whatever came first.

/** An article as it is told apart from others: the id it came with, and a hash of its content. */
export interface Claimant {
  readonly id: string
  readonly content: string
}

/** What a repeat of the same article has in common: the id and the content. */
export const identityOf = (c: Claimant): string => `${c.id}\u0000${c.content}`

/** Key of every article by its identity: its id; for all but the first claimant of an id, the id and a part of its hash. */
export function keysOf(claimants: readonly Claimant[]): ReadonlyMap<string, string> {
  const keys = new Map<string, string>()
  const taken = new Set<string>()
  for (const c of [...claimants].sort((a, b) => (identityOf(a) < identityOf(b) ? -1 : 1))) {
    keys.set(identityOf(c), taken.has(c.id) ? `${c.id}~${c.content.slice(2)}` : c.id)
    taken.add(c.id)
  }
  return keys
}
