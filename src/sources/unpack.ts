// Unpacking with a cap: what grows more than two hundredfold is no report but an attack on memory.
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib'
import { freeBytes, largestRatio } from './limits.js'

/** Why a packed stream was not read to its end. */
export class UnpackError extends Error {
  constructor(
    readonly code: 'bad-archive' | 'too-large',
    message: string,
  ) {
    super(message)
  }
}

/** Manners of packing, as HTTP names them. */
export const unpackers = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  'deflate-raw': createInflateRaw,
  br: createBrotliDecompress,
} as const

/** The unpacked bytes of a stream. Throws {@link UnpackError} at the cap and where the stream is damaged; what came before was yielded. */
export async function* unpacked(
  stream: AsyncIterable<Uint8Array>,
  manner: keyof typeof unpackers = 'gzip',
): AsyncGenerator<Uint8Array> {
  const unpacker = unpackers[manner]()
  unpacker.on('error', () => {}) // the loop below gets it, too
  let taken = 0
  let given = 0
  const feed = (async (): Promise<void> => {
    try {
      for await (const chunk of stream) {
        taken += chunk.length
        if (!unpacker.write(chunk)) await new Promise(go => unpacker.once('drain', go))
        if (unpacker.destroyed) return
      }
      unpacker.end()
    } catch (error) {
      unpacker.destroy(error as Error)
    }
  })()
  try {
    for await (const chunk of unpacker as AsyncIterable<Uint8Array>) {
      given += chunk.length
      if (given > freeBytes && given > taken * largestRatio)
        throw new UnpackError('too-large', `it unpacks to more than ${largestRatio} times its size`)
      yield chunk
    }
  } catch (error) {
    if (error instanceof UnpackError) throw error
    throw new UnpackError(
      'bad-archive',
      `it cannot be unpacked (${(error as NodeJS.ErrnoException).code ?? 'damaged'})`,
    )
  } finally {
    unpacker.destroy()
    unpacker.emit('drain')
    await feed
  }
}

/** All bytes of a stream, null where there are more than `most`. */
export async function allBytes(stream: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > most) return null
    parts.push(chunk)
  }
  return Buffer.concat(parts)
}

/** Bytes as a stream. */
export async function* streamOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  if (bytes.length > 0) yield bytes
}
