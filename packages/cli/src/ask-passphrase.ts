import { hasVault } from '@sayso/engine'
import type { Context } from './context.ts'
import { UsageError } from './usage-error.ts'

/**
 * What opens the sealed identities of a case: SAYSO_PASSPHRASE, or typed at the terminal, twice where nothing is sealed yet.
 * Null where nobody can be asked. Throws `passphrase-differs`.
 */
export async function askPassphrase(path: string, { env, prompt }: Context): Promise<string | null> {
  if (env.SAYSO_PASSPHRASE !== undefined && env.SAYSO_PASSPHRASE !== '') return env.SAYSO_PASSPHRASE
  if (prompt === null) return null
  const typed = await prompt.secret('Passphrase of the identities: ')
  if (typed !== null && !(await hasVault(path))) {
    if ((await prompt.secret('It is new; the same once more. Nobody can open them without it: ')) !== typed)
      throw new UsageError('passphrase-differs', 'the two differ; the same was expected twice. Nothing was changed')
  }
  return typed
}
