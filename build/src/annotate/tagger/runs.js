import { cue } from './traits.js';
/** Most tokens between two tokens with capitals inside one run. */
const WIDEST_BRIDGE = 2;
/** Tokens decoded at a time; a longer run is cut. */
const LONGEST_RUN = 200;
/** True for a token that can be the core of a name: it holds an upper-case letter and is no sentence's opening word. */
function isCore(s, i) {
    const t = s.traits[i];
    if (!t.raised)
        return false;
    if (!(t.cues & cue.opener) || s.traits[i + 1]?.raised)
        return true;
    return i > 0 && s.tokens[i - 1].kind !== 'mark' && t.bare !== 'i';
}
/** Runs of a sentence, in order, free of overlaps. Linear. */
export function runsOf(s) {
    const { traits, tokens } = s;
    const out = [];
    for (let i = 0; i < tokens.length;) {
        if (!traits[i].raised || !isCore(s, i)) {
            i++;
            continue;
        }
        let from = i;
        const floor = out.at(-1)?.to ?? 0;
        while (from > floor && from > i - 2 && traits[from - 1].cues & cue.lead)
            from--;
        let to = i + 1;
        for (let gap = 0; to + gap < tokens.length && to + gap - from < LONGEST_RUN;) {
            if (isCore(s, to + gap)) {
                to += gap + 1;
                gap = 0;
            }
            else if (gap < WIDEST_BRIDGE && traits[to + gap].cues & cue.bridge)
                gap++;
            else
                break;
        }
        if (to < tokens.length && tokens[to].kind === 'number' && to - from < LONGEST_RUN)
            to++;
        out.push({ from, to });
        i = to;
    }
    return out;
}
