import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useRef } from 'react'
import { publishersQuery, statusQuery } from '../../api/queries.ts'
import { useKeys } from '../../app/keys.ts'
import { Choice } from '../../parts/choice.tsx'
import { nameLanguage } from '../../parts/languages.ts'
import { SearchField } from '../../parts/search-field.tsx'
import { t } from '../../texts/index.ts'

const FILTERS = ['facet', 'stance', 'publisher', 'language', 'from', 'to'] as const

/** What the list is sorted and narrowed by; all of it stands in the address. */
export function ClaimFilters({ sort }: { readonly sort: string }) {
  const search = useSearch({ from: '/claims' })
  const navigate = useNavigate({ from: '/claims' })
  const status = useQuery(statusQuery())
  const publishers = useQuery(publishersQuery({}))
  const field = useRef<HTMLInputElement>(null)
  useKeys(t.claims.title, [{ keys: '/', label: t.keys.filter, run: () => field.current?.focus() }])
  const set = (name: string, value: string) =>
    void navigate({ search: (before) => ({ ...before, [name]: value || undefined }), replace: name === 'q' })
  const open = FILTERS.some((name) => search[name])
  return (
    <search className="filters no-print">
      <SearchField
        ref={field}
        className="wide"
        label={t.claims.search}
        value={search.q ?? ''}
        change={(q) => set('q', q)}
      />
      <Choice label={t.claims.sort} value={sort} change={(value) => set('sort', value)} choices={t.claims.sorts} />
      <details open={open}>
        <summary className="button">{t.claims.filters}</summary>
      </details>
      <div className="filters-more">
        <Choice
          label={t.claims.facet}
          value={search.facet}
          any
          change={(value) => set('facet', value)}
          choices={t.facets}
        />
        <Choice
          label={t.claims.stance}
          value={search.stance}
          any
          change={(value) => set('stance', value)}
          choices={t.stances}
        />
        <Choice
          label={t.claims.publisher}
          value={search.publisher}
          any
          change={(value) => set('publisher', value)}
          choices={Object.fromEntries((publishers.data?.items ?? []).map(({ publisher }) => [publisher, publisher]))}
        />
        <Choice
          label={t.claims.language}
          value={search.language}
          any
          change={(value) => set('language', value)}
          choices={Object.fromEntries(Object.keys(status.data?.languages ?? {}).map((tag) => [tag, nameLanguage(tag)]))}
        />
        <label className="field">
          {t.claims.from}
          <input type="date" value={search.from ?? ''} onChange={(event) => set('from', event.target.value)} />
        </label>
        <label className="field">
          {t.claims.to}
          <input type="date" value={search.to ?? ''} onChange={(event) => set('to', event.target.value)} />
        </label>
        {open && (
          <button type="button" className="button bare" onClick={() => void navigate({ search: {} })}>
            {t.claims.clear}
          </button>
        )}
      </div>
    </search>
  )
}
