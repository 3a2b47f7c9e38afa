import { useQuery } from '@tanstack/react-query'
import { sessionQuery } from '../api/queries.ts'
import { State } from '../parts/state.tsx'
import { t } from '../texts/index.ts'

/** How a browser is let in that has not been: by the address of the terminal, or by the password where one was set. */
export function SignIn() {
  const session = useQuery(sessionQuery())
  const here = window.location.pathname + window.location.search
  return (
    <State title={t.states.noToken}>
      {session.data?.password ? (
        <a className="button first" href={`/login?next=${encodeURIComponent(here)}`}>
          {t.states.signIn}
        </a>
      ) : (
        <p>{t.states.noTokenNext}</p>
      )}
    </State>
  )
}
