// The program's version; test/tidy.test.ts checks it against package.json.

/** Version of this package. */
export const version = '0.1.0'
