import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { EngineError } from '../engine-error.ts'
import { findBrowser } from './find-browser.ts'

/** A page with a thousand sources is printed in some seconds. */
const TIMEOUT_MS = 120_000

/**
 * Prints a page of HTML as PDF by the machine's own Chromium, Chrome or Edge, without a network. `browser` is the path of
 * one; null looks where they are usually installed. Throws `pdf-browser-missing` and `pdf-not-printed`.
 */
export async function printPdf(html: string, browser: string | null): Promise<Buffer> {
  const path = browser ?? (await findBrowser())
  if (path === null)
    throw new EngineError(
      'pdf-browser-missing',
      'a PDF is printed by Chromium, Chrome or Edge, and none was found on this machine; install one, name it by SAYSO_CHROMIUM=/path/to/it, or export .html and print that',
    )
  const folder = await mkdtemp(join(tmpdir(), 'sayso-pdf-'))
  try {
    const [page, target] = [join(folder, 'briefing.html'), join(folder, 'briefing.pdf')]
    await writeFile(page, html, { mode: 0o600 })
    await run(path, [
      '--headless',
      '--disable-gpu',
      // Chromium refuses to sandbox itself for the superuser, as in a container.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-extensions',
      '--no-first-run',
      '--host-resolver-rules=MAP * ~NOTFOUND',
      `--user-data-dir=${join(folder, 'profile')}`,
      '--no-pdf-header-footer',
      `--print-to-pdf=${target}`,
      pathToFileURL(page).href,
    ])
    return await readFile(target).catch(() => {
      throw new EngineError('pdf-not-printed', `${path} ended without writing a PDF; export .html and print that`)
    })
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function run(path: string, args: readonly string[]): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const child = spawn(path, args, { stdio: 'ignore' })
    const timer = setTimeout(() => {
      child.kill('SIGKILL')
      reject(
        new EngineError(
          'pdf-not-printed',
          `${path} had not printed after ${TIMEOUT_MS / 1000} s; export .html and print that`,
        ),
      )
    }, TIMEOUT_MS)
    child.once('error', (error) => {
      clearTimeout(timer)
      reject(
        new EngineError(
          'pdf-browser-missing',
          `${path} could not be started: ${error.message}. Name another by SAYSO_CHROMIUM`,
        ),
      )
    })
    child.once('exit', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}
