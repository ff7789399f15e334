// What the exit code says. Documented in the README and in `readout --help`.

/** Exit codes of every command. */
export const exitCodes = {
  /** All inputs are in the result. */
  ok: 0,
  /** The program failed: a bug, a full disk, no readable input at all. */
  failed: 1,
  /** The command line is wrong. */
  usage: 2,
  /** Done, but something was left out; what and why stands on standard error and, for `build`, in `problems`. */
  skipped: 3,
  /** Stopped by Ctrl-C; nothing half-written is left. */
  interrupted: 130,
} as const

/** An error of the user's making, with its remedy: printed without a stack. */
export class UserError extends Error {
  constructor(
    message: string,
    readonly remedy: string,
    readonly code: number = exitCodes.usage,
  ) {
    super(message)
  }
}
