// A hand-written tokenizer: one pass over the characters, no regular expressions, so that a megabyte of one "word" costs
// a megabyte of time. Words keep inner apostrophes, full stops (U.S.), hyphens and digits; everything else is one mark a token.
import { isBlank } from './span.js';
const isDigit = (c) => c >= 48 && c <= 57;
const isAsciiLetter = (c) => (c >= 65 && c <= 90) || (c >= 97 && c <= 122);
const LETTER = /[\p{L}\p{M}]/u;
/** Longest token in code units; a longer run of letters is cut here, so that nothing downstream meets a monster. */
export const longestToken = 100;
function isLetter(c) {
    if (c < 128)
        return isAsciiLetter(c);
    return c === 0xaa || c === 0xb5 || c === 0xba || (c >= 0xc0 && LETTER.test(String.fromCharCode(c)));
}
const isApostrophe = (c) => c === 39 || c === 0x2019 || c === 0x2bc;
function joins(text, at, end) {
    const c = text.charCodeAt(at);
    if (at + 1 >= end)
        return false;
    const next = text.charCodeAt(at + 1);
    if (isApostrophe(c) || c === 45 || c === 0x2011)
        return isLetter(next) || isDigit(next);
    const previous = text.charCodeAt(at - 1);
    if (c === 44)
        return isDigit(previous) && isDigit(next);
    if (c !== 46)
        return false;
    if (isDigit(previous) && isDigit(next))
        return true;
    // "U.S", "a.m": a full stop inside a word only after a single letter.
    return isLetter(previous) && isLetter(next) && (at < 2 || !isLetter(text.charCodeAt(at - 2)));
}
/** Abbreviations of single letters keep their last full stop: "U.S." but not the end of "Plan B.". */
function takesLastStop(text, start, at) {
    return (text.charCodeAt(at) === 46 && at - start >= 3 && text.charCodeAt(at - 2) === 46 && isLetter(text.charCodeAt(at - 1)));
}
/**
 * All tokens of `text` between `from` and `to`, in order.
 * Linear in the length; a token is never longer than {@link longestToken} code units.
 */
export function tokenize(text, from = 0, to = text.length) {
    const tokens = [];
    let at = from;
    while (at < to) {
        const c = text.charCodeAt(at);
        if (isBlank(c)) {
            at++;
            continue;
        }
        const start = at;
        if (isLetter(c) || isDigit(c)) {
            at++;
            const stop = Math.min(to, start + longestToken);
            while (at < stop) {
                const d = text.charCodeAt(at);
                if (isLetter(d) || isDigit(d))
                    at++;
                else if (joins(text, at, stop))
                    at += 2;
                else
                    break;
            }
            if (at < to && takesLastStop(text, start, at))
                at++;
            tokens.push(make(text, start, at, isDigit(c) ? 'number' : 'word'));
        }
        else {
            at += c >= 0xd800 && c <= 0xdbff && at + 1 < to ? 2 : 1;
            tokens.push(make(text, start, at, 'mark'));
        }
    }
    return tokens;
}
function make(text, start, end, kind) {
    const slice = text.slice(start, end);
    return { start, end, kind, text: slice, lower: kind === 'mark' ? slice : slice.toLowerCase().replaceAll('’', "'") };
}
/** The word without a possessive ending ("Blinken's" gives "blinken"), lower case. */
export function stripPossessive(lower) {
    return lower.endsWith("'s") ? lower.slice(0, -2) : lower.endsWith("s'") ? lower.slice(0, -1) : lower;
}
/** Length of a possessive ending ("'s") of a token, 0 where there is none. */
export const possessiveLength = (t) => (t.lower.endsWith("'s") ? 2 : 0);
/** True for a token that begins with an upper-case letter. */
export function isCapitalised(token) {
    const c = token.text.charCodeAt(0);
    if (c < 128)
        return c >= 65 && c <= 90;
    const first = token.text[0];
    return token.kind === 'word' && first !== first.toLowerCase();
}
