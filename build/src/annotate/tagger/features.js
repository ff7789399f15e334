// The features of one place in a sentence, as hashed numbers. Templates after Ratinov and Roth (2009), Turian et al. (2010) and
// Chieu and Ng (2003): neighbours, shapes, affixes, word classes, lists of names, the run of capitals, the whole report.
// Those of one word alone are apart from those of several, so that their weights can be summed once a form.
import { kindBit, mix, nameKinds } from '../../lexicon/index.js';
import { evidenceBits } from './evidence.js';
/** Most features of one place and kind. */
const MOST = 160;
/** Features of a place. Those that name words are kept apart: they are left out at times when weights are learnt. */
export class FeatureList {
    words = new Int32Array(MOST);
    ids = new Int32Array(MOST);
    wordCount = 0;
    idCount = 0;
    clear() {
        this.wordCount = 0;
        this.idCount = 0;
    }
    /** Adds the feature of template `template` with up to three values. */
    add(template, a, b = 0, c = 0) {
        if (this.idCount < MOST)
            this.ids[this.idCount++] = hashed(template, a, b, c);
    }
    /** Adds a feature that names a word. */
    word(template, a, b = 0, c = 0) {
        if (this.wordCount < MOST)
            this.words[this.wordCount++] = hashed(template, a, b, c);
    }
    /** One for each kind in the set, and one for none. */
    kinds(template, kinds, c) {
        for (let b = 0; b < nameKinds.length; b++)
            if (kinds & (1 << b))
                this.add(template, b, c);
        if (kinds === 0)
            this.add(template, 99, c);
    }
}
function hashed(template, a, b, c) {
    let h = Math.imul(template, 0x9e3779b1) ^ a;
    h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d) ^ b;
    h = Math.imul(h ^ (h >>> 13), 0x297a2d39) ^ c;
    return mix(h);
}
/** Traits of the place before the first and behind the last word. */
export const EDGE = {
    word: 1,
    shape: 2,
    short: 3,
    prefix: 4,
    suffix2: 5,
    suffix3: 6,
    suffix4: 7,
    fine: 0,
    coarse: 65,
    kinds: 0,
    longest: 1,
    share: 5,
    capital: false,
    raised: false,
    cues: 0,
    topic: 0,
    first: false,
    isWord: false,
    bare: '',
    possessive: false,
    sums: [],
};
/** Features of the word itself. */
export function ownFeatures(f, t, loud) {
    f.word(1, t.word);
    f.add(20, t.suffix2);
    f.add(21, t.suffix3);
    f.add(22, t.suffix4);
    f.add(23, t.prefix);
    f.add(24, t.shape, loud);
    f.add(25, t.short, loud);
    f.add(27, t.short, t.coarse, loud);
    f.add(40, t.fine);
    f.add(45, t.coarse);
    f.add(85, t.kinds, t.coarse, t.share);
}
/** Features of the word before. */
export function beforeFeatures(f, t, loud) {
    f.word(2, t.word);
    f.add(28, t.short, loud);
    f.add(41, t.fine);
    f.add(46, t.coarse);
    f.kinds(81, t.kinds, t.capital ? 1 : 0);
}
/** Features of the word behind. */
export function behindFeatures(f, t, loud) {
    f.word(3, t.word);
    f.add(29, t.short, loud);
    f.add(42, t.fine);
    f.add(47, t.coarse);
    f.kinds(82, t.kinds, t.capital ? 1 : 0);
}
/** Feature of the second word before. */
export const secondBefore = (f, t) => f.add(43, t.fine);
/** Feature of the second word behind. */
export const secondBehind = (f, t) => f.add(44, t.fine);
/** The run of words with capitals around each place: its bounds. */
function runAround(s, i) {
    const joins = (k) => {
        const t = s.traits[k];
        return t?.isWord === true && t.raised;
    };
    let from = i;
    let to = i + 1;
    while (i - from < 8 && joins(from - 1) && !s.traits[from - 1].possessive)
        from--;
    while (to - i < 8 && joins(to) && !s.traits[to - 1].possessive)
        to++;
    return { from, to };
}
/** Features of place `i` that rest on several words, the lists, the sentence or the report. Bounded work. */
export function jointFeatures(f, s, i, back) {
    const at = (k) => s.traits[k] ?? EDGE;
    const { from, to } = runAround(s, i);
    const v = {
        s,
        i,
        t: at(i),
        from,
        to,
        before: at(from - 1),
        behind: at(to),
        first: at(from),
        last: at(to - 1),
        size: Math.min(to - from, 5),
        inRun: i === from ? (to - from === 1 ? 3 : 0) : i === to - 1 ? 2 : 1,
    };
    runFeatures(f, v, at(i - 1), at(i + 1));
    listFeatures(f, v, back);
    sentenceFeatures(f, v);
    reportFeatures(f, v, back);
}
function runFeatures(f, v, previous, next) {
    const { t, before, behind, first, last, size, inRun, i, from, to } = v;
    f.word(8, before.word, to - i, i - from);
    f.word(9, behind.word, to - i, i - from);
    f.word(10, last.word, to - i);
    f.word(11, first.word, i - from);
    f.add(30, t.share, v.s.loud, i === 0 ? 1 : 0);
    f.add(32, t.possessive ? 1 : 0, next.short);
    f.add(48, previous.coarse, t.coarse);
    f.add(49, t.coarse, next.coarse);
    f.add(60, size, inRun, v.s.loud);
    f.add(61, before.fine, inRun);
    f.add(62, behind.fine, inRun);
    f.add(63, last.fine, inRun);
    f.add(64, first.fine, inRun);
    f.add(65, before.coarse, behind.coarse, size);
    f.add(66, last.coarse, first.coarse, inRun);
    f.add(67, before.coarse, t.coarse, size);
    f.add(68, behind.coarse, t.coarse, size);
    f.add(69, last.kinds, first.kinds, inRun);
}
const ENDS = kindBit('surname') | kindBit('city') | kindBit('country') | kindBit('club');
const FIRST = kindBit('first');
function listFeatures(f, v, back) {
    const { t, size, inRun } = v;
    f.kinds(80, t.kinds, inRun);
    f.add(83, t.kinds, size);
    const listed = back.listed.kinds[v.i];
    if (listed) {
        f.kinds(86, listed, back.listed.at[v.i]);
        f.add(87, listed, back.listed.at[v.i], size);
    }
    f.add(88, v.last.kinds & ENDS, v.first.kinds & FIRST, inRun);
    f.add(89, t.kinds, v.before.coarse);
    f.add(90, t.kinds, v.behind.coarse);
}
function sentenceFeatures(f, v) {
    const { t, i, s } = v;
    const kind = s.loud * 2 + (s.tabular ? 1 : 0);
    f.add(100, kind, t.short);
    f.add(101, kind, t.kinds);
    f.add(102, kind, v.inRun, v.size);
    f.add(103, i === 0 ? 1 : i === 1 ? 2 : 0, t.short, kind);
    f.add(106, v.from === 0 ? 1 : 0, v.to === s.tokens.length ? 1 : 0, kind);
}
function reportFeatures(f, v, back) {
    const { t, before, behind, size } = v;
    f.add(110, back.genre, t.kinds);
    f.add(111, back.genre, before.coarse, behind.coarse);
    f.add(112, back.genre, t.coarse, size);
    f.add(113, back.genre, before.word, size);
    const evidence = back.evidence.get(t.word) ?? 0;
    for (let b = 0; b < evidenceBits; b++)
        if (evidence & (1 << b))
            f.add(120, b, size === 1 ? 1 : 0);
    f.add(121, evidence & 0x8f, size === 1 ? 1 : 0);
    if (v.i === v.to - 1)
        return;
    const end = back.evidence.get(v.last.word) ?? 0;
    for (let b = 2; b < evidenceBits; b++)
        if (end & (1 << b))
            f.add(122, b);
}
/** All features of place `i`. */
export function featuresAt(f, s, i, back) {
    f.clear();
    ownFeatures(f, s.traits[i], s.loud);
    beforeFeatures(f, s.traits[i - 1] ?? EDGE, s.loud);
    behindFeatures(f, s.traits[i + 1] ?? EDGE, s.loud);
    secondBefore(f, s.traits[i - 2] ?? EDGE);
    secondBehind(f, s.traits[i + 2] ?? EDGE);
    jointFeatures(f, s, i, back);
}
