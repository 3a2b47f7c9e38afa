import './toasts.css'
import { useEffect, useSyncExternalStore } from 'react'
import { t } from '../texts/index.ts'
import { useJobs } from './jobs.ts'

interface Toast {
  readonly id: number
  readonly text: string
  readonly bad: boolean
  readonly undo: (() => void) | null
}

const SHOWN_MS = 12_000
let toasts: readonly Toast[] = []
let last = 0
const listeners = new Set<() => void>()

/** Says something at the foot of the window, with a way to take it back where there is one. */
export function say(text: string, options: { readonly bad?: boolean; readonly undo?: () => void } = {}): void {
  last += 1
  set([...toasts.slice(-2), { id: last, text, bad: options.bad ?? false, undo: options.undo ?? null }])
}

export function Toasts() {
  const progress = useJobs().find(({ state }) => state === 'running')?.progress
  const shown = useSyncExternalStore(
    (listen) => {
      listeners.add(listen)
      return () => listeners.delete(listen)
    },
    () => toasts,
  )
  return (
    <div className="toasts no-print" role="status" aria-live="polite">
      {progress && (
        <p className="toast">{t.shell.working(t.inbox.stages[progress.stage], progress.done, progress.total)}</p>
      )}
      {shown.map((toast) => (
        <ToastLine key={toast.id} toast={toast} />
      ))}
    </div>
  )
}

function ToastLine({ toast }: { readonly toast: Toast }) {
  useEffect(() => {
    const timer = setTimeout(() => drop(toast.id), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [toast.id])
  return (
    <p className={toast.bad ? 'toast bad' : 'toast'}>
      <span>{toast.text}</span>
      {toast.undo && (
        <button
          type="button"
          className="button bare"
          onClick={() => {
            drop(toast.id)
            toast.undo?.()
          }}
        >
          {t.judge.undo} <kbd>z</kbd>
        </button>
      )}
      <button type="button" className="button bare" aria-label={t.keys.close} onClick={() => drop(toast.id)}>
        ×
      </button>
    </p>
  )
}

function drop(id: number): void {
  set(toasts.filter((toast) => toast.id !== id))
}

function set(next: readonly Toast[]): void {
  toasts = next
  for (const listen of listeners) listen()
}
