import { parentPort } from 'node:worker_threads'
import { type Draft, takeTitle } from '../draft.ts'
import { readMsg, readMsgFiles } from '../mail/read-msg.ts'
import { readDocx } from '../office/read-docx.ts'
import { readOdt } from '../office/read-odt.ts'
import { readRtf } from '../office/read-rtf.ts'
import { readPdf } from '../pdf/read-pdf.ts'
import { closeReaders } from '../picture/read-by-wasm.ts'
import { readPicture } from '../picture/read-picture.ts'
import { Unreadable } from '../unreadable.ts'
import type { ApartAnswer, ApartKind, ApartResults, ApartTask } from './task.ts'

/** The thread that reads what is not read beside the rest: one file at a time, until it is ended. */
const port = parentPort!
const answer = (message: ApartAnswer) => port.postMessage(message)
const moreTime = (ms: number) => answer({ state: 'more-time', ms })

const titled = async (draft: Draft | Promise<Draft>): Promise<Draft> => takeTitle(await draft)

// Parsers chat, and so do the threads that they start; what they say is no answer of the command.
process.stdout.write = () => true
process.stderr.write = () => true

const READERS: {
  readonly [Kind in ApartKind]: (bytes: Uint8Array) => ApartResults[Kind] | Promise<ApartResults[Kind]>
} = {
  docx: (bytes) => titled(readDocx(bytes)),
  msg: readMsg,
  'msg-files': readMsgFiles,
  odt: (bytes) => titled(readOdt(bytes)),
  pdf: (bytes) => titled(readPdf(bytes, moreTime)),
  picture: (bytes) => readPicture(bytes, moreTime),
  rtf: (bytes) => titled(readRtf(bytes)),
}

port.on('message', async ({ kind, bytes }: ApartTask) => {
  try {
    const result = await READERS[kind](bytes)
    await closeReaders()
    answer({ state: 'read', result })
  } catch (error) {
    await closeReaders()
    const code = error instanceof Unreadable ? error.code : null
    answer({ state: 'failed', code, message: error instanceof Error ? error.message : String(error) })
  }
})

answer({ state: 'ready' })
