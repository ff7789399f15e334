// What a happening is by PLOVER where it is said of the future, denied or demanded: a release that is promised is an AGREE, a blockade
// that is announced a THREATEN, aid that is refused a REJECT, what somebody must do a REQUEST.
import type { EventType, Status } from '../../model/index.js'
import type { Token } from '../../text/index.js'
import { isAnnounced } from '../announced.js'

const GOOD: ReadonlySet<EventType> = new Set<EventType>(['AID', 'CONCEDE', 'RETREAT', 'COOPERATE', 'SUPPORT'])
const BAD: ReadonlySet<EventType> = new Set<EventType>(['SANCTION', 'COERCE', 'ASSAULT', 'REJECT'])
const GRANTED: ReadonlySet<EventType> = new Set<EventType>(['AGREE', 'AID', 'CONCEDE', 'COOPERATE'])

const INTENT =
  /^(?:will|shall|'ll|ready|willing|prepared|committed|plans|plan|planned|intends|pledged|promised|offered|agreed|vowed|sworn|would|may)$/
const DEMAND = /^(?:must|should|ordered|orders|required|obliged|told|urged)$/

const PERCEIVED = /^(?:see|seen|saw|find|found|know|known|aware|heard|evidence|signs?|proof|believe)$/

/** Words in front of a trigger that tell its mood. */
const REACH = 7

/** The type of a deed in its mood. */
export function typeInMood(type: EventType, status: Status, tokens: readonly Token[], at: number): EventType {
  const before: string[] = []
  for (let k = at - 1; k >= 0 && before.length < REACH; k--) {
    if (tokens[k]!.text === ';' || tokens[k]!.text === ',') break
    before.push(tokens[k]!.lower)
  }
  // "has not seen Belmark providing aid": it was not given, as far as anybody knows, and nobody refused it.
  if (status === 'denied' && GRANTED.has(type)) return before.some(w => PERCEIVED.test(w)) ? type : 'REJECT'
  if (before.includes('failed') && type === 'AGREE') return 'REJECT'
  const governed = before[0] === 'to' || before.slice(0, 3).some(w => INTENT.test(w) || w === 'must' || w === 'should')
  if (!governed || status === 'held' || status === 'alleged') return type
  if (before.some(w => DEMAND.test(w)) && type !== 'CONSULT') return 'REQUEST'
  if (!before.some(w => INTENT.test(w)) && !(before[0] === 'to' && isAnnounced(tokens, at - 1))) return type
  if (GOOD.has(type)) return 'AGREE'
  return BAD.has(type) ? 'THREATEN' : type
}
