import { useSearch } from '@tanstack/react-router'
import type { PaperCut } from '../api/paper-queries.ts'
import { useCut } from './as-of.ts'

/** How the papers of the page that is shown are looked at. */
export function usePaperCut(): PaperCut {
  const { hindsight } = useSearch({ strict: false }) as { readonly hindsight?: 'true' }
  const cut = useCut()
  return cut.as_of !== undefined && hindsight === 'true' ? { ...cut, hindsight } : cut
}
