import { useEffect, useLayoutEffect, useRef } from 'react'

/** One key of the page: `keys` is what is typed ("j", "g c", "?"), `label` what the list of keys says of it. */
export interface KeyBinding {
  readonly keys: string
  readonly label: string
  /** Null: what has the focus listens for it itself, and it is only listed. */
  readonly run: (() => void) | null
}

interface Layer {
  readonly title: string
  /** A layer over the page: while it is there, only its own keys work. */
  readonly modal: boolean
  bindings: readonly KeyBinding[]
}

const layers: Layer[] = []
const SEQUENCE_MS = 1500
const SETTING = 'sayso.letter-keys'

/** Makes keys work for as long as the component is shown. The newest binding of a key wins. */
export function useKeys(title: string, bindings: readonly KeyBinding[], options: { readonly modal?: boolean } = {}) {
  const modal = options.modal ?? false
  const layer = useRef<Layer>({ title, modal, bindings })
  layer.current.bindings = bindings
  useLayoutEffect(() => {
    const mine = layer.current
    layers.push(mine)
    return () => {
      layers.splice(layers.indexOf(mine), 1)
    }
  }, [])
}

/** All keys that work now under their titles, the page's own before those that work everywhere. */
export function listKeys(): readonly { readonly title: string; readonly bindings: readonly KeyBinding[] }[] {
  const shown = [...layers].reverse().filter((layer) => !layer.modal && layer.bindings.length > 0)
  return [...new Set(shown.map(({ title }) => title))].map((title) => ({
    title,
    bindings: shown.filter((layer) => layer.title === title).flatMap(({ bindings }) => bindings),
  }))
}

/** Whether single letters are keys: a reader who dictates may turn them off (WCAG 2.1.4). */
export function letterKeysOn(): boolean {
  return localStorage.getItem(SETTING) !== 'off'
}

export function setLetterKeys(on: boolean): void {
  if (on) localStorage.removeItem(SETTING)
  else localStorage.setItem(SETTING, 'off')
}

/** Listens for the keys; used once, by the shell. */
export function useKeyListener(): void {
  const pending = useRef({ key: '', at: 0 })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return
      const typed = nameKey(event)
      // Within a shadow root the event is told to come from its host.
      const target = event.composedPath()[0] ?? event.target
      if (typed === null || (isWriting(target) && !typed.startsWith('Ctrl '))) return
      if (!letterKeysOn() && !typed.startsWith('Ctrl ')) return
      const recent = event.timeStamp - pending.current.at < SEQUENCE_MS ? pending.current.key : ''
      const binding = (recent && findBinding(`${recent} ${typed}`)) || findBinding(typed)
      pending.current = { key: binding ? '' : typed, at: event.timeStamp }
      if (!binding?.run) return
      event.preventDefault()
      binding.run()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}

function findBinding(keys: string): KeyBinding | undefined {
  for (const layer of [...layers].reverse()) {
    const found = layer.bindings.find((binding) => binding.keys === keys)
    if (found || layer.modal) return found
  }
  return undefined
}

function nameKey(event: KeyboardEvent): string | null {
  if (event.altKey || event.key.length === 0 || event.key === 'Shift') return null
  if (event.ctrlKey || event.metaKey) return `Ctrl ${event.key.toLowerCase()}`
  return event.key
}

function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement)
    return true
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'file'].includes(target.type)
}
