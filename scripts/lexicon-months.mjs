// Month names of the languages that pages of news are stamped in, out of the ICU data that Node ships (Unicode licence).
// Usage: node scripts/lexicon-months.mjs > src/lexicon/month-names.generated.ts
const languages = 'en de fr es it pt nl sv da nb fi pl cs sk hu ro tr ru uk el id hr sl ca et lv lt'.split(' ')
const names = new Map()
const clash = new Set()
for (const language of languages)
  for (let month = 0; month < 12; month++)
    for (const style of ['long', 'short'])
      for (const day of [undefined, 'numeric']) {
        const parts = new Intl.DateTimeFormat(language, { month: style, day, timeZone: 'UTC' }).formatToParts(
          Date.UTC(2021, month, 5),
        )
        const name = parts
          .find(p => p.type === 'month')
          .value.toLowerCase()
          .replace(/[.]/g, '')
        if (!/^\p{L}{3,}$/u.test(name)) continue
        if (names.has(name) && names.get(name) !== month + 1) clash.add(name)
        names.set(name, month + 1)
      }
for (const name of clash) names.delete(name)
names.set('sept', 9)
names.set('mär', 3)
names.set('abril', 4)
names.set('setiembre', 9)
const lines = Array.from({ length: 12 }, (_, m) =>
  [...names]
    .filter(([, n]) => n === m + 1)
    .map(([w]) => w)
    .sort()
    .join(' '),
)
console.log(`// Made by scripts/lexicon-months.mjs from the ICU data of Node (Unicode licence); do not edit.

/** Names of the twelve months, lower case, in ${languages.length} languages; one line a month. */
export const monthNameLines = [
${lines.map(l => `  '${l.replaceAll("'", "\\'")}',`).join('\n')}
] as const`)
