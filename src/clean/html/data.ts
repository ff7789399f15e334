// The report as the page's own data give it (JSON-LD articleBody), for comparison with what is shown. It proves nothing by itself: pages
// put summaries there, or another text; so it counts only where it agrees with what readers see.

/** What the data say of a shown text: true where they hold it, false where they hold the report without it, null where they cannot tell. */
export interface PageData {
  holds(text: string): boolean | null
}

const NO_DATA: PageData = { holds: () => null }

/** Folded letters of a text that it is known by. */
const ENOUGH = 80
/** Shorter texts stand anywhere. */
const SHORTEST = 12
/** Letters of the shown paragraphs that the data must hold, as a share of the data's own. */
const AGREES = 0.4

/** Letters and digits of a text's opening in lower case, so that marks and blanks do not matter. */
export const foldText = (s: string, most = ENOUGH): string =>
  s
    .slice(0, most * 2)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .slice(0, most)

/** The first article body in the page's JSON-LD that agrees with the shown `texts`. */
export function pageData(json: readonly string[], texts: readonly string[]): PageData {
  for (const source of json) {
    const body = articleBody(source)
    if (body === null || body.length < 200) continue
    const folded = foldText(body.replace(/<[^<>]{0,500}>/g, ' '), 200_000)
    let shared = 0
    for (const t of texts) if (t.length > 60 && folded.includes(foldText(t))) shared += t.length
    if (shared >= folded.length * AGREES)
      return {
        holds: text => {
          const part = foldText(text)
          return part.length <= SHORTEST ? null : folded.includes(part)
        },
      }
  }
  return NO_DATA
}

const KEY = '"articleBody"'

/** The value of the first articleBody, looked up as text: no walk over untrusted nesting. */
function articleBody(json: string): string | null {
  const key = json.indexOf(KEY)
  if (key < 0) return null
  let from = key + KEY.length
  while (from < json.length && json[from] !== '"' && from < key + 40) from++
  if (json[from] !== '"') return null
  let to = from + 1
  while (to < json.length && json[to] !== '"') to += json[to] === '\\' ? 2 : 1
  const literal = json.slice(from, to + 1).replace(/[\u0000-\u001f]/g, ' ')
  try {
    return JSON.parse(literal) as string
  } catch {
    return null
  }
}
