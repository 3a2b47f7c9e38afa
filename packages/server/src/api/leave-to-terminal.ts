import { EngineError } from '@sayso/engine'
import { DeskError } from '../problem-of.ts'

/**
 * For an export that was refused because nobody gave the passphrase of the interviews: the desk never asks for it, so it says
 * by which words of the command the same is had at a terminal.
 */
export function leaveToTerminal(...words: readonly string[]) {
  return (error: unknown): never => {
    if (!(error instanceof EngineError) || error.code !== 'export-unchecked') throw error
    throw new DeskError(
      422,
      error.code,
      'the case has interviewed persons, and what leaves it is checked against their sealed identities first. The desk never ' +
        `asks for their passphrase; a terminal does: ${words.map(quote).join(' ')}`,
    )
  }
}

/** As a shell takes it for one word. */
function quote(word: string): string {
  return /^[\w./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}
