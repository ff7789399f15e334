// Third-person pronouns: whoever was named last.
import type { Mention } from '../../model/index.js'
import type { Token } from '../../text/index.js'
import { lastPerson } from './roles.js'
import type { Scene } from './scene.js'

/** Adds a mention for a pronoun where a person was named before it; "they" stays open. */
export function readPronoun(scene: Scene, t: Token, kind: 'he' | 'she' | 'they', out: Mention[]): void {
  const entity = kind === 'they' ? null : lastPerson(scene, t.start, out)
  if (entity) out.push({ start: t.start, end: t.end, entity, kind: 'pronoun' })
}
