// The order of the sections, as their reader wants it: two buttons a section, kept in the reader's browser for all pages of the kind.
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/** Lets a reader move sections up and down, and puts them as they were left. */
export function order(): void {
  const key = 'readout-order'
  const all = (): HTMLElement[] => [
    ...document.querySelectorAll<HTMLElement>('.story-text > section[id]:has(> details.section)'),
  ]
  const first = all()
  if (first.length < 2) return
  const home = first[0]!.parentElement!
  const own = first.map(s => s.id)
  const kept = (value?: string[]): string[] => {
    try {
      if (value) localStorage.setItem(key, JSON.stringify(value))
      const known: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
      return Array.isArray(known) ? known.filter((x): x is string => typeof x === 'string') : []
    } catch {
      return []
    }
  }
  // Sections stand where the first of them stood; whatever else the page holds stays.
  const put = (ids: readonly string[]): void => {
    const slots = all().map(s => {
      const slot = document.createComment('')
      s.replaceWith(slot)
      return { s, slot }
    })
    const byId = new Map(slots.map(({ s }) => [s.id, s]))
    const sorted = [...ids.filter(id => byId.has(id)), ...slots.map(({ s }) => s.id).filter(id => !ids.includes(id))]
    for (const [i, { slot }] of slots.entries()) slot.replaceWith(byId.get(sorted[i]!)!)
  }
  const move = (section: HTMLElement, step: number): void => {
    const ids = all().map(s => s.id)
    const at = ids.indexOf(section.id)
    const to = at + step
    if (to < 0 || to >= ids.length) return
    ids.splice(at, 1)
    ids.splice(to, 0, section.id)
    // What this page lacks keeps its place among what it has.
    const before = kept()
    kept([...ids, ...before.filter(id => !ids.includes(id))])
    put(ids)
    reset.hidden = false
  }
  const reset = document.createElement('button')
  reset.type = 'button'
  reset.className = 'reset'
  reset.textContent = 'Sections in their own order'
  reset.addEventListener('click', () => {
    kept([])
    put(own)
    reset.hidden = true
  })
  for (const section of first) {
    const name = section.querySelector('h2')?.firstChild?.parentElement?.textContent?.replace(/\d+$/, '').trim() ?? ''
    const box = document.createElement('div')
    box.className = 'move'
    for (const [sign, words, step] of [
      ['↑', 'Move up', -1],
      ['↓', 'Move down', 1],
    ] as const) {
      const button = document.createElement('button')
      button.type = 'button'
      button.textContent = sign
      button.setAttribute('aria-label', `${words}: ${name}`)
      button.addEventListener('click', () => {
        move(section, step)
        button.focus()
      })
      box.append(button)
    }
    section.prepend(box)
  }
  home.append(reset)
  const known = kept()
  reset.hidden = known.length === 0
  if (known.length) put(known)
}
