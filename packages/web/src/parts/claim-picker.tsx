import './claim-picker.css'
import { Combobox, ComboboxItem, ComboboxLabel, ComboboxPopover, ComboboxProvider } from '@ariakit/react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { searchQuery } from '../api/queries.ts'
import type { SearchHit } from '../api/records.ts'
import { t } from '../texts/index.ts'
import { fromWord } from './cut-words.ts'
import { sayDate } from './dates.ts'

interface Props {
  readonly label: string
  readonly pick: (hit: SearchHit) => void
}

/** Finds a claim by its words and hands it over; by the keyboard alone, too. */
export function ClaimPicker({ label, pick }: Props) {
  const [typed, setTyped] = useState('')
  const words = typed.trim()
  const query = useQuery(searchQuery('claim', words, {}))
  const found = words.length > 1 ? (query.data?.items ?? []) : []
  return (
    <ComboboxProvider value={typed} setValue={setTyped}>
      <div className="field claim-picker">
        <ComboboxLabel>{label}</ComboboxLabel>
        <Combobox autoSelect />
      </div>
      {found.length > 0 && (
        <ComboboxPopover className="claim-choices" gutter={4} sameWidth aria-label={label}>
          {found.map((hit) => (
            <ComboboxItem
              key={hit.id}
              value={hit.words}
              setValueOnClick={false}
              className="find-item"
              onClick={() => {
                pick(hit)
                setTyped('')
              }}
            >
              <span className="serif">
                {fromWord(hit.before)}
                <mark>{hit.words}</mark>
                {hit.after}
              </span>
              <span className="soft small">
                {hit.publisher} · {sayDate(hit.publishedOn)}
                {hit.versions > 1 && ` · ${t.reader.version(hit.version, hit.versions)}`}
              </span>
            </ComboboxItem>
          ))}
        </ComboboxPopover>
      )}
    </ComboboxProvider>
  )
}
