import { hasCapital } from './runs.js';
import { traitsOf } from './traits.js';
/** A sentence with its traits. */
export function markSentence(tokens, cache) {
    const traits = tokens.map(t => {
        let known = cache.get(t.text);
        if (!known) {
            known = traitsOf(t);
            cache.set(t.text, known);
        }
        return known;
    });
    return { tokens, traits, loud: loudness(tokens), tabular: isTabular(tokens) };
}
function loudness(tokens) {
    let words = 0;
    let capital = 0;
    let upper = 0;
    for (const t of tokens) {
        if (t.kind !== 'word' || t.text.length < 3)
            continue;
        words++;
        if (!hasCapital(t))
            continue;
        capital++;
        if (t.text === t.text.toUpperCase())
            upper++;
    }
    if (words >= 2 && upper >= words * 0.8)
        return 1;
    return words >= 4 && capital >= words * 0.75 ? 2 : 0;
}
function isTabular(tokens) {
    let numbers = 0;
    let small = 0;
    for (const t of tokens) {
        if (t.kind === 'number')
            numbers++;
        else if (t.kind === 'word' && !hasCapital(t) && t.text.length > 1)
            small++;
    }
    return tokens.length >= 2 && numbers > 0 && small <= numbers && small <= tokens.length * 0.25;
}
