// Logistic models over rows of named traits, and the sums over neighbours that such traits are made of.

/** Chances of all rows under a logistic model; rows lie one behind the other, as wide as `weights`. */
export function chances(rows: Float64Array, weights: Float64Array): Float64Array {
  const width = weights.length
  const out = new Float64Array(rows.length / width)
  for (let i = 0; i < out.length; i++) {
    let z = 0
    for (let j = 0; j < width; j++) z += weights[j]! * rows[i * width + j]!
    out[i] = 1 / (1 + Math.exp(-z))
  }
  return out
}

/** For each place the mean of the values around it, itself left out, `reach` on either side, weighed by `mass`. Linear. */
export function windowMeans(values: Float64Array, mass: ArrayLike<number>, reach: number): Float64Array {
  const n = values.length
  const out = new Float64Array(n)
  let sum = 0
  let weight = 0
  const add = (i: number, sign: number): void => {
    if (i < 0 || i >= n) return
    sum += sign * values[i]! * mass[i]!
    weight += sign * mass[i]!
  }
  for (let i = 0; i < reach; i++) add(i, 1)
  for (let i = 0; i < n; i++) {
    add(i + reach, 1)
    add(i - reach - 1, -1)
    out[i] = (sum - values[i]! * mass[i]!) / Math.max(1, weight - mass[i]!)
  }
  return out
}
