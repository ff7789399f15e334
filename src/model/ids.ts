// Ids derive from content, so that a repeat is harmless and the order of arrival leaves no trace.
import { hash } from 'node:crypto'

/** Stable id: `prefix-` and 12 hex digits (48 bits) of SHA-256 over the parts. Parts are length-prefixed, so they cannot run together. */
export function contentId(prefix: string, ...parts: readonly (string | number | null | undefined)[]): string {
  let all = ''
  for (const part of parts) {
    const s = part == null ? '' : String(part)
    all += part == null ? '-:' : `${s.length}:${s}`
  }
  return `${prefix}-${hash('sha256', all, 'hex').slice(0, 12)}`
}
