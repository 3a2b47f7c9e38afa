import type { World } from './context.ts'
import { openPrompt } from './terminal/prompt.ts'
import { pickStyle } from './terminal/style.ts'
import { cutTo } from './terminal/text-width.ts'

/** Columns where the output is no terminal: what a mail or a page of a manual holds. */
const PIPED_COLUMNS = 80
const LEAST_COLUMNS = 40

/** What the shell is told: 128 and the number of the signal. */
const ENDED_BY = { SIGINT: 130, SIGTERM: 143 } as const

/** The world as a process gives it. A reader that goes away (`| head`) ends the command quietly; so does Ctrl-C. */
export function openContext(from: NodeJS.Process): World {
  const stop = new AbortController()
  from.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    stop.abort()
    from.exit(0)
  })
  from.stderr.on('error', () => {})
  const closing = new Set<() => Promise<void>>()
  const endBy = (signal: keyof typeof ENDED_BY) => {
    // What is written is whole: every unit of work is committed or not there. A second one does not wait.
    if (stop.signal.aborted) from.exit(ENDED_BY[signal])
    stop.abort()
    void Promise.allSettled([...closing].map((close) => close())).then(() => from.exit(ENDED_BY[signal]))
  }
  from.on('SIGINT', () => endBy('SIGINT'))
  from.on('SIGTERM', () => endBy('SIGTERM'))
  const drawing = from.stderr.isTTY === true && from.env.TERM !== 'dumb'
  let drawn = false
  const progress = (line: string | null) => {
    if (!drawing || (line === null && !drawn)) return
    drawn = line !== null
    from.stderr.write(line === null ? '\r\u001b[K' : `\r\u001b[K${cutTo(line, (from.stderr.columns ?? 80) - 1)}`)
  }
  return {
    env: from.env,
    folder: from.cwd(),
    columns: from.stdout.isTTY ? Math.max(LEAST_COLUMNS, from.stdout.columns ?? PIPED_COLUMNS) : PIPED_COLUMNS,
    style: pickStyle(from.stdout.isTTY === true, from.env),
    now: () => new Date().toISOString(),
    write: (text) => {
      progress(null)
      if (!stop.signal.aborted) from.stdout.write(text)
    },
    warn: (text) => {
      progress(null)
      from.stderr.write(text)
    },
    shown: from.stdout.isTTY === true && from.stderr.isTTY === true,
    prompt: from.stderr.isTTY === true ? openPrompt(from.stdin, from.stderr) : null,
    progress,
    beforeEnd: (close) => {
      closing.add(close)
      return () => closing.delete(close)
    },
    drained: () => new Promise((resolve) => (stop.signal.aborted ? resolve() : from.stdout.write('', () => resolve()))),
    stopped: stop.signal,
  }
}
