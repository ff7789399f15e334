// Groups from labels.

/** Members by cluster, clusters by their first member, members in order. */
export function membersOf(labels: readonly number[]): number[][] {
  const out = new Map<number, number[]>()
  labels.forEach((label, i) => {
    const list = out.get(label)
    if (list) list.push(i)
    else out.set(label, [i])
  })
  return [...out.values()]
}
