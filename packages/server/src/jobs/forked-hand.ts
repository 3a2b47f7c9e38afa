import { type ChildProcess, fork } from 'node:child_process'
import type { AddSummary } from '@sayso/engine'
import { DeskError } from '../problem-of.ts'
import type { Hand, TaskEvents } from './hand.ts'
import type { FromHand, HandSetup, ToHand } from './hand-messages.ts'

/** A model that nobody uses gives its memory back after so long. */
const IDLE_MS = 60_000
/** How long a unit of work may take to end when the desk closes; then the process is ended, and nothing is lost by it. */
const LEAVE_MS = 2_000

/** Works in a process of its own, started for the first task and ended when there was none for a minute. */
export function makeForkedHand(script: string, setup: HandSetup): Hand {
  let child: ChildProcess | null = null
  let idle: ReturnType<typeof setTimeout> | undefined
  const start = (): ChildProcess => {
    const started = fork(script, [], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
    started.once('exit', () => {
      if (child === started) child = null
    })
    send(started, { kind: 'open', setup })
    return started
  }
  const leave = async () => {
    clearTimeout(idle)
    const leaving = child
    child = null
    if (leaving !== null) await end(leaving)
  }
  return {
    run: async (task, events) => {
      clearTimeout(idle)
      child ??= start()
      try {
        const done = follow(child, events)
        send(child, { kind: 'run', task })
        return await done
      } finally {
        idle = setTimeout(() => void leave(), IDLE_MS)
        idle.unref()
      }
    },
    close: leave,
  }
}

/** Resolves when the task is done; rejects where it failed, or the process went. */
function follow(child: ChildProcess, events: TaskEvents): Promise<AddSummary> {
  return new Promise((resolve, reject) => {
    const settle = (then: () => void) => {
      child.off('message', onMessage)
      child.off('exit', onExit)
      child.off('error', onError)
      then()
    }
    const onMessage = (message: FromHand) => {
      if (message.kind === 'progress') events.onProgress(message.progress)
      else if (message.kind === 'document') events.onDocument(message.acknowledgement)
      else if (message.kind === 'done') settle(() => resolve(message.summary))
      else settle(() => reject(errorOf(message)))
    }
    const onExit = (code: number | null, signal: string | null) =>
      settle(() =>
        reject(
          new DeskError(
            500,
            'work-ended',
            `the process that reads ended in the middle (${signal ?? code}). What was acknowledged is safe; the rest is tried again when the desk is opened next`,
          ),
        ),
      )
    const onError = (error: Error) => settle(() => reject(error))
    child.on('message', onMessage)
    child.once('exit', onExit)
    child.once('error', onError)
  })
}

function errorOf({ code, message }: Extract<FromHand, { kind: 'failed' }>): Error {
  const error = new Error(message)
  return code === null ? error : Object.assign(error, { code })
}

function send(child: ChildProcess, message: ToHand): void {
  child.send(message)
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  if (child.connected) send(child, { kind: 'close' })
  const timer = setTimeout(() => child.kill('SIGKILL'), LEAVE_MS)
  await gone
  clearTimeout(timer)
}
