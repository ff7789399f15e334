// Files are written aside and put in place by renaming: whoever looks sees the old dossier or the new one, never half of one.
import { closeSync, existsSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

/** What a dossier's folder holds; only these names are ever replaced. */
const OURS = [
  'dossier.json',
  'index.html',
  'readout.css',
  'readout.js',
  'atlas.svg',
  'articles',
  'events',
  'storylines',
  'beside',
] as const

/** A folder in the making next to its final place. */
export class Draft {
  private readonly out: string
  private readonly aside: string

  constructor(out: string) {
    this.out = resolve(out)
    this.aside = join(dirname(this.out), `.${basename(this.out)}.part-${process.pid}`)
    rmSync(this.aside, { recursive: true, force: true })
    for (const folder of ['articles', 'events', 'storylines', 'beside'])
      mkdirSync(join(this.aside, folder), { recursive: true })
  }

  /** Writes a page. */
  page(path: string, content: string): void {
    writeFileSync(join(this.aside, path), content)
  }

  /** Writes a file from pieces. */
  pieces(path: string, pieces: Iterable<string>): void {
    const file = openSync(join(this.aside, path), 'w')
    try {
      for (const piece of pieces) {
        const bytes = Buffer.from(piece)
        for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done)
      }
    } finally {
      closeSync(file)
    }
  }

  /** Puts everything in its place. Other files of the folder stay as they are. */
  publish(): void {
    mkdirSync(this.out, { recursive: true })
    const old = join(this.aside, 'old')
    mkdirSync(old)
    for (const name of OURS) {
      const [from, to] = [join(this.aside, name), join(this.out, name)]
      if (existsSync(to)) renameSync(to, join(old, name))
      if (existsSync(from)) renameSync(from, to)
    }
    this.discard()
  }

  /** Removes what was written aside. */
  discard(): void {
    rmSync(this.aside, { recursive: true, force: true })
  }
}
