import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import type { PasswordHash } from '@sayso/server'
import type { Context } from './context.ts'
import { UsageError } from './usage-error.ts'

/** Short ones can be guessed by whoever can reach the desk. */
const LEAST_LETTERS = 10

/**
 * Where the password of this user's desks is kept, as a hash. Not in the case: a case is handed on to others.
 */
export function locatePassword({ env }: Pick<Context, 'env'>): string {
  const home = env.XDG_CONFIG_HOME || env.APPDATA || join(env.HOME || homedir(), '.config')
  return join(home, 'sayso', 'desk.json')
}

/** The hash of the password that was set; null where none was. Throws `password-unreadable`. */
export async function readPassword(context: Pick<Context, 'env'>): Promise<PasswordHash | null> {
  const path = locatePassword(context)
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (text === null) return null
  // Loaded here, for no other command should wait for it.
  const server = await import('@sayso/server')
  try {
    return server.PasswordHash.parse((JSON.parse(text) as { readonly password?: unknown }).password)
  } catch {
    throw new UsageError(
      'password-unreadable',
      `${path} does not hold a password as "sayso serve --set-password" writes it. Set it anew, or take the file away`,
    )
  }
}

/** Asks for a password twice and keeps its hash. Throws `password-needs-terminal`, `password-short`, `password-differs`. */
export async function setPassword(context: Context): Promise<string> {
  if (context.prompt === null)
    throw new UsageError('password-needs-terminal', 'no terminal is at hand; the password is typed at one')
  const typed = (await context.prompt.secret('Password for desks that others can reach: ')) ?? ''
  if ([...typed].length < LEAST_LETTERS)
    throw new UsageError(
      'password-short',
      `${[...typed].length} letters were typed; ${LEAST_LETTERS} or more were expected. Nothing was changed`,
    )
  if ((await context.prompt.secret('The same once more: ')) !== typed)
    throw new UsageError('password-differs', 'the two differ; the same was expected twice. Nothing was changed')
  const { hashPassword } = await import('@sayso/server')
  const path = locatePassword(context)
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  await writeFile(path, `${JSON.stringify({ password: await hashPassword(typed) })}\n`, { mode: 0o600 })
  return path
}
