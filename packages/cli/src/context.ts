import type { FetchSettings, OpenCase } from '@sayso/engine'
import type { Prompt } from './terminal/prompt.ts'
import type { Style } from './terminal/style.ts'

/** The world of a process; tests hand in their own. */
export interface World {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly folder: string
  /** What replaces the name service, the guard and the rests in tests with a server of their own; absent in a process. */
  readonly network?: Partial<FetchSettings>
  /** Columns of the terminal; 80 where the output is not one. */
  readonly columns: number
  readonly style: Style
  readonly now: () => string
  /** Whether all that is written is shown to a person at a terminal; else it goes into a file, or to another program. */
  readonly shown: boolean
  /** Text for standard output. */
  readonly write: (text: string) => void
  /** Text for standard error: progress, refusals, loss reports. */
  readonly warn: (text: string) => void
  /** Asks the person at the terminal; null where there is none. */
  readonly prompt: Prompt | null
  /** Draws or clears a passing line on standard error; does nothing where that is not a terminal. */
  readonly progress: (line: string | null) => void
  /** Resolves when all output is handed over; rejects never. */
  readonly drained: () => Promise<void>
  /** Has this run before Ctrl-C or an end from outside ends the program; the function given back takes it away. Absent in tests. */
  readonly beforeEnd?: (close: () => Promise<void>) => () => void
  /** Set when the reader of our output has gone, or a person pressed Ctrl-C. */
  readonly stopped: AbortSignal
}

/** What a command gets. */
export interface Context extends World {
  /**
   * From here on, what is written and not shown has all covered that would give interviewed persons of this case away;
   * whatever is written after `open` is closed too. Throws as `openExportGuard` does.
   */
  readonly guard: (open: OpenCase) => Promise<void>
  /** A record as `guard` lets it out, before it is laid out: words made of several claims stand in no document any more. */
  readonly cover: <T>(record: T) => T
}
