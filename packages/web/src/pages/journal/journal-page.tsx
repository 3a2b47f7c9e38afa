import './journal.css'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { DECIDED_KINDS, DECIDED_STATES, RULINGS } from '../../api/choices.ts'
import { decidedQuery } from '../../api/queries.ts'
import { useCut } from '../../app/as-of.ts'
import { useTitle } from '../../app/use-title.ts'
import { Choice, named } from '../../parts/choice.tsx'
import { SearchField } from '../../parts/search-field.tsx'
import { State } from '../../parts/state.tsx'
import { Failed, PageLoading } from '../../parts/states.tsx'
import { VirtualList } from '../../parts/virtual-list.tsx'
import { t } from '../../texts/index.ts'
import { Judgement } from './judgement.tsx'
import { Written } from './written.tsx'

/** All that people decided: what was ruled or written, by whom, when and why, and what it moved; each can be taken back. */
export function JournalPage() {
  useTitle(t.nav.journal)
  const { by, kind, ruling, state } = useSearch({ from: '/journal' })
  const { as_of } = useCut()
  const navigate = useNavigate({ from: '/journal' })
  const asked = { by, kind, ruling, state, as_of }
  const query = useInfiniteQuery(decidedQuery(withoutAbsent(asked)))
  const rows = query.data?.pages.flatMap(({ items }) => [...items]) ?? []
  const total = query.data?.pages[0]?.total ?? null
  const isNarrowed = [by, kind, ruling, state].some((each) => each !== undefined)
  const set = (name: string, value: string) =>
    void navigate({ search: (before) => ({ ...before, [name]: value || undefined }), replace: name === 'by' })
  return (
    <>
      <div className="page-head">
        <h1>{t.nav.journal}</h1>
        {total !== null && <p className="soft">{t.journal.lead(total)}</p>}
      </div>
      <search className="filters no-print">
        <SearchField label={t.journal.by} value={by ?? ''} change={(value) => set('by', value)} />
        <Choice
          label={t.journal.kind}
          value={kind}
          any
          change={(value) => set('kind', value)}
          choices={named(DECIDED_KINDS, t.journal.kinds)}
        />
        <Choice
          label={t.journal.ruling}
          value={ruling}
          any
          change={(value) => set('ruling', value)}
          choices={named(RULINGS, t.journal.rulings)}
        />
        <Choice
          label={t.journal.state}
          value={state}
          any
          change={(value) => set('state', value)}
          choices={named(DECIDED_STATES, t.journal.states)}
        />
      </search>
      {query.isPending ? (
        <PageLoading />
      ) : query.isError ? (
        <Failed error={query.error} again={() => void query.refetch()} />
      ) : rows.length === 0 ? (
        <State title={isNarrowed ? t.journal.noneSuch : t.journal.none}>
          <p>{isNarrowed ? t.journal.noneSuchNext : t.journal.noneNext}</p>
        </State>
      ) : (
        <VirtualList
          label={t.nav.journal}
          count={rows.length}
          total={total}
          estimate={110}
          keyOf={(index) => rows[index]!.id}
          more={query.hasNextPage && !query.isFetchingNextPage ? () => void query.fetchNextPage() : null}
        >
          {(index) => {
            const row = rows[index]!
            const undoable = as_of === undefined && row.state === 'in force'
            return row.kind === 'paper-row' ? (
              <Written row={row} undoable={undoable} />
            ) : (
              <Judgement row={row} undoable={undoable} />
            )
          }}
        </VirtualList>
      )}
    </>
  )
}

function withoutAbsent<T extends object>(asked: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined)) as never
}
