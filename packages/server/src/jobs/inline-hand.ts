import type { OpenCase } from '@sayso/engine'
import type { Hand, Network } from './hand.ts'
import { runTask } from './run-task.ts'

/** Works in this process: for tests, and where the program runs from source. Readers wait while it computes. */
export function makeInlineHand(openWriter: () => Promise<OpenCase>, network: Network): Hand {
  let writer: Promise<OpenCase> | null = null
  return {
    run: async (task, events) => {
      writer ??= openWriter()
      return runTask(await writer, { task, network }, events)
    },
    close: async () => {
      await (await writer)?.close()
    },
  }
}
