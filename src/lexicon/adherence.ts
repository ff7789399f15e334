// Words with a capital that say what somebody believes, or of which part of the world he is: by themselves they name nobody. Written by us.

const WORDS = `christian muslim moslem jewish islamic hindu buddhist sikh catholic protestant orthodox evangelical mormon baptist methodist anglican lutheran presbyterian episcopal
sunni shiite shia shi'ite alawite druze yazidi yezidi coptic salafi wahhabi sufi zoroastrian bahai zionist jihadist islamist judeo-christian
christians muslims moslems jews hindus buddhists sikhs catholics protestants evangelicals mormons sunnis shiites shias alawites yazidis yezidis copts salafis zionists islamists
western westerner westerners eastern arab arabs kurd kurds kurdish persian turkic slavic balkan nordic scandinavian asian asians african africans european europeans latin latino latinos latina latinas hispanic hispanics caribbean
communist communists nazi nazis soviet soviets marxist maoist leninist fascist
bible koran quran torah gospel`

const words = new Set(WORDS.split(/\s+/))

/** Whom people believe in: a name, and nobody that a report tells anything of; none that is a person's first name or surname as well. */
const DEITIES = new Set(['god', 'allah', 'christ', 'satan', 'messiah', 'yahweh'])

/** True for the name of a deity, in lower case. */
export const isDeity = (lower: string): boolean => DEITIES.has(lower)

/** True for such a word, in lower case. */
export const isAdherence = (lower: string): boolean => words.has(lower)
