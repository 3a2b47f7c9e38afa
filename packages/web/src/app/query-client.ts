import { QueryClient } from '@tanstack/react-query'
import { Problem } from '../api/desk.ts'

/** What was read stays fresh until Sayso says that the case changed (see live.ts); only a lost line is tried again. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: 10 * 60_000,
      refetchOnWindowFocus: false,
      networkMode: 'always',
      retry: (failures, error) => error instanceof Problem && error.code === 'offline' && failures < 3,
    },
    mutations: { networkMode: 'always' },
  },
})
