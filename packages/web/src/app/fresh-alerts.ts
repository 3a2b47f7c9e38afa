import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { freshAlertsQuery } from '../api/paper-queries.ts'
import { t } from '../texts/index.ts'
import { say } from './toasts.tsx'

/** How many indicators have fired on what nobody has seen; says so when one more does while the desk is open. */
export function useFreshAlerts(): number {
  const { data } = useQuery(freshAlertsQuery())
  const known = useRef<ReadonlySet<string> | null>(null)
  useEffect(() => {
    if (data === undefined) return
    for (const { name, says } of data) if (known.current?.has(name) === false) say(t.indicators.hasFired(name, says))
    known.current = new Set([...(known.current ?? []), ...data.map(({ name }) => name)])
  }, [data])
  return data?.length ?? 0
}
