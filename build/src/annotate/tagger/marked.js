import { traitsOf } from './traits.js';
/** A sentence with its traits. */
export function markSentence(tokens) {
    const traits = new Array(tokens.length);
    let words = 0;
    let capital = 0;
    let upper = 0;
    let numbers = 0;
    let small = 0;
    for (let i = 0; i < tokens.length; i++) {
        const token = tokens[i];
        const t = traitsOf(token);
        traits[i] = t;
        if (token.kind === 'number')
            numbers++;
        if (!t.isWord)
            continue;
        const { length } = token.text;
        if (!t.raised && length > 1)
            small++;
        if (length < 3)
            continue;
        words++;
        if (!t.raised)
            continue;
        capital++;
        if (token.text === token.text.toUpperCase())
            upper++;
    }
    const loud = words >= 2 && upper >= words * 0.8 ? 1 : words >= 4 && capital >= words * 0.75 ? 2 : 0;
    const tabular = tokens.length >= 2 && numbers > 0 && small <= numbers && small <= tokens.length * 0.25;
    return { tokens, traits, loud, tabular };
}
