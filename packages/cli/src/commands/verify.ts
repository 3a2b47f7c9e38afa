import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import {
  type ChainFault,
  checkChain,
  type Fault,
  makeSeal,
  type OpenCase,
  parseSeal,
  readSeals,
  verifyCase,
  writeOutAsIs,
} from '@sayso/engine'
import { defineCommand } from '../command.ts'
import type { Context } from '../context.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { readNetwork } from '../network-options.ts'
import { writeJson } from '../output.ts'
import { adviseFaults, adviseKept } from '../render/advise-faults.ts'
import { plural } from '../render/plural.ts'
import { UsageError } from '../usage-error.ts'
import { withCase } from '../with-case.ts'

export const verifyCommand = defineCommand({
  usage: 'verify',
  summary: 'Checks hashes, anchors, references and the journal, and names every fault',
  example: ['sayso verify --case bridge.sayso', 'exit code 0 where all is sound, 3 where the case is damaged'],
  options: (yargs) =>
    yargs
      .option('chain', {
        type: 'boolean',
        default: false,
        describe: 'The journal alone: every line, the root of each day, and the seals',
      })
      .option('against', { type: 'string', requiresArg: true, describe: 'A seal kept elsewhere (with --chain)' })
      .option('sign', {
        type: 'string',
        requiresArg: true,
        describe: 'Seals the journal with an Ed25519 key in PEM (with --chain)',
      })
      .option('seal', {
        type: 'string',
        requiresArg: true,
        describe: 'Writes a seal to a file, to keep elsewhere (with --chain)',
      })
      .option('stamp', {
        type: 'string',
        requiresArg: true,
        describe:
          'Has the seal stamped by the RFC 3161 authority at this address, which gets its hash alone (with --chain)',
      })
      .option('authority', {
        type: 'string',
        requiresArg: true,
        describe: 'Certificates in PEM of the authorities whose time-stamps you trust (with --chain)',
      }),
  run: (args, context) =>
    withCase(args, context, async (open) => {
      if (args.chain) return verifyChain(open, args, context)
      if ([args.against, args.sign, args.seal, args.stamp, args.authority].some((each) => each !== undefined))
        throw new UsageError(
          'usage-chain',
          '--against, --sign, --seal, --stamp and --authority are about the journal; --chain was expected with them',
        )
      return verifyAll(open, args.json, context)
    }),
})

async function verifyAll(open: OpenCase, json: boolean, context: Context): Promise<ExitCode> {
  const faults: Pick<Fault, 'code' | 'subject'>[] = []
  for await (const fault of verifyCase(open)) {
    faults.push({ code: fault.code, subject: fault.subject })
    if (json) writeJson(context, { kind: 'fault', ...fault })
    else context.write(`${fault.code}: ${fault.subject}: ${fault.message}\n`)
  }
  if (faults.length > 0) {
    context.warn(adviseFaults(faults, open.path))
    return EXIT.damaged
  }
  if (json) writeJson(context, { kind: 'sound' })
  else context.write('Sound: every hash, anchor, reference and line of the journal holds.\n')
  return EXIT.done
}

/** What is wrong with a seal or its time-stamp, and says nothing of the journal. */
const OF_SEALS: ReadonlySet<string> = new Set<ChainFault['code']>(['seal-unsigned', 'stamp-broken', 'stamp-untrusted'])

/** A time-stamp is one request. */
const ONE_REQUEST = { pace: '2', tries: '1', timeout: '30', 'max-megabytes': '1', robots: false }

interface ChainArguments {
  readonly json: boolean
  readonly against: string | undefined
  readonly sign: string | undefined
  readonly seal: string | undefined
  readonly stamp: string | undefined
  readonly authority: string | undefined
}

async function verifyChain(open: OpenCase, args: ChainArguments, context: Context): Promise<ExitCode> {
  const read = (path: string) => readFile(resolve(context.folder, path), 'utf8')
  const kept = args.against === undefined ? [] : [{ text: await read(args.against), signature: null, publicKey: null }]
  const seals = [...(await readSeals(open)), ...kept]
  const check = await checkChain(open, seals, args.authority === undefined ? null : await read(args.authority))
  for (const fault of check.faults) {
    if (args.json) writeJson(context, fault)
    else context.write(`${fault.code}: ${fault.message}.\n`)
  }
  if (check.faults.length > 0) {
    const ofSeals = check.faults.filter(({ code }) => OF_SEALS.has(code))
    const kept = check.faults.filter((fault) => !ofSeals.includes(fault))
    if (kept.length > 0) context.warn(`${adviseKept(kept, open.path)}\n`)
    if (ofSeals.length > 0)
      context.warn(
        `${plural(ofSeals.length, 'fault')} of seals and their stamps alone: take the seal from where it was kept.\n`,
      )
    return EXIT.damaged
  }
  const sealing = [args.sign, args.seal, args.stamp].some((each) => each !== undefined)
  const stamp = args.stamp === undefined ? null : { address: args.stamp, settings: readNetwork(ONE_REQUEST, context) }
  const seal = sealing
    ? await makeSeal(open, check, args.sign === undefined ? null : await read(args.sign), stamp)
    : null
  if (seal !== null && args.seal !== undefined) await writeOutAsIs(open, resolve(context.folder, args.seal), seal.text)
  if (args.json) {
    const { entries, head, days, stamps } = check
    writeJson(context, { kind: 'chain', entries, head, days, stamps, seals: seals.length, seal })
    return EXIT.done
  }
  for (const { day, first, last, root } of check.days) context.write(`  ${day}  lines ${first}-${last}  ${root}\n`)
  const held = seals.map((each) => parseSeal(each.text).sequence)
  const words =
    held.length === 0
      ? 'no seal was made yet'
      : `${plural(held.length, 'seal holds', 'seals hold')}, up to line ${Math.max(...held)}`
  context.write(`The chain holds: ${plural(check.entries, 'line')}; ${words}. Head: ${check.head.hash}\n`)
  for (const { sequence, at, authority, trusted } of check.stamps) {
    const vouched = trusted === null ? ' (nobody vouches for it: --authority names whom you trust)' : ''
    context.write(`Stamped up to line ${sequence} at ${at} by ${authority}${vouched}.\n`)
  }
  if (seal !== null)
    context.write(
      `Sealed up to line ${check.head.sequence}${seal.signature === null ? ', unsigned' : ' and signed'}${seal.stamp === undefined ? '' : `, stamped by ${seal.stamp.address}`}${args.seal === undefined ? '' : `: ${args.seal}`}.\n`,
    )
  return EXIT.done
}
