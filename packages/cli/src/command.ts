import type { Argv } from 'yargs'
import type { Context } from './context.ts'
import type { ExitCode } from './exit-codes.ts'

/** One command of the table: how it is typed, what it does, one example, and what runs. */
export interface Command<Arguments> {
  /** As yargs reads it: `add <inputs..>`. */
  readonly usage: string
  readonly summary: string
  /** One line that works as typed, and what it does. */
  readonly example: readonly [command: string, does: string]
  readonly options: (yargs: Argv<CommonArguments>) => Argv<Arguments & CommonArguments>
  /** Commands within it: `watch indicators`. */
  readonly within?: readonly Command<unknown>[]
  readonly run: (args: Arguments & CommonArguments, context: Context) => Promise<ExitCode>
}

export interface CommonArguments {
  readonly case: string | undefined
  readonly json: boolean
}

/** Lets differently typed commands stand in one list. */
export function defineCommand<Arguments>(command: Command<Arguments>): Command<unknown> {
  return command as unknown as Command<unknown>
}
