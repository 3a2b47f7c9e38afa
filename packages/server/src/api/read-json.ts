import type { Context } from 'hono'
import { DeskError } from '../problem-of.ts'

/** The body as JSON. Throws `upload-too-large` past the limit, before it is held whole, and `usage-json`. */
export async function readJson(c: Context, limitBytes: number): Promise<unknown> {
  const declared = Number(c.req.header('content-length') ?? 0)
  if (declared > limitBytes) throw tooLarge(limitBytes, declared)
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of (c.req.raw.body ?? []) as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.length
    if (size > limitBytes) throw tooLarge(limitBytes, size)
    chunks.push(chunk)
  }
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)))
  } catch {
    throw new DeskError(400, 'usage-json', `the body, of ${size} bytes, is no JSON in UTF-8; an object was expected`)
  }
}

/** What says how large an upload may be, and how to hand in more. */
export function tooLarge(limitBytes: number, foundBytes: number): DeskError {
  return new DeskError(
    413,
    'upload-too-large',
    `${foundBytes} bytes were sent; at most ${limitBytes} were expected. Hand it in in parts, or by the command: sayso add FILE`,
  )
}
