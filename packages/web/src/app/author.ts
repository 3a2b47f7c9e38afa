import { useSyncExternalStore } from 'react'

const KEY = 'sayso.author'
const listeners = new Set<() => void>()
let waiting: ((name: string | null) => void) | null = null

/** The name that judgements are signed with in this browser; null while nobody has given one. */
export function readAuthor(): string | null {
  return localStorage.getItem(KEY)
}

/** The name, asked for once; null where the person closed the question. */
export async function askAuthor(): Promise<string | null> {
  return (
    readAuthor() ??
    new Promise((resolve) => {
      waiting?.(null)
      waiting = resolve
      tell()
    })
  )
}

/** Whether the question for the name stands open. */
export function useAuthorQuestion(): boolean {
  return useSyncExternalStore(
    (listen) => {
      listeners.add(listen)
      return () => listeners.delete(listen)
    },
    () => waiting !== null,
  )
}

/** Answers it, or closes it with null. */
export function answerAuthor(name: string | null): void {
  if (name) localStorage.setItem(KEY, name)
  waiting?.(name)
  waiting = null
  tell()
}

function tell(): void {
  for (const listen of listeners) listen()
}
