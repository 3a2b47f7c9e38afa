import { type Ref, useEffect, useRef, useState } from 'react'

const PAUSE_MS = 250

interface Props {
  readonly ref?: Ref<HTMLInputElement>
  readonly label: string
  readonly value: string
  readonly change: (value: string) => void
  readonly className?: string
}

/** A field that tells what was typed after a short pause, and takes what the address says. */
export function SearchField({ ref, label, value, change, className = '' }: Props) {
  const [typed, setTyped] = useState(value)
  const told = useRef(value)
  useEffect(() => {
    if (value === told.current) return
    told.current = value
    setTyped(value)
  }, [value])
  useEffect(() => {
    if (typed === told.current) return
    const timer = setTimeout(() => {
      told.current = typed
      change(typed)
    }, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [typed, change])
  return (
    <label className={`field ${className}`}>
      {label}
      <input ref={ref} type="search" value={typed} onChange={(event) => setTyped(event.target.value)} />
    </label>
  )
}
