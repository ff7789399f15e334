// What every text machine can do at least, for comparison: one Unicode regular expression that finds words, numbers and marks.
export const token = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu
