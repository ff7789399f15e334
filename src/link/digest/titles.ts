// Titles without the name of the site: "Two shot in park - KQQX News 12 Weather & Sports" would else say where an outlet is, not the event.

const PARTS = /\s(?:[-–—|:»]|::)\s/g
/** Words a title keeps at least, and a site's name has at most. */
const LEAST_WORDS = 4
const MOST_WORDS = 9
/** A longer name of a site shows itself by such words, by a call sign, or by commas. */
const SITE = /news|\btv\b|weather|sports|channel|times|post|\.com|\b[WK][A-Z]{2,3}\b|[|,]/i
const SHORT = 4
const LONGEST_TITLE = 500

/** A title without what names the site behind it. Linear. */
export function withoutSite(title: string): string {
  let cut = title.slice(0, LONGEST_TITLE)
  for (;;) {
    const last = [...cut.matchAll(PARTS)].at(-1)
    if (!last) return cut
    const head = cut.slice(0, last.index)
    const tail = cut.slice(last.index + last[0].length)
    const words = tail.split(' ').length
    if (head.length < 20 || head.split(' ').length < LEAST_WORDS || words > MOST_WORDS) return cut
    if (words > SHORT && !SITE.test(tail)) return cut
    cut = head
  }
}

/** Call signs of American stations: capitals behind K or W. They name the outlet and not the event. */
export const isCallSign = (word: string): boolean => /^[WK][A-Z]{2,3}$/.test(word)

/** Host of an address without "www."; of an archived page the host of what was archived. Null where there is none. */
export function siteOf(url: string | null): string | null {
  if (!url) return null
  const hosts = [...url.slice(0, 2000).matchAll(/https?:\/\/(?:www\.)?([^/:?#]+)/g)]
  return hosts.at(-1)?.[1]?.toLowerCase() ?? null
}
