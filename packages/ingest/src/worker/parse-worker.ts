import { parentPort } from 'node:worker_threads'
import { type Draft, takeTitle } from '../draft.ts'
import { readDocx } from '../office/read-docx.ts'
import { readOdt } from '../office/read-odt.ts'
import { readRtf } from '../office/read-rtf.ts'
import { readPdf } from '../pdf/read-pdf.ts'
import { Unreadable } from '../unreadable.ts'
import type { ApartAnswer, ApartKind, ApartTask } from './task.ts'

/** The thread that reads what is not read beside the rest: one file at a time, until it is ended. */
const port = parentPort!
const answer = (message: ApartAnswer) => port.postMessage(message)

const READERS: Record<ApartKind, (bytes: Uint8Array) => Draft | Promise<Draft>> = {
  docx: readDocx,
  odt: readOdt,
  pdf: readPdf,
  rtf: readRtf,
}

port.on('message', async ({ kind, bytes }: ApartTask) => {
  try {
    answer({ ok: true, draft: takeTitle(await READERS[kind](bytes)) })
  } catch (error) {
    const code = error instanceof Unreadable ? error.code : null
    answer({ ok: false, code, message: error instanceof Error ? error.message : String(error) })
  }
})

port.postMessage('ready')
