import { useRef } from 'react'
import { t } from '../texts/index.ts'
import { useKeys } from './keys.ts'

/**
 * `j` and `k` move the focus along a list whose items carry `data-row` with their index; Enter follows the link that has
 * it, as anywhere. `reveal` brings an item that a virtual list has not drawn.
 */
export function useListKeys(options: { readonly count: number; readonly reveal?: (index: number) => void }) {
  const list = useRef<HTMLElement | null>(null)
  const move = (by: number) => {
    if (options.count === 0) return
    const row = document.activeElement?.closest<HTMLElement>('[data-row]')
    const at = row && list.current?.contains(row) ? Number(row.dataset.row) : by > 0 ? -1 : 0
    focusRow(Math.min(options.count - 1, Math.max(0, at + by)), 10)
  }
  const focusRow = (index: number, tries: number) => {
    const row = list.current?.querySelector<HTMLElement>(`[data-row="${index}"]`)
    const target = row?.matches('a, button') ? row : row?.querySelector<HTMLElement>('a, button')
    if (target) {
      target.focus({ preventScroll: true })
      target.scrollIntoView({ block: 'nearest' })
    } else if (tries > 0) {
      options.reveal?.(index)
      requestAnimationFrame(() => focusRow(index, tries - 1))
    }
  }
  useKeys(t.keys.list, [
    { keys: 'j', label: t.keys.next, run: () => move(1) },
    { keys: 'k', label: t.keys.previous, run: () => move(-1) },
  ])
  return list
}
