// Members of a zip file, one by one, never on disk. Names are for messages only; what a member says of its size is checked by yauzl while it is read.
import { openPromise } from 'yauzl'
import { refuse, type SourceItem } from './item.js'
import { largestRatio, mostMembers } from './limits.js'

/** A member of an archive that may be read. */
export interface Member {
  /** "pack.zip/reports/one.txt" */
  readonly name: string
  readonly size: number
  readonly stream: AsyncIterable<Uint8Array>
}

/** Members in the order of the archive's index, or reasons why one is not read. */
export async function* zipMembers(path: string): AsyncGenerator<Member | SourceItem> {
  const zip = await openPromise(path, { validateEntrySizes: true, strictFileNames: false })
  let count = 0
  for await (const entry of zip.eachEntry()) {
    if (++count > mostMembers) {
      yield refuse(path, 'too-large', `this archive has more than ${mostMembers} files.`, 'split it.')
      return
    }
    if (entry.fileName.endsWith('/') || isHidden(entry.fileName)) continue
    const name = `${path}/${entry.fileName}`
    if (!entry.canDecodeFileData())
      yield refuse(
        name,
        'bad-archive',
        'this file of the archive is encrypted or packed in an unknown manner.',
        'unpack it by other means.',
      )
    else if (entry.uncompressedSize > Math.max(1, entry.compressedSize) * largestRatio * 5)
      yield refuse(
        name,
        'too-large',
        `it unpacks to more than ${largestRatio * 5} times its size.`,
        'give the article itself.',
      )
    else yield { name, size: entry.uncompressedSize, stream: await zip.openReadStreamPromise(entry) }
  }
}

/** Hidden files and what systems add to archives. */
const isHidden = (name: string): boolean => name.split('/').some(part => part.startsWith('.') || part === '__MACOSX')
