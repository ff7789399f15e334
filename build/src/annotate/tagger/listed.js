// Known names of several words, the longest first, over a sentence.
import { hashOf, kindsOfName } from '../../lexicon/index.js';
import { place } from './labels.js';
/** Longest known names of a sentence; those of one word are left to the word's own traits. Linear: names have at most seven words. */
export function listedNames(s) {
    const kinds = new Int32Array(s.tokens.length);
    const at = new Int8Array(s.tokens.length);
    for (let i = 0; i < s.tokens.length;) {
        const most = s.traits[i].raised ? Math.min(s.traits[i].longest, s.tokens.length - i) : 1;
        const n = most > 1 ? longest(s, i, most, kinds) : 1;
        if (n > 1)
            for (let k = 0; k < n; k++) {
                kinds[i + k] = kinds[i];
                at[i + k] = k === 0 ? place.first : k === n - 1 ? place.last : place.middle;
            }
        i += n;
    }
    return { kinds, at };
}
function longest(s, i, most, kinds) {
    for (let n = most; n > 1; n--) {
        if (!s.traits[i + n - 1].raised)
            continue;
        let phrase = '';
        for (let k = 0; k < n; k++) {
            const t = s.tokens[i + k];
            const glued = k > 0 && s.tokens[i + k - 1].end === t.start;
            phrase += (k > 0 && !glued ? ' ' : '') + (k === n - 1 ? s.traits[i + k].bare : t.lower);
        }
        const found = kindsOfName(hashOf(phrase));
        if (found) {
            kinds[i] = found;
            return n;
        }
    }
    return 1;
}
