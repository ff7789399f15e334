// Words by which pages of many languages ask for something or name the maker of a picture. Written by us.

/** A request at the opening of a line: "See more:", "Watch: ...", "Follow the desk on ...". */
const OPENINGS = /^(?:see|read|watch|listen|click|more)\b.{0,12}(?::|\bmore\b|\balso\b)|follow (?:\w+ ){1,3}on/
/** With which a page asks its readers for something, by language. */
const REQUESTS: readonly RegExp[] = [
  /newsletter|subscri|sign up|log in|follow us|read more|read also|don't miss|click here|download|cookie|javascript|comment|share this|donate|affiliate|advertis/,
  /abonni|anmelden|einloggen|registrier|folgen sie|weiterlesen|mehr zum thema|mehr lesen|lesen sie|lies auch|interessieren|hier klicken|kommentar|teilen|spenden|werbung/,
  /abonnez|lire aussi|à lire|partager/,
  /suscrib|suscríb|lea también|leer más|leia/,
  /czytaj|zobacz/,
]
const LOOKED_AT = 160

/** True where the opening of a block (in lower case) asks its readers for something. */
export function invites(lower: string): boolean {
  const head = lower.length > LOOKED_AT ? lower.slice(0, LOOKED_AT) : lower
  return OPENINGS.test(head) || REQUESTS.some(r => r.test(head))
}

const CREDITS =
  /getty|shutterstock|istock|\b(?:photo|foto|image|bild|picture|imagen|photograph|credit|crédit|fot|titelbild|abbildung|quelle|source)s?(?: (?:by|credit|von))?\s?[:©/]|©|\b(?:image|media|picture) (?:caption|source|copyright)|file photo|\bphotos? by\b|\((?:ap|afp|reuters|epa|dpa)\b/

/** True where a short text (in lower case) names who took a picture. */
export const creditsPicture = (lower: string): boolean => CREDITS.test(lower)

/** Rights, addresses and notices that reports seldom speak of. */
const NOTICES = /©|\(c\)|copyright|all rights reserved|alle rechte|cookie|https?:|www\.|@/

/** True where the opening of a block (in lower case) reads like a notice. */
export const isNotice = (lower: string): boolean => NOTICES.test(lower)

/** With which a line begins that says when its report was written or last changed; "Stand" and "Status" are German and what becomes of it in translation. */
const STAMP =
  /^(?:as of|status(?: as of| on)?(?=\W)|(?:first |originally )?(?:published|posted|released|uploaded|online)(?: on| since| at)?|(?:last )?(?:updated?|modified|changed?|edited|revised)(?: on| at)?|(?:release |publication |article |publishing )?date|stand|created(?: on)?|issued(?: on)?)\b[:\s]{0,3}/i
/** Of these, words of the day of writing and not of a change. */
const CHANGED = /^(?:last )?(?:updated?|modified|changed?|edited|revised)/i

/** Length of the words in front of a date by which a line says that it dates its report; 0 where there are none. Linear. */
export const stampLead = (line: string): number => STAMP.exec(line.slice(0, LOOKED_AT))?.[0].length ?? 0

/** True where a line begins with words of the day of writing. */
export const saysWhenWritten = (line: string): boolean => stampLead(line) > 0 && !CHANGED.test(line)
