// Forms of regular English verbs, by the rules of spelling. Written by us.

/** Verbs that double their last letter though they end in more than one consonant or are of several syllables. */
const DOUBLED =
  /^(?:admit|permit|commit|submit|plan|refer|defer|confer|label|dub|slam|prefer|expel|compel|repel|quip|rebut|ban|bar|stab|ram|drop|stop|step|ship|rob|grab|jam|shed|kidnap|patrol|control|cancel|travel|rub|beg|nod|chat|blog|swap)$/

/** The verb itself, its third person, its past and its -ing form. */
export function formsOf(verb: string): string[] {
  const y = /[^aeiou]y$/.test(verb)
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : DOUBLED.test(verb) ? verb + verb.at(-1) : verb
  const third = y ? `${verb.slice(0, -1)}ies` : /(?:s|sh|ch|x|z|go)$/.test(verb) ? `${verb}es` : `${verb}s`
  const past = y ? `${verb.slice(0, -1)}ied` : `${stem}ed`
  return [verb, third, past, `${/(?:ee|ye|oe)$/.test(verb) ? verb : stem}ing`]
}
