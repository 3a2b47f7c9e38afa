import { spawn } from 'node:child_process'
import type { WordsRead } from './words-read.ts'

/**
 * Reads the words of a picture by the Tesseract of the machine, in those of the languages that it has, and says which it
 * lacks; without lines where it is not installed, has none of them, or fails.
 */
export async function readByProgram(picture: Uint8Array, wanted: readonly string[]): Promise<WordsRead> {
  const installed = (await run(['--list-langs'], new Uint8Array()))?.split(/\s+/) ?? []
  const languages = wanted.filter((language) => installed.includes(language))
  const lacking = wanted.filter((language) => !installed.includes(language))
  const reader = `the machine's Tesseract (${languages.join(', ')})`
  if (languages.length === 0) return { lines: [], reader, lacking }
  const table = await run(['-', '-', '-l', languages.join('+'), 'tsv'], picture)
  return { lines: table === null ? [] : linesOf(table), reader, lacking }
}

const TIMEOUT_MS = 40_000
const MOST_BYTES = 20_000_000

/** What the program writes; null where it is missing, fails, or takes too long. */
function run(args: readonly string[], input: Uint8Array): Promise<string | null> {
  return new Promise((resolve) => {
    const env = { PATH: process.env.PATH ?? '', OMP_THREAD_LIMIT: '1' }
    const program = spawn('tesseract', args, { stdio: ['pipe', 'pipe', 'ignore'], timeout: TIMEOUT_MS, env })
    const parts: Buffer[] = []
    let sizeBytes = 0
    program.on('error', () => resolve(null))
    program.stdin.on('error', () => {})
    program.stdout.on('data', (part: Buffer) => {
      sizeBytes += part.length
      if (sizeBytes > MOST_BYTES) program.kill()
      else parts.push(part)
    })
    program.on('close', (code) => resolve(code === 0 ? Buffer.concat(parts).toString('utf8') : null))
    program.stdin.end(input)
  })
}

/** Rows of words: level, page, block, paragraph, line, word, four of place, confidence, text. */
function linesOf(table: string): WordsRead['lines'] {
  const lines = new Map<string, { words: string[]; sure: number; paragraph: string }>()
  for (const row of table.split('\n').slice(1)) {
    const [level, , block, paragraph, line, , , , , , confidence, text] = row.split('\t')
    if (level !== '5' || !text?.trim()) continue
    const key = `${block}.${paragraph}.${line}`
    const open = lines.get(key) ?? { words: [], sure: 0, paragraph: `${block}.${paragraph}` }
    open.words.push(text.trim())
    open.sure += Number(confidence)
    lines.set(key, open)
  }
  const numbers = new Map<string, number>()
  return [...lines.values()].map(({ words, sure, paragraph }) => {
    if (!numbers.has(paragraph)) numbers.set(paragraph, numbers.size)
    return { text: words.join(' '), confidence: sure / words.length, paragraph: numbers.get(paragraph)! }
  })
}
