// What a whole report tells of a word: written small elsewhere, called "Mr" once, the end of a longer name, the initials of one.
import { honorifics, isCue, isFirstName, isTitle, organisationEnds } from '../../lexicon/index.js';
import { hasCapital } from './runs.js';
/** Bits of evidence. */
export const seen = {
    small: 1,
    inside: 2,
    addressed: 4,
    afterFirst: 8,
    inBody: 16,
    behindIn: 32,
    speaks: 64,
    initials: 128,
    behindThe: 256,
    aged: 512,
    possessive: 1024,
    bracketed: 2048,
};
/** Number of bits. */
export const evidenceBits = 12;
const PLACE_BEFORE = new Set(['in', 'at', 'near', 'from', 'outside', 'around', 'across', 'throughout']);
/** Evidence on each word (lower case, without possessive ending) of a report. Linear. */
export function evidenceOn(sentences) {
    const out = new Map();
    const note = (w, bit) => {
        out.set(w, (out.get(w) ?? 0) | bit);
    };
    for (const s of sentences) {
        const { tokens, traits } = s;
        for (let i = 0; i < tokens.length; i++) {
            const t = tokens[i];
            if (t.kind !== 'word')
                continue;
            if (!hasCapital(t))
                note(traits[i].bare, seen.small);
            else if (s.loud === 0) {
                if (i > 0 && tokens[i - 1].kind === 'word' && !hasCapital(tokens[i - 1]))
                    note(traits[i].bare, seen.inside);
                i = noteRun(s, i, note);
            }
        }
    }
    return out;
}
/** Notes the unbroken run of words with capitals that begins at `from`; returns its last place. */
function noteRun(s, from, note) {
    const { tokens, traits } = s;
    let to = from + 1;
    while (to < tokens.length &&
        to - from < 12 &&
        tokens[to].kind === 'word' &&
        hasCapital(tokens[to]) &&
        !traits[to - 1].possessive)
        to++;
    const last = traits[to - 1].bare;
    const before = tokens[from - 1];
    const called = before?.text === '.' ? tokens[from - 2] : before;
    const address = called?.lower.replaceAll('.', '') ?? '';
    const behind = tokens[to];
    const first = (traits[from].kinds & 1) !== 0 || isFirstName(tokens[from].text);
    if (honorifics.has(address) || (to - from <= 2 && isTitle(address)))
        for (let i = from; i < to; i++)
            note(traits[i].bare, seen.addressed);
    if (to - from > 1) {
        const opening = traits[from].bare;
        if (honorifics.has(opening) || isTitle(opening))
            note(last, seen.addressed);
        if (first)
            note(last, seen.afterFirst);
        if (organisationEnds.has(tokens[to - 1].text))
            for (let i = from; i < to - 1; i++)
                note(traits[i].bare, seen.inBody);
        let initials = '';
        for (let i = from; i < to; i++)
            initials += traits[i].bare[0];
        if (initials.length >= 2)
            note(initials, seen.initials);
    }
    if (before && PLACE_BEFORE.has(before.lower))
        note(last, seen.behindIn);
    if (before?.lower === 'the')
        note(last, seen.behindThe);
    if (before?.text === '(' && behind?.text === ')')
        note(last, seen.bracketed);
    if (behind && isCue(behind.lower))
        note(last, seen.speaks);
    if (behind?.text === ',' && tokens[to + 1]?.kind === 'number' && tokens[to + 1].text.length <= 2)
        note(last, seen.aged);
    if (traits[to - 1].possessive)
        note(last, seen.possessive);
    return to - 1;
}
