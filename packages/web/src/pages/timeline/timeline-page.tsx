import './timeline.css'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Fragment, useMemo } from 'react'
import { FACETS, STANCES } from '../../api/choices.ts'
import { timelineQuery } from '../../api/queries.ts'
import type { TimelineRow } from '../../api/records.ts'
import { CLOCKS, type Clock, useCut } from '../../app/as-of.ts'
import { useListKeys } from '../../app/list-keys.ts'
import { useTitle } from '../../app/use-title.ts'
import { Choice, named } from '../../parts/choice.tsx'
import { sayWhen } from '../../parts/dates.ts'
import type { Span } from '../../parts/known-span.ts'
import { StanceTag } from '../../parts/stance.tsx'
import { State } from '../../parts/state.tsx'
import { Failed, PageLoading } from '../../parts/states.tsx'
import { t } from '../../texts/index.ts'
import { foldSameWords, groupByTime, keyOf, whenByClock } from './by-time.ts'
import { Lanes } from './lanes.tsx'

/** When it happened, when it was said, when we learned it: three lanes, and the claims by the times of the one that is chosen. */
export function TimelinePage() {
  useTitle(t.nav.timeline)
  const search = useSearch({ from: '/timeline' })
  const navigate = useNavigate({ from: '/timeline' })
  const cut = useCut()
  const { by = 'said', ...filters } = search
  const query = useInfiniteQuery(timelineQuery({ ...filters, ...cut }))
  const rows = useMemo(() => query.data?.pages.flatMap(({ items }) => [...items]) ?? [], [query.data])
  const stretches = useMemo(
    () => groupByTime(rows, by).map((stretch) => ({ ...stretch, told: foldSameWords(stretch.rows) })),
    [rows, by],
  )
  const list = useListKeys({ count: stretches.reduce((sum, { told }) => sum + told.length, 0) })
  const set = (name: string, value: string) =>
    void navigate({ search: (before) => ({ ...before, [name]: value || undefined }) })
  let at = -1
  return (
    <>
      <div className="page-head">
        <h1>{t.nav.timeline}</h1>
        {filters.source && (
          <p>
            {t.timeline.of(filters.source)}{' '}
            <button type="button" className="button bare" onClick={() => set('source', '')}>
              {t.timeline.everyone}
            </button>
          </p>
        )}
      </div>
      <search className="filters no-print">
        <fieldset className="clocks">
          <legend>{t.timeline.by}</legend>
          {CLOCKS.map((clock) => (
            <label key={clock}>
              <input
                type="radio"
                name="clock"
                checked={by === clock}
                onChange={() => set('by', clock === 'said' ? '' : clock)}
              />{' '}
              {t.timeline.clocks[clock]}
            </label>
          ))}
        </fieldset>
        <Choice
          label={t.claims.facet}
          value={filters.facet}
          any
          change={(value) => set('facet', value)}
          choices={named(FACETS, t.facets)}
        />
        <Choice
          label={t.claims.stance}
          value={filters.stance}
          any
          change={(value) => set('stance', value)}
          choices={named(STANCES, t.stances)}
        />
      </search>
      {query.isPending ? (
        <PageLoading />
      ) : query.isError ? (
        <Failed error={query.error} again={() => void query.refetch()} />
      ) : rows.length === 0 ? (
        <State title={t.claims.none}>
          <p>{t.claims.noneNext}</p>
        </State>
      ) : (
        <>
          <Lanes rows={rows} by={by} />
          <div
            ref={(element) => {
              list.current = element
            }}
          >
            {stretches.map(({ key, when, told }) => (
              <section key={key} id={`time-${key}`} className="timeline-day" aria-label={say(when)}>
                <h2>{say(when)}</h2>
                <ul>
                  {told.map(({ first, also }) => {
                    at += 1
                    return (
                      <li key={first.id} data-row={at}>
                        <Line row={first} also={also} by={by} />
                      </li>
                    )
                  })}
                </ul>
              </section>
            ))}
          </div>
          {query.hasNextPage && (
            <p>
              <button
                type="button"
                className="button"
                disabled={query.isFetchingNextPage}
                onClick={() => void query.fetchNextPage()}
              >
                {t.timeline.more(rows.length, query.data.pages[0]?.total ?? null)}
              </button>
            </p>
          )}
        </>
      )}
    </>
  )
}

interface LineProps {
  readonly row: TimelineRow
  /** Other claims of the same words. */
  readonly also: readonly TimelineRow[]
  readonly by: Clock
}

function Line({ row, also, by }: LineProps) {
  const others = CLOCKS.filter((clock) => clock !== by).flatMap((clock) => {
    const when = whenByClock(row, clock)
    return when && keyOf(when) !== keyOf(whenByClock(row, by))
      ? [t.timeline.also(t.timeline.clocks[clock], sayWhen(when))]
      : []
  })
  return (
    <>
      <Link className="plain serif" lang={row.words.language} {...addressOf(row)}>
        {row.words.text}
      </Link>
      <p className="small soft">
        {row.words.publisher}
        {row.source && ` · ${t.how.credits(row.source)}`} · {t.facets[row.facet]}
        {also.map((other) => (
          <Fragment key={other.id}>
            {', '}
            <Link {...addressOf(other)}>{t.facets[other.facet]}</Link>
          </Fragment>
        ))}{' '}
        <StanceTag stance={row.stance} />
        {others.map((other) => ` · ${other}`)}
        {row.learnedAssumed && by === 'learned' && ` · ${t.timeline.assumed}`}
      </p>
    </>
  )
}

/** The claim, or where it stands while nobody counts it. */
function addressOf({ id, group, words }: TimelineRow) {
  return group
    ? ({ to: '/claims/$id', params: { id: group.id }, search: { report: id } } as const)
    : ({ to: '/documents/$id', params: { id: words.document }, search: { claim: id } } as const)
}

function say(when: Span | null): string {
  return when === null ? t.timeline.undated : sayWhen(when)
}
