import type { FetchSettings } from '@sayso/engine'
import type { Argv } from 'yargs'
import type { Context } from './context.ts'
import { UsageError } from './usage-error.ts'

declare const __SAYSO_VERSION__: string | undefined

export interface NetworkArguments {
  readonly pace: string
  readonly tries: string
  readonly timeout: string
  readonly 'max-megabytes': string
  readonly robots: boolean
}

/** What no host should mind. */
export const POLITE: NetworkArguments = { pace: '2', tries: '3', timeout: '30', 'max-megabytes': '50', robots: true }

/** How politely and how long pages are asked for. */
export function networkOptions<T>(yargs: Argv<T>) {
  return yargs
    .option('pace', {
      type: 'string',
      default: POLITE.pace,
      requiresArg: true,
      describe: 'Seconds between requests to one host',
    })
    .option('tries', {
      type: 'string',
      default: POLITE.tries,
      requiresArg: true,
      describe: 'Times that a request is tried',
    })
    .option('timeout', {
      type: 'string',
      default: POLITE.timeout,
      requiresArg: true,
      describe: 'Seconds that one answer may take',
    })
    .option('max-megabytes', {
      type: 'string',
      default: POLITE['max-megabytes'],
      requiresArg: true,
      describe: 'Largest answer',
    })
    .option('robots', {
      type: 'boolean',
      default: POLITE.robots,
      describe: 'Leaves alone what robots.txt disallows; --no-robots where you have the right to fetch it',
    })
}

/**
 * How the network is used. A proxy is taken from SAYSO_PROXY alone, never from the variables that other programs read;
 * SAYSO_USER_AGENT says who asks.
 */
export function readNetwork(args: NetworkArguments, { env, now, network }: Context): FetchSettings {
  return {
    userAgent: env.SAYSO_USER_AGENT ?? `Sayso/${typeof __SAYSO_VERSION__ === 'string' ? __SAYSO_VERSION__ : '0'}`,
    proxy: readProxy(env.SAYSO_PROXY),
    timeoutMs: readNumber('timeout', args.timeout, 1, 600) * 1000,
    maxBytes: readNumber('max-megabytes', args['max-megabytes'], 1, 1000) * 1_000_000,
    gapMs: readNumber('pace', args.pace, 0.2, 3600) * 1000,
    tries: readNumber('tries', args.tries, 1, 10),
    robots: args.robots,
    now,
    ...network,
  }
}

/** A number within bounds. Throws UsageError. */
export function readNumber(option: string, typed: string, least: number, most: number): number {
  const value = Number(typed)
  if (Number.isFinite(value) && value >= least && value <= most) return value
  throw new UsageError(`usage-${option}`, `--${option} is "${typed}"; a number from ${least} to ${most} was expected`)
}

function readProxy(named: string | undefined): string | null {
  if (named === undefined || named === '') return null
  if (URL.canParse(named) && /^https?:$/.test(new URL(named).protocol)) return named
  throw new UsageError(
    'usage-proxy',
    'SAYSO_PROXY is no address of a proxy; one such as http://proxy.example:3128 was expected',
  )
}
