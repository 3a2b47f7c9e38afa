import { userInfo } from 'node:os'
import { type OpenCase, type OpenOptions, openCase } from '@sayso/engine'
import { askPassphrase } from './ask-passphrase.ts'
import type { CommonArguments } from './command.ts'
import type { Context } from './context.ts'
import { findCase } from './find-case.ts'
import { findModel } from './find-model.ts'

/** Opens the case that the command is about, and closes it whatever happens. */
export async function withCase<T>(
  args: Pick<CommonArguments, 'case'>,
  context: Context,
  run: (open: OpenCase) => Promise<T>,
): Promise<T> {
  const path = await findCase(args.case, context)
  const open = await openCase(path, { ...(await hand(context)), passphrase: () => askPassphrase(path, context) })
  try {
    await context.guard(open)
    return await run(open)
  } finally {
    await open.close()
  }
}

/** Who acts, for the journal, the clock, and what reads documents. */
export async function hand(context: Context): Promise<OpenOptions> {
  return { reader: await findModel(context), actor: context.env.SAYSO_BY ?? loginName() ?? 'unknown', now: context.now }
}

/** A user id without a name (in some containers) makes the system throw. */
function loginName(): string | null {
  try {
    return userInfo().username
  } catch {
    return null
  }
}
