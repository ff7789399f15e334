// Small pictures beside words; the words carry the meaning.
import { h } from 'preact'
import { icons } from './icons.generated.js'

/** An icon by its name; hidden from those who listen. */
export function Icon({ name }: { name: string }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" width="16" height="16" aria-hidden="true" focusable="false">
      {(icons[name] ?? []).map(([tag, attributes], i) => h(tag, { key: i, ...attributes }))}
    </svg>
  )
}
