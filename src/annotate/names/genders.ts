// Whom "he" and "she" can mean, by what a report calls people: "Mrs. Roe", "Chairwoman Ana Roe". Nothing is guessed from first names.
import { isCapitalised, type Token } from '../../text/index.js'

/** What a word in front of a name says of its bearer. */
export type Gender = 'he' | 'she'

const SHE =
  /^(?:mrs|ms|miss|madam|madame|lady|dame|queen|princess|duchess|empress|baroness|countess|actress|waitress|heiress|nun)$|woman$/
const HE = /^(?:mr|sir|lord|king|prince|duke|emperor|baron|count|pope|monsignor)$|(?:^|[a-z])man$/
/** Not every word in -man is of a man: "German", "Roman" stand in front of offices. */
const NATIONS = /^(?:german|roman|norman|ottoman|human|oman|woman)$/

/** The gender a word of address or an office in lower case tells, or null. */
export function genderOf(word: string): Gender | null {
  if (SHE.test(word)) return 'she'
  return HE.test(word) && !NATIONS.test(word) ? 'he' : null
}

/** Words in front of a name that can address its bearer: "Mr .", "Congresswoman and Chair". */
const REACH = 3

/** What is known of the people of one report; who is called both ways is known for neither. */
export class Genders {
  private readonly known = new Map<string, Gender | 'both'>()

  /** Reads the words in front of the name at tokens `from` to `to`, and its own. */
  note(person: string, tokens: readonly Token[], from: number, to: number): void {
    for (let k = from - 1; k >= 0 && k >= from - REACH; k--) {
      const t = tokens[k]!
      const gender = genderOf(t.lower)
      this.add(person, gender)
      // "a spokesman for Roe": what stands beyond another word is said of somebody else.
      if (gender || !(t.lower === '.' || isCapitalised(t))) break
    }
    if (to - from > 1) this.add(person, genderOf(tokens[from]!.lower))
  }

  private add(person: string, gender: Gender | null): void {
    if (gender === null) return
    const before = this.known.get(person)
    this.known.set(person, before === undefined || before === gender ? gender : 'both')
  }

  /** False where the report calls the person otherwise. */
  fits(person: string, pronoun: Gender): boolean {
    const known = this.known.get(person)
    return known === undefined || known === 'both' || known === pronoun
  }
}
