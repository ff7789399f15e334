// What a name is by the words beside it, whatever the name itself looks like.
import { endsAsCompany, placeNamed } from '../../lexicon/index.js'
import { isCapitalised, type Token } from '../../text/index.js'
import type { Chunk } from './chunks.js'
import { nameWords } from './persons.js'

/** "a Greek Rafale", "two Turkish Bayraktars": what is counted as one of a nation's is a make and nobody. */
export function isMake(tokens: readonly Token[], { from, to }: Chunk): boolean {
  if (to > from + 1 || !/^(?:an?|two|three|four|five|several|\d+)$/.test(tokens[from - 2]?.lower ?? '')) return false
  return placeNamed(tokens[from - 1]!.text)?.kind === 'adjective'
}

/** Names of a state's head offices, behind whose they are. */
const SEATS = /^(?:Presidency|Chancellery|Executive)$/
const OWNER = /^the$|(?:an|ese|ish|ch|[aeq]i|['’]s)$/

/** "pension fund Karsova", "Clean Karsova, an environmental group,": a body by the noun beside it, whatever the name looks like. */
export function isCalledBody(tokens: readonly Token[], { from, to, type }: Chunk): boolean {
  // "the Turkish Presidency", "the Bolivian Executive"
  if (to === from + 1 && SEATS.test(tokens[from]!.text) && OWNER.test(tokens[from - 1]?.lower ?? '')) return true
  // "Western Rail"
  if (type !== 'other' && endsAsCompany(nameWords(tokens.slice(from, to)))) return true
  if (isBodyNoun(tokens[from - 1]) && !/^(?:of|for|in)$/.test(tokens[from - 2]?.lower ?? '')) return true
  // "her newspaper, Karsova Courier,"; "the head of her company, Roe," is a person.
  if (
    tokens[from - 1]?.text === ',' &&
    isBodyNoun(tokens[from - 2]) &&
    /^(?:his|her|their|its)$/.test(tokens[from - 3]?.lower ?? '') &&
    tokens[from - 4]?.lower !== 'of' &&
    /^[,.]$/.test(tokens[to]?.text ?? '')
  )
    return true
  if (tokens[to]?.text !== ',' || !/^an?$/.test(tokens[to + 1]?.lower ?? '')) return false
  for (let k = to + 2; k < to + 7 && tokens[k]?.kind === 'word'; k++) if (isBodyNoun(tokens[k])) return true
  return false
}

/** "the ferry Sirena", and "the Heron capsule" of what is taken for no company: what flies or floats, whatever the name looks like. */
export const isCraft = (tokens: readonly Token[], { from, to, type }: Chunk): boolean =>
  (type === 'person' && CRAFT.test(tokens[to]?.text ?? '')) ||
  (CRAFT.test(tokens[from - 1]?.text ?? '') && /^(?:the|a|an)$|['’]s$/.test(tokens[from - 2]?.lower ?? ''))

const CRAFT =
  /^(?:capsule|rocket|spacecraft|spaceship|satellite|rover|lander|ferry|trawler|freighter|tanker|yacht|frigate|destroyer|submarine|schooner|airship|airliner)$/

const isBodyNoun = (t: Token | undefined): boolean => t !== undefined && BODY_NOUN.test(t.text)

const BODY_NOUN =
  /^(?:group|fund|union|company|firm|maker|bank|airline|newspaper|magazine|broadcaster|charity|retailer|watchdog|startup|carmaker|automaker|nonprofit|militia|consultancy|lender|insurer)$/

/** "the Karsova valley", "eastern Ostravia": a place by the word beside it, whatever the name looks like. */
export const isLand = (tokens: readonly Token[], { from, to }: Chunk): boolean =>
  (tokens[from - 1]?.lower === 'the' && LAND_BEHIND.test(tokens[to]?.text ?? '')) ||
  (LAND_IN_FRONT.test(tokens[from - 1]?.text ?? '') &&
    /^(?:in|of|from|across|to|over)$/.test(tokens[from - 2]?.lower ?? '')) ||
  (tokens[from - 1]?.lower === 'of' && SETTLEMENT.test(tokens[from - 2]?.text ?? '')) ||
  /^[Nn]eighbou?ring$/.test(tokens[from - 1]?.text ?? '') ||
  (to - from === 1 && ownsState(tokens, to - 1))

/** "the village of Lower Karsova" */
const SETTLEMENT =
  /^(?:village|villages|town|city|province|district|region|port|island|state|county|valley|suburb|hamlet|crossing|checkpoint|municipality|commune|prefecture|peninsula|oblast|governorate)$/

/** "Karsova's constitutional court", "Karsova's President Roe": what only a state has. */
function ownsState(tokens: readonly Token[], at: number): boolean {
  if (!/['’]s$/.test(tokens[at]!.text)) return false
  const [next, second] = [tokens[at + 1], tokens[at + 2]]
  if (next === undefined) return false
  return (
    STATE_BODY.test(next.lower) ||
    (STATE_OFFICE.test(next.text) && second !== undefined && isCapitalised(second)) ||
    (STATE_QUALITY.test(next.lower) && STATE_BODY_BEHIND.test(second?.lower ?? ''))
  )
}

const STATE_BODY = /^(?:parliament|capital|borders?|airspace|embassy|navy)$/
const STATE_OFFICE = /^(?:President|Premier|Prime|Chancellor|Foreign|King|Queen)$/
const STATE_QUALITY =
  /^(?:constitutional|electoral|central|foreign|interior|defen[cs]e|ruling|armed|northern|southern|eastern|western)$/
const STATE_BODY_BEHIND = /^(?:court|commission|bank|ministry|minister|party|forces|border|coast|provinces?)$/

const LAND_BEHIND =
  /^(?:valley|river|province|region|district|county|peninsula|islands?|lake|mountains|plateau|desert|basin|canyon|delta|archipelago|strait|steppe)$/
const LAND_IN_FRONT =
  /^(?:eastern|western|northern|southern|central|coastal|rural|north-?eastern|north-?western|south-?eastern|south-?western)$/
