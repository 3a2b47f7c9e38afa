import { findBrowser } from '@sayso/engine'
import type { TestProject } from 'vitest/node'
import { type Prepared, prepare } from './prepare.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** What all tests in a browser share; null where this machine has none, and they are skipped. */
    prepared: Prepared | null
  }
}

/** Where a browser must be there, as on the machine that checks every change: no test is skipped then. */
const MUST = process.env.SAYSO_BROWSER_TESTS === 'must'

/** Runs once, before all tests in a browser. */
export default async function setUp({ provide }: TestProject): Promise<() => Promise<void>> {
  const executablePath = process.env.SAYSO_CHROMIUM ?? (await findBrowser())
  if (executablePath === null && MUST)
    throw new Error(
      'no Chromium was found, and the desk must be tried in one. Install it (on Debian: apt-get install chromium), or name one by SAYSO_CHROMIUM',
    )
  if (executablePath === null) {
    provide('prepared', null)
    return async () => {
      console.warn(
        '\nTHE DESK WAS NOT TRIED: no Chromium was found, and all tests in a browser were skipped.\nInstall one (on Debian: apt-get install chromium), or name it by SAYSO_CHROMIUM.\n',
      )
    }
  }
  const { remove, ...prepared } = await prepare(executablePath)
  provide('prepared', prepared)
  return remove
}
