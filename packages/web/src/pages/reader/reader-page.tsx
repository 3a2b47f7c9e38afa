import './reader.css'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { type MouseEvent, useEffect, useMemo, useState } from 'react'
import { readerQuery } from '../../api/queries.ts'
import type { ReaderView } from '../../api/records.ts'
import { useCut } from '../../app/as-of.ts'
import { useKeys } from '../../app/keys.ts'
import { useTitle } from '../../app/use-title.ts'
import { Failed, PageLoading } from '../../parts/states.tsx'
import { t } from '../../texts/index.ts'
import { AddClaim } from './add-claim.tsx'
import { ChainStrip } from './chain-strip.tsx'
import { ClaimPanel } from './claim-panel.tsx'
import { cutText } from './cut-text.ts'
import { DocumentHead } from './document-head.tsx'
import { Echoes } from './echoes.tsx'
import { MarkedText } from './marked-text.tsx'
import { readSelection, type Selected } from './read-selection.ts'

/** A document as it was read: its words with their marks, its claims beside, its echoes below. */
export function ReaderPage() {
  const { id } = useParams({ from: '/documents/$id' })
  const reader = useQuery(readerQuery(id, useCut()))
  useTitle(reader.data?.title ?? null)
  if (reader.isPending) return <PageLoading />
  if (reader.isError) return <Failed error={reader.error} again={() => void reader.refetch()} />
  return <Reader key={reader.data.id} view={reader.data} />
}

function Reader({ view }: { readonly view: ReaderView }) {
  const { claim } = useSearch({ from: '/documents/$id' })
  const navigate = useNavigate({ from: '/documents/$id' })
  const [under, setUnder] = useState<string | null>(null)
  const [selected, setSelected] = useState<Selected | null>(null)
  const paragraphs = useMemo(() => cutText(view), [view])
  const claims = useMemo(() => [...view.claims].sort((a, b) => a.start - b.start || b.end - a.end), [view.claims])
  const chosen = claims.find(({ id }) => id === claim) ?? null
  const choose = (id: string | undefined) =>
    void navigate({
      search: ({ claim: _, ...before }) => (id ? { ...before, claim: id } : before),
      replace: true,
      resetScroll: false,
    })
  const step = (by: number) => {
    const at = chosen ? claims.indexOf(chosen) : by > 0 ? -1 : claims.length
    const next = claims[Math.min(claims.length - 1, Math.max(0, at + by))]
    if (next) choose(next.id)
  }
  useKeys(t.reader.keys, [
    { keys: 'j', label: t.reader.nextClaim, run: () => step(1) },
    { keys: 'k', label: t.reader.previousClaim, run: () => step(-1) },
    {
      keys: 'Enter',
      label: t.reader.openClaim,
      run: () => chosen?.group && void navigate({ to: '/claims/$id', params: { id: chosen.group.id } }),
    },
  ])
  useEffect(() => {
    if (claim) document.querySelector(`[data-claim="${CSS.escape(claim)}"]`)?.scrollIntoView({ block: 'center' })
  }, [claim])
  const release = (event: MouseEvent<HTMLElement>) => {
    const words = readSelection(event.currentTarget, view.text)
    setSelected(words)
    const id = claimAt(event.target)
    if (!words && id) choose(id)
  }
  return (
    <div className="reader">
      <article className="reader-main">
        <DocumentHead view={view} />
        {/* biome-ignore lint/a11y/noStaticElementInteractions: a shorter way for the mouse; the list of claims beside is the way for keys. */}
        <div onMouseUp={release} onMouseOver={(event) => setUnder(claimAt(event.target))} onFocus={() => {}}>
          <MarkedText text={view.text} language={view.language} paragraphs={paragraphs} chosen={chosen?.id ?? null} />
        </div>
        {selected && <AddClaim view={view} selected={selected} chosen={chosen} close={() => setSelected(null)} />}
        <ChainStrip claim={claims.find(({ id }) => id === under) ?? null} />
        <Echoes view={view} chosen={chosen} />
      </article>
      <ClaimPanel view={view} claims={claims} chosen={chosen} choose={choose} />
    </div>
  )
}

function claimAt(target: EventTarget | null): string | null {
  return target instanceof Element ? (target.closest<HTMLElement>('[data-claim]')?.dataset.claim ?? null) : null
}
