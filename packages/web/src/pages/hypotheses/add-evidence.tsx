import { Combobox, ComboboxItem, ComboboxList, ComboboxProvider } from '@ariakit/react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { searchQuery } from '../../api/queries.ts'
import type { SearchHit } from '../../api/records.ts'
import { Dialog } from '../../app/dialog.tsx'
import { fromWord, toWord } from '../../parts/cut-words.ts'
import { sayDate } from '../../parts/dates.ts'
import { quoted } from '../../parts/quoted.ts'
import { takeFocus } from '../../parts/take-focus.ts'
import { t } from '../../texts/index.ts'
import type { GivenEvidence } from './use-matrix-writer.ts'

interface Props {
  readonly open: boolean
  readonly close: () => void
  readonly add: (given: GivenEvidence) => Promise<boolean>
}

/** Finds a claim of the case by its words and makes it evidence. */
export function AddEvidence({ open, close, add }: Props) {
  return (
    <Dialog open={open} close={close} title={t.hypotheses.addEvidence} className="find">
      <Add close={close} add={add} />
    </Dialog>
  )
}

function Add({ close, add }: Omit<Props, 'open'>) {
  const [hit, setHit] = useState<SearchHit | null>(null)
  if (hit === null) return <FindClaim choose={setHit} />
  const submit = async (form: FormData) => {
    const side = form.get('side') === 'denied' ? 'denied' : 'affirmed'
    const why = String(form.get('note') ?? '').trim()
    if (await add({ claim: hit.id, words: hit.words, side, why })) close()
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void submit(new FormData(event.currentTarget))
      }}
    >
      <blockquote>
        <span className="serif">
          {fromWord(hit.before)}
          <mark>{hit.words}</mark>
          {toWord(hit.after)}
        </span>{' '}
        <Origin hit={hit} />
      </blockquote>
      <fieldset className="sides">
        <legend className="small soft">{t.hypotheses.sideOf}</legend>
        {(['affirmed', 'denied'] as const).map((side) => (
          <label key={side}>
            <input
              type="radio"
              name="side"
              value={side}
              defaultChecked={side === 'affirmed'}
              ref={side === 'affirmed' ? takeFocus : null}
            />{' '}
            {t.hypotheses.sides[side]}
          </label>
        ))}
      </fieldset>
      <label className="field">
        {t.hypotheses.note}
        <input name="note" maxLength={2000} />
      </label>
      <p className="choices">
        <button type="submit" className="button first">
          {t.hypotheses.add}
        </button>
        <button type="button" className="button" onClick={() => setHit(null)}>
          {t.hypotheses.another}
        </button>
      </p>
    </form>
  )
}

function FindClaim({ choose }: { readonly choose: (hit: SearchHit) => void }) {
  const [typed, setTyped] = useState('')
  const words = typed.trim()
  const query = useQuery(searchQuery('claim', words, {}))
  const hits = words.length > 1 ? (query.data?.items ?? []) : []
  return (
    <ComboboxProvider value={typed} setValue={setTyped} open setOpen={() => {}}>
      <Combobox
        className="input find-input"
        placeholder={t.hypotheses.search}
        aria-label={t.hypotheses.search}
        autoFocus
        autoSelect="always"
      />
      <ComboboxList className="find-list" alwaysVisible aria-label={t.hypotheses.search}>
        {hits.map((hit) => (
          <ComboboxItem
            key={hit.id}
            className="find-item"
            value={hit.id}
            setValueOnClick={false}
            onClick={() => choose(hit)}
          >
            <span className="serif">{quoted(hit.words)}</span>
            <Origin hit={hit} />
          </ComboboxItem>
        ))}
      </ComboboxList>
      {hits.length === 0 && (
        <p className="soft small find-label" role="status">
          {words.length > 1 && !query.isFetching ? t.hypotheses.noneFound : t.hypotheses.typeToFind}
        </p>
      )}
    </ComboboxProvider>
  )
}

function Origin({ hit }: { readonly hit: SearchHit }) {
  return (
    <span className="soft small">
      {hit.publisher} · {sayDate(hit.publishedOn)}
    </span>
  )
}
