// Annotated articles on disk: a temporary file and where each record stands in it, so that memory does not grow with the texts.
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Bytes of the records, as they stand in the file, that are kept at hand: stages read the same ones several times. */
const AT_HAND = 64_000_000

/**
 * Records by key, kept in a file until {@link Spool.close}. A later record of a key takes the place of the earlier one. What was written or read last
 * is kept at hand: nobody may change what {@link Spool.get} gives.
 */
export class Spool<T> {
  private readonly recent = new Map<string, { readonly value: T; readonly length: number }>()
  private recentBytes = 0
  private readonly folder = mkdtempSync(join(tmpdir(), 'readout-'))
  private readonly file = openSync(join(this.folder, 'spool'), 'w+')
  private readonly places = new Map<string, { at: number; length: number }>()
  private size = 0
  private readonly onExit = (): void => rmSync(this.folder, { recursive: true, force: true })

  constructor() {
    process.once('exit', this.onExit)
  }

  /** Writes a record. Nobody may change it from then on. */
  put(key: string, value: T): void {
    const bytes = Buffer.from(JSON.stringify(value))
    for (let done = 0; done < bytes.length; )
      done += writeSync(this.file, bytes, done, bytes.length - done, this.size + done)
    this.places.set(key, { at: this.size, length: bytes.length })
    this.size += bytes.length
    this.keep(key, value, bytes.length)
  }

  /** Gives a record another key. @throws RangeError for a key that was never written. */
  rename(from: string, to: string): void {
    const place = this.placeOf(from)
    const known = this.recent.get(from)
    this.forget(from)
    this.places.delete(from)
    this.places.set(to, place)
    if (known) this.keep(to, known.value, known.length)
  }

  /** Reads a record. @throws RangeError for a key that was never written. */
  get(key: string): T {
    const known = this.recent.get(key)
    if (known) {
      // The last read is the last to go.
      this.recent.delete(key)
      this.recent.set(key, known)
      return known.value
    }
    const place = this.placeOf(key)
    const bytes = Buffer.allocUnsafe(place.length)
    for (let done = 0; done < place.length; ) {
      const n = readSync(this.file, bytes, done, place.length - done, place.at + done)
      if (n === 0) throw new RangeError(`the spool ends inside record ${key}`)
      done += n
    }
    const value = JSON.parse(bytes.toString('utf8')) as T
    this.keep(key, value, place.length)
    return value
  }

  private placeOf(key: string): { readonly at: number; readonly length: number } {
    const place = this.places.get(key)
    if (!place) throw new RangeError(`no record ${key} in the spool`)
    return place
  }

  private keep(key: string, value: T, length: number): void {
    this.forget(key)
    this.recent.set(key, { value, length })
    this.recentBytes += length
    for (const first of this.recent.keys()) {
      if (this.recentBytes <= AT_HAND) break
      this.forget(first)
    }
  }

  private forget(key: string): void {
    const known = this.recent.get(key)
    if (!known) return
    this.recent.delete(key)
    this.recentBytes -= known.length
  }

  /** Removes the file. */
  close(): void {
    this.recent.clear()
    closeSync(this.file)
    process.removeListener('exit', this.onExit)
    rmSync(this.folder, { recursive: true, force: true })
  }
}
