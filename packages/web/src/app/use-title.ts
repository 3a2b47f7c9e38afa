import { useEffect } from 'react'
import { t } from '../texts/index.ts'

/** Names the page in the window and the history; null leaves the name as it is while the page is read. */
export function useTitle(title: string | null): void {
  useEffect(() => {
    if (title !== null) document.title = `${title} · ${t.product}`
  }, [title])
}
