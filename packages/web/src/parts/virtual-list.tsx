import './virtual-list.css'
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useListKeys } from '../app/list-keys.ts'

interface Props {
  readonly label: string
  readonly count: number
  /** Rows there are beyond those that were read; null where that is not known. */
  readonly total: number | null
  /** Height of a row in CSS pixels before it is measured. */
  readonly estimate: number
  readonly keyOf: (index: number) => string
  /** Reads the next rows; null where there are none, or they are on their way. */
  readonly more: (() => void) | null
  readonly children: (index: number) => ReactNode
}

/** A list of any length along the page: only the rows in sight are drawn; j and k move through it. */
export function VirtualList({ label, count, total, estimate, keyOf, more, children }: Props) {
  const [margin, setMargin] = useState(0)
  const box = useRef<HTMLUListElement | null>(null)
  const rows = useWindowVirtualizer({
    count,
    estimateSize: () => estimate,
    overscan: 8,
    scrollMargin: margin,
    scrollPaddingStart: 72,
    scrollPaddingEnd: 24,
    getItemKey: keyOf,
  })
  const list = useListKeys({ count, reveal: (index) => rows.scrollToIndex(index) })
  useLayoutEffect(() => setMargin(box.current?.offsetTop ?? 0), [])
  const shown = rows.getVirtualItems()
  const last = shown.at(-1)?.index ?? -1
  useEffect(() => {
    if (more && last >= count - 20) more()
  }, [last, count, more])
  return (
    <ul
      ref={(element) => {
        box.current = element
        list.current = element
      }}
      className="virtual"
      aria-label={label}
      style={{ height: rows.getTotalSize() }}
    >
      {shown.map(({ index, key, start }) => (
        <li
          key={key}
          ref={rows.measureElement}
          data-index={index}
          data-row={index}
          aria-setsize={total ?? -1}
          aria-posinset={index + 1}
          style={{ transform: `translateY(${start - margin}px)` }}
        >
          {children(index)}
        </li>
      ))}
    </ul>
  )
}
