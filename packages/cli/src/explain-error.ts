import { EXIT, type ExitCode } from './exit-codes.ts'
import { UsageError } from './usage-error.ts'

/** Where a mistake of ours is reported. */
const REPORT = 'the issues of the project that you have it from'

/** What an error says to a person, and to the shell. Errors of ours carry a readable code; others are our mistake. */
export function explainError(error: unknown): { readonly text: string; readonly exit: ExitCode } {
  if (error instanceof UsageError) return { text: `${error.code}: ${error.message}`, exit: EXIT.usage }
  if (isCoded(error)) {
    const message = error.message.startsWith(`${error.code}:`) ? error.message : `${error.code}: ${error.message}`
    return { text: message, exit: exitOf(error.code) }
  }
  const system = systemError(error)
  if (system !== null) return { text: system, exit: EXIT.refused }
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return {
    text: `our-mistake: ${what}\nThis should not have happened, and it is our mistake, not yours. What was acknowledged is safe. Please tell us what you typed, with the lines above: ${REPORT}.`,
    exit: EXIT.ours,
  }
}

/** Codes of our own are words with hyphens; Node's are in capitals. */
function isCoded(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && 'code' in error && /^[a-z]+(-[a-z0-9]+)+$/.test(String(error.code))
}

function exitOf(code: string): ExitCode {
  if (/^case-(?:damaged|not-a-case|newer|older)$/.test(code)) return EXIT.damaged
  if (/^case-(?:missing|exists)$|^judge|^id-|^judgement-unknown$/.test(code)) return EXIT.usage
  return EXIT.refused
}

const SYSTEM: Readonly<Record<string, readonly [code: string, next: string]>> = {
  ENOENT: ['path-not-found', 'Look at how it is written, and at the folder you are in.'],
  EACCES: ['path-not-allowed', 'Give yourself the right to it, or choose another place.'],
  EPERM: ['path-not-allowed', 'Give yourself the right to it, or choose another place.'],
  ENOSPC: ['disk-full', 'What was acknowledged is safe. Make room and run the same command again.'],
  EISDIR: ['path-is-folder', 'Name a file.'],
  ENOTDIR: ['path-not-folder', 'Name a folder.'],
  EEXIST: ['path-exists', 'Choose another name.'],
  EROFS: ['disk-read-only', 'Choose a place that can be written to.'],
}

/** What the system refused, in words. */
function systemError(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null
  const known = SYSTEM[String(error.code)]
  if (known === undefined) return null
  const path = 'path' in error ? String(error.path) : error.message
  return `${known[0]}: ${path} (${String(error.code)}). ${known[1]}`
}
