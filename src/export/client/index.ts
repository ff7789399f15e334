// What the pages do where scripts run; everything can be read without. Shipped as a file of its own: the text of these functions.
import { context } from './context.js'
import { citations, copyText } from './copy.js'
import { keys } from './keys.js'
import { keptOrder, movable, moveSection, order, putInOrder } from './order.js'
import { search } from './search.js'
import { sections } from './sections.js'

const parts = [order, sections, search, keys, citations, context]

/** The script. */
export const clientScript = `;(() => {
${[copyText, movable, keptOrder, putInOrder, moveSection, ...parts].map(f => f.toString()).join('\n')}
${parts.map(f => `${f.name}()`).join('\n')}
})()
`
