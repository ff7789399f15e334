// Which byte stood behind a character, in the one-byte encodings in which UTF-8 is commonly misread.

/** A one-byte encoding as a map from its characters above ASCII to their bytes. */
export interface OneByteEncoding {
  readonly name: string
  readonly byteOf: ReadonlyMap<number, number>
}

/** windows-1252 at 0x80 to 0x9f; five places are empty and stay control characters. Node 20 decodes them as ISO 8859-1. */
const HIGH_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
/** Code page 437 from 0x80 on (no decoder knows it any more). */
const HIGH_437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0'
const LABELS = ['windows-1250', 'windows-1251', 'windows-1257', 'macintosh', 'iso-8859-2']

function fromCharacters(name: string, high: string): OneByteEncoding {
  return { name, byteOf: new Map(Array.from(high, (c, i) => [c.charCodeAt(0), 0x80 + i])) }
}

function fromDecoder(label: string): OneByteEncoding {
  const high = new TextDecoder(label).decode(Uint8Array.from({ length: 128 }, (_, i) => 0x80 + i))
  return fromCharacters(label, high)
}

const upper = (from: number): string => String.fromCharCode(...Array.from({ length: 256 - from }, (_, i) => from + i))

let cached: readonly OneByteEncoding[] | null = null

/** The encodings, commonest first. */
export function oneByteEncodings(): readonly OneByteEncoding[] {
  cached ??= [
    fromCharacters('windows-1252', HIGH_1252 + upper(0xa0)),
    ...LABELS.map(fromDecoder),
    fromCharacters('cp437', HIGH_437),
  ]
  return cached
}
