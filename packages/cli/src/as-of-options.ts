import { type AsOf, CLOCKS, type Clock } from '@sayso/engine'
import type { Argv } from 'yargs'
import { readDay } from './list-options.ts'

export interface AsOfArguments {
  readonly 'as-of': string | undefined
  readonly clock: Clock
}

export function asOfOptions<T>(yargs: Argv<T>) {
  return yargs
    .option('as-of', {
      type: 'string',
      requiresArg: true,
      describe: 'As known on this date: 2027-11-10 (that whole day) or 2027-11-10T12:00:00Z',
    })
    .option('clock', {
      choices: CLOCKS,
      default: 'said' as Clock,
      describe: 'Which time --as-of means: when it was said, when we learned it, when it happened',
    })
}

/** Null where no cut was asked for. */
export function readAsOf(args: AsOfArguments): AsOf | null {
  const at = readDay('as-of', args['as-of'])
  return at === null ? null : { at, clock: args.clock }
}
