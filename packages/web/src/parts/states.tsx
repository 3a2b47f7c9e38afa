import { type ErrorComponentProps, Link } from '@tanstack/react-router'
import { Problem } from '../api/desk.ts'
import { SignIn } from '../app/sign-in.tsx'
import { t } from '../texts/index.ts'
import { State } from './state.tsx'

export function PageLoading() {
  return (
    <p className="loading" role="status">
      {t.states.loading}
    </p>
  )
}

export function LostPage() {
  return (
    <State title={t.states.lost} whole>
      <p>{t.states.lostNext}</p>
      <Link className="button" to="/claims">
        {t.states.toClaims}
      </Link>
    </State>
  )
}

export function Failed({ error, again }: { readonly error: unknown; readonly again?: () => void }) {
  if (error instanceof Problem && error.status === 404) return <LostPage />
  if (error instanceof Problem && error.status === 401) return <SignIn />
  if (error instanceof Problem && error.code === 'offline')
    return (
      <State title={t.shell.offline}>
        <p>{t.shell.offlineNext}</p>
        {again && <Again again={again} />}
      </State>
    )
  return (
    <State title={t.states.failed}>
      <p>{error instanceof Error ? error.message : String(error)}</p>
      <p>{t.states.failedNext}</p>
      {again && <Again again={again} />}
    </State>
  )
}

export function PageError({ error, reset }: ErrorComponentProps) {
  return <Failed error={error} again={reset} />
}

function Again({ again }: { readonly again: () => void }) {
  return (
    <button type="button" className="button" onClick={again}>
      {t.states.again}
    </button>
  )
}
