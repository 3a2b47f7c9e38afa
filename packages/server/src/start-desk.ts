import { randomBytes } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer, type ServerType } from '@hono/node-server'
import { type OpenCase, openCase, type Reader } from '@sayso/engine'
import { BodyCache } from './api/body-cache.ts'
import { makeApp } from './app.ts'
import { makeCaseReader } from './case-reader.ts'
import type { Desk } from './desk.ts'
import { openFeed } from './events/feed.ts'
import { makeGuard } from './guard/guard.ts'
import { isLoopback } from './guard/hosts.ts'
import type { PasswordHash } from './guard/password.ts'
import { makeForkedHand } from './jobs/forked-hand.ts'
import type { Network } from './jobs/hand.ts'
import type { HandSetup } from './jobs/hand-messages.ts'
import { makeInlineHand } from './jobs/inline-hand.ts'
import { openJobQueue } from './jobs/job-queue.ts'
import { openSpool } from './jobs/spool.ts'
import { makeJudge } from './judge.ts'
import { DeskError } from './problem-of.ts'
import { makeScribe } from './scribe.ts'

export interface DeskOptions {
  /** Where the case lies. */
  readonly path: string
  /** Who acts, for the journal. */
  readonly actor: string
  readonly now: () => string
  readonly version: string
  /** Address to listen at; one beyond this machine needs a password. */
  readonly listen: string
  /** 0 takes any that is free. */
  readonly port: number
  /** Names under which a proxy reaches the desk. */
  readonly hosts: readonly string[]
  readonly password: PasswordHash | null
  readonly uploadLimitBytes: number
  /** Path of a Chromium that prints PDF; looked for where absent. */
  readonly browser?: string | undefined
  /** Where the pages lie; null where they were not built. */
  readonly pages: string | null
  /** The model's reader: the desk itself reads no document by it, but must know what is stale. */
  readonly reader: Reader | null
  /** The process that works on the case; null works in this one. */
  readonly hand: { readonly script: string; readonly model: HandSetup['model'] } | null
  /** How pages are asked for that a person has fetched from the inbox. */
  readonly network: Network
  readonly log: (text: string) => void
}

export interface RunningDesk {
  /** The address that opens a session, with its token. */
  readonly url: string
  readonly token: string
  readonly port: number
  /** Lets go of the case and the port; what was handed in and not yet read is taken up when the desk is opened next. */
  close(): Promise<void>
}

/**
 * Opens a desk on a case. Throws `listen-needs-password`, `port-taken`, and what opening the case throws.
 */
export async function startDesk(options: DeskOptions): Promise<RunningDesk> {
  const { path, actor, now, reader, listen } = options
  if (!isLoopback(listen) && options.password === null)
    throw new DeskError(
      403,
      'listen-needs-password',
      `${listen} can be reached by others, and no password was set; one was expected. Set it first: sayso serve --set-password`,
    )
  const reading = await openCase(path, { reader, derives: false, actor, now })
  const writing = await openCase(path, { reader: null, derives: false, actor, now })
  const token = randomBytes(24).toString('base64url')
  let port = options.port
  const desk = makeDesk({ ...options, reading, writing, token, port: () => port })
  const app = makeApp(desk, () => ({ listen, port, others: options.hosts }))
  const server = createAdaptorServer({ fetch: app.fetch })
  if ('keepAliveTimeout' in server) server.keepAliveTimeout = KEEP_ALIVE_MS
  try {
    port = await listenAt(server, listen, options.port)
  } catch (error) {
    await Promise.all([desk.jobs.close(), reading.close(), writing.close()])
    throw error
  }
  await desk.jobs.restore()
  const close = async () => {
    desk.feed.close()
    await stop(server)
    await desk.jobs.close()
    await reading.close()
    await writing.close()
  }
  return { url: `http://${hostOf(listen)}:${port}/?token=${token}`, token, port, close }
}

/** Longer than any view holds the thread: a connection must not be closed while a request on it waits to be read. */
const KEEP_ALIVE_MS = 120_000

interface Parts extends Omit<DeskOptions, 'port'> {
  readonly reading: OpenCase
  readonly writing: OpenCase
  readonly token: string
  readonly port: () => number
}

function makeDesk(parts: Parts): Desk {
  const { path, actor, now, reader, log } = parts
  const caseReader = makeCaseReader(parts.reading)
  const feed = openFeed(caseReader, log)
  const hand =
    parts.hand === null
      ? makeInlineHand(() => openCase(path, { reader, actor, now }), parts.network)
      : makeForkedHand(parts.hand.script, { path, actor, model: parts.hand.model, network: parts.network })
  const spool = openSpool(path)
  const scribe = makeScribe(parts.writing)
  const jobs = openJobQueue({ hand, spool, now, onJob: feed.publish, log })
  return {
    reader: caseReader,
    scribe,
    judge: makeJudge(scribe),
    jobs,
    feed,
    guard: makeGuard({ token: parts.token, password: parts.password, cookieName: () => `sayso-${parts.port()}` }),
    bodies: new BodyCache(),
    uploads: { jobs, spool, limitBytes: parts.uploadLimitBytes, now },
    actor,
    version: parts.version,
    browser: parts.browser ?? null,
    pages: parts.pages,
    log,
  }
}

function listenAt(server: ServerType, address: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new DeskError(
              503,
              'port-taken',
              `another program listens at ${address}:${port}. Choose another: --port N, or --port 0 for any`,
            )
          : error,
      )
    })
    server.listen(port, address, () => resolve((server.address() as AddressInfo).port))
  })
}

/** Answers under way are ended: a stream of events never ends by itself. */
function stop(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    if ('closeAllConnections' in server) server.closeAllConnections()
  })
}

function hostOf(listen: string): string {
  if (listen === '0.0.0.0' || listen === '::') return 'localhost'
  return listen.includes(':') ? `[${listen}]` : listen
}
