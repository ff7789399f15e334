// The sentence behind a link, beside it, while the pointer or the focus is on it.
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/** Shows the words of a link's title. */
export function context(): void {
  let pop: HTMLElement | null = null
  const hide = (): void => {
    pop?.remove()
    pop = null
  }
  const show = (chip: HTMLAnchorElement, words: string): void => {
    hide()
    chip.removeAttribute('title')
    pop = document.createElement('div')
    pop.className = 'pop'
    pop.setAttribute('role', 'tooltip')
    pop.dir = 'auto'
    pop.textContent = `“${words}”`
    const box = chip.getBoundingClientRect()
    document.body.append(pop)
    const left = Math.max(8, Math.min(box.left, document.documentElement.clientWidth - pop.offsetWidth - 8))
    pop.style.left = `${left + scrollX}px`
    pop.style.top = `${box.bottom + scrollY + 6}px`
  }
  for (const chip of document.querySelectorAll<HTMLAnchorElement>('a.chip[title]')) {
    const words = chip.title
    for (const on of ['mouseenter', 'focus']) chip.addEventListener(on, () => show(chip, words))
    for (const off of ['mouseleave', 'blur']) chip.addEventListener(off, hide)
  }
  addEventListener('keyup', e => {
    if (e.key === 'Escape') hide()
  })
}
