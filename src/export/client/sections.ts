// Sections stay as their reader left them; a link into a closed one opens it; paper gets everything.
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/** Remembers, reveals, prints. */
export function sections(): void {
  const kept = (key: string, value?: string): string | null => {
    try {
      if (value !== undefined) localStorage.setItem(key, value)
      return localStorage.getItem(key)
    } catch {
      return null
    }
  }
  for (const section of document.querySelectorAll<HTMLDetailsElement>('details.section')) {
    const key = `readout-${section.parentElement?.id ?? ''}`
    const known = kept(key)
    if (known !== null && !location.hash) section.open = known === 'open'
    section.querySelector('summary')?.addEventListener('click', () => kept(key, section.open ? 'closed' : 'open'))
  }
  const reveal = (): void => {
    const target = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null
    for (let at: Element | null = target; at; at = at.parentElement)
      if (at instanceof HTMLDetailsElement) at.open = true
    const own = target?.querySelector<HTMLDetailsElement>(':scope > details.section')
    if (own) own.open = true
    target?.scrollIntoView({ block: own ? 'start' : 'center' })
  }
  addEventListener('hashchange', reveal)
  if (location.hash) reveal()
  addEventListener('beforeprint', () => {
    for (const d of document.querySelectorAll<HTMLDetailsElement>('details')) d.open = true
  })
}
