// Search and filters of the index.
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/** Shows the search and filters the stories as it changes. */
export function search(): void {
  const form = document.querySelector<HTMLElement>('search.search')
  if (!form) return
  form.hidden = false
  const value = (id: string): string => document.querySelector<HTMLInputElement>(`#${id}`)?.value ?? ''
  const events = [...document.querySelectorAll<HTMLElement>('.event')].map(e => {
    const { words = '', who = '', where = '' } = e.dataset
    return { e, all: `${words} ${who} ${where}`.toLowerCase() }
  })
  const filter = (): void => {
    const words = value('q').toLowerCase().split(/\s+/).filter(Boolean)
    const chosen = (id: string, has: string | undefined, between: string): boolean => {
      const choice = value(id)
      return !choice || (has ?? '').split(between).includes(choice)
    }
    const [from, to] = [value('from'), value('to')]
    const isAsked = [...form.querySelectorAll<HTMLInputElement>('input, select')].some(e => e.value.trim())
    let shown = 0
    for (const { e, all } of events) {
      const d = e.dataset
      const fits =
        words.every(w => all.includes(w)) &&
        chosen('kind', d.kind, '\n') &&
        chosen('outlet', d.outlets, '\n') &&
        chosen('who', d.who, '\n') &&
        chosen('where', d.where, '\n') &&
        chosen('standing', d.has, ' ') &&
        (!from || (d.to ?? '') >= from) &&
        (!to || (d.from !== '' && (d.from ?? '') <= to))
      e.hidden = !fits
      if (fits) shown++
    }
    const isEmpty = (e: HTMLElement): boolean => !e.querySelector('.event:not([hidden])')
    for (const s of document.querySelectorAll<HTMLElement>('.story')) s.hidden = isEmpty(s)
    // What is found is seen, wherever it waits.
    for (const d of document.querySelectorAll<HTMLDetailsElement>('.story details')) {
      d.hidden = isEmpty(d)
      d.open = isAsked && !d.hidden
    }
    const none = document.getElementById('none')
    if (none) none.hidden = shown > 0
  }
  form.addEventListener('input', filter)
}
