// The order of the sections, as their reader wants it: two buttons a section, kept in the reader's browser for all pages of the kind. Functions of
// this room are shipped as their own text: they may refer to one another and to nothing else.
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/** The sections that can be moved, in the order they stand in. */
export function movable(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.story-text > section[id]:has(> details.section)')]
}

/** The order kept in this browser; `value` replaces it. */
export function keptOrder(value?: readonly string[]): string[] {
  try {
    if (value) localStorage.setItem('readout-order', JSON.stringify(value))
    const known: unknown = JSON.parse(localStorage.getItem('readout-order') ?? '[]')
    return Array.isArray(known) ? known.filter((x): x is string => typeof x === 'string') : []
  } catch {
    return []
  }
}

/** Puts the sections in an order; those it does not name come behind. Whatever else the page holds stays where it is. */
export function putInOrder(ids: readonly string[]): void {
  const slots = movable().map(s => {
    const slot = document.createComment('')
    s.replaceWith(slot)
    return { s, slot }
  })
  const byId = new Map(slots.map(({ s }) => [s.id, s]))
  const sorted = [...ids.filter(id => byId.has(id)), ...slots.map(({ s }) => s.id).filter(id => !ids.includes(id))]
  for (const [i, { slot }] of slots.entries()) slot.replaceWith(byId.get(sorted[i]!)!)
}

/** Moves a section one place up (-1) or down (1) and keeps the order; what this page lacks keeps its place behind. */
export function moveSection(section: HTMLElement, step: number): void {
  const ids = movable().map(s => s.id)
  const at = ids.indexOf(section.id)
  const to = at + step
  if (to < 0 || to >= ids.length) return
  ids.splice(at, 1)
  ids.splice(to, 0, section.id)
  keptOrder([...ids, ...keptOrder().filter(id => !ids.includes(id))])
  putInOrder(ids)
}

/** Lets a reader move sections, and puts them as they were left. */
export function order(): void {
  const first = movable()
  if (first.length < 2) return
  const own = first.map(s => s.id)
  const button = (words: string, label: string | null, act: () => void): HTMLButtonElement => {
    const b = document.createElement('button')
    b.type = 'button'
    b.textContent = words
    if (label) b.setAttribute('aria-label', label)
    b.addEventListener('click', act)
    return b
  }
  const reset = button('Sections in their own order', null, () => {
    keptOrder([])
    putInOrder(own)
    reset.hidden = true
  })
  reset.className = 'reset'
  for (const section of first) {
    const head = section.querySelector('h2')
    const count = head?.querySelector('.count')?.textContent ?? ''
    const words = head?.textContent ?? ''
    const name = words.slice(0, words.length - count.length)
    const box = document.createElement('div')
    box.className = 'move'
    for (const [sign, way, step] of [
      ['↑', 'Move up', -1],
      ['↓', 'Move down', 1],
    ] as const) {
      const b = button(sign, `${way}: ${name}`, () => {
        moveSection(section, step)
        reset.hidden = false
        b.focus()
      })
      box.append(b)
    }
    section.prepend(box)
  }
  first[0]!.parentElement!.append(reset)
  const known = keptOrder()
  reset.hidden = known.length === 0
  if (known.length) putInOrder(known)
}
