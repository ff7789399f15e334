// Lines of a byte stream with a cap: a line that is too long is passed over without being held in memory.

/** A line without its end, counted from 1; `bytes` null where it was longer than the cap. */
export interface Line {
  readonly number: number
  readonly bytes: Uint8Array | null
}

/** Splits at \n (a \r before it is dropped). Holds at most `cap` bytes and one chunk. */
export async function* linesOf(stream: AsyncIterable<Uint8Array>, cap: number): AsyncGenerator<Line> {
  let parts: Uint8Array[] = []
  let size = 0
  let number = 1
  const take = (): Uint8Array | null =>
    size > cap ? null : withoutReturn(parts.length === 1 ? parts[0]! : Buffer.concat(parts))
  const keep = (part: Uint8Array): void => {
    size += part.length
    if (size <= cap) parts.push(part)
    else parts = []
  }
  for await (const chunk of stream) {
    let from = 0
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      keep(chunk.subarray(from, at))
      yield { number: number++, bytes: take() }
      parts = []
      size = 0
      from = at + 1
    }
    if (from < chunk.length) keep(chunk.subarray(from))
  }
  if (size > 0) yield { number, bytes: take() }
}

const withoutReturn = (b: Uint8Array): Uint8Array => (b.length && b[b.length - 1] === 13 ? b.subarray(0, -1) : b)
