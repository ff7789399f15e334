// How large an input may be before anything expensive looks at it.

/** Largest file taken as one article, and longest line of JSONL, in bytes. A long report has 100 KB, a heavy page 2 MB. */
export const largestArticle = 8 * 1024 * 1024

/** Deepest folder walked into. */
export const deepestFolder = 32

/** Most a packed file may grow: text shrinks to a fifth, pages of one site to a twentieth; a thousandfold is an attack. */
export const largestRatio = 200

/** Bytes that may come out of a packed file before the ratio counts. */
export const freeBytes = 4 * 1024 * 1024

/** Most members of an archive. */
export const mostMembers = 200_000
