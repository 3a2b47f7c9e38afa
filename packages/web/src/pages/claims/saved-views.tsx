import { useNavigate, useRouterState } from '@tanstack/react-router'
import { useState } from 'react'
import { parseSearch } from '../../app/search-params.ts'
import { t } from '../../texts/index.ts'

const KEY = 'sayso.views'

interface View {
  readonly name: string
  /** The part of the address after "?". */
  readonly search: string
}

/** Names for filters that one comes back to, kept in this browser. */
export function SavedViews() {
  const [views, setViews] = useState(readViews)
  const [naming, setNaming] = useState(false)
  const navigate = useNavigate()
  const search = useRouterState({ select: ({ location }) => location.searchStr })
  const keep = (next: readonly View[]) => {
    localStorage.setItem(KEY, JSON.stringify(next))
    setViews(next)
  }
  return (
    <div className="saved no-print">
      {views.map((view) => (
        <span key={view.name} className="saved-view">
          <button
            type="button"
            className="button bare"
            aria-pressed={view.search === search}
            onClick={() => void navigate({ to: '/claims', search: parseSearch(view.search) })}
          >
            {view.name}
          </button>
          <button
            type="button"
            className="button bare"
            aria-label={t.claims.drop(view.name)}
            onClick={() => keep(views.filter(({ name }) => name !== view.name))}
          >
            ×
          </button>
        </span>
      ))}
      {naming ? (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            const name = String(new FormData(event.currentTarget).get('name') ?? '').trim()
            if (name) keep([...views.filter((view) => view.name !== name), { name, search }])
            setNaming(false)
          }}
        >
          <input
            ref={(field) => field?.focus()}
            className="input"
            name="name"
            aria-label={t.claims.saveAs}
            placeholder={t.claims.saveAs}
          />
        </form>
      ) : (
        <button type="button" className="button bare" onClick={() => setNaming(true)}>
          {t.claims.save}
        </button>
      )}
    </div>
  )
}

function readViews(): readonly View[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(kept)
      ? kept.filter((view) => typeof view?.name === 'string' && typeof view?.search === 'string')
      : []
  } catch {
    return []
  }
}
