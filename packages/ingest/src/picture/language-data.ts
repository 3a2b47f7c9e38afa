import { copyFile, mkdir, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Languages whose data come with Sayso. */
export type Language = 'eng' | 'deu' | 'kor'

/** Where the data of several languages lie side by side for a moment, as tesseract.js wants them. */
export function languageFolder(): string {
  return join(tmpdir(), `sayso-ocr-${process.pid}`)
}

/** Lays the data side by side while `load` runs, and takes them away again. */
export async function withLanguages<T>(
  languages: readonly Language[],
  load: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = languageFolder()
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { mode: 0o700 })
  try {
    for (const code of languages) {
      const main = createRequire(import.meta.url).resolve(`@tesseract.js-data/${code}`)
      const file = `${code}.traineddata.gz`
      await copyFile(join(dirname(main), '4.0.0_best_int', file), join(folder, file))
    }
    return await load(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
