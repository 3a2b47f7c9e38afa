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
import { listSentences, listWords, type Stretch, stepSentence } from './choose-words.ts'
import { ClaimPanel } from './claim-panel.tsx'
import { cutText } from './cut-text.ts'
import { DocumentHead } from './document-head.tsx'
import { Echoes } from './echoes.tsx'
import { MarkedText } from './marked-text.tsx'
import { readSelection } from './read-selection.ts'

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
  const [selected, setSelected] = useState<Stretch | null>(null)
  const [byKey, setByKey] = useState(false)
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
  const addByKey = () => {
    const words = listWords(view.text, view.language)
    const sentences = listSentences(view.text, view.language, words)
    if (sentences.length === 0) return
    setByKey(true)
    setSelected(stepSentence(sentences, { start: chosen?.start ?? firstInSight() }, 0))
  }
  useKeys(t.reader.addKeys, [
    { keys: 'ArrowDown', label: t.reader.nextSentence, run: null },
    { keys: 'ArrowUp', label: t.reader.previousSentence, run: null },
    { keys: 'ArrowRight ArrowLeft', label: t.reader.lastWord, run: null },
    { keys: 'Shift ArrowRight ArrowLeft', label: t.reader.firstWord, run: null },
  ])
  useKeys(t.reader.keys, [
    { keys: 'a', label: t.reader.addKey, run: addByKey },
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
    setByKey(false)
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
        {selected && <AddClaim view={view} selected={selected} chosen={chosen} select={setSelected} byKey={byKey} />}
        <ChainStrip claim={claims.find(({ id }) => id === under) ?? null} />
        <Echoes view={view} chosen={chosen} />
      </article>
      <ClaimPanel view={view} claims={claims} chosen={chosen} choose={choose} add={addByKey} />
    </div>
  )
}

function claimAt(target: EventTarget | null): string | null {
  return target instanceof Element ? (target.closest<HTMLElement>('[data-claim]')?.dataset.claim ?? null) : null
}

/** Where the first words begin that are in sight below the head of the page. */
function firstInSight(): number {
  const top = document.querySelector('.head')?.getBoundingClientRect().bottom ?? 0
  const pieces = [...document.querySelectorAll<HTMLElement>('.marked [data-start]')]
  return Number(pieces.find((piece) => piece.getBoundingClientRect().top >= top)?.dataset.start ?? 0)
}
