// Keys: j and k through the lines, Enter opens, c copies as a citation, / searches.
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { copyText } from './copy.js'

/** Listens for keys wherever nobody types. */
export function keys(): void {
  const help = document.querySelector<HTMLElement>('.keys')
  if (help) help.hidden = false
  let now: HTMLElement | null = null
  const move = (step: number): void => {
    const rows = [...document.querySelectorAll<HTMLElement>('.row, .event, article.text span[id]')].filter(
      r => r.offsetParent !== null,
    )
    if (!rows.length) return
    const at = now ? rows.indexOf(now) : -1
    now?.classList.remove('now')
    now = rows[Math.min(rows.length - 1, Math.max(0, at + step))]!
    now.classList.add('now')
    now.scrollIntoView({ block: 'nearest' })
    const link = now.querySelector<HTMLElement>('a')
    if (!link) now.tabIndex = -1
    ;(link ?? now).focus({ preventScroll: true })
  }
  addEventListener('keydown', e => {
    const typing = e.target instanceof Element && e.target.matches('input, select, textarea')
    if (typing || e.ctrlKey || e.metaKey || e.altKey) return
    const search = document.querySelector<HTMLElement>('#q')
    if (e.key === 'j') move(1)
    else if (e.key === 'k') move(-1)
    else if (e.key === 'c' && now) {
      const link = now.querySelector<HTMLAnchorElement>('a.line, a')
      copyText(`“${(link?.textContent ?? now.textContent ?? '').trim()}” ${link?.href ?? location.href}`, now)
    } else if (e.key === '/' && search) {
      e.preventDefault()
      search.focus()
    }
  })
}
