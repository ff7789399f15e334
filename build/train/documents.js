// Documents to learn from: sentences as running text with labelled spans, and how far the labels reach.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
const TIGHT = /^(?:[.,;:!?%)\]}…]|\.\.\.|'|’|['’](?:s|S|re|ve|ll|d|m|t|LL|RE|VE|D|M)|n['’]t|N['’]T)$/;
const BRACKETS = {
    '``': '"',
    "''": '"',
    '-LRB-': '(',
    '-RRB-': ')',
    '-LSB-': '[',
    '-RSB-': ']',
};
/** Running text of tokens and where each stands. */
export function joined(tokens) {
    let text = '';
    let glue = true;
    let open = false;
    const at = tokens.map(t => {
        const w = BRACKETS[t] ?? t;
        const quote = w === '"';
        const close = quote && open;
        if (!glue && !close && !TIGHT.test(w))
            text += ' ';
        const start = text.length;
        text += w;
        glue = /^[([{$£€#]$/.test(w) || (quote && !close);
        if (quote)
            open = !open;
        return { start, end: text.length };
    });
    return { text, at };
}
function rows(dir, name) {
    return gunzipSync(readFileSync(join(dir, name)))
        .toString('utf8')
        .split('\n')
        .filter(Boolean)
        .map(l => JSON.parse(l));
}
/** Spans of IOB tags. */
function spansOf(tags, at) {
    const out = [];
    for (let i = 0; i < tags.length; i++) {
        const type = tags[i].slice(2);
        if (tags[i] === 'O' || !['PER', 'LOC', 'ORG', 'MISC'].includes(type))
            continue;
        let to = i + 1;
        while (to < tags.length && tags[to] === `I-${type}`)
            to++;
        out.push({ start: at[i].start, end: at[to - 1].end, type: type, exact: true });
        i = to - 1;
    }
    return out;
}
/** Sets of tagged sentences (IOB), by document. */
export function taggedDocuments(dir, name) {
    const docs = new Map();
    const sets = new Map();
    for (const r of rows(dir, name)) {
        const key = `${r.file}#${r.doc}`;
        const { text, at } = joined(r.tokens);
        const list = docs.get(key) ?? [];
        list.push({ text, spans: spansOf(r.tags, at), open: false });
        docs.set(key, list);
        sets.set(key, r.file.split(':')[0]);
    }
    return [...docs].map(([id, sentences]) => ({ set: sets.get(id), id, sentences }));
}
const ECB = {
    HUMAN_PART_PER: 'PER',
    HUMAN_PART_ORG: 'ORG',
    LOC_GEO: 'LOC',
    LOC_FAC: 'LOC',
    HUMAN_PART_GPE: 'LOC',
};
const isName = (w) => /^\p{Lu}/u.test(w);
/** Words in front of a person's name that the sets count in and the tagger leaves out. */
const BEFORE_PERSON = /^(?:mr|mrs|ms|dr|president|vice|prime|minister|secretary|senator|sen|rep|gov|governor|judge|officer|detective|sgt|capt|coach|actress|actor|chief|pope|king|queen|prince|princess|sir|lord|general|gen|attorney|police|star|ceo)$/i;
/** ECB+ (CC BY 3.0): names among its mentions; what is not marked stays open. */
export function ecbDocuments(dir) {
    return rows(dir, 'ecbplus.dev.jsonl.gz').map(d => ({
        set: 'ecbplus',
        id: d.id,
        sentences: d.sentences.map((tokens, s) => {
            const { text, at } = joined(tokens);
            const spans = [];
            for (const m of d.mentions) {
                const type = ECB[m.type];
                if (!type || m.sent !== s || !m.tokens.length || m.tokens.length > 5)
                    continue;
                let ts = m.tokens.filter(k => k < tokens.length);
                while (ts.length && /^the$/i.test(tokens[ts[0]]))
                    ts = ts.slice(1);
                if (type === 'PER')
                    while (ts.length && BEFORE_PERSON.test(tokens[ts[0]].replace('.', '')))
                        ts = ts.slice(1);
                if (!ts.length || !ts.every(k => isName(tokens[k])) || ts.at(-1) - ts[0] !== ts.length - 1)
                    continue;
                if (tokens.every(t => !/^\p{Ll}{3,}/u.test(t)))
                    continue;
                if (type !== 'PER' && ts.length === 1 && ts[0] === 0)
                    continue;
                spans.push({ start: at[ts[0]].start, end: at[ts.at(-1)].end, type, exact: false });
            }
            return { text, spans, open: true };
        }),
    }));
}
/** MEANTIME (CC BY 4.0): proper-name mentions whose words all have capitals; what is not marked stays open. */
export function meantimeDocuments(dir) {
    return rows(dir, 'meantime_en.dev.jsonl.gz').map(d => {
        const type = new Map();
        for (const r of d.relations)
            if (r.tag === 'REFERS_TO')
                for (const target of r.target)
                    for (const source of r.source)
                        type.set(source, d.instances[target]?.ent_type ?? '');
        const spans = d.sentences.map(() => []);
        const text = d.sentences.map(joined);
        for (const m of Object.values(d.mentions)) {
            if (m.syntactic_type !== 'NAM' || m.sent === undefined || !m.tokens?.length || m.tokens.length > 4)
                continue;
            const t = { PER: 'PER', LOC: 'LOC', ORG: 'ORG' }[type.get(m.m_id) ?? ''];
            const tokens = d.sentences[m.sent];
            let ts = m.tokens;
            while (ts.length && /^the$/i.test(tokens[ts[0]]))
                ts = ts.slice(1);
            if (t === 'PER')
                while (ts.length && BEFORE_PERSON.test(tokens[ts[0]].replace('.', '')))
                    ts = ts.slice(1);
            if (!t || !ts.length || !ts.every(k => isName(tokens[k])) || ts.at(-1) - ts[0] !== ts.length - 1)
                continue;
            const { at } = text[m.sent];
            spans[m.sent].push({ start: at[ts[0]].start, end: at[ts.at(-1)].end, type: t, exact: false });
        }
        return {
            set: 'meantime',
            id: d.id,
            sentences: text.map((x, i) => ({ text: x.text, spans: spans[i], open: true })),
        };
    });
}
