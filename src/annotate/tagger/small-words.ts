// Small words inside names ("of", "van"), in front of them ("de Klerk"), and those that open sentences and name nothing.
import type { Token } from '../../text/index.js'

const BRIDGES = new Set(
  "of the for and on in at to de la le les du des del della di da do dos das van der den von zu und y e el al bin ibn ben abu ul ur & - – ' ’ . / , 's".split(
    ' ',
  ),
)
const LEADS = new Set("de la le du del della di da dos das van der den von zu el al bin ibn abu d' al-".split(' '))
const OPENERS = new Set(
  "the a an this that these those he she it they we you i i'm i've i'd i'll we're we've they're you're don't can't he's she's it's his her its their our my your in on at by for from with of to and or but as if when while after before since during under over between among what who how why where there here so yet not no all some many most both each every another such more also then now is are was were be do does did has have had can could will would may might should must please let about against although though because until unless whether however meanwhile yesterday today among amid along around across above below behind beyond inside outside within without through throughout toward towards upon per via instead according despite".split(
    ' ',
  ),
)

/** May stand between two words of a name; numbers may, too. */
export const isBridge = (t: Token): boolean => t.kind === 'number' || BRIDGES.has(t.lower)

/** May stand small in front of a name as a part of it. */
export const isLead = (t: Token): boolean => LEADS.has(t.lower)

/** Opens sentences; in capitals it may be initials. */
export const isOpener = (t: Token): boolean =>
  OPENERS.has(t.lower) && (t.text !== t.text.toUpperCase() || t.text.length === 1)
