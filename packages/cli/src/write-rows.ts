import type { CommonArguments } from './command.ts'
import type { Context } from './context.ts'
import { type LimitArguments, readLimit } from './list-options.ts'
import { writeJson } from './output.ts'
import { readPages } from './read-pages.ts'
import type { RowOptions } from './render/render-rows.ts'

type Read<T> = Parameters<typeof readPages<T>>[1]

/** Writes a list to the terminal or, a record a line, for a script; gives how many rows it wrote. */
export async function writeRows<T>(
  args: CommonArguments & LimitArguments,
  context: Context,
  read: Read<T>,
  render: (row: T, options: RowOptions) => string,
  what = 'rows',
): Promise<number> {
  const { shown, more } = await readPages(readLimit(args), read, (rows) => {
    for (const row of rows) {
      if (args.json) writeJson(context, row)
      else context.write(render(context.cover(row), context))
    }
  })
  if (shown === 0 && !args.json) context.warn(`no ${what} found\n`)
  if (more) context.warn(`There are more: --limit all\n`)
  return shown
}
