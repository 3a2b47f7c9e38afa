import { createInterface } from 'node:readline/promises'
import type { Readable, Writable } from 'node:stream'

/** Asks a person at a terminal. Null, or an end of input, means that nobody answers. */
export interface Prompt {
  /** One key as typed, lower case; null where the input ended or Ctrl-C was pressed. */
  readonly key: () => Promise<string | null>
  /** One line, without white space around it; null where the input ended. */
  readonly line: (question: string) => Promise<string | null>
  /** One line that the screen does not show, as typed; null where the input ended or Ctrl-C was pressed. */
  readonly secret: (question: string) => Promise<string | null>
}

type Keyboard = Readable & { readonly isTTY?: boolean; readonly setRawMode?: (raw: boolean) => unknown }

const CTRL_C = '\u0003'
const CTRL_D = '\u0004'

/** A prompt on a terminal; null where the input is none, so that a script is never asked. */
export function openPrompt(keyboard: Keyboard, screen: Writable): Prompt | null {
  if (keyboard.isTTY !== true || keyboard.setRawMode === undefined) return null
  return {
    key: async () => {
      keyboard.setRawMode?.(true)
      keyboard.resume()
      try {
        const typed = await new Promise<string | null>((resolve) => {
          keyboard.once('data', (data: Buffer) => resolve(data.toString('utf8')))
          keyboard.once('end', () => resolve(null))
        })
        return typed === null || typed === CTRL_C || typed === CTRL_D ? null : typed.toLowerCase()
      } finally {
        keyboard.setRawMode?.(false)
        keyboard.pause()
      }
    },
    line: async (question) => {
      const lines = createInterface({ input: keyboard, output: screen })
      try {
        const closed = new Promise<null>((resolve) => lines.once('close', () => resolve(null)))
        return (await Promise.race([lines.question(question), closed]))?.trim() ?? null
      } finally {
        lines.close()
      }
    },
    secret: (question) => readSecret(keyboard, screen, question),
  }
}

const BACKSPACES: ReadonlySet<string> = new Set(['\u0008', '\u007f'])

async function readSecret(keyboard: Keyboard, screen: Writable, question: string): Promise<string | null> {
  screen.write(question)
  keyboard.setRawMode?.(true)
  keyboard.resume()
  const typed: string[] = []
  try {
    return await new Promise<string | null>((resolve) => {
      keyboard.once('end', () => resolve(null))
      keyboard.on('data', (data: Buffer) => {
        for (const letter of data.toString('utf8')) {
          if (letter === CTRL_C || letter === CTRL_D) resolve(null)
          else if (letter === '\r' || letter === '\n') resolve(typed.join(''))
          else if (BACKSPACES.has(letter)) typed.pop()
          else typed.push(letter)
        }
      })
    })
  } finally {
    keyboard.removeAllListeners('data')
    keyboard.setRawMode?.(false)
    keyboard.pause()
    screen.write('\n')
  }
}
