// How far a build is: a bar on a terminal, plain lines when piped, nothing when asked to be quiet. All on standard error.
import cliProgress from 'cli-progress'
import type { Progress } from '../engine/index.js'

const NAMES: Readonly<Record<Progress['stage'], string>> = {
  annotate: 'reading',
  link: 'linking',
  compare: 'comparing',
  write: 'writing',
}
/** Articles between two plain lines. */
const EVERY = 500

/** Receives progress. */
export interface Meter {
  update(p: Progress): void
  stop(): void
}

/** The meter that fits the terminal. */
export function meterFor(quiet: boolean): Meter {
  if (quiet) return { update: () => {}, stop: () => {} }
  return process.stderr.isTTY ? new Bar() : new Lines()
}

class Bar implements Meter {
  private readonly bar = new cliProgress.SingleBar({
    format: '{stage} [{bar}] {value}/{total}',
    stream: process.stderr,
    hideCursor: true,
    clearOnComplete: true,
  })
  private stage: Progress['stage'] | null = null

  update({ stage, done, total }: Progress): void {
    const whole = total || done + 100
    if (stage !== this.stage) {
      if (this.stage) this.bar.stop()
      this.stage = stage
      this.bar.start(whole, done, { stage: NAMES[stage].padEnd(9) })
    }
    this.bar.setTotal(whole)
    this.bar.update(done)
  }

  stop(): void {
    if (this.stage) this.bar.stop()
    this.stage = null
  }
}

class Lines implements Meter {
  private last = ''

  update({ stage, done, total }: Progress): void {
    const step = Math.floor(done / EVERY)
    const key = `${stage} ${step}`
    if (key === this.last || (step === 0 && this.last.startsWith(stage))) return
    this.last = key
    process.stderr.write(`${NAMES[stage]}${done ? ` ${done}` : ''}${total ? ` of ${total}` : ''}\n`)
  }

  stop(): void {}
}
