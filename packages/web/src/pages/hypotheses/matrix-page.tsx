import './hypotheses.css'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { matrixQuery } from '../../api/paper-queries.ts'
import type { MatrixShift, MatrixView } from '../../api/records.ts'
import { useKeys } from '../../app/keys.ts'
import { usePaperCut } from '../../app/paper-cut.ts'
import { useTitle } from '../../app/use-title.ts'
import { sayDate } from '../../parts/dates.ts'
import { lookThen } from '../../parts/papers/look-then.tsx'
import { PaperFailed } from '../../parts/papers/not-then.tsx'
import { ThenBar } from '../../parts/papers/then-bar.tsx'
import { Versions } from '../../parts/papers/versions.tsx'
import { PageLoading } from '../../parts/states.tsx'
import { t } from '../../texts/index.ts'
import { AddEvidence } from './add-evidence.tsx'
import { Cells } from './cells.tsx'
import { Exchange } from './exchange.tsx'
import { QuestionDialog } from './question-dialog.tsx'
import { Ranking } from './ranking.tsx'
import { OneVoice, Rest } from './rest.tsx'
import { SayHypothesis } from './say-hypothesis.tsx'
import { useMatrixWriter } from './use-matrix-writer.ts'

/** Rival answers to one question by the evidence for and against them. */
export function MatrixPage() {
  const { name } = useParams({ from: '/hypotheses/$name' })
  const query = useQuery(matrixQuery(name, usePaperCut()))
  useTitle(query.data?.question ?? null)
  if (query.isPending) return <PageLoading />
  if (query.isError) return <PaperFailed error={query.error} again={() => void query.refetch()} />
  return <Matrix key={name} view={query.data} />
}

/** What is being written over the page: null is nothing, a hypothesis by its name or a new one. */
type Opened = null | 'evidence' | 'question' | 'hypothesis' | { readonly hypothesis: string }

function Matrix({ view }: { readonly view: MatrixView }) {
  const cut = usePaperCut()
  const navigate = useNavigate()
  const [opened, setOpened] = useState<Opened>(null)
  const [shift, setShift] = useState<MatrixShift | null>(null)
  const writer = useMatrixWriter(view)
  const now = cut.as_of === undefined
  const close = () => setOpened(null)
  useKeys(
    t.hypotheses.keysCells,
    now
      ? [
          { keys: 'a', label: t.hypotheses.addEvidence, run: () => setOpened('evidence') },
          { keys: 'h', label: t.hypotheses.addHypothesis, run: () => setOpened('hypothesis') },
        ]
      : [],
  )
  return (
    <>
      <p className="soft small">
        {t.nav.hypotheses} · {view.name}
        {view.knownOn && ` · ${t.plans.knownOn(sayDate(view.knownOn))}`}
      </p>
      <h1>{view.question}</h1>
      <ThenBar />
      <OneVoice notes={view.notes} />
      <div className="matrix-top">
        <Ranking
          view={view}
          shift={shift}
          showAll={() => setShift(null)}
          change={now ? (name) => setOpened({ hypothesis: name }) : null}
          remove={now ? writer.removeHypothesis : null}
        />
        <Rest view={view} shift={shift} show={setShift} />
      </div>
      {now && (
        <p className="paper-actions no-print">
          <button type="button" className="button first" onClick={() => setOpened('evidence')}>
            {t.hypotheses.addEvidence} <kbd>a</kbd>
          </button>
          <button type="button" className="button" onClick={() => setOpened('hypothesis')}>
            {t.hypotheses.addHypothesis} <kbd>h</kbd>
          </button>
          <button type="button" className="button" onClick={() => setOpened('question')}>
            {t.hypotheses.changeQuestion}
          </button>
        </p>
      )}
      <Cells view={view} writer={now ? writer : null} />
      <Exchange view={view} now={now} withdraw={() => void writer.withdraw(() => navigate({ to: '/hypotheses' }))} />
      <Versions sort="hypotheses" paper={view} link={lookThen} />
      <AddEvidence open={opened === 'evidence'} close={close} add={writer.addEvidence} />
      <SayHypothesis
        open={opened === 'hypothesis' || (typeof opened === 'object' && opened !== null)}
        name={typeof opened === 'object' ? (opened?.hypothesis ?? null) : null}
        close={close}
        view={view}
        say={writer.sayHypothesis}
      />
      <QuestionDialog open={opened === 'question'} close={close} question={view.question} ask={writer.ask} />
    </>
  )
}
