import { describe, expect, it } from 'vitest'
import { decode } from '../../src/clean/index.js'

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map(p => (typeof p === 'string' ? Buffer.from(p) : Buffer.from(p))))

describe('decode', () => {
  it.each([
    ['UTF-8', bytes('Ondřej – “yes”'), 'utf-8', 'Ondřej – “yes”', []],
    ['UTF-8 with a mark', bytes([0xef, 0xbb, 0xbf], 'Port'), 'utf-8', 'Port', []],
    ['UTF-16 little-endian', bytes([0xff, 0xfe, 0x50, 0, 0x6f, 0]), 'utf-16le', 'Po', []],
    ['UTF-16 big-endian', bytes([0xfe, 0xff, 0, 0x50, 0, 0x6f]), 'utf-16be', 'Po', []],
    [
      'windows-1252',
      bytes('a ', [0x93], 'port', [0x94], ' caf', [0xe9]),
      'windows-1252',
      'a “port” café',
      ['encoding'],
    ],
    [
      'UTF-8 with one broken byte keeps its other letters',
      bytes('é é é ', [0xc3], ' é'),
      'utf-8',
      'é é é \ufffd é',
      ['encoding'],
    ],
  ] as const)('%s', (_, input, encoding, text, problems) => {
    const d = decode(input)
    expect([d.encoding, d.text, d.problems.map(p => p.code)]).toEqual([encoding, text, problems])
  })

  it('believes a page that names its encoding', () => {
    expect(decode(bytes('<meta charset="iso-8859-2">', [0xf8]), { html: true }).text).toContain('ř')
  })

  it('does not believe a page that names an encoding it does not use', () => {
    expect(decode(bytes('<meta charset="latin1">é'), { html: true }).text).toContain('é')
  })

  it.each([
    ['NUL bytes', bytes('PK', [0, 1, 2, 3])],
    ['control characters', bytes([1, 2, 3, 4, 5, 6, 7, 8])],
  ])('refuses %s as binary', (_, input) => {
    expect(decode(input).refused?.code).toBe('binary')
  })
})
