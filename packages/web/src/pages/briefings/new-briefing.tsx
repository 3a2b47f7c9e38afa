import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { TEMPLATES, TLPS } from '../../api/choices.ts'
import { CLIENT, desk } from '../../api/desk.ts'
import { useCut } from '../../app/as-of.ts'
import { Dialog } from '../../app/dialog.tsx'
import { useWritePaper } from '../../app/write-paper.ts'
import { t } from '../../texts/index.ts'

interface Props {
  readonly open: boolean
  readonly close: () => void
  /** Names that briefings have already. */
  readonly taken: readonly string[]
}

/** Asks what a new briefing begins with, and opens it in the editor. */
export function NewBriefing({ open, close, taken }: Props) {
  return (
    <Dialog open={open} close={close} title={t.briefings.new}>
      <Form close={close} taken={taken} />
    </Dialog>
  )
}

type Start = (typeof TEMPLATES)[number] | 'blank'
const STARTS: readonly Start[] = [...TEMPLATES, 'blank']

function Form({ close, taken }: Omit<Props, 'open'>) {
  const navigate = useNavigate()
  const cut = useCut()
  const write = useWritePaper()
  const [start, setStart] = useState<Start>('situation')
  const [typed, setName] = useState('')
  const name = typed.trim()
  const isTaken = taken.includes(name)
  const begin = async (form: FormData) => {
    const text = (field: string) => String(form.get(field) ?? '').trim()
    const edit = () => void navigate({ to: '/briefings/$name/edit', params: { name } })
    close()
    if (start === 'blank') return edit()
    const title = text('title')
    const body = {
      name,
      template: start,
      tlp: TLPS.find((tlp) => tlp === form.get('tlp')) ?? 'AMBER',
      ...(title ? { title } : {}),
      ...(start === 'claims' ? { about: text('about') } : {}),
      ...(start === 'changes' ? { since: text('since') } : {}),
      ...cut,
      why: t.briefings.templates[start],
    } as const
    const row = await write({
      write: (by) =>
        desk.POST('/api/briefings/from-template', { params: { header: CLIENT }, body: { clock: 'said', ...body, by } }),
      said: () => t.briefings.drafted,
    })
    if (row !== null) edit()
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void begin(new FormData(event.currentTarget))
      }}
    >
      <fieldset className="choose">
        <legend>{t.briefings.from}</legend>
        {STARTS.map((each) => (
          <label key={each}>
            <input type="radio" name="start" value={each} checked={start === each} onChange={() => setStart(each)} />{' '}
            {each === 'blank' ? t.briefings.blank : t.briefings.templates[each]}
          </label>
        ))}
      </fieldset>
      {start === 'changes' && (
        <label className="field">
          {t.briefings.since}
          <input type="date" name="since" required />
        </label>
      )}
      {start === 'claims' && (
        <label className="field">
          {t.briefings.about}
          <input name="about" required maxLength={2000} />
        </label>
      )}
      <div>
        <label className="field">
          {t.papers.name}
          <input
            name="name"
            required
            maxLength={100}
            value={typed}
            onChange={(event) => setName(event.target.value)}
            aria-describedby="briefing-name-hint"
          />
        </label>
        <p id="briefing-name-hint" className={isTaken ? 'small doubt' : 'small soft'}>
          {isTaken ? t.papers.nameTaken : t.papers.nameHint}
        </p>
      </div>
      {start !== 'blank' && (
        <>
          <label className="field">
            {t.briefings.title}
            <input name="title" maxLength={300} placeholder={t.briefings.titleHint} />
          </label>
          <label className="field">
            {t.briefings.tlp}
            <select name="tlp" defaultValue="AMBER">
              {TLPS.map((tlp) => (
                <option key={tlp} value={tlp}>
                  {t.briefings.tlps[tlp]}
                </option>
              ))}
            </select>
          </label>
        </>
      )}
      <p>
        <button type="submit" className="button first" disabled={isTaken || name === ''}>
          {t.briefings.begin}
        </button>
      </p>
    </form>
  )
}
