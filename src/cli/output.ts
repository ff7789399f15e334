// JSON lines to a stream that may be slower than we are.
import { once } from 'node:events'

/** Writes one value as a line and waits while the reader is behind. A reader that went away (EPIPE) ends the run quietly. */
export async function writeLine(stream: NodeJS.WritableStream, value: unknown): Promise<void> {
  if (!stream.write(`${JSON.stringify(value)}\n`)) await once(stream, 'drain')
}
