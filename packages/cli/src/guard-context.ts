import { type ExportGuard, openExportGuard } from '@sayso/engine'
import type { Context, World } from './context.ts'

/** The door of standard output and standard error: see `Context.guard`. */
export function guardContext(world: World): Context {
  let guard: ExportGuard | null = null
  const cover = (text: string) => (guard === null ? text : guard.coverText(text))
  return {
    ...world,
    write: (text) => world.write(cover(text)),
    warn: (text) => world.warn(cover(text)),
    cover: (record) => (guard === null ? record : guard.cover(record)),
    guard: async (open) => {
      if (!world.shown) guard = await openExportGuard(open, null)
    },
  }
}
