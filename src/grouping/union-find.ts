// Groups by pairs: everything that hangs together, whatever the order of the pairs.

/** Disjoint sets over `0..n-1`; a set is named by its smallest member. */
export class UnionFind {
  private readonly parent: number[]

  constructor(n: number) {
    this.parent = Array.from({ length: n }, (_, i) => i)
  }

  find(i: number): number {
    let root = i
    while (this.parent[root] !== root) root = this.parent[root]!
    for (let at = i; this.parent[at] !== root; ) {
      const next = this.parent[at]!
      this.parent[at] = root
      at = next
    }
    return root
  }

  join(a: number, b: number): void {
    const x = this.find(a)
    const y = this.find(b)
    if (x < y) this.parent[y] = x
    else this.parent[x] = y
  }

  /** Members by group, groups and members in order. */
  groups(): number[][] {
    const out = new Map<number, number[]>()
    this.parent.forEach((_, i) => {
      const root = this.find(i)
      const list = out.get(root)
      if (list) list.push(i)
      else out.set(root, [i])
    })
    return [...out.values()]
  }
}
