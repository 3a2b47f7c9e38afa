import type { World } from '../context.ts'
import { main } from '../main.ts'
import { PLAIN } from '../terminal/style.ts'

/** What a command wrote so far. */
export interface Said {
  out: string
  err: string
}

/** A context in a folder, without a terminal and by rules; `changes` take the place of its parts, `env` comes on top of its own. */
export function makeTestContext(
  folder: string,
  { env = {}, ...changes }: Partial<World> = {},
): { readonly context: World; readonly said: Said } {
  const said = { out: '', err: '' }
  const context: World = {
    env: { SAYSO_BY: 'test', SAYSO_MODEL: 'none', ...env },
    folder,
    columns: 80,
    shown: false,
    style: PLAIN,
    now: () => '2031-01-01T00:00:00.000Z',
    write: (text) => {
      said.out += text
    },
    warn: (text) => {
      said.err += text
    },
    prompt: null,
    progress: () => {},
    drained: async () => {},
    stopped: new AbortController().signal,
    ...changes,
  }
  return { context, said }
}

/** Runs a command as typed: what it wrote, and what the shell is told. */
export async function typeCommand(
  folder: string,
  argv: readonly string[],
  changes: Partial<World> = {},
): Promise<Said & { readonly exit: number }> {
  const { context, said } = makeTestContext(folder, changes)
  return { exit: await main(argv, context), ...said }
}
