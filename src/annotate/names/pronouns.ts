// Third-person pronouns: whoever the sentence is about, else whoever was named last.
import type { Mention } from '../../model/index.js'
import type { Token } from '../../text/index.js'
import { partNumber } from '../tagger/index.js'
import { lastPerson } from './roles.js'
import type { Scene } from './scene.js'

const VERB = partNumber('VERB')
const AUX = partNumber('AUX')
const ADV = partNumber('ADV')

/** Adds a mention for a pronoun (token `i`) where a person was named before it; "they" stays open. */
export function readPronoun(
  scene: Scene,
  tokens: readonly Token[],
  i: number,
  kind: 'he' | 'she' | 'they',
  out: Mention[],
): void {
  const t = tokens[i]!
  if (kind === 'they') return
  // "Roe held talks with Holm, in which she asked …": a subject goes on as the subject.
  const subject = t.lower === kind ? subjectBefore(scene, tokens, i, out) : null
  const entity = subject ?? lastPerson(scene, t.start, out)
  if (entity) out.push({ start: t.start, end: t.end, entity, kind: 'pronoun' })
}

/** The first person of the sentence named right in front of a verb, before token `i`. */
function subjectBefore(scene: Scene, tokens: readonly Token[], i: number, here: readonly Mention[]): string | null {
  const parts = scene.parts(tokens)
  const subject = here.find(m => {
    if (m.kind !== 'name' || !m.entity.startsWith('person:') || m.end > tokens[i]!.start) return false
    let k = tokens.findIndex(t => t.start >= m.end)
    while (k >= 0 && k < i && parts[k] === ADV) k++
    return k >= 0 && k < i && (parts[k] === VERB || parts[k] === AUX)
  })
  return subject?.entity ?? null
}
