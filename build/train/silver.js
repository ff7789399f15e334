// Sentences with known names, made from train/templates and the pools: prose, tables of results, headlines.
import { readFileSync } from 'node:fs';
import { randomFrom } from './crf.js';
import { joined } from './documents.js';
import { makers } from './pools.js';
/** Which letter makes a slot, which of its forms, and what the name is. */
const SLOTS = {
    P: { maker: 'P', form: 0, type: 'PER' },
    S: { maker: 'P', form: 1, type: 'PER' },
    F: { maker: 'P', form: 2, type: 'PER' },
    I: { maker: 'P', form: 3, type: 'PER' },
    C: { maker: 'C', form: 0, type: 'LOC' },
    N: { maker: 'C', form: 1, type: 'MISC' },
    L: { maker: 'L', form: 0, type: 'LOC' },
    R: { maker: 'R', form: 0, type: 'LOC' },
    T: { maker: 'T', form: 0, type: 'ORG' },
    K: { maker: 'K', form: 0, type: 'ORG' },
    O: { maker: 'O', form: 0, type: 'ORG' },
    B: { maker: 'B', form: 0, type: 'ORG' },
    A: { maker: 'A', form: 0, type: 'ORG' },
    M: { maker: 'M', form: 0, type: 'MISC' },
    V: { maker: 'V', form: 0, type: 'MISC' },
};
/** Names written out in templates. */
const FIXED = [
    ['White House', 'LOC'],
    ['State Department', 'ORG'],
    ['World Cup', 'MISC'],
    ['Washington', 'LOC'],
    ['Democrat', 'MISC'],
    ['Catholics', 'MISC'],
    ['Olympic', 'MISC'],
    ['Congress', 'ORG'],
    ['U.S.', 'LOC'],
    ['FBI', 'ORG'],
    ['Fed', 'ORG'],
    ['UN', 'ORG'],
    ['EU', 'ORG'],
    ['Senate', 'ORG'],
    ["Moody's", 'ORG'],
    ['Twitter', 'ORG'],
    ['Wall Street', 'LOC'],
    ['Republicans', 'MISC'],
    ['Republican', 'MISC'],
    ['Democrats', 'MISC'],
    ['Democratic', 'MISC'],
];
function blocks(file) {
    return readFileSync(new URL(`../../train/templates/${file}`, import.meta.url), 'utf8')
        .split(/\n\s*\n/)
        .map(b => b.split('\n').filter(l => l.trim() && !l.startsWith('#')))
        .filter(b => b.length);
}
class Filler {
    random;
    sport;
    names = new Map();
    constructor(random, sport) {
        this.random = random;
        this.sport = sport;
    }
    forget() {
        this.names = new Map();
    }
    number(digits) {
        let n = String(1 + Math.floor(this.random() * 9));
        while (n.length < digits)
            n += Math.floor(this.random() * 10);
        return digits === 5 ? `${n.slice(0, 2)},${n.slice(2)}` : digits === 1 && this.random() < 0.15 ? '0' : n;
    }
    time() {
        const x = this.random();
        if (x < 0.3)
            return `${this.number(1)}:${this.number(2)}.${this.number(2)}`;
        if (x < 0.5)
            return `${this.number(2)}.${this.number(2)}`;
        if (x < 0.7)
            return `${this.number(1)} hours ${this.number(2)} minutes ${this.number(2)} seconds`;
        return this.number(x < 0.85 ? 2 : 3);
    }
    name(letter, index) {
        const slot = SLOTS[letter];
        const key = `${slot.maker}${index}`;
        let forms = this.names.get(key);
        if (!forms) {
            forms = makers[slot.maker](this.random, this.sport);
            this.names.set(key, forms);
        }
        return forms[slot.form];
    }
    /** A filled line; `upper`: all in capitals. */
    fill(line, upper = false) {
        const tokens = [];
        const marks = [];
        const counted = line.replace(/\{d(\d)\}/g, (_, n) => this.number(Number(n))).replace(/\{t\}/g, () => this.time());
        for (const part of counted.split(/(\{\w+\})/)) {
            const m = /^\{([a-zA-Z]+?)(U?)(\d?)\}$/.exec(part);
            if (!m) {
                const words = part.trim().split(/\s+/).filter(Boolean);
                // "{N1}-led", "({L1})": a part glued to a slot stays glued.
                if (part &&
                    !/^\s/.test(part) &&
                    tokens.length &&
                    marks.at(-1)?.to === tokens.length &&
                    words[0] &&
                    /^[-]/.test(words[0]))
                    tokens[tokens.length - 1] += words.shift();
                tokens.push(...words);
                continue;
            }
            const [, letter, raised, index] = m;
            const name = this.name(letter, index);
            const words = (raised ? name.toUpperCase() : name).split(' ');
            marks.push({ from: tokens.length, to: tokens.length + words.length, type: SLOTS[letter].type });
            tokens.push(...words);
        }
        const { text, at } = joined(upper ? tokens.map(t => t.toUpperCase()) : tokens);
        const spans = marks.map(m => ({
            start: at[m.from].start,
            end: at[m.to - 1].end,
            type: m.type,
            exact: true,
        }));
        for (const [name, type] of FIXED) {
            const start = text.indexOf(name);
            const end = start + name.length;
            const whole = !/[\p{L}\p{N}]/u.test((text[start - 1] ?? ' ') + (text[end] ?? ' '));
            if (start >= 0 && whole && !spans.some(s => s.start < end && s.end > start))
                spans.push({ start, end, type, exact: true });
        }
        return { text, spans, open: false };
    }
}
/** Documents made from the templates; the same seed makes the same documents. */
export function silverDocuments(seed, prose = 40, tables = 60, heads = 10) {
    const random = randomFrom(seed);
    const out = [];
    const heading = blocks('heads.txt').flat();
    const shout = heading.filter(h => h.startsWith('^')).map(h => h.slice(2));
    const anyHead = (f) => f.fill(shout[Math.floor(random() * shout.length)], true);
    blocks('prose.txt').forEach((block, b) => {
        for (let n = 0; n < prose; n++) {
            const f = new Filler(random, false);
            const sentences = block.map(l => f.fill(l, false));
            if (random() < 0.5)
                sentences.unshift(anyHead(f));
            out.push({ set: 'silver', id: `prose-${b}-${n}`, sentences });
        }
    });
    blocks('tables.txt').forEach((block, b) => {
        for (let n = 0; n < tables; n++) {
            const f = new Filler(random, true);
            const sentences = [anyHead(f), f.fill('{L1} 1996-{d2}-{d2}')];
            for (let k = 4 + Math.floor(random() * 14); k > 0; k--) {
                const at = Math.floor(random() * block.length);
                const times = random() < 0.4 ? 1 + Math.floor(random() * 5) : 1;
                for (let i = 0; i < times; i++) {
                    f.forget();
                    sentences.push(f.fill(block[at]));
                }
            }
            out.push({ set: 'silver', id: `table-${b}-${n}`, sentences });
        }
    });
    heading.forEach((h, b) => {
        for (let n = 0; n < heads; n++) {
            const f = new Filler(random, true);
            const bare = h.replace(/^\^ /, '');
            out.push({ set: 'silver', id: `head-${b}-${n}`, sentences: [f.fill(bare, h !== bare)] });
        }
    });
    return out;
}
