// Records that wait: those used last at hand, the others in a temporary file, so that memory does not grow with the texts. A set that fits
// touches no disk.
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Bytes of the records that are kept at hand, by their sizes as told: stages read the same ones several times. */
const AT_HAND = 64_000_000

/** Records by key, until {@link Spool.close}. A later record of a key takes the place of the earlier one. Nobody may change what {@link Spool.get} gives. */
export class Spool<T> {
  /** The one used last at the end. */
  private readonly recent = new Map<string, { readonly value: T; readonly size: number }>()
  private recentSize = 0
  /** Where records stand in the file; those at hand may stand there, too. */
  private readonly places = new Map<string, Place>()
  private file: SpoolFile | null = null

  /** `sizeOf` tells about how many bytes of JSON a record takes; `atHand`: how many of them are kept in memory. */
  constructor(
    private readonly sizeOf: (value: T) => number,
    private readonly atHand = AT_HAND,
  ) {}

  /** Takes a record in. Nobody may change it from then on. */
  put(key: string, value: T): void {
    this.places.delete(key)
    this.keep(key, value)
  }

  /** Gives a record another key. @throws RangeError for a key that was never put. */
  rename(from: string, to: string): void {
    const known = this.recent.get(from)
    const place = this.places.get(from)
    if (!known && !place) throw new RangeError(`no record ${from} in the spool`)
    this.forget(from)
    this.places.delete(from)
    this.places.delete(to)
    if (place) this.places.set(to, place)
    if (known) this.keep(to, known.value)
  }

  /** The record of a key. @throws RangeError for a key that was never put. */
  get(key: string): T {
    const known = this.recent.get(key)
    if (known) {
      // The last used is the last to go.
      this.recent.delete(key)
      this.recent.set(key, known)
      return known.value
    }
    const place = this.places.get(key)
    if (!place) throw new RangeError(`no record ${key} in the spool`)
    const value = JSON.parse(this.file!.read(place)) as T
    this.keep(key, value)
    return value
  }

  private keep(key: string, value: T): void {
    this.forget(key)
    const size = this.sizeOf(value)
    this.recent.set(key, { value, size })
    this.recentSize += size
    for (const [first, record] of this.recent) {
      if (this.recentSize <= this.atHand) break
      if (!this.places.has(first)) {
        this.file ??= new SpoolFile()
        this.places.set(first, this.file.write(JSON.stringify(record.value)))
      }
      this.forget(first)
    }
  }

  private forget(key: string): void {
    const known = this.recent.get(key)
    if (!known) return
    this.recent.delete(key)
    this.recentSize -= known.size
  }

  /** Removes what was written. */
  close(): void {
    this.recent.clear()
    this.file?.close()
  }
}

interface Place {
  readonly at: number
  readonly length: number
}

/** A file of its own folder, that goes with the process. */
class SpoolFile {
  private readonly folder = mkdtempSync(join(tmpdir(), 'readout-'))
  private readonly file = openSync(join(this.folder, 'spool'), 'w+')
  private size = 0
  private readonly onExit = (): void => rmSync(this.folder, { recursive: true, force: true })

  constructor() {
    process.once('exit', this.onExit)
  }

  write(text: string): Place {
    const bytes = Buffer.from(text)
    const place = { at: this.size, length: bytes.length }
    for (let done = 0; done < bytes.length; )
      done += writeSync(this.file, bytes, done, bytes.length - done, this.size + done)
    this.size += bytes.length
    return place
  }

  read({ at, length }: Place): string {
    const bytes = Buffer.allocUnsafe(length)
    for (let done = 0; done < length; ) {
      const n = readSync(this.file, bytes, done, length - done, at + done)
      if (n === 0) throw new RangeError('the spool ends inside a record')
      done += n
    }
    return bytes.toString('utf8')
  }

  close(): void {
    closeSync(this.file)
    process.removeListener('exit', this.onExit)
    rmSync(this.folder, { recursive: true, force: true })
  }
}
