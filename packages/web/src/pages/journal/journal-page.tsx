import './journal.css'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { JUDGEMENT_STATES, RULINGS } from '../../api/choices.ts'
import { judgementsQuery } from '../../api/queries.ts'
import type { JudgementRow } from '../../api/records.ts'
import { useUndo } from '../../app/judge.ts'
import { useTitle } from '../../app/use-title.ts'
import { Choice, named } from '../../parts/choice.tsx'
import { sayInstant } from '../../parts/dates.ts'
import { SearchField } from '../../parts/search-field.tsx'
import { State } from '../../parts/state.tsx'
import { Failed, PageLoading } from '../../parts/states.tsx'
import { VirtualList } from '../../parts/virtual-list.tsx'
import { t } from '../../texts/index.ts'

/** Every judgement: what was ruled, about which words, by whom, when and why; each can be taken back. */
export function JournalPage() {
  useTitle(t.nav.journal)
  const search = useSearch({ from: '/journal' })
  const navigate = useNavigate({ from: '/journal' })
  const query = useInfiniteQuery(judgementsQuery(search))
  const rows = query.data?.pages.flatMap(({ items }) => [...items]) ?? []
  const total = query.data?.pages[0]?.total ?? null
  const set = (name: string, value: string) =>
    void navigate({ search: (before) => ({ ...before, [name]: value || undefined }), replace: name === 'by' })
  return (
    <>
      <div className="page-head">
        <h1>{t.nav.journal}</h1>
        {total !== null && <p className="soft">{t.journal.lead(total)}</p>}
      </div>
      <search className="filters no-print">
        <SearchField label={t.journal.by} value={search.by ?? ''} change={(value) => set('by', value)} />
        <Choice
          label={t.journal.ruling}
          value={search.ruling}
          any
          change={(value) => set('ruling', value)}
          choices={named(RULINGS, t.journal.rulings)}
        />
        <Choice
          label={t.journal.state}
          value={search.state}
          any
          change={(value) => set('state', value)}
          choices={named(JUDGEMENT_STATES, t.journal.states)}
        />
      </search>
      {query.isPending ? (
        <PageLoading />
      ) : query.isError ? (
        <Failed error={query.error} again={() => void query.refetch()} />
      ) : rows.length === 0 ? (
        <State title={t.journal.none}>
          <p>{t.journal.noneNext}</p>
        </State>
      ) : (
        <VirtualList
          label={t.nav.journal}
          count={rows.length}
          total={total}
          estimate={88}
          keyOf={(index) => rows[index]!.id}
          more={query.hasNextPage && !query.isFetchingNextPage ? () => void query.fetchNextPage() : null}
        >
          {(index) => <Judgement row={rows[index]!} />}
        </VirtualList>
      )}
    </>
  )
}

/** Passages shown of a ruling on many claims at once. */
const MOST_WORDS = 3

function Judgement({ row }: { readonly row: JudgementRow }) {
  const undo = useUndo()
  const shown = [...new Set(row.words)].slice(0, MOST_WORDS)
  return (
    <article className={row.state === 'in force' ? 'judgement' : 'judgement past'}>
      <div>
        <p>
          <b>{row.takesBack ? t.journal.tookBack : t.journal.rulings[row.ruling]}</b>
          {row.value && <> → {row.value}</>} <span className="soft small">{t.journal.states[row.state]}</span>
        </p>
        {shown.map((words) => (
          <p key={words} className="serif judgement-words">
            “{words}”
          </p>
        ))}
        {row.words.length > shown.length && (
          <p className="small soft">{t.journal.moreWords(row.words.length - shown.length)}</p>
        )}
        <p className="small soft">
          {row.by}, <time dateTime={row.at}>{sayInstant(row.at)}</time> · {row.why}
        </p>
      </div>
      {row.state === 'in force' && (
        <button type="button" className="button no-print" onClick={() => void undo([row.id])}>
          {t.judge.undo}
        </button>
      )}
    </article>
  )
}
