import '@fontsource-variable/inter/wght.css'
import '@fontsource-variable/source-serif-4/wght.css'
import './styles/base.css'
import './parts/parts.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { queryClient } from './app/query-client.ts'
import { router } from './app/router.tsx'
import { locale } from './texts/index.ts'

document.documentElement.lang = locale
createRoot(document.getElementById('desk')!).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
)

// The code of every page is fetched while nothing else is done: a page opens at once, also when the server has gone away.
const whenIdle = window.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 200))
whenIdle(() => {
  for (const route of Object.values(router.routesById)) void router.loadRouteChunk(route)
})

// The letters of Hangul come in some hundred pieces, whose list alone is longer than all other styles.
void import('@fontsource-variable/noto-sans-kr/wght.css')
