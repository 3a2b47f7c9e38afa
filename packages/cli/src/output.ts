import type { Context } from './context.ts'

/** One object a line. */
export function writeJson(context: Context, record: unknown): void {
  context.write(`${JSON.stringify(record)}\n`)
}
