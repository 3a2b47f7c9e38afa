import { type FormEvent, type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { FACETS, STANCES } from '../../api/choices.ts'
import type { JudgementRequest, ReaderClaim, ReaderView } from '../../api/records.ts'
import { useJudge } from '../../app/judge.ts'
import { Choice, named } from '../../parts/choice.tsx'
import { t } from '../../texts/index.ts'
import { claimAround } from './around.ts'
import { chooseByKey, listSentences, listWords, type Stretch } from './choose-words.ts'
import { bringIntoSight, lightWords } from './light-words.ts'

interface Props {
  readonly view: ReaderView
  readonly selected: Stretch
  /** The claim whose words the selected ones may replace. */
  readonly chosen: ReaderClaim | null
  readonly select: (words: Stretch | null) => void
  /** Whether it was opened by a key: the words are chosen by keys first then. */
  readonly byKey: boolean
}

type Ruling = Omit<JudgementRequest, 'by' | 'why'>

/** Turns chosen words into a claim that was missed, with who says it and how, or into the words of the chosen one. */
export function AddClaim({ view, selected, chosen, select, byKey }: Props) {
  const judge = useJudge()
  const form = useRef<HTMLFormElement>(null)
  const speaker = useRef<HTMLInputElement>(null)
  const [why, setWhy] = useState('')
  const [facet, setFacet] = useState<(typeof FACETS)[number]>(chosen?.facet ?? 'event')
  const around = claimAround(view.claims, selected)
  const [typedSource, setSource] = useState<string | null>(null)
  const [pickedStance, setStance] = useState<(typeof STANCES)[number] | null>(null)
  const source = typedSource ?? around?.credited[0]?.name ?? ''
  const stance = pickedStance ?? around?.stance ?? 'asserts'
  const text = view.text.slice(selected.start, selected.end)
  useEffect(() => {
    lightWords(selected)
    if (form.current) bringIntoSight(selected, form.current)
    return () => lightWords(null)
  }, [selected])
  const add = (instead: ReaderClaim | null) => {
    const said = instead ? t.reader.wasMoved : t.reader.wasAdded
    const place = { facet, start: selected.start }
    const rulings: Ruling[] = [{ ruling: 'claim', about: [view.id, text], ...place }]
    if (instead) rulings.unshift({ ruling: 'claim', about: [instead.id, 'none'] })
    // What the words around tell already needs no ruling; where their claim goes, they tell nothing.
    const bare = instead ? null : around
    if (source.trim() !== (bare?.credited[0]?.name ?? ''))
      rulings.push({ ruling: 'source', about: [view.id, source.trim() || OWN_VOICE], words: text, ...place })
    if (stance !== (bare?.stance ?? 'asserts'))
      rulings.push({ ruling: 'stance', about: [view.id, stance], words: text, ...place })
    select(null)
    void judge({ rulings, said, why: why.trim() || t.judge.defaultWhy(said) })
  }
  const names = [...new Set(view.claims.flatMap(({ credited }) => credited.map(({ name }) => name)))]
  return (
    <form
      ref={form}
      className="add-claim no-print"
      aria-label={t.reader.addClaim}
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        add(null)
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') select(null)
      }}
    >
      <Words view={view} selected={selected} select={select} focus={byKey} done={() => speaker.current?.focus()} />
      <div className="add-claim-row">
        <label className="field">
          {t.reader.speaker}
          <input
            ref={speaker}
            list="speakers"
            value={source}
            placeholder={t.reader.ownVoice}
            onChange={(event) => setSource(event.target.value)}
          />
        </label>
        <datalist id="speakers">
          {names.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <Choice
          label={t.claims.stance}
          value={stance}
          change={(value) => setStance(STANCES.find((one) => one === value) ?? null)}
          choices={named(STANCES, t.stances)}
        />
        <Choice
          label={t.claims.facet}
          value={facet}
          change={(value) => setFacet(FACETS.find((one) => one === value) ?? 'event')}
          choices={named(FACETS, t.facets)}
        />
        <label className="field">
          {t.judge.why}
          <input value={why} placeholder={t.judge.whyHint} onChange={(event) => setWhy(event.target.value)} />
        </label>
        <button type="submit" className="button first">
          {t.reader.addClaim}
        </button>
        {chosen && (
          <button type="button" className="button" onClick={() => add(chosen)}>
            {t.reader.replaceWords}
          </button>
        )}
        <button type="button" className="button bare" onClick={() => select(null)}>
          {t.reader.leave} <kbd>Esc</kbd>
        </button>
      </div>
    </form>
  )
}

/** What stands for the outlet itself where a source is ruled. */
const OWN_VOICE = 'outlet'

interface WordsProps extends Pick<Props, 'view' | 'selected' | 'select'> {
  readonly focus: boolean
  readonly done: () => void
}

/** The chosen words; with the focus on them arrows choose others. */
function Words({ view, selected, select, focus, done }: WordsProps) {
  const box = useRef<HTMLDivElement>(null)
  const words = useMemo(() => listWords(view.text, view.language), [view])
  const sentences = useMemo(() => listSentences(view.text, view.language, words), [view, words])
  useEffect(() => {
    if (focus) box.current?.focus({ preventScroll: true })
  }, [focus])
  const press = (event: KeyboardEvent) => {
    const next = chooseByKey(event, { words, sentences, chosen: selected })
    if (next) select(next)
    else if (event.key === 'Enter') done()
    else return
    event.preventDefault()
  }
  return (
    <div
      ref={box}
      className="add-claim-words"
      role="application"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes its keys itself: a screen reader hands them on.
      tabIndex={0}
      aria-label={t.reader.words}
      onKeyDown={press}
    >
      <p className="serif" lang={view.language} aria-live="polite">
        “{view.text.slice(selected.start, selected.end)}”
      </p>
      <p className="soft small">{t.reader.wordsHint}</p>
    </div>
  )
}
