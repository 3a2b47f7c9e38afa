import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { statusQuery } from '../api/queries.ts'
import { sayDate, sayInstant } from '../parts/dates.ts'
import { t } from '../texts/index.ts'
import { useCut } from './as-of.ts'

/** What a printed page must say to be handed in: of which case it is, as known when, and when it was printed. */
export function PrintHead() {
  const { data } = useQuery(statusQuery())
  const { as_of } = useCut()
  const [at, setAt] = useState(() => new Date().toISOString())
  useEffect(() => {
    // The paper is laid out right after this event: the change must be there.
    const print = () => flushSync(() => setAt(new Date().toISOString()))
    window.addEventListener('beforeprint', print)
    return () => window.removeEventListener('beforeprint', print)
  }, [])
  if (!data) return null
  const known = as_of === undefined ? t.asOf.now : t.asOf.on(sayDate(as_of))
  return <p className="print-head small soft">{t.shell.printed(data.title, known, sayInstant(at))}</p>
}
