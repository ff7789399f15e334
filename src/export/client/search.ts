// Search and filters of the index.
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/** Shows the search and filters the stories as it changes. */
export function search(): void {
  const form = document.querySelector<HTMLElement>('search.search')
  if (!form) return
  form.hidden = false
  const value = (id: string): string => document.querySelector<HTMLInputElement>(`#${id}`)?.value ?? ''
  const events = [...document.querySelectorAll<HTMLElement>('.event')]
  const filter = (): void => {
    const words = value('q').toLowerCase().split(/\s+/).filter(Boolean)
    const [kind, outlet, standing, from, to] = ['kind', 'outlet', 'standing', 'from', 'to'].map(value)
    let shown = 0
    for (const e of events) {
      const d = e.dataset
      const fits =
        words.every(w => (d.words ?? '').includes(w)) &&
        (!kind || d.kind === kind) &&
        (!outlet || (d.outlets ?? '').split('\n').includes(outlet)) &&
        (!standing || (d.has ?? '').split(' ').includes(standing)) &&
        (!from || (d.to ?? '') >= from) &&
        (!to || (d.from !== '' && (d.from ?? '') <= to))
      e.hidden = !fits
      if (fits) shown++
    }
    for (const s of document.querySelectorAll<HTMLElement>('.story'))
      s.hidden = !s.querySelector('.event:not([hidden])')
    const none = document.getElementById('none')
    if (none) none.hidden = shown > 0
  }
  form.addEventListener('input', filter)
}
