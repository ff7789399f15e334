// A zip file out of names and bytes, for tests (PKWARE APPNOTE, without extensions).
import { crc32, deflateRawSync } from 'node:zlib'

/** `lie` writes this size instead of the true one. */
export function zipOf(files: readonly { name: string; bytes: Uint8Array; lie?: number }[]): Buffer {
  const parts: Buffer[] = []
  const index: Buffer[] = []
  let offset = 0
  for (const { name, bytes, lie } of files) {
    const packed = deflateRawSync(bytes)
    const head = Buffer.alloc(30)
    const common = (b: Buffer, at: number): void => {
      b.writeUInt16LE(20, at)
      b.writeUInt16LE(0x800, at + 2)
      b.writeUInt16LE(8, at + 4)
      b.writeUInt32LE(checksum(bytes), at + 10)
      b.writeUInt32LE(packed.length, at + 14)
      b.writeUInt32LE(lie ?? bytes.length, at + 18)
      b.writeUInt16LE(Buffer.byteLength(name), at + 22)
    }
    head.writeUInt32LE(0x04034b50, 0)
    common(head, 4)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    common(entry, 6)
    entry.writeUInt32LE(offset, 42)
    parts.push(head, Buffer.from(name), packed)
    index.push(entry, Buffer.from(name))
    offset += 30 + Buffer.byteLength(name) + packed.length
  }
  const size = index.reduce((n, b) => n + b.length, 0)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, ...index, end])
}

/** CRC-32 as zip files have it; Node has it from 20.15 and 22.2 on. */
const checksum = (bytes: Uint8Array): number => crc32(bytes)
