import { Link } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { STANCES } from '../../api/choices.ts'
import type { ReaderClaim, ReaderView } from '../../api/records.ts'
import { useJudge } from '../../app/judge.ts'
import { useKeys } from '../../app/keys.ts'
import { CountLine } from '../../parts/count-line.tsx'
import { sayDate, sayWhen } from '../../parts/dates.ts'
import { StanceTag } from '../../parts/stance.tsx'
import { t } from '../../texts/index.ts'

interface Props {
  readonly view: ReaderView
  readonly claims: readonly ReaderClaim[]
  readonly chosen: ReaderClaim | null
  readonly choose: (id: string | undefined) => void
  /** Begins a claim that was missed. */
  readonly add: () => void
}

/** The claims of the document beside its words; the chosen one with its chain, and what a person can correct in it. */
export function ClaimPanel({ view, claims, chosen, choose, add }: Props) {
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    if (chosen) list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  return (
    <aside className="reader-panel" aria-label={t.reader.claims}>
      <h2>{claims.length === 0 ? t.reader.noClaims : t.count.claims(claims.length)}</h2>
      <p className="no-print">
        <button type="button" className="button" onClick={add}>
          {t.reader.addKey} <kbd>a</kbd>
        </button>
      </p>
      <ul ref={list}>
        {claims.map((claim, index) => (
          <li key={claim.id} className={classOf(claim, { chosen, before: claims[index - 1] })}>
            <button
              type="button"
              aria-current={claim === chosen || undefined}
              aria-expanded={claim === chosen}
              onClick={() => choose(claim === chosen ? undefined : claim.id)}
            >
              <span className="reader-words serif" lang={view.language}>
                {claim.words}
              </span>
              <span className="small soft">
                {claim.credited[0]?.name ?? t.reader.ownVoice} · {t.facets[claim.facet]}{' '}
                <StanceTag stance={claim.stance} />
              </span>
            </button>
            {claim === chosen && <Chosen claim={claim} />}
          </li>
        ))}
      </ul>
    </aside>
  )
}

interface Neighbours {
  readonly chosen: ReaderClaim | null
  readonly before: ReaderClaim | undefined
}

/** Several claims may stand on the same words, as of a number and of a place: the words are shown with the first. */
function classOf(claim: ReaderClaim, { chosen, before }: Neighbours): string {
  const again = before !== undefined && before.start === claim.start && before.end === claim.end
  return ['reader-claim', claim === chosen ? 'chosen' : '', again ? 'again' : '']
    .filter((part) => part !== '')
    .join(' ')
}

function Chosen({ claim }: { readonly claim: ReaderClaim }) {
  const { chain, group } = claim
  return (
    <div className="chosen-claim">
      {group && (
        <p className="small">
          <Link to="/claims/$id" params={{ id: group.id }}>
            <CountLine row={group} />
          </Link>{' '}
          <kbd>Enter</kbd>
        </p>
      )}
      <h3>{t.claim.onWhoseWord}</h3>
      <ol className="chain">
        {(chain?.links ?? []).map((link, index) => (
          <li key={`${link.name} ${link.document ?? index}`}>
            {link.document ? (
              <Link
                className="plain"
                to="/documents/$id"
                params={{ id: link.document }}
                search={link.claim ? { claim: link.claim } : {}}
              >
                {link.name}
              </Link>
            ) : (
              link.name
            )}
            {!link.document && <small>{t.reader.namedOnly}</small>}
          </li>
        ))}
        {(!chain || chain.links.length === 0) && (
          <li>{claim.credited.map(({ name }) => name).join(' ← ') || t.reader.ownVoice}</li>
        )}
      </ol>
      {chain?.circle && <p className="small doubt">↻ {t.reader.circle}</p>}
      {chain?.doubt && <p className="small doubt">{t.reader.inDoubt(chain.reasons.join('; '))}</p>}
      <dl className="small facts">
        {claim.value && <Fact label={t.reader.value} value={claim.value.text} />}
        {claim.happened && <Fact label={t.reader.happened} value={sayWhen(claim.happened)} />}
        {claim.saidOn && <Fact label={t.reader.saidOn} value={sayDate(claim.saidOn)} />}
        {claim.hedge && <Fact label={t.reader.hedge} value={claim.hedge} />}
        {claim.places.length > 0 && <Fact label={t.reader.places} value={claim.places.join(', ')} />}
      </dl>
      <Correct claim={claim} />
    </div>
  )
}

function Fact({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  )
}

/** Stance, source and value as a person reads them; each that is changed becomes a judgement of its own. */
function Correct({ claim }: { readonly claim: ReaderClaim }) {
  const judge = useJudge()
  const first = useRef<HTMLSelectElement>(null)
  const [open, setOpen] = useState(false)
  useKeys(t.reader.keys, [
    {
      keys: 'c',
      label: t.reader.correctKey,
      run: () => {
        setOpen(true)
        requestAnimationFrame(() => first.current?.focus())
      },
    },
    { keys: 'x', label: t.reader.noClaim, run: () => none('') },
  ])
  const none = (why: string) => {
    const said = t.reader.wasNoClaim
    void judge({
      rulings: [{ ruling: 'claim', about: [claim.id, 'none'] }],
      said,
      why: why || t.judge.defaultWhy(said),
    })
  }
  if (!open)
    return (
      <p className="no-print">
        <button type="button" className="button" onClick={() => setOpen(true)}>
          {t.reader.correct} <kbd>c</kbd>
        </button>{' '}
        <button type="button" className="button" onClick={() => none('')}>
          {t.reader.noClaim} <kbd>x</kbd>
        </button>
      </p>
    )
  const source = claim.credited[0]?.name ?? ''
  return (
    <form
      className="correct no-print"
      onSubmit={(event) => {
        event.preventDefault()
        const form = new FormData(event.currentTarget)
        const text = (name: string) => String(form.get(name) ?? '').trim()
        const change = (ruling: 'stance' | 'source' | 'value', value: string, before: string, label: string) => {
          if (value === before || value === '') return
          const said = t.reader.wasSet(label, value === 'outlet' ? t.reader.ownVoice : value)
          void judge({
            rulings: [{ ruling, about: [claim.id, value] }],
            said,
            why: text('why') || t.judge.defaultWhy(said),
          })
        }
        change('stance', text('stance'), claim.stance, t.reader.stance)
        change('source', form.get('own') ? 'outlet' : text('source'), source || 'outlet', t.reader.source)
        change('value', text('value'), String(claim.value?.value ?? ''), t.reader.value)
        setOpen(false)
      }}
    >
      <label className="field">
        {t.reader.stance}
        <select ref={first} name="stance" defaultValue={claim.stance}>
          {STANCES.map((stance) => (
            <option key={stance} value={stance}>
              {t.stances[stance]}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        {t.reader.source}
        <input name="source" defaultValue={source} />
      </label>
      <label className="small">
        <input type="checkbox" name="own" defaultChecked={source === ''} /> {t.reader.ownVoice}
      </label>
      {claim.value && (
        <label className="field">
          {t.reader.value}
          <input name="value" inputMode="decimal" defaultValue={claim.value.value ?? ''} />
        </label>
      )}
      <label className="field">
        {t.judge.why}
        <input name="why" placeholder={t.judge.whyHint} />
      </label>
      <p>
        <button type="submit" className="button first">
          {t.reader.judge}
        </button>{' '}
        <button type="button" className="button" onClick={() => setOpen(false)}>
          {t.reader.leave}
        </button>
      </p>
    </form>
  )
}
