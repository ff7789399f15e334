// Whom a pronoun in front of a verb stands for, where the sentence says so: "who" and "which" behind what they are said of, "they" behind who speaks.
import { isCue, lemmaOf } from '../../lexicon/index.js'
import type { Mention } from '../../model/index.js'
import type { Grammar, Phrase } from '../grammar.js'
import { actorIn, gap } from './near.js'

/** "we went to meet Roe", "there are calls", "they planned to march": a subject that is nobody named in front of it; whoever "they" are has been asked before. */
export const isNobodyNamed = (g: Grammar, p: Phrase): boolean =>
  /^(?:i|we|you|there|this|these|those)$/.test(g.lower(p.to - 1))

/** Words from "said" to "they". */
const WHEN_SAID = 6

/** "the rebels said they will": those who say it; "they" of whom nothing else is known is nobody in front of it. */
export function whoSays(g: Grammar, p: Phrase, actors: readonly Mention[]): Mention | null {
  let verb = p.from - 1
  // "said on Friday that they"
  while (
    verb > 0 &&
    p.from - verb < WHEN_SAID &&
    !isCue(g.lower(verb)) &&
    !g.isVerb(verb) &&
    g.tokens[verb]!.kind !== 'mark'
  )
    verb--
  if (!isCue(g.lower(verb))) return null
  const sayer = g.subjectOf(verb)
  const { start } = g.tokens[verb]!
  return (
    (sayer && actorIn(actors, g.span(sayer))) ??
    actors.find(m => gap(g.tokens, m.end, start) === 0 && m.end <= start) ??
    null
  )
}

/** "who", "which" or "that" for a subject. */
export const isRelative = (g: Grammar, p: Phrase): boolean => /^(?:who|which|that)$/.test(g.lower(p.to - 1)) && p.to > 1

/** Whom "who", "which" or "that" stands for: the phrase in front of it, "Roe, who", "an amendment that", with whose it is, "leaders of Belmark who". */
export function antecedent(g: Grammar, p: Phrase, actors: readonly Mention[]): Mention | null {
  let noun = g.lower(p.to - 2) === ',' ? p.to - 3 : p.to - 2
  // "Roe (a doctor), who"
  if (g.lower(noun) === ')') noun = g.tokens.findLastIndex((t, k) => k < noun && t.text === '(') - 1
  if (noun < 0) return null
  const head = g.phraseEndingAt(noun)
  const named = actorIn(actors, g.span(head))
  if (!named) return makerOf(g, head, actors) ?? besideName(g, noun, actors)
  // "a clinic in Belmark, which aims": the clinic; "a doctor from Lyon who": nobody named.
  if (!named.entity.startsWith('place:') || !/^(?:in|at|near|from)$/.test(g.lower(head.from - 1))) return named
  // "In Belmark who": nothing stands in front.
  const whose = head.from < 2 ? null : actorIn(actors, g.span(g.phraseEndingAt(head.from - 2)))
  return whose ?? (g.lower(p.to - 1) === 'who' ? null : named)
}

/** "Roe, the star and icon who died": what is said of a name behind a comma says it of the name. */
function besideName(g: Grammar, noun: number, actors: readonly Mention[]): Mention | null {
  if (OF_A_CLAUSE.test(g.lower(noun))) return null
  for (let k = noun; k > 0 && k > noun - REACH; k--) {
    if (g.isVerb(k) && !PARTICIPLE.test(g.lower(k))) return null
    if (g.lower(k) === ',' && /^(?:an?|the)$/.test(g.lower(k + 1)))
      return actors.find(m => m.kind === 'name' && m.end === g.tokens[k - 1]!.end) ?? null
  }
  return null
}

/** "the council passed a law that bans": what a law does whoever makes it does. */
function makerOf(g: Grammar, { from, to }: Phrase, actors: readonly Mention[]): Mention | null {
  if (!g.tokens.slice(from, to).some(t => RULE.test(t.lower))) return null
  const verb = from - 1
  const subject = g.isVerb(verb) && MAKES.has(lemmaOf(g.lower(verb))) ? g.subjectOf(verb) : null
  return subject && actorIn(actors, g.span(subject))
}

const RULE =
  /^(?:plan|bill|law|measure|resolution|policy|order|rule|decree|proposal|legislation|budget|motion|amendment|edict|directive|memorandum|treaty|statement|letter)s?$/
const MAKES = new Set(
  'approve adopt pass sign unveil propose announce issue enact sponsor introduce draft endorse ratify write send publish release'.split(
    ' ',
  ),
)

/** Tokens in front of such a noun in which the comma is looked for. */
const REACH = 12
const PARTICIPLE = /(?:ed|en)$/
/** "…, a decision that came late": said of what happened, and of nobody. */
const OF_A_CLAUSE =
  /^(?:decision|move|act|step|position|claim|charge|allegation|practice|development|announcement|trend|process|result|role|effort|plan|point|attack|event|incident)$/
