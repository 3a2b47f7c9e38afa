import './shell.css'
import { useQuery } from '@tanstack/react-query'
import { Link, Outlet, useNavigate, useRouterState } from '@tanstack/react-router'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { statusQuery } from '../api/queries.ts'
import { sayDate } from '../parts/dates.ts'
import { t } from '../texts/index.ts'
import { AsOfMenu } from './as-of-menu.tsx'
import { AuthorDialog } from './author-dialog.tsx'
import { FindAnything } from './find-anything.tsx'
import { useFreshAlerts } from './fresh-alerts.ts'
import { useUndoKey } from './judge.ts'
import { useKeyListener, useKeys } from './keys.ts'
import { KeysDialog } from './keys-dialog.tsx'
import { useLive } from './live.ts'
import { PAGES } from './pages.ts'
import { PrintHead } from './print-head.tsx'
import { Toasts } from './toasts.tsx'

/** Header, navigation, the page, and what lies over it. */
export function Shell() {
  const navigate = useNavigate()
  const [finding, setFinding] = useState(false)
  const [showingKeys, setShowingKeys] = useState(false)
  const lost = useLive()
  useKeyListener()
  useUndoKey()
  useFocusOnNewPage()
  const nav = useShownInNav()
  useKeys(t.keys.everywhere, [
    { keys: '?', label: t.keys.show, run: () => setShowingKeys(true) },
    { keys: 'Ctrl k', label: t.keys.find, run: () => setFinding(true) },
    ...PAGES.map(({ to, key, name }) => ({
      keys: `g ${key}`,
      label: t.keys.go(name),
      run: () => void navigate({ to }),
    })),
  ])
  return (
    <>
      <a className="skip" href="#page">
        {t.nav.skip}
      </a>
      <header className="head no-print">
        <Link to="/claims" className="brand plain">
          {t.product}
        </Link>
        <CaseName />
        <AsOfMenu />
        <button type="button" className="find-button" onClick={() => setFinding(true)}>
          <span className="find-long">{t.find.open}</span> <span className="find-short">{t.find.short}</span>{' '}
          <kbd>Ctrl K</kbd>
        </button>
      </header>
      <nav ref={nav} className="nav no-print" aria-label={t.nav.label}>
        <ul>
          {PAGES.map(({ to, name, key }) => (
            <li key={to}>
              <Link to={to} className="nav-link" activeProps={{ 'aria-current': 'page' }} title={`g ${key}`}>
                {name}
                {to === '/indicators' && <FreshAlerts />}
              </Link>
            </li>
          ))}
        </ul>
        <button type="button" className="keys-button" onClick={() => setShowingKeys(true)}>
          {t.keys.title} <kbd>?</kbd>
        </button>
      </nav>
      <PrintHead />
      <main id="page" className="page" tabIndex={-1}>
        {lost && (
          <p className="banner" role="alert">
            <strong>{t.shell.offline}</strong> {t.shell.offlineNext}
          </p>
        )}
        <Outlet />
      </main>
      <Toasts />
      <FindAnything open={finding} close={() => setFinding(false)} showKeys={() => setShowingKeys(true)} />
      <KeysDialog open={showingKeys} close={() => setShowingKeys(false)} />
      <AuthorDialog />
    </>
  )
}

function CaseName() {
  const { data } = useQuery(statusQuery())
  if (!data) return null
  return (
    <p className="case-name">
      <span>{data.title}</span>{' '}
      <span className="soft small">
        {t.shell.reports(
          data.documents,
          data.publishedFrom && sayDate(data.publishedFrom, { year: false }),
          data.publishedTo && sayDate(data.publishedTo),
        )}
      </span>
    </p>
  )
}

function FreshAlerts() {
  const fresh = useFreshAlerts()
  if (fresh === 0) return null
  return (
    <span className="nav-mark">
      <span aria-hidden="true">▲ {fresh}</span>
      <span className="hidden">{t.indicators.fresh(fresh)}</span>
    </span>
  )
}

/** A reader by ear or keyboard begins at the top of each new page, not at the link that led there. */
function useFocusOnNewPage(): void {
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname })
  const [first, setFirst] = useState(path)
  useEffect(() => {
    if (path === undefined || path === first) return
    setFirst(undefined)
    document.getElementById('page')?.focus({ preventScroll: true })
  }, [path, first])
}

/** Where the navigation is a line that scrolls sideways, the page that is open stands in the middle of it. */
function useShownInNav(): RefObject<HTMLElement | null> {
  const nav = useRef<HTMLElement>(null)
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the link that is marked changes with the path.
  useEffect(() => {
    const line = nav.current
    if (!line) return
    // Names grow when their font comes, and when an indicator has fired: the place is another one then.
    const sizes = new ResizeObserver(() => {
      const link = line.querySelector<HTMLElement>('[aria-current]')
      if (link) line.scrollLeft = link.offsetLeft - (line.clientWidth - link.offsetWidth) / 2
    })
    for (const item of line.querySelectorAll('li')) sizes.observe(item)
    return () => sizes.disconnect()
  }, [path])
  return nav
}
