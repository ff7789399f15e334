// Word-level difference of two short texts by longest common subsequence. Inputs are capped, so the quadratic table stays small.
/** Longest list compared word by word; beyond it the rest is taken as dropped and added whole. */
export const longestDiff = 400;
/**
 * Steps that turn `a` into `b`, comparing words by `key` and reporting those of the side they come from (kept ones from `b`).
 * O(n*m) with n, m capped at {@link longestDiff}.
 */
export function wordDiff(a, b, key = w => w) {
    const x = a.slice(0, longestDiff);
    const y = b.slice(0, longestDiff);
    const table = lcsTable(x.map(key), y.map(key));
    const steps = [];
    const push = (op, word) => {
        const last = steps.at(-1);
        if (last?.op === op)
            last.words.push(word);
        else
            steps.push({ op, words: [word] });
    };
    let i = 0;
    let j = 0;
    const width = y.length + 1;
    while (i < x.length || j < y.length) {
        if (i < x.length && j < y.length && key(x[i]) === key(y[j])) {
            push('keep', y[j]);
            i++;
            j++;
        }
        else if (i < x.length && (j >= y.length || table[(i + 1) * width + j] >= table[i * width + j + 1])) {
            push('drop', x[i++]);
        }
        else
            push('add', y[j++]);
    }
    for (const w of a.slice(longestDiff))
        push('drop', w);
    for (const w of b.slice(longestDiff))
        push('add', w);
    return steps;
}
/** Length of the longest common subsequence of two lists (each capped at {@link longestDiff}). */
export function commonLength(a, b) {
    return lcsTable(a.slice(0, longestDiff), b.slice(0, longestDiff))[0];
}
/** Suffix table: cell (i, j) holds the length of the longest common subsequence of a[i..] and b[j..]. */
function lcsTable(a, b) {
    const width = b.length + 1;
    const table = new Uint16Array((a.length + 1) * width);
    for (let i = a.length - 1; i >= 0; i--)
        for (let j = b.length - 1; j >= 0; j--)
            table[i * width + j] =
                a[i] === b[j]
                    ? table[(i + 1) * width + j + 1] + 1
                    : Math.max(table[(i + 1) * width + j], table[i * width + j + 1]);
    return table;
}
