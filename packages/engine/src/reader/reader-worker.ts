import { parentPort, workerData } from 'node:worker_threads'
import { openEncoder } from './open-encoder.ts'
import { readAttributions, readDocument } from './read-document.ts'
import type { ReaderAnswer, ReaderTask } from './reader-task.ts'

/** The thread of one reader: opens the encoder once, then answers one document after the other. */
const port = parentPort!
const answer = (message: ReaderAnswer) => port.postMessage(message)
const encoder = await openEncoder((workerData as { folder: string }).folder, { threads: 1 })

let last = Promise.resolve()
port.on('message', ({ task, doc, want }: ReaderTask) => {
  last = last.then(async () => {
    try {
      const found = await (want === 'reading' ? readDocument : readAttributions)(doc, encoder)
      answer({ kind: 'found', task, found })
    } catch (error) {
      answer({ kind: 'failed', task, message: (error as Error).message })
    }
  })
})
answer({ kind: 'ready' })
