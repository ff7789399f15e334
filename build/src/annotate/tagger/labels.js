// Labels of the tagger: outside, or the first, a middle, the last or the only token of a name of one of four types (BIOES).
/** Types of names the tagger knows; `MISC` is a name of something else. */
export const nameTypes = ['PER', 'LOC', 'ORG', 'MISC'];
/** Number of labels: outside and four places of four types. */
export const labelCount = 1 + 4 * nameTypes.length;
/** The label outside of all names. */
export const outside = 0;
/** Places of a token in a name. */
export const place = { first: 0, middle: 1, last: 2, only: 3 };
/** Label of a place in a name of type number `type`. */
export const labelOf = (type, at) => 1 + 4 * type + at;
const placeOf = (label) => (label - 1) & 3;
const typeNumber = (label) => (label - 1) >> 2;
const opens = (label) => label === outside || placeOf(label) === place.first || placeOf(label) === place.only;
/** True where a run may begin with this label. */
export const mayStart = (label) => opens(label);
/** True where a run may end with this label. */
export const mayEnd = (label) => label === outside || placeOf(label) === place.last || placeOf(label) === place.only;
/** True where `b` may follow `a`. */
export function mayFollow(a, b) {
    if (mayEnd(a))
        return opens(b);
    return !opens(b) && typeNumber(a) === typeNumber(b);
}
/** Names that a well-formed sequence of labels spells, `at` added to their places. */
export function namesIn(labels, at = 0) {
    const out = [];
    let from = 0;
    for (let i = 0; i < labels.length; i++) {
        const l = labels[i];
        if (l === outside)
            continue;
        if (placeOf(l) === place.first || placeOf(l) === place.only)
            from = i;
        if (mayEnd(l))
            out.push({ from: at + from, to: at + i + 1, type: nameTypes[typeNumber(l)] });
    }
    return out;
}
