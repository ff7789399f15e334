// Small numbers in words.

const NUMBERS = new Map(
  'one two three four five six seven eight nine ten eleven twelve'.split(' ').map((w, i) => [w, i + 1]),
)

/** One to twelve by word (lower case), or null. */
export const smallNumber = (lower: string): number | null => NUMBERS.get(lower) ?? null
