import './papers.css'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useKeys } from '../../app/keys.ts'
import { useListKeys } from '../../app/list-keys.ts'
import { useTitle } from '../../app/use-title.ts'
import { State } from '../state.tsx'
import { Failed, PageLoading } from '../states.tsx'
import { NoPapers } from './not-then.tsx'
import { ThenBar } from './then-bar.tsx'

interface Props<Row> {
  readonly title: string
  readonly texts: { readonly new: string; readonly empty: string; readonly emptyNext: string }
  readonly query: UseQueryResult<{ readonly items: readonly Row[] }>
  readonly lead: (rows: readonly Row[]) => string
  /** Opens the editor of a new one. */
  readonly write: () => void
  /** Shown instead of the list while a new one is written; null otherwise. It is given the names that are taken. */
  readonly editor: ((names: readonly string[]) => ReactNode) | null
  readonly children: (rows: readonly Row[]) => ReactNode
}

/** All papers of one sort: how many, the way to a new one, and the list, which the keys go through. */
export function PapersPage<Row extends { readonly name: string }>(props: Props<Row>) {
  const { title, texts, query, lead, write, editor, children } = props
  useTitle(title)
  useKeys(title, editor ? [] : [{ keys: 'w', label: texts.new, run: write }])
  if (query.isPending) return <PageLoading />
  if (query.isError) return <Failed error={query.error} again={() => void query.refetch()} />
  const { items } = query.data
  if (editor) return editor(items.map(({ name }) => name))
  const isEmpty = items.length === 0
  const begin = (
    <button type="button" className={isEmpty ? 'button first' : 'button'} onClick={write}>
      {texts.new} <kbd>w</kbd>
    </button>
  )
  return (
    <>
      <div className="page-head">
        <h1>{title}</h1>
        {!isEmpty && <p className="soft">{lead(items)}</p>}
        {!isEmpty && <p className="paper-actions no-print">{begin}</p>}
      </div>
      <ThenBar />
      {isEmpty ? (
        <NoPapers>
          <State title={texts.empty}>
            <p>{texts.emptyNext}</p>
            {begin}
          </State>
        </NoPapers>
      ) : (
        <Rows count={items.length}>{children(items)}</Rows>
      )}
    </>
  )
}

/** What the keys go through: elements with `data-row`. */
function Rows({ count, children }: { readonly count: number; readonly children: ReactNode }) {
  const list = useListKeys({ count })
  return (
    <div
      ref={(element) => {
        list.current = element
      }}
    >
      {children}
    </div>
  )
}
