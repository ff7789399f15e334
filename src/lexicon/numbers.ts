// Small numbers in words.

const UNITS = 'one two three four five six seven eight nine'.split(' ')
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

const NUMBERS = new Map([
  ...UNITS.map((w, i) => [w, i + 1] as const),
  ...TEENS.map((w, i) => [w, i + 10] as const),
  ...TENS.flatMap((ten, i) => [
    [ten, 10 * i + 20] as const,
    ...UNITS.map((unit, k) => [`${ten}-${unit}`, 10 * i + 21 + k] as const),
  ]),
])

/** Letters of the longest: "seventy-seven". */
export const longestSmallNumber = Math.max(...[...NUMBERS.keys()].map(w => w.length))

/** One to ninety-nine by word (lower case), or null. */
export const smallNumber = (lower: string): number | null => NUMBERS.get(lower) ?? null
