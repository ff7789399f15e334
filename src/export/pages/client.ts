/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
// What the pages do where scripts run: search and filters on the index, keys, copying as a citation, closed sections remembered. Shipped as a file of
// its own, as this function's text; it must refer to nothing outside itself, and everything can be read without it.

/** Runs in the reader's browser. */
export function client(): void {
  const all = <T extends Element>(selector: string): T[] => [...document.querySelectorAll<T>(selector)]
  const field = (id: string): HTMLInputElement | null => document.querySelector<HTMLInputElement>(`#${id}`)

  // Sections stay as their reader left them.
  const kept = (key: string, value?: string): string | null => {
    try {
      if (value !== undefined) localStorage.setItem(key, value)
      return localStorage.getItem(key)
    } catch {
      return null
    }
  }
  for (const section of all<HTMLDetailsElement>('details.section')) {
    const key = `readout-${section.parentElement?.id ?? ''}`
    const known = kept(key)
    if (known !== null && !location.hash) section.open = known === 'open'
    section.addEventListener('toggle', () => kept(key, section.open ? 'open' : 'closed'))
  }
  // A link into a closed part opens it.
  const reveal = (): void => {
    const target = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null
    for (let at: Element | null = target; at; at = at.parentElement)
      if (at instanceof HTMLDetailsElement) at.open = true
    if (target?.parentElement && target.querySelector(':scope > details.section'))
      target.querySelector<HTMLDetailsElement>(':scope > details.section')!.open = true
    target?.scrollIntoView({ block: 'center' })
  }
  addEventListener('hashchange', reveal)
  if (location.hash) reveal()
  addEventListener('beforeprint', () => {
    for (const d of all<HTMLDetailsElement>('details')) d.open = true
  })

  // Search and filters.
  const search = document.querySelector<HTMLElement>('search.search')
  if (search) {
    search.hidden = false
    const events = all<HTMLElement>('.event')
    const fits = (e: HTMLElement): boolean => {
      const words = (field('q')?.value ?? '').toLowerCase().split(/\s+/).filter(Boolean)
      const [kind, outlet, standing, from, to] = ['kind', 'outlet', 'standing', 'from', 'to'].map(
        id => field(id)?.value ?? '',
      )
      const { dataset: d } = e
      return (
        words.every(w => (d.words ?? '').includes(w)) &&
        (!kind || d.kind === kind) &&
        (!outlet || (d.outlets ?? '').split('\n').includes(outlet)) &&
        (!standing || (d.has ?? '').split(' ').includes(standing)) &&
        (!from || (d.to ?? '') >= from) &&
        (!to || (d.from !== '' && (d.from ?? '') <= to))
      )
    }
    const filter = (): void => {
      let shown = 0
      for (const e of events) {
        e.hidden = !fits(e)
        if (!e.hidden) shown++
      }
      for (const s of all<HTMLElement>('.story')) s.hidden = !s.querySelector('.event:not([hidden])')
      const none = document.getElementById('none')
      if (none) none.hidden = shown > 0
    }
    search.addEventListener('input', filter)
  }

  // Keys: j and k through the lines, Enter opens, c copies, / searches.
  const rows = (): HTMLElement[] =>
    all<HTMLElement>('.row, .event, article.text span[id]').filter(r => r.offsetParent !== null)
  const keys = document.querySelector<HTMLElement>('.keys')
  if (keys) keys.hidden = false
  let now: HTMLElement | null = null
  const move = (step: number): void => {
    const list = rows()
    if (!list.length) return
    const at = now ? list.indexOf(now) : -1
    now?.classList.remove('now')
    now = list[Math.min(list.length - 1, Math.max(0, at + step))]!
    now.classList.add('now')
    now.scrollIntoView({ block: 'nearest' })
    const link = now.querySelector<HTMLElement>('a')
    if (link) link.focus({ preventScroll: true })
    else {
      now.tabIndex = -1
      now.focus({ preventScroll: true })
    }
  }
  const copied = (text: string, from: HTMLElement): void => {
    void navigator.clipboard?.writeText(text).then(
      () => say('copied', from),
      () => say('could not copy', from),
    )
  }
  const say = (words: string, at: HTMLElement): void => {
    const note = document.createElement('span')
    note.className = 'tag verbatim'
    note.setAttribute('role', 'status')
    note.textContent = words
    at.append(note)
    setTimeout(() => note.remove(), 1500)
  }
  addEventListener('keydown', e => {
    const typing = e.target instanceof Element && e.target.matches('input, select, textarea')
    if (typing || e.ctrlKey || e.metaKey || e.altKey) return
    if (e.key === 'j') move(1)
    else if (e.key === 'k') move(-1)
    else if (e.key === 'c' && now) {
      const link = now.querySelector<HTMLAnchorElement>('a.line, a')
      copied(`“${(link?.textContent ?? now.textContent ?? '').trim()}” ${link?.href ?? location.href}`, now)
    } else if (e.key === '/' && field('q')) {
      e.preventDefault()
      field('q')!.focus()
    }
  })

  // Citations.
  for (const pre of all<HTMLElement>('pre.citation')) {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = 'Copy'
    button.addEventListener('click', () => copied(pre.textContent ?? '', button))
    pre.after(button)
  }

  // The sentence behind a link, beside it, with what is known of its report.
  let pop: HTMLElement | null = null
  const hide = (): void => {
    pop?.remove()
    pop = null
  }
  for (const chip of all<HTMLAnchorElement>('a.chip[title]')) {
    const words = chip.title
    const show = (): void => {
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
    chip.addEventListener('mouseenter', show)
    chip.addEventListener('focus', show)
    chip.addEventListener('mouseleave', hide)
    chip.addEventListener('blur', hide)
  }
  addEventListener('keyup', e => {
    if (e.key === 'Escape') hide()
  })
}
