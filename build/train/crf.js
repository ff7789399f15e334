// A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over hashed features, learnt by AdaGrad (Duchi, Hazan
// and Singer 2011). Places may have several allowed labels (Tsuboi et al. 2008): the sum over all allowed sequences is made likelier.
import { labelCount as L, mayEnd, mayFollow, mayStart } from '../src/annotate/tagger/labels.js';
/** A small deterministic generator (mulberry32). */
export function randomFrom(seed) {
    let a = seed >>> 0;
    return () => {
        a = (a + 0x6d2b79f5) >>> 0;
        let t = Math.imul(a ^ (a >>> 15), 1 | a);
        t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
        return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
    };
}
const FOLLOW = Array.from({ length: L }, (_, a) => Array.from({ length: L }, (_, b) => b).filter(b => mayFollow(a, b)));
class Lattice {
    alpha;
    beta;
    constructor(most) {
        this.alpha = new Float64Array(most * L);
        this.beta = new Float64Array(most * L);
    }
    /** Adds `sign` times the expected labels and steps under the sequences that `allowed` permits; returns log of the sum. */
    expect(scores, n, steps, allowed, sign, out, outSteps) {
        const { alpha, beta } = this;
        const ok = (i, l) => allowed === null || (allowed[i] & (1 << l)) !== 0;
        for (let l = 0; l < L; l++)
            alpha[l] = mayStart(l) && ok(0, l) ? scores[l] : Number.NEGATIVE_INFINITY;
        for (let i = 1; i < n; i++) {
            for (let b = 0; b < L; b++)
                alpha[i * L + b] = Number.NEGATIVE_INFINITY;
            for (let a = 0; a < L; a++) {
                const from = alpha[(i - 1) * L + a];
                if (from === Number.NEGATIVE_INFINITY)
                    continue;
                for (const b of FOLLOW[a])
                    if (ok(i, b))
                        alpha[i * L + b] = add(alpha[i * L + b], from + steps[a * L + b]);
            }
            for (let b = 0; b < L; b++)
                alpha[i * L + b] += scores[i * L + b];
        }
        for (let l = 0; l < L; l++)
            beta[(n - 1) * L + l] = mayEnd(l) && ok(n - 1, l) ? 0 : Number.NEGATIVE_INFINITY;
        for (let i = n - 2; i >= 0; i--)
            for (let a = 0; a < L; a++) {
                let sum = Number.NEGATIVE_INFINITY;
                if (ok(i, a))
                    for (const b of FOLLOW[a]) {
                        const to = beta[(i + 1) * L + b];
                        if (to !== Number.NEGATIVE_INFINITY)
                            sum = add(sum, to + steps[a * L + b] + scores[(i + 1) * L + b]);
                    }
                beta[i * L + a] = sum;
            }
        let total = Number.NEGATIVE_INFINITY;
        for (let l = 0; l < L; l++)
            total = add(total, alpha[(n - 1) * L + l] + beta[(n - 1) * L + l]);
        if (total === Number.NEGATIVE_INFINITY)
            return total;
        for (let i = 0; i < n; i++)
            for (let l = 0; l < L; l++) {
                const p = alpha[i * L + l] + beta[i * L + l] - total;
                if (p > -30)
                    out[i * L + l] += sign * Math.exp(p);
            }
        for (let i = 1; i < n; i++)
            for (let a = 0; a < L; a++) {
                const from = alpha[(i - 1) * L + a];
                if (from === Number.NEGATIVE_INFINITY)
                    continue;
                for (const b of FOLLOW[a]) {
                    const p = from + steps[a * L + b] + scores[i * L + b] + beta[i * L + b] - total;
                    if (p > -30)
                        outSteps[a * L + b] += sign * Math.exp(p);
                }
            }
        return total;
    }
}
function add(a, b) {
    if (a === Number.NEGATIVE_INFINITY)
        return b;
    if (b === Number.NEGATIVE_INFINITY)
        return a;
    return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
}
/** Learns weights, the mean over the last half of the rounds; the same instances and settings give the same weights. */
export function learn(instances, set, log) {
    const { size } = set;
    const rows = new Float32Array(size * L);
    const squares = new Float32Array(size * L).fill(1e-6);
    const steps = new Float32Array(L * L);
    const stepSquares = new Float32Array(L * L).fill(1e-6);
    const longest = instances.reduce((m, x) => Math.max(m, x.features.length), 1);
    const lattice = new Lattice(longest);
    const scores = new Float64Array(longest * L);
    const gradient = new Float64Array(longest * L);
    const stepGradient = new Float64Array(L * L);
    const from = new Int32Array(longest);
    const random = randomFrom(set.seed);
    const order = instances.map((_, i) => i);
    const mask = size - 1;
    const sum = new Float64Array(size * L);
    const stepSum = new Float64Array(L * L);
    const averaged = Math.ceil(set.epochs / 2);
    for (let epoch = 0; epoch < set.epochs; epoch++) {
        for (let i = order.length - 1; i > 0; i--) {
            const j = Math.floor(random() * (i + 1));
            const t = order[i];
            order[i] = order[j];
            order[j] = t;
        }
        let loss = 0;
        for (const k of order) {
            const x = instances[k];
            const n = x.features.length;
            for (let i = 0; i < n; i++) {
                const ids = x.features[i];
                from[i] = random() < set.dropout ? x.lexical[i] : 0;
                scores.fill(0, i * L, i * L + L);
                for (let q = from[i]; q < ids.length; q++) {
                    const row = (ids[q] & mask) * L;
                    for (let l = 0; l < L; l++)
                        scores[i * L + l] += rows[row + l];
                }
            }
            gradient.fill(0, 0, n * L);
            stepGradient.fill(0);
            const good = lattice.expect(scores, n, steps, x.allowed, 1, gradient, stepGradient);
            if (good === Number.NEGATIVE_INFINITY)
                continue;
            const all = lattice.expect(scores, n, steps, null, -1, gradient, stepGradient);
            loss += (all - good) * x.weight;
            for (let i = 0; i < n; i++) {
                const ids = x.features[i];
                for (let l = 0; l < L; l++) {
                    const g0 = gradient[i * L + l] * x.weight;
                    if (Math.abs(g0) < 1e-4)
                        continue;
                    for (let q = from[i]; q < ids.length; q++) {
                        const at = (ids[q] & mask) * L + l;
                        const g = g0 - set.decay * rows[at];
                        squares[at] += g * g;
                        rows[at] += (set.rate * g) / Math.sqrt(squares[at]);
                    }
                }
            }
            for (let s = 0; s < L * L; s++) {
                const g = stepGradient[s] * x.weight;
                if (Math.abs(g) < 1e-4)
                    continue;
                stepSquares[s] += g * g;
                steps[s] += (set.rate * g) / Math.sqrt(stepSquares[s]);
            }
        }
        log(`round ${epoch + 1}: loss ${loss.toFixed(1)}`);
        if (epoch < set.epochs - averaged)
            continue;
        for (let i = 0; i < sum.length; i++)
            sum[i] += rows[i] / averaged;
        for (let i = 0; i < stepSum.length; i++)
            stepSum[i] += steps[i] / averaged;
    }
    return { size, rows: Float32Array.from(sum), steps: Float32Array.from(stepSum) };
}
/** The mean of several weights of one size: their scores are averaged. */
export function meanOf(all) {
    const mean = (of) => Float32Array.from(of(all[0]), (_, i) => all.reduce((sum, w) => sum + of(w)[i], 0) / all.length);
    return { size: all[0].size, rows: mean(w => w.rows), steps: mean(w => w.steps) };
}
