import { join } from 'node:path'
import type { Context } from './context.ts'
import { readPassword } from './desk-password.ts'
import { findBeside, locateModel } from './find-model.ts'
import { POLITE, readNetwork } from './network-options.ts'
import { openBrowser } from './terminal/open-browser.ts'
import { VERSION } from './version.ts'
import { hand } from './with-case.ts'

export interface ServeOptions {
  readonly listen: string
  readonly port: number
  /** Names under which a proxy reaches the desk. */
  readonly hosts: readonly string[]
  readonly uploadLimitBytes: number
  /** Whether to open the browser too. */
  readonly browser: boolean
  readonly json: boolean
}

/** Where the desk listens unless told otherwise. */
export const DESK = { listen: '127.0.0.1', port: 7300, uploadLimitMb: 200 } as const
export const BYTES_PER_MB = 1_000_000

/** Opens a desk on a case and keeps it open until Ctrl-C. Throws what `startDesk` throws. */
export async function serveCase(path: string, options: ServeOptions, context: Context): Promise<void> {
  const { listen, port, hosts, uploadLimitBytes } = options
  // Loaded here, for no other command should wait for it.
  const { startDesk } = await import('@sayso/server')
  const { actor, now, reader = null } = await hand(context)
  const { now: _, ...network } = readNetwork(POLITE, context)
  const script = findBeside('dist', 'desk-hand.js')
  const pages = findBeside('dist/web', 'index.html')
  const desk = await startDesk({
    path,
    actor,
    now,
    version: VERSION,
    listen,
    port,
    hosts,
    password: await readPassword(context),
    uploadLimitBytes,
    browser: context.env.SAYSO_CHROMIUM,
    pages,
    reader,
    hand: script === null ? null : { script: join(script, 'desk-hand.js'), model: locateModel(context) },
    network,
    log: context.warn,
  })
  let closing: Promise<void> | null = null
  const close = () => {
    closing ??= desk.close()
    return closing
  }
  const forget = context.beforeEnd?.(close)
  if (options.json) context.write(`${JSON.stringify({ url: desk.url, token: desk.token, port: desk.port })}\n`)
  else
    context.write(
      `The desk is open at\n\n  ${desk.url}\n\nThis address lets in whoever holds it: keep it to yourself. Ctrl-C closes the desk.\n`,
    )
  if (options.browser) openBrowser(desk.url)
  await new Promise<void>((resolve) => {
    if (context.stopped.aborted) resolve()
    context.stopped.addEventListener('abort', () => resolve(), { once: true })
  })
  await close()
  forget?.()
}
