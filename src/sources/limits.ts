// How large an input may be before anything expensive looks at it.

/** Largest file taken as one article, and longest line of JSONL, in bytes. A long report has 100 KB, a heavy page 2 MB. */
export const largestArticle = 8 * 1024 * 1024

/** Deepest folder walked into. */
export const deepestFolder = 32
