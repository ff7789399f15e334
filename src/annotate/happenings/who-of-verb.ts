// Who did what a verb says, and to whom: its subject, its object or, in the passive, the agent behind "by".
import { isCue, lemmaOf } from '../../lexicon/index.js'
import type { Mention } from '../../model/index.js'
import type { Token } from '../../text/index.js'
import { Grammar, type Phrase } from '../grammar.js'
import { chargedWith } from './charged.js'
import { partnerOf } from './joint.js'
import {
  type Arguments,
  ASIDE,
  actorIn,
  BE,
  behindPreposition,
  gap,
  isBodily,
  isOwner,
  isPreposition,
  isTown,
  isWhere,
  lastBefore,
  someBetween,
  tokenOf,
} from './near.js'
import { antecedent, isNobodyNamed, isRelative, whoSays } from './pronoun-subjects.js'
import { isPartOfName } from './who-of-noun.js'

/** Who and whom of a verb at token `i`. */
export function verbArguments(tokens: readonly Token[], i: number, actors: readonly Mention[]): Arguments {
  const token = tokens[i]!
  const grammar = new Grammar(tokens)
  if (isReducedPassive(grammar, i)) {
    const head = grammar.span(grammar.phraseEndingAt(nounInFront(grammar, i)))
    return { source: agentBehind(grammar, i, actors), target: actorIn(actors, head), sure: true }
  }
  const ordered = orderedDone(grammar, i, actors)
  if (ordered) return ordered
  const behindQuote = isBehindQuote(tokens, i) ? firstBehind(tokens, i, actors) : null
  if (behindQuote) return { source: behindQuote, target: null, sure: true }
  const signer = isSignedBy(grammar, i) ? agentBehind(grammar, i, actors) : null
  if (signer) return { source: signer, target: null, sure: true }
  const phrase = grammar.subjectOf(i)
  const able = isBodily(token.lower) ? actors.filter(m => !isScene(tokens, m)) : actors
  const before =
    ownerOfInfinitive(tokens, i, actors) ??
    seenDoing(grammar, i, actors) ??
    chargedWith(grammar, i, actors) ??
    (phrase && actorIn(isOfSomebody(grammar, phrase) ? named(able) : able, grammar.span(phrase))) ??
    inFrontOf(grammar, i, phrase, actors, able)
  const passive = isPassive(tokens, i)
  // "those who were hurt", "several people were shot": those, and nobody named before them.
  if (passive && isBodily(token.lower) && !isNamedIn(grammar, phrase, actors))
    return { source: agentBehind(grammar, i, actors), target: null, sure: true }
  // "the driver, from Belmark, was arrested": whence he is was not arrested.
  const whence = before?.entity.startsWith('place:') && tokens[tokenOf(tokens, before) - 1]?.lower === 'from'
  if (passive) return { source: agentBehind(grammar, i, actors), target: whence ? null : before, sure: true }
  const after = objectOf(
    tokens,
    i,
    actors.filter(m => m.entity !== before?.entity && !isTitled(tokens, m, actors)),
  )
  const sure = before !== null && phrase !== null && before.kind !== 'pronoun' && isHead(grammar, phrase, before)
  const subject = phrase ? grammar.lower(phrase.to - 1) : ''
  const first = before === null && (subject === 'i' || subject === 'we') ? subject : undefined
  const stated =
    before !== null &&
    phrase !== null &&
    (isInside(grammar, phrase, before) ||
      isBeside(grammar, phrase, before) ||
      (isRelative(grammar, phrase) && before.kind === 'name'))
  return {
    source: before,
    target: after,
    partner: before && partnerOf(tokens, before, actors, token),
    sure,
    stated,
    ...(first ? { first } : {}),
  }
}

/** "endorsed Texas Governor Ana Roe": the place of her office; whose plan is criticised is the object. */
const isTitled = (tokens: readonly Token[], m: Mention, actors: readonly Mention[]): boolean =>
  !isOwner(tokens[tokens.findLastIndex(t => t.start < m.end)]!) && isPartOfName(tokens, m, actors)

/** Who stands in front of the verb at token `i` where its subject `phrase` names none of the actors; `able` are those who can do such a thing. */
function inFrontOf(
  g: Grammar,
  i: number,
  phrase: Phrase | null,
  actors: readonly Mention[],
  able: readonly Mention[],
): Mention | null {
  const { tokens } = g
  if (phrase) {
    if (isSomebodyElse(g, phrase, g.lower(i))) return null
    // "we asked Belmark to send"
    if (isNobodyNamed(g, phrase)) {
      const { end } = g.span(phrase)
      return lastBefore(
        tokens,
        i,
        actors.filter(m => m.start >= end),
      )
    }
    if (g.lower(phrase.to - 1) === 'they') return whoSays(g, phrase, actors)
    if (isRelative(g, phrase)) return antecedent(g, phrase, actors)
    if (!isPassive(tokens, i) && !isHanging(g, i) && isSomeThing(g, phrase, actors))
      return nationBefore(tokens, i, actors)
  }
  return lastBefore(tokens, i, able) ?? nationBefore(tokens, i, actors)
}

/** "a judge ordered Roe held": who orders it does it, and it befalls whoever stands between. */
function orderedDone(g: Grammar, i: number, actors: readonly Mention[]): Arguments | null {
  if (!PARTICIPLE.test(g.lower(i))) return null
  const whom = actors.findLast(m => m.kind !== 'adjectival' && m.end <= g.tokens[i]!.start)
  if (!whom || gap(g.tokens, whom.end, g.tokens[i]!.start) > 0) return null
  const verb = tokenOf(g.tokens, whom) - 1
  if (!/^(?:order(?:s|ed|ing)?|want(?:s|ed)?|keep(?:s|ing)?|kept|demand(?:s|ed)?)$/.test(g.lower(verb))) return null
  const subject = g.subjectOf(verb)
  return { source: subject && actorIn(actors, g.span(subject)), target: whom, sure: true }
}

/** "a plane crash in Norway killed ten": where it was killed nobody. */
function isScene(tokens: readonly Token[], m: Mention): boolean {
  if (!m.entity.startsWith('place:')) return false
  let k = tokenOf(tokens, m) - 1
  while (
    /^(?:the|(?:north|south|east|west)\w*|central|rural|downtown|remote|mountainous)$/.test(tokens[k]?.lower ?? '')
  )
    k--
  return /^(?:in|at|near|off|on|outside|across)$/.test(tokens[k]?.lower ?? '')
}

/** “"We stay out," warned the union of Lyon”: the verb stands right behind what was said, and whoever said it behind the verb. */
const isBehindQuote = (tokens: readonly Token[], i: number): boolean =>
  /^["”’»]$/.test(tokens[i - 1]?.text ?? '') && /^[,.?!–—-]$/.test(tokens[i - 2]?.text ?? '')

function firstBehind(tokens: readonly Token[], i: number, actors: readonly Mention[]): Mention | null {
  const { end } = tokens[i]!
  const m = actors.find(x => x.start >= end && x.kind !== 'adjectival')
  if (!m || gap(tokens, end, m.start) > 2) return null
  return someBetween(tokens, i, tokenOf(tokens, m), t => t.kind === 'mark' || isPreposition(t)) ? null : m
}

/** "the act, signed by Roe, says": a participle between commas with its agent right behind it. */
const isSignedBy = (g: Grammar, i: number): boolean =>
  g.lower(i - 1) === ',' && g.lower(i + 1) === 'by' && /(?:ed|en)$/.test(g.lower(i))

/** Verbs whose object is somebody. */
const befallsPeople = (lower: string): boolean => isBodily(lower) || PEOPLE.has(lemmaOf(lower))
const PEOPLE = new Set('attack rob kidnap abduct arrest detain threaten'.split(' '))

/** True where the subject of a passive, or whom its "who" stands for, names somebody we know; "he" may. */
function isNamedIn(g: Grammar, phrase: Phrase | null, actors: readonly Mention[]): boolean {
  if (!phrase) return true
  const head = g.lower(phrase.to - 1)
  if (/^(?:who|that|which)$/.test(head)) {
    const noun = phrase.to - 2
    return noun < 0 || actorIn(actors, g.span(g.phraseEndingAt(noun))) !== null
  }
  return actorIn(actors, g.span(phrase)) !== null || /^(?:it|i|we|you)$/.test(head)
}

/** "was shot", "was shot and killed"; "was to meet" is none, "was to be shot" one. */
function isPassive(tokens: readonly Token[], i: number): boolean {
  if (!PARTICIPLE.test(tokens[i]!.lower)) return false
  // "the dialogue, suspended since the spring"
  if (tokens[i - 1]?.text === ',' && tokens[i + 1]?.lower === 'since' && tokens[i]!.lower.endsWith('ed')) return true
  // "a boy shot and killed by Roe"
  const and = tokens[i + 1]?.lower === 'and' && PARTICIPLE.test(tokens[i + 2]?.lower ?? '') ? 2 : 0
  if (isBodily(tokens[i]!.lower) && (tokens[i + and + 1]?.lower === 'by' || isLeftSo(tokens, i))) return true
  const first = tokens[i - 1]?.lower === 'and' && PARTICIPLE.test(tokens[i - 2]?.lower ?? '') ? i - 2 : i
  for (let k = first - 1; k >= Math.max(0, first - 3) && tokens[k]!.lower !== 'to'; k--)
    if (BE.test(tokens[k]!.lower)) return true
  return false
}

/** "found shot", "was shot to death", "was hit and injured on the play": it befell whoever stands in front. */
function isLeftSo(tokens: readonly Token[], i: number): boolean {
  const word = (k: number): string => tokens[k]?.lower ?? ''
  if (word(i - 1) === 'found' || /^(?:dead|once|twice)$/.test(word(i + 1))) return true
  if (word(i + 1) === 'to' && word(i + 2) === 'death') return true
  if (/^(?:multiple|several|numerous|two|three|four|five|\d+)$/.test(word(i + 1)) && word(i + 2) === 'times')
    return true
  // "left three others wounded"
  if (
    MANY.test(word(i - 1)) &&
    word(i).endsWith('ed') &&
    /^(?:is|are|was|were|[.,;]|in|on|at|during|after|when|and|)$/.test(word(i + 1))
  )
    return true
  const joined = word(i - 1).endsWith('ly') ? i - 2 : i - 1
  if (word(joined) !== 'and' || !/^(?:[.,;]|in|on|at|during|after|when|while|outside|inside|near|)$/.test(word(i + 1)))
    return false
  for (let k = joined - 1; k > 0 && k > joined - CLAUSE; k--)
    if ((PARTICIPLE.test(word(k)) || word(k) === 'found') && BE.test(word(k - 1))) return true
  return false
}

const MANY = /^(?:people|others|men|women|persons|teens|teenagers|children|students|officers|victims|bystanders)$/

const PARTICIPLE = /(?:ed|en|ot|ept|eld|et|ut|ck|hit|hurt|found)$/

const nounInFront = (g: Grammar, i: number): number => {
  let k = i - 1
  while (g.isAdverb(k)) k--
  return k
}

/** "expects a bill signed into law", "a missile launched from Belmark had flown": a participle behind the noun it is done to, beside the clause's own verb. */
function isReducedPassive(g: Grammar, i: number): boolean {
  if (!/(?:ed|en)$|^(?:shot|held|sent|led|cut|hit|hurt|brought|sought)$/.test(g.lower(i))) return false
  // Nobody is agreed to a deal.
  if (g.lower(i) === 'agreed' && g.lower(i + 1) === 'to') return false
  // "one of those injured", "among more than 50 wounded"
  if (/^(?:those|\d+)$/.test(g.lower(i - 1)) && !g.isNominal(i + 1) && !g.isDeterminer(i + 1)) return true
  if (!g.isNoun(nounInFront(g, i)) || g.isPronoun(nounInFront(g, i))) return false
  if (!g.isPreposition(i + 1)) return false
  for (let k = i + 1; k < g.tokens.length && k <= i + CLAUSE; k++) {
    if (isBound(g, k)) break
    if (AUXILIARY.test(g.lower(k))) return true
  }
  for (let k = nounInFront(g, i) - 1; k >= 0 && k >= i - CLAUSE; k--) {
    if (isBound(g, k)) return false
    if (showsTense(g, k)) return !isCue(g.lower(k))
  }
  return false
}

const AUXILIARY = /^(?:was|were|is|are|has|have|had|will|would|can|could|may|might)$/

/** Tokens around a participle in which the verb of its clause is looked for. */
const CLAUSE = 12

const isBound = (g: Grammar, k: number): boolean =>
  /^[,;:"“”()]$/.test(g.lower(k)) ||
  g.isConjunction(k) ||
  (g.lower(k) === 'because' && g.lower(k + 1) !== 'of') ||
  /^(?:that|who|which|when|where|after|before|as|while|if|since|until)$/.test(g.lower(k))

const showsTense = (g: Grammar, k: number): boolean =>
  g.isVerb(k) && !g.lower(k).endsWith('ing') && g.lower(k - 1) !== 'to'

const isInside = (g: Grammar, p: Phrase, m: Mention): boolean => {
  const { start, end } = g.span(p)
  return m.start < end && start < m.end
}

/** "The minister, Roe, resigned": the name right behind the phrase and a comma. */
const isBeside = (g: Grammar, p: Phrase, m: Mention): boolean =>
  m.kind === 'name' && g.lower(p.to) === ',' && tokenOf(g.tokens, m) === p.to + 1

/** The phrase is about this one, and not about what is his ("Roe's son"). */
const isHead = (g: Grammar, p: Phrase, m: Mention): boolean =>
  m.end >= g.tokens[p.to - 1]!.end && m.start < g.tokens[p.to - 1]!.end && !/['’]s$/.test(g.lower(p.to - 1))

/** The party named behind a verb, in its own clause. */
function objectOf(tokens: readonly Token[], i: number, others: readonly Mention[]): Mention | null {
  const { end } = tokens[i]!
  const aside = tokens.find((t, k) => k > i && (/^[;–—-]$/.test(t.text) || ASIDE.test(t.lower)))
  const behind = others.filter(
    m => m.start >= end && (!aside || m.start < aside.start) && !isTownBeside(tokens, i, m) && !isWhence(tokens, i, m),
  )
  const worry = tokens.slice(i + 1, i + 7).find(t => /^concerns?$/.test(t.lower))
  if (worry) return concernedAbout(tokens, worry, behind)
  // "discussed the war in Belmark": what is talked about is no party to the talks.
  if (TALKS_OVER.test(tokens[i]!.lower))
    return behind.find(m => /^(?:with|together)$/.test(tokens[tokenOf(tokens, m) - 1]?.lower ?? '')) ?? null
  return (
    behind.find(m => gap(tokens, end, m.start) <= 8 && m.kind !== 'adjectival') ??
    behind.find(m => gap(tokens, end, m.start) <= 7) ??
    null
  )
}

/** "attacked a doctor in Lyon": where it was; "attacked in Lyon" and whole countries may be whom it befell. */
function isTownBeside(tokens: readonly Token[], i: number, m: Mention): boolean {
  return befallsPeople(tokens[i]!.lower) && isTown(m) && isWhere(tokens, m) && tokenOf(tokens, m) - i > 3
}

/** "fired from Bergen": whence a missile came it did not befall. */
const isWhence = (tokens: readonly Token[], i: number, m: Mention): boolean =>
  FIRED.test(tokens[i]!.lower) && tokens[tokenOf(tokens, m) - 1]?.lower === 'from'
const FIRED = /^(?:fired|launched|test-fired)$/

/** "voiced Norway's concerns about Belmark": Belmark. */
function concernedAbout(tokens: readonly Token[], worry: Token, behind: readonly Mention[]): Mention | null {
  const about = tokens.find(t => t.start >= worry.end && gap(tokens, worry.end, t.end) <= 3 && ABOUT.test(t.lower))
  return (about && behind.find(m => m.start >= about.end && gap(tokens, about.end, m.start) <= 4)) ?? null
}

const ABOUT = /^(?:about|over|at|regarding)$/

const TALKS_OVER = /^discuss(?:es|ed|ing)?$/

function agentBehind(g: Grammar, i: number, actors: readonly Mention[]): Mention | null {
  const { tokens } = g
  const by = tokens.findIndex((x, k) => k > i && k < i + 10 && x.lower === 'by')
  if (by < 0) return null
  // "were shot in a car driven by Roe": whoever drove it; "was shot and killed by" is one deed.
  for (let k = i + 1; k < by; k++) if (g.isVerb(k) && !/^(?:and|or|,|n't|not)$/.test(g.lower(k - 1))) return null
  const { end } = tokens[by]!
  // "by his brother", "by Roe's men": not he, and not Roe.
  return (
    actors.find(
      m =>
        m.start >= end &&
        gap(tokens, end, m.start) <= 3 &&
        // "taken by helicopter to Roe Hospital"
        !someBetween(tokens, by, tokenOf(tokens, m), isPreposition) &&
        // "by a .40-calibre Roe & Holm pistol"
        !(
          m.entity.startsWith('organisation:') &&
          /^(?:pistols?|rifles?|guns?|handguns?|shotguns?|revolvers?|bullets?|trucks?|cars?|vans?|jets?|missiles?|rockets?)$/.test(
            wordBehind(tokens, m),
          )
        ) &&
        !(m.kind === 'pronoun' && /^(?:his|her|their|its)$/.test(tokens[tokenOf(tokens, m)]!.lower)) &&
        !/['’]s$/.test(tokens[tokens.findLastIndex(t => t.start < m.end)]!.text),
    ) ?? null
  )
}

const wordBehind = (tokens: readonly Token[], m: Mention): string => tokens.find(t => t.start >= m.end)?.lower ?? ''

/** "said her cousin had died": a subject of its own that names nobody we know, and so nobody in front of it. */
const isSomebodyElse = (g: Grammar, p: Phrase, verb: string): boolean =>
  isOfSomebody(g, p) ||
  // "searching for a group of men who shot", "responsible for a shooting that killed": they, and not whoever searches.
  (/^(?:who|that|which)$/.test(g.lower(p.to - 1)) && isBodily(verb) && g.isNoun(p.to - 2)) ||
  // "police say he shot two people": somebody whom nobody has named.
  /^(?:he|she)$/.test(g.lower(p.to - 1)) ||
  // "a ship of France collided": France's.
  (OWN_END.test(lemmaOf(verb)) &&
    g.lower(p.to) !== 'of' &&
    !g.isPronoun(p.to - 1) &&
    !/^(?:who|which|that|it)$/.test(g.lower(p.to - 1)))

/** "issued a statement condemning it": a participle behind a noun, of whoever did what stands in front of that. */
const isHanging = (g: Grammar, i: number): boolean => g.lower(i).endsWith('ing') && !BE.test(g.lower(i - 1))

/** "learnt that a caravan of hundreds was travelling": a subject of its own that names nobody we know; "a ship of Belmark" is Belmark's. */
function isSomeThing(g: Grammar, p: Phrase, actors: readonly Mention[]): boolean {
  // "Belmark and many other nations"
  if (g.isConjunction(p.from - 1)) return false
  if (p.to - p.from < 2 || !/^(?:an?|another|some|several|many)$/.test(g.lower(p.from))) return false
  const head = g.tokens[p.to - 1]!
  if (!g.isNoun(p.to - 1) || head.text !== head.lower) return false
  return g.lower(p.to) !== 'of' || !actors.some(m => m.start > head.end && gap(g.tokens, head.end, m.start) <= 2)
}

/** "her cousin", "his lawyer". */
const isOfSomebody = (g: Grammar, p: Phrase): boolean => p.to - p.from > 1 && /^(?:his|her)$/.test(g.lower(p.from))

/** What befalls somebody himself. */
const OWN_END =
  /^(?:die|resign|collapse|crash|derail|collide|explode|overturn|capsize|sink|burn|win|lose|arrive|surrender|retire)$/

const named = (actors: readonly Mention[]): readonly Mention[] => actors.filter(m => m.kind !== 'pronoun')

/** "China's attempts to spy": whose attempts they are. */
function ownerOfInfinitive(tokens: readonly Token[], i: number, actors: readonly Mention[]): Mention | null {
  if (tokens[i - 1]?.lower !== 'to') return null
  for (let k = i - 2; k >= 0 && k >= i - 4; k--)
    if (/['’]s$/.test(tokens[k]!.text))
      return actors.find(m => m.start < tokens[k]!.end && tokens[k]!.start < m.end && m.kind !== 'adjectival') ?? null
  return null
}

/** "has not seen Belmark providing aid", "heard Roe threatening them": who stands between the two verbs does it. */
function seenDoing(g: Grammar, i: number, actors: readonly Mention[]): Mention | null {
  if (!g.lower(i).endsWith('ing')) return null
  const m = actors.findLast(a => a.end <= g.tokens[i]!.start && gap(g.tokens, a.end, g.tokens[i]!.start) === 0)
  return m &&
    /^(?:see|sees|saw|seen|seeing|hear|heard|watch(?:ed|ing)?|find|found|catch|caught)$/.test(
      g.lower(tokenOf(g.tokens, m) - 1),
    )
    ? m
    : null
}

/** "Israeli helicopters and tanks shelled": the nation in an adjective, where nobody else is named in front of the verb. */
function nationBefore(tokens: readonly Token[], i: number, actors: readonly Mention[]): Mention | null {
  const before = actors.filter(m => m.end <= tokens[i]!.start && gap(tokens, m.end, tokens[i]!.start) <= 10)
  return before.findLast(m => m.kind === 'adjectival' && !behindPreposition(tokens, m)) ?? null
}
