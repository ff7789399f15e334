// Logistic regression by Newton's method, with a ridge: few traits, so the exact optimum and the same bytes each time.

/** One example: traits, label 0 or 1, weight. */
export interface Example {
  readonly x: Float64Array
  readonly y: number
  readonly w: number
}

/** Weights of a logistic model. `ridge` is the penalty (one, or one a weight) on the squares of their distance from `prior` (0 where none is given). */
export function fitLogistic(
  examples: readonly Example[],
  size: number,
  ridge: number | Float64Array = 1,
  prior: Float64Array = new Float64Array(size),
): Float64Array {
  const beta = Float64Array.from(prior)
  const penalty = typeof ridge === 'number' ? new Float64Array(size).fill(ridge) : ridge
  for (let round = 0; round < 25; round++) {
    const { gradient, hessian } = derivatives(examples, beta, penalty, prior)
    const step = solve(hessian, gradient)
    let largest = 0
    for (let j = 0; j < size; j++) {
      beta[j]! += step[j]!
      largest = Math.max(largest, Math.abs(step[j]!))
    }
    if (largest < 1e-6) break
  }
  return beta
}

function derivatives(
  examples: readonly Example[],
  beta: Float64Array,
  ridge: Float64Array,
  prior: Float64Array,
): { gradient: Float64Array; hessian: Float64Array[] } {
  const size = beta.length
  const gradient = new Float64Array(size)
  const hessian = Array.from({ length: size }, () => new Float64Array(size))
  for (const { x, y, w } of examples) {
    let z = 0
    for (let j = 0; j < size; j++) z += beta[j]! * x[j]!
    const p = 1 / (1 + Math.exp(-z))
    for (let j = 0; j < size; j++) {
      if (x[j] === 0) continue
      gradient[j]! += w * (y - p) * x[j]!
      for (let k = 0; k <= j; k++) hessian[j]![k]! += w * p * (1 - p) * x[j]! * x[k]!
    }
  }
  for (let j = 0; j < size; j++) {
    gradient[j]! -= ridge[j]! * (beta[j]! - prior[j]!)
    hessian[j]![j]! += ridge[j]!
    for (let k = 0; k < j; k++) hessian[k]![j] = hessian[j]![k]!
  }
  return { gradient, hessian }
}

/** Solves a system by elimination with pivots. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const n = right.length
  const rows = matrix.map((r, i) => Float64Array.from([...r, right[i]!]))
  for (let i = 0; i < n; i++) {
    let pivot = i
    for (let r = i + 1; r < n; r++) if (Math.abs(rows[r]![i]!) > Math.abs(rows[pivot]![i]!)) pivot = r
    ;[rows[i], rows[pivot]] = [rows[pivot]!, rows[i]!]
    for (let r = i + 1; r < n; r++) {
      const f = rows[r]![i]! / rows[i]![i]!
      if (f !== 0) for (let c = i; c <= n; c++) rows[r]![c]! -= f * rows[i]![c]!
    }
  }
  const out = new Float64Array(n)
  for (let i = n - 1; i >= 0; i--) {
    let v = rows[i]![n]!
    for (let c = i + 1; c < n; c++) v -= rows[i]![c]! * out[c]!
    out[i] = v / rows[i]![i]!
  }
  return out
}
