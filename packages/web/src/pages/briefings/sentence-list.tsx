import { useEffect, useRef } from 'react'
import type { DraftCheck, DraftSentence, HeldClaim } from '../../api/records.ts'
import { sayInstant } from '../../parts/dates.ts'
import { HeldClaimLines } from '../../parts/held-claim.tsx'
import { t } from '../../texts/index.ts'

interface Props {
  readonly check: DraftCheck
  /** The sentence in which the cursor stands; null where it is in none. */
  readonly current: number | null
  readonly goTo: (sentence: DraftSentence) => void
  readonly sign: (sentence: DraftSentence) => void
}

/** So much of the sentence before the current one stays in sight. */
const NEIGHBOUR_PX = 60

/** Beside the text: how each sentence reads and stands, what says too much and why, and the claims of the one under the cursor. */
export function SentenceList({ check, current, goTo, sign }: Props) {
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    const box = list.current
    const item = box?.querySelector<HTMLElement>(`[data-sentence="${current}"]`)
    if (!box || !item || !check) return
    // Only the list itself is moved: the page stays where the writer is.
    const top = item.offsetTop - box.offsetTop
    if (top < box.scrollTop || top + item.offsetHeight > box.scrollTop + box.clientHeight)
      box.scrollTop = Math.max(0, top - NEIGHBOUR_PX)
  }, [current, check])
  if (check.sentences.length === 0) return <p className="soft small">{t.editor.none}</p>
  return (
    // A list that scrolls must be reached by the keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <ol ref={list} className="sentences" aria-label={t.editor.list} tabIndex={0}>
      {check.sentences.map((sentence) => (
        <Sentence
          key={sentence.number}
          sentence={sentence}
          claims={sentence.claims.flatMap((place) => check.claims[place - 1] ?? [])}
          current={sentence.number === current}
          goTo={goTo}
          sign={sign}
        />
      ))}
    </ol>
  )
}

interface SentenceProps extends Pick<Props, 'goTo' | 'sign'> {
  readonly sentence: DraftSentence
  readonly claims: readonly HeldClaim[]
  readonly current: boolean
}

function Sentence({ sentence, claims, current, goTo, sign }: SentenceProps) {
  const { number, text, state, notes, own } = sentence
  return (
    <li className={`sentence-state ${state}`} data-sentence={number} aria-current={current || undefined}>
      <button type="button" className="sentence-go" onClick={() => goTo(sentence)}>
        <span className="sentence-number">{number}</span>
        <span className="sentence-text serif">{text}</span>
        <span className="sentence-word">{t.editor.state[state]}</span>
      </button>
      {state === 'says-more' && (
        <>
          <ul className="small doubt">
            {notes.map(({ rule, message, start }) => (
              <li key={`${rule} ${start} ${message}`}>{message}</li>
            ))}
          </ul>
          {notes.every(({ rule }) => rule !== 'claim-unknown') && (
            <button type="button" className="button" onClick={() => sign(sentence)}>
              {t.editor.sign}
            </button>
          )}
        </>
      )}
      {own && <p className="small soft">{t.briefings.own(own.by, sayInstant(own.at), own.why)}</p>}
      {current && claims.map((held) => <HeldClaimLines key={held.hash} held={held} whole={false} />)}
    </li>
  )
}
