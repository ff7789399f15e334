// Words that say who somebody is by whom he belongs to: kin, friends, aides. Written by us.

/** Whether a word is of a woman, of a man or of either. */
export type KinGender = 'she' | 'he' | 'either'

const FAMILY: Readonly<Record<KinGender, string>> = {
  she: 'daughter wife widow mother sister niece aunt granddaughter grandmother girlfriend fiancee stepdaughter stepmother ex-wife ex-girlfriend',
  he: 'son husband widower father brother nephew uncle grandson grandfather boyfriend fiance stepson stepfather ex-husband ex-boyfriend',
  either: 'sibling child kid cousin twin parent spouse partner grandchild relative family',
}

const OTHERS =
  'friend acquaintance neighbor neighbour roommate classmate colleague associate accomplice aide adviser advisor ally lawyer attorney assistant driver chauffeur bodyguard employee worker staffer follower fan supporter loyalist backer donor critic opponent rival accuser killer attacker client student patient deputy successor predecessor'

const IRREGULAR: Readonly<Record<string, string>> = {
  wives: 'wife',
  children: 'child',
  grandchildren: 'grandchild',
  families: 'family',
  allies: 'ally',
  deputies: 'deputy',
}

const kin = new Map<string, KinGender | null>()
for (const word of OTHERS.split(' ')) kin.set(word, null)
for (const [gender, words] of Object.entries(FAMILY))
  for (const word of words.split(' ')) kin.set(word, gender as KinGender)
for (const word of [...kin.keys()]) kin.set(`${word}s`, kin.get(word)!)
for (const [plural, word] of Object.entries(IRREGULAR)) kin.set(plural, kin.get(word)!)

/** True for a word (lower case, singular or plural) for somebody by whom he belongs to: "brother", "aides". */
export const isKin = (lower: string): boolean => kin.has(lower)

/** Of whom a word of family is; null for every other word. */
export const kinGender = (lower: string): KinGender | null => kin.get(lower) ?? null
