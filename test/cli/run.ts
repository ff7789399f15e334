// Runs the built program as a user does. `npm test` builds first.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'

const bin = new URL('../../bin/readout', import.meta.url).pathname
if (!existsSync(new URL('../../dist/cli/main.js', import.meta.url)))
  throw new Error('the command line is tested as built: run `npm run build` first')

/** What a run gave. */
export interface Run {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs `readout` with arguments and, where given, something on standard input. `signalAfter` interrupts it once `when` is seen on stderr. */
export function readout(
  args: readonly string[],
  options: { input?: string | Buffer; cwd?: string; interruptOn?: RegExp; env?: Record<string, string> } = {},
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bin, ...args], {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      stdio: ['pipe', 'pipe', 'pipe'],
    })
    let stdout = ''
    let stderr = ''
    let sent = false
    child.stdout.on('data', d => {
      stdout += d
    })
    child.stderr.on('data', d => {
      stderr += d
      if (!sent && options.interruptOn?.test(stderr)) sent = child.kill('SIGINT')
    })
    child.stdin.on('error', () => {})
    child.on('error', reject)
    child.on('close', code => resolve({ code, stdout, stderr }))
    child.stdin.end(options.input ?? '')
  })
}
