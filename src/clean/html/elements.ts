// What HTML says of its elements: which run on in a line, which hold no text of the page, which end others by opening.

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** Elements inside a line, readings of ruby among them; everything else begins and ends a block. */
const INLINE = set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb rbc rp rt rtc ruby s samp small span strike strong sub sup time tt u var wbr',
)

/** True for an element that runs on in its line; so do those of word processors ("o:p"). */
export const isInline = (name: string): boolean => INLINE.has(name) || name.includes(':')

/** Elements whose text is none of the page's: code, controls, other media, and readings above a word (ruby). */
export const skippedElements = set(
  'script style noscript template svg math canvas iframe object embed audio video select option textarea head rt rp noembed noframes datalist',
)

/** Elements without content or end tag. */
export const voidElements = set(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr',
)

/** What may stand in a head; anything else opens the body, even where nobody wrote it down. */
export const headElements = set('head title meta link base basefont script style noscript template')

const P = set('p')
const HEADINGS = set('h1 h2 h3 h4 h5 h6 p')
const SECTIONS = set('thead tbody tr th td')

/** Opening the one ends the other, where that is the innermost open element (HTML Living Standard, 13.1.2.4). */
export const impliedEnds: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['tr', set('tr th td')],
  ['th', set('th td')],
  ['td', set('th td')],
  ['tbody', SECTIONS],
  ['tfoot', SECTIONS],
  ['thead', SECTIONS],
  ['body', set('head')],
  ['a', set('a')],
  ['li', set('li p')],
  ['dd', set('dd dt p')],
  ['dt', set('dd dt p')],
  ['option', set('option')],
  ['optgroup', set('option optgroup')],
  ['rt', set('rt rp')],
  ['rp', set('rt rp')],
  ...[1, 2, 3, 4, 5, 6].map((n): [string, ReadonlySet<string>] => [`h${n}`, HEADINGS]),
  ...'p address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form header hgroup hr main menu nav ol pre search section summary table ul'
    .split(' ')
    .map((name): [string, ReadonlySet<string>] => [name, P]),
])
