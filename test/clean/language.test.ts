import { describe, expect, it } from 'vitest'
import { detectLanguage } from '../../src/clean/language.js'

const english =
  'The harbour office said on Monday that the ferry had left the quay at nine with forty people on board, and that nobody was hurt when it touched the wall of the old basin. Divers have been sent to look at the hull, which they said would take the whole of the afternoon.'

const texts: readonly (readonly [string, string | null, string])[] = [
  ['plain English', 'en', english],
  [
    'English in few words, which the detector has to judge',
    'en',
    'Divers looked at the ferry on Monday and found no hole in its hull.',
  ],
  [
    'Spanish',
    'es',
    'La oficina del puerto dijo el lunes que el transbordador había salido del muelle a las nueve con cuarenta personas a bordo y que nadie resultó herido cuando tocó el muro de la vieja dársena.',
  ],
  [
    'Dutch, which has "was", "of" and "had"',
    'nl',
    'Het havenkantoor zei maandag dat de veerboot om negen uur met veertig mensen van de kade was vertrokken en dat niemand gewond raakte toen hij de muur van het oude dok raakte, of dat iemand het had gezien.',
  ],
  [
    'a Spanish report of an English newspaper',
    'es',
    'Según publicó este lunes el diario The Harbour and Quay Times, la oficina del puerto dijo que el transbordador había salido del muelle a las nueve con cuarenta personas a bordo y que nadie resultó herido al tocar el muro.',
  ],
  ['too short to tell', null, 'The ferry left.'],
]

describe('the language of a text', () => {
  for (const [what, language, text] of texts) it(what, () => expect(detectLanguage(text)).toBe(language))
})
