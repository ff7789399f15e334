// Dates in addresses: "/2023/06/14/", "/20200316/", "/29-10-2021", "vom_22.04.2020".
import { dayOf } from './written.js'

const PATH = /[/-]((?:19|20)\d\d)[/-](\d\d?)[/-](\d\d?)(?=[/_.-]|$)/
const COMPACT = /[/~_-]((?:19|20)\d\d)([01]\d)([0-3]\d)(?=[/_-]|$)/
const DAY_FIRST = /[/~_-](\d\d?)[-.](\d\d?)[-.]((?:19|20)\d\d)(?=[/_-]|$)/

/** The day an address names and how, or null. */
export function addressDay(url: string | null): { readonly day: number; readonly by: string } | null {
  const path = (url ?? '').slice(0, 2000).replace(/[?#].*$/s, '')
  const whole = PATH.exec(path)
  const day = whole && dayOf(Number(whole[1]), Number(whole[2]), Number(whole[3]))
  if (day) return { day, by: 'address' }
  const compact = COMPACT.exec(path)
  const packed = compact && dayOf(Number(compact[1]), Number(compact[2]), Number(compact[3]))
  if (packed) return { day: packed, by: 'address' }
  const last = DAY_FIRST.exec(path)
  const dated = last && dayOf(Number(last[3]), Number(last[2]), Number(last[1]))
  return dated ? { day: dated, by: 'address-title' } : null
}
