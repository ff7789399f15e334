import { describe, expect, it } from 'vitest'
import { lemmaOf } from '../../src/lexicon/index.js'

/** A form, its dictionary form, and why it is here. */
const forms: readonly (readonly [string, string, string])[] = [
  ['filed', 'file', 'an e lost behind a letter that seldom loses one'],
  ['invited', 'invite', 'and not "invit"'],
  ['rescheduling', 'reschedule', 'the same before -ing'],
  ['quoted', 'quote', 'a vowel in front of t'],
  ['boycotted', 'boycott', 'a doubled letter that belongs to the word'],
  ['stopped', 'stop', 'and one that does not'],
  ['singing', 'sing', 'no e where the letters ask for one'],
  ['focused', 'focus', 'nor behind -s'],
  ['visited', 'visit', 'nor where the word is known'],
  ['accused', 'accuse', 'e by the letters alone'],
  ['urged', 'urge', 'e by the letters alone'],
  ['hoped', 'hope', 'and not "hop", which the news knows, too'],
  ['zorbled', 'zorble', 'a word nobody knows goes by its letters'],
  ['met', 'meet', 'an irregular form'],
]

describe('dictionary forms', () => {
  for (const [form, lemma, why] of forms) it(`${form}: ${why}`, () => expect(lemmaOf(form)).toBe(lemma))
})
