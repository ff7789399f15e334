// Annotated articles on disk: a temporary file and where each record stands in it, so that memory does not grow with the texts.
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Records by key, kept in a file until {@link Spool.close}. A later record of a key takes the place of the earlier one. */
export class Spool<T> {
  private readonly folder = mkdtempSync(join(tmpdir(), 'readout-'))
  private readonly file = openSync(join(this.folder, 'spool'), 'w+')
  private readonly places = new Map<string, { at: number; length: number }>()
  private size = 0
  private readonly onExit = (): void => rmSync(this.folder, { recursive: true, force: true })

  constructor() {
    process.once('exit', this.onExit)
  }

  /** Writes a record. */
  put(key: string, value: T): void {
    const bytes = Buffer.from(JSON.stringify(value))
    for (let done = 0; done < bytes.length; )
      done += writeSync(this.file, bytes, done, bytes.length - done, this.size + done)
    this.places.set(key, { at: this.size, length: bytes.length })
    this.size += bytes.length
  }

  /** Reads a record. @throws RangeError for a key that was never written. */
  get(key: string): T {
    const place = this.places.get(key)
    if (!place) throw new RangeError(`no record ${key} in the spool`)
    const bytes = Buffer.allocUnsafe(place.length)
    for (let done = 0; done < place.length; ) {
      const n = readSync(this.file, bytes, done, place.length - done, place.at + done)
      if (n === 0) throw new RangeError(`the spool ends inside record ${key}`)
      done += n
    }
    return JSON.parse(bytes.toString('utf8')) as T
  }

  /** Removes the file. */
  close(): void {
    closeSync(this.file)
    process.removeListener('exit', this.onExit)
    rmSync(this.folder, { recursive: true, force: true })
  }
}
