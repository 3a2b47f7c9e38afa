import { createWorker, type Worker } from 'tesseract.js'
import { type Language, withLanguages } from './language-data.ts'
import type { WordsRead } from './words-read.ts'

/** Reads the words of a picture by tesseract.js, from data that were installed with it; nothing is fetched. */
export async function readByWasm(picture: Uint8Array, languages: readonly Language[]): Promise<WordsRead> {
  const reader = await open(languages)
  const { data } = await reader.recognize(Buffer.from(picture), {}, { blocks: true, text: false })
  const paragraphs = (data.blocks ?? []).flatMap((block) => block.paragraphs)
  const lines = paragraphs.flatMap((paragraph, index) =>
    paragraph.lines.map(({ text, confidence }) => ({ text: text.trim(), confidence, paragraph: index })),
  )
  return { lines, reader: `tesseract.js (${languages.join(', ')})` }
}

const opened = new Map<string, Promise<Worker>>()

/** Lets go of all readers: a thread that is left open in this one would keep the command from ending. */
export async function closeReaders(): Promise<void> {
  const readers = [...opened.values()]
  opened.clear()
  for (const reader of readers) await reader.then((worker) => worker.terminate()).catch(() => {})
}

/** A reader stays open for the next page of the file: loading it takes some time. */
function open(languages: readonly Language[]): Promise<Worker> {
  const key = languages.join('+')
  let worker = opened.get(key)
  if (worker === undefined) {
    // `cacheMethod` none: the library would else leave the data where the command was called.
    worker = withLanguages(languages, (langPath) =>
      createWorker(key, 1, { langPath, cacheMethod: 'none', gzip: true, errorHandler: () => {} }),
    )
    opened.set(key, worker)
  }
  return worker
}
