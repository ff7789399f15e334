// What one word form shows by itself: shape, affixes, class, known kinds, how often it is written with a capital, what it cues.
import { capitalShare, classOfWord, groupOfClass, hashOf, honorifics, isCue, isFirstName, isTitle, kindsOfName, longestFrom, organisationEnds, } from '../../lexicon/index.js';
import { isBridge, isLead, isOpener } from './small-words.js';
import { topicOf } from './topics.js';
/** What a form may cue, as bits. */
export const cue = {
    honorific: 1,
    title: 2,
    bodyEnd: 4,
    speech: 8,
    placeBefore: 16,
    the: 32,
    bridge: 64,
    lead: 128,
    opener: 256,
};
const PLACE_BEFORE = new Set(['in', 'at', 'near', 'from', 'outside', 'around', 'across', 'throughout']);
/** Forms remembered from report to report. They are facts about the form alone, so memory changes no result. */
const known = new Map();
const MOST_KNOWN = 30_000;
/** Traits of a token's form. */
export function traitsOf(t) {
    let found = known.get(t.text);
    if (!found) {
        if (known.size >= MOST_KNOWN)
            known.clear();
        found = make(t);
        known.set(t.text, found);
    }
    return found;
}
function make(t) {
    const bare = t.lower.endsWith("'s") ? t.lower.slice(0, -2) : t.lower;
    const text = t.text.length > bare.length ? t.text.slice(0, bare.length) : t.text;
    const word = hashOf(t.kind === 'number' ? bare.replace(/\d/g, '0') : bare);
    const shape = shapeOf(text);
    const share = t.kind === 'word' ? capitalShare(bare) : null;
    const fine = classOfWord(word) || (bare.includes('-') ? classOfWord(hashOf(bare.slice(bare.lastIndexOf('-') + 1))) : 0);
    return {
        word,
        shape: hashOf(shape),
        short: hashOf(squeeze(shape)),
        prefix: hashOf(bare.slice(0, 3)),
        suffix2: hashOf(bare.slice(-2)),
        suffix3: hashOf(bare.slice(-3)),
        suffix4: hashOf(bare.slice(-4)),
        fine,
        coarse: groupOfClass(fine),
        kinds: t.kind === 'mark' ? 0 : kindsOfName(hashOf(bare)),
        longest: t.kind === 'mark' ? 1 : longestFrom(hashOf(bare)),
        share: share === null ? 0 : share < 0.1 ? 1 : share < 0.5 ? 2 : share < 0.9 ? 3 : 4,
        capital: /^\p{Lu}/u.test(text),
        raised: t.kind !== 'mark' && t.text.toLowerCase() !== t.text,
        cues: cuesOf(t, bare),
        topic: t.kind === 'word' ? topicOf(t.lower) : 0,
        first: isFirstName(t.text),
        isWord: t.kind === 'word',
        bare,
        possessive: t.text.length > bare.length,
        sums: [],
    };
}
function cuesOf(t, bare) {
    const address = t.lower.replaceAll('.', '');
    return ((honorifics.has(address) ? cue.honorific : 0) |
        (isTitle(address) ? cue.title : 0) |
        (organisationEnds.has(t.text) || organisationEnds.has(t.text.slice(0, bare.length)) ? cue.bodyEnd : 0) |
        (isCue(t.lower) ? cue.speech : 0) |
        (PLACE_BEFORE.has(t.lower) ? cue.placeBefore : 0) |
        (t.lower === 'the' ? cue.the : 0) |
        (isBridge(t) ? cue.bridge : 0) |
        (isLead(t) ? cue.lead : 0) |
        (isOpener(t) ? cue.opener : 0));
}
/** "McDonald" gives "XxXxxx": capitals X, other letters x, digits 9, at most eight characters. */
function shapeOf(text) {
    let out = '';
    for (let i = 0; i < text.length && i < 8; i++) {
        const c = text[i];
        out += c >= '0' && c <= '9' ? '9' : c !== c.toLowerCase() ? 'X' : c !== c.toUpperCase() ? 'x' : c;
    }
    return out;
}
function squeeze(shape) {
    let out = '';
    for (const c of shape)
        if (c !== out.at(-1))
            out += c;
    return out;
}
