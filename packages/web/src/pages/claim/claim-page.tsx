import './claim.css'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useEffect, useMemo, useState } from 'react'
import { daysQuery, whoQuery } from '../../api/queries.ts'
import type { GroupDay, WhoView } from '../../api/records.ts'
import { useCut } from '../../app/as-of.ts'
import { usePrinting } from '../../app/use-printing.ts'
import { useTitle } from '../../app/use-title.ts'
import { sayDate } from '../../parts/dates.ts'
import { GradePanel } from '../../parts/grade-panel.tsx'
import { Failed, PageLoading } from '../../parts/states.tsx'
import { t } from '../../texts/index.ts'
import { Against } from './against.tsx'
import { AsOfSlider } from './as-of-slider.tsx'
import { Cautions } from './cautions.tsx'
import { ClaimTree } from './claim-tree.tsx'
import { CountSummary } from './count-summary.tsx'
import { Doubts } from './doubts.tsx'
import { type FoundReport, findReports } from './find-reports.ts'
import { Near } from './near.tsx'
import { plantRows } from './plant-rows.ts'
import { PrintedWords } from './printed-words.tsx'
import { Reasons } from './reasons.tsx'
import { ReportPanel } from './report-panel.tsx'
import { timeScale } from './time-scale.ts'
import { Values } from './values.tsx'

/** Who stands behind one claim: the count and its reason, the origins with their echoes along the days, who is against. */
export function ClaimPage() {
  const { id } = useParams({ from: '/claims/$id' })
  const cut = useCut()
  const who = useQuery(whoQuery(id, cut))
  const days = useQuery(daysQuery(id, cut))
  useTitle(who.data?.headline.text ?? null)
  if (who.isPending) return <PageLoading />
  if (who.isError) return <Failed error={who.error} again={() => void who.refetch()} />
  return <Claim key={who.data.id} who={who.data} days={days.data?.days ?? []} old={who.isPlaceholderData} />
}

function Claim({
  who,
  days,
  old,
}: {
  readonly who: WhoView
  readonly days: readonly GroupDay[]
  readonly old: boolean
}) {
  const { report } = useSearch({ from: '/claims/$id' })
  const navigate = useNavigate({ from: '/claims/$id' })
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set())
  const printing = usePrinting()
  const rows = useMemo(
    () => plantRows(who.origins, printing ? new Set(who.origins.map(({ id: tree }) => tree)) : unfolded),
    [who.origins, unfolded, printing],
  )
  const reports = useMemo(() => findReports(who.origins), [who.origins])
  const scale = useMemo(() => timeScale(who, days), [who, days])
  const chosen: FoundReport | null = (report ? reports.get(report) : undefined) ?? reports.values().next().value ?? null
  useEffect(() => {
    // What was chosen stays in sight beside the panel, which on a narrow page lies over the lower half.
    if (report) document.querySelector('.report[aria-current]')?.scrollIntoView({ block: 'nearest' })
  }, [report])
  const choose = (claim: string | undefined) =>
    void navigate({
      search: ({ report: _, ...before }) => (claim ? { ...before, report: claim } : before),
      replace: true,
      resetScroll: false,
    })
  return (
    <div className="claim" data-old={old || undefined}>
      <div className="claim-main">
        <p className="soft small">
          {t.claim.eyebrow(t.facets[who.facet] ?? who.facet, sayDate(who.from), sayDate(who.to))}
        </p>
        <h1 lang={who.headline.language}>{who.headline.text}</h1>
        <CountSummary who={who} />
        <Cautions cautions={who.cautions} all={printing} />
        <AsOfSlider id={who.id} days={days} scale={scale} />
        <ClaimTree
          rows={rows}
          all={printing}
          scale={scale}
          chosen={chosen?.node.claim.id ?? null}
          choose={choose}
          unfold={(tree) => setUnfolded(new Set([...unfolded, tree]))}
        />
        {printing && <PrintedWords origins={who.origins} />}
        <Doubts who={who} reports={reports} choose={choose} whole={printing} />
        <div className="claim-below">
          <Values values={who.values} />
          <Against who={who} />
          <Near others={who.others} />
        </div>
        <GradePanel about={{ about: who.id }} />
        <Reasons id={who.id} />
      </div>
      {chosen && (
        <ReportPanel who={who} found={chosen} explicit={report !== undefined} close={() => choose(undefined)} />
      )}
    </div>
  )
}
