// Lines and counted bytes out of a stream, for formats that mix both. Holds one chunk and what was asked for.

/** Reads a byte stream in order. */
export class ByteReader {
  private readonly chunks: AsyncIterator<Uint8Array>
  private rest: Uint8Array = new Uint8Array(0)
  private ended = false

  constructor(stream: AsyncIterable<Uint8Array>) {
    this.chunks = stream[Symbol.asyncIterator]()
  }

  /** The next line without its end, as Latin-1; null at the end of the stream or where the line is longer than `most` bytes. */
  async line(most: number): Promise<string | null> {
    const parts: Uint8Array[] = []
    let size = 0
    while (await this.fill()) {
      const at = this.rest.indexOf(10)
      const part = at < 0 ? this.rest : this.rest.subarray(0, at)
      size += part.length
      if (size > most) return null
      parts.push(part)
      this.rest = this.rest.subarray(at < 0 ? this.rest.length : at + 1)
      if (at >= 0) return latin1(parts).replace(/\r$/, '')
    }
    return size > 0 ? latin1(parts) : null
  }

  /** The next `count` bytes, fewer at the end of the stream. */
  async bytes(count: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = []
    let missing = count
    while (missing > 0 && (await this.fill())) {
      const part = this.rest.subarray(0, missing)
      parts.push(part)
      missing -= part.length
      this.rest = this.rest.subarray(part.length)
    }
    return Buffer.concat(parts)
  }

  /** Passes over `count` bytes without holding them; true where there were as many. */
  async skip(count: number): Promise<boolean> {
    let missing = count
    while (missing > 0 && (await this.fill())) {
      const part = Math.min(missing, this.rest.length)
      missing -= part
      this.rest = this.rest.subarray(part)
    }
    return missing === 0
  }

  /** True while something is left. */
  async more(): Promise<boolean> {
    return this.fill()
  }

  private async fill(): Promise<boolean> {
    while (this.rest.length === 0 && !this.ended) {
      const next = await this.chunks.next()
      if (next.done) this.ended = true
      else this.rest = next.value
    }
    return this.rest.length > 0
  }
}

const latin1 = (parts: readonly Uint8Array[]): string => Buffer.concat(parts).toString('latin1')
