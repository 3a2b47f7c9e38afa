import './assessment.css'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { assessmentQuery, assessmentsQuery, wordingQuery } from '../../api/brief-queries.ts'
import { CONFIDENCES } from '../../api/choices.ts'
import { CLIENT, desk } from '../../api/desk.ts'
import type { AssessmentSheet, WordingNote } from '../../api/records.ts'
import { useTitle } from '../../app/use-title.ts'
import { useWritePaper } from '../../app/write-paper.ts'
import { ClaimPicker } from '../../parts/claim-picker.tsx'
import { quoted } from '../../parts/quoted.ts'
import { Failed, PageLoading } from '../../parts/states.tsx'
import { t } from '../../texts/index.ts'
import { LikelihoodChoice } from './likelihood-choice.tsx'
import { WordingNotes } from './wording-notes.tsx'

/** Writes an assessment, or a new version of it; its wording is looked through while it is written. */
export function WriteAssessmentPage() {
  const { name } = useParams({ from: '/assessments/$name/edit' })
  const list = useQuery(assessmentsQuery({}))
  const isThere = list.data?.items.some((row) => row.name === name) ?? false
  const query = useQuery({ ...assessmentQuery(name, undefined, {}), enabled: isThere })
  useTitle(t.editor.title(name))
  if (list.isError) return <Failed error={list.error} again={() => void list.refetch()} />
  if (query.isError) return <Failed error={query.error} again={() => void query.refetch()} />
  if (list.isPending || (isThere && query.isPending)) return <PageLoading />
  return <Form key={name} name={name} before={query.data ?? null} />
}

/** Fields that hold one text a line. */
const LISTS = ['reasons', 'assumptions', 'gaps', 'wouldChange'] as const
const TEXTS = ['question', 'answer', 'basis'] as const
/** A pause in typing after which the wording is looked through. */
const PAUSE_MS = 400

interface Picked {
  readonly id: string
  readonly words: string
}

function Form({ name, before }: { readonly name: string; readonly before: AssessmentSheet | null }) {
  const navigate = useNavigate()
  const write = useWritePaper()
  const [texts, setTexts] = useState(() => beginTexts(before))
  const [likelihood, setLikelihood] = useState<AssessmentSheet['likelihood']>(before?.likelihood ?? null)
  const [confidence, setConfidence] = useState<AssessmentSheet['confidence'] | null>(before?.confidence ?? null)
  const [claims, setClaims] = useState<readonly Picked[]>(() => beginClaims(before))
  const [why, setWhy] = useState('')
  const notes = useWording(texts)
  const set = (field: keyof typeof texts) => (value: string) => setTexts((now) => ({ ...now, [field]: value }))
  const put = async () => {
    if (confidence === null) return
    const lists = Object.fromEntries(LISTS.map((field) => [field, linesOf(texts[field])]))
    const row = await write({
      write: (by) =>
        desk.POST('/api/assessments', {
          params: { header: CLIENT },
          body: {
            name,
            question: texts.question,
            answer: texts.answer,
            basis: texts.basis,
            ...lists,
            likelihood,
            confidence,
            // What was there is left as it was unless it was changed: words outlive the ids that they have today.
            ...(sameClaims(claims, before) ? {} : { claims: claims.map(({ id }) => id) }),
            by,
            why: why.trim() || t.papers.whyWritten,
          },
        }),
      said: ({ version }) => t.assessments.written(version),
    })
    if (row !== null) void navigate({ to: '/assessments/$name', params: { name } })
  }
  return (
    <form
      className="assessment paper-form"
      onSubmit={(event) => {
        event.preventDefault()
        void put()
      }}
    >
      <h1>{t.editor.title(name)}</h1>
      {before === null && <p className="soft small">{t.assessments.notFound}</p>}
      <Text label={t.assessments.question} value={texts.question} change={set('question')} />
      <Text label={t.assessments.answer} value={texts.answer} change={set('answer')} notes={notes} field="answer" />
      <LikelihoodChoice value={likelihood} change={setLikelihood} />
      <fieldset className="choose">
        <legend>{t.assessments.confidence}</legend>
        <p className="soft small">{t.assessments.confidenceHint}</p>
        <div className="choices">
          {CONFIDENCES.map((each) => (
            <label key={each}>
              <input
                type="radio"
                name="confidence"
                required
                value={each}
                checked={confidence === each}
                onChange={() => setConfidence(each)}
              />{' '}
              {t.assessments.confidences[each]}
            </label>
          ))}
        </div>
      </fieldset>
      <Text label={t.assessments.basis} value={texts.basis} change={set('basis')} notes={notes} field="basis" />
      {LISTS.map((field) => (
        <Text
          key={field}
          label={`${t.assessments[field]} (${t.assessments.perLine})`}
          value={texts[field]}
          change={set(field)}
          optional
          {...(field === 'reasons' ? { notes, field } : {})}
        />
      ))}
      <section aria-label={t.assessments.claims}>
        <h2>{t.assessments.claims}</h2>
        <ul>
          {claims.map(({ id, words }) => (
            <li key={id} className="change picked">
              <span className="serif">{quoted(words)}</span>
              <button
                type="button"
                className="button bare"
                onClick={() => setClaims(claims.filter((each) => each.id !== id))}
              >
                {t.assessments.dropClaim}
              </button>
            </li>
          ))}
        </ul>
        <ClaimPicker
          label={t.assessments.findClaim}
          pick={({ id, words }) => setClaims([...claims.filter((each) => each.id !== id), { id, words }])}
        />
      </section>
      <label className="field">
        {t.papers.why}
        <input
          value={why}
          maxLength={2000}
          placeholder={t.papers.whyWritten}
          onChange={(event) => setWhy(event.target.value)}
        />
      </label>
      <p>
        <button type="submit" className="button first">
          {t.assessments.write}
        </button>
      </p>
    </form>
  )
}

interface TextProps {
  readonly label: string
  readonly value: string
  readonly change: (value: string) => void
  readonly optional?: boolean
  readonly notes?: readonly WordingNote[]
  readonly field?: WordingNote['field']
}

function Text({ label, value, change, optional = false, notes = [], field }: TextProps) {
  const own = notes.filter((note) => note.field === field)
  return (
    <div>
      <label className="field">
        {label}
        <textarea
          rows={optional ? 3 : 2}
          required={!optional}
          maxLength={20_000}
          value={value}
          aria-describedby={own.length > 0 ? `wording-${field}` : undefined}
          onChange={(event) => change(event.target.value)}
        />
      </label>
      <div role="status">{own.length > 0 && <WordingNotes notes={own} id={`wording-${field}`} />}</div>
    </div>
  )
}

type Texts = Readonly<Record<(typeof TEXTS)[number] | (typeof LISTS)[number], string>>

function beginTexts(before: AssessmentSheet | null): Texts {
  return {
    question: before?.question ?? '',
    answer: before?.answer ?? '',
    basis: before?.basis ?? '',
    reasons: before?.reasons.join('\n') ?? '',
    assumptions: before?.assumptions.join('\n') ?? '',
    gaps: before?.gaps.join('\n') ?? '',
    wouldChange: before?.wouldChange.join('\n') ?? '',
  }
}

function beginClaims(before: AssessmentSheet | null): readonly Picked[] {
  return (before?.claims ?? []).map(({ words, held }) => ({
    id: held?.group ?? words.anchor.exact,
    words: words.anchor.exact,
  }))
}

function sameClaims(claims: readonly Picked[], before: AssessmentSheet | null): boolean {
  const was = beginClaims(before)
  return claims.length === was.length && claims.every(({ id }, index) => id === was[index]?.id)
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function useWording({ answer, basis, reasons }: Texts): readonly WordingNote[] {
  const [asked, setAsked] = useState({ answer: '', basis: '', reasons: [] as string[] })
  useEffect(() => {
    const timer = setTimeout(() => setAsked({ answer, basis, reasons: linesOf(reasons) }), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [answer, basis, reasons])
  return useQuery(wordingQuery(asked)).data?.notes ?? []
}
