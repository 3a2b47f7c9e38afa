import { expect, it } from 'vitest'
import { readBytes } from './testing/read-bytes.ts'
import { captureInputs, tortureIngest } from './testing/torture.ts'

/** Pictures take seconds each; `npm run torture` reads mutations of them. */
const PICTURES = /^(?:picture-|pdf-scan)/

/** Mutations read here, by what one of a kind costs; `npm run torture` reads thousands. Pages are laid out whole, PDFs set anew. */
function runsOf(kind: string): number {
  if (/^pdf-/.test(kind)) return 12
  return /^(?:live-|single-file|telegram-html|mail|csv)/.test(kind) ? 40 : 100
}

/** A file that is given up takes ten seconds, and a thread must be started after it. */
const LONGEST_MS = 15_000

for (const [kind, inputs] of Object.entries(captureInputs())) {
  if (PICTURES.test(kind)) continue
  const runs = runsOf(kind)
  it(`reads ${runs} mutations of ${kind} without a crash, a hang or an offset out of the text`, async () => {
    await readBytes('warm.rtf', '{\\rtf1 The thread is loaded before its time is taken.}')
    const { documents, refusals } = await tortureIngest({ runs, seed: 20271105, inputs, longestMs: LONGEST_MS })
    expect(documents + refusals).toBeGreaterThanOrEqual(runs)
  }, 600_000)
}
