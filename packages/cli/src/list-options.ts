import type { Argv } from 'yargs'
import { UsageError } from './usage-error.ts'

export interface LimitArguments {
  readonly limit: string
}

export interface FilterArguments extends LimitArguments {
  readonly publisher: string | undefined
  readonly language: string | undefined
  readonly from: string | undefined
  readonly to: string | undefined
}

/** Rows that fill a screen and leave room to think. */
const DEFAULT_LIMIT = '20'

export function limitOption<T>(yargs: Argv<T>) {
  return yargs.option('limit', {
    type: 'string',
    default: DEFAULT_LIMIT,
    requiresArg: true,
    describe: 'Rows at most; "all" for every one',
  })
}

export function filterOptions<T>(yargs: Argv<T>) {
  return limitOption(yargs)
    .option('publisher', { type: 'string', requiresArg: true, describe: 'Only of this publisher' })
    .option('language', { type: 'string', requiresArg: true, describe: 'Only in this language: en, ru, …' })
    .option('from', { type: 'string', requiresArg: true, describe: 'Published on this day or later: 2027-11-10' })
    .option('to', { type: 'string', requiresArg: true, describe: 'Published on this day or earlier' })
}

/** What the engine's lists take, from what was typed. */
export function readFilters(args: FilterArguments) {
  return {
    publisher: args.publisher ?? null,
    language: args.language ?? null,
    from: readDay('from', args.from),
    to: readDay('to', args.to),
  }
}

/** Rows wanted; Infinity for all. */
export function readLimit(args: LimitArguments): number {
  if (args.limit === 'all') return Number.POSITIVE_INFINITY
  const limit = Number(args.limit)
  if (Number.isInteger(limit) && limit > 0) return limit
  throw new UsageError('usage-limit', `--limit is "${args.limit}"; a number above 0 or "all" was expected`)
}

/** An ISO day or date-time; null where none was typed. */
export function readDay(option: string, typed: string | undefined): string | null {
  if (typed === undefined) return null
  if (/^\d{4}-\d\d-\d\d(T\d\d:\d\d.*)?$/.test(typed) && !Number.isNaN(Date.parse(typed))) return typed
  throw new UsageError('usage-date', `--${option} is "${typed}"; a day such as 2027-11-10 was expected`)
}
