// One hash for all tables that keep no words: FNV-1a (Fowler, Noll, Vo) over UTF-16 code units with the finish of MurmurHash3.
/** A 32-bit unsigned hash of a string. */
export function hashOf(text) {
    let h = 0x811c9dc5;
    for (let i = 0; i < text.length; i++)
        h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
    return mix(h);
}
/** The finish of MurmurHash3 (Appleby): every bit of the input touches every bit of the result. */
export function mix(h) {
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    return (h ^ (h >>> 16)) >>> 0;
}
