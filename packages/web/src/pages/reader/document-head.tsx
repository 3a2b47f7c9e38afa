import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ReaderView } from '../../api/records.ts'
import { useJudge } from '../../app/judge.ts'
import { sayDate } from '../../parts/dates.ts'
import { nameLanguage } from '../../parts/languages.ts'
import { t } from '../../texts/index.ts'

/** Who put the document out, when, in which language; its versions and notes; and a way to correct the first two. */
export function DocumentHead({ view }: { readonly view: ReaderView }) {
  const [correcting, setCorrecting] = useState(false)
  return (
    <header className="document-head">
      <p className="soft small">
        {view.publisher ?? t.reader.noPublisher} · {sayDate(view.publishedOn, { time: true, year: true })} ·{' '}
        {nameLanguage(view.language)}
        {view.versions.length > 1 && ` · ${t.reader.version(versionOf(view), view.versions.length)}`}{' '}
        <button type="button" className="button bare no-print" onClick={() => setCorrecting(!correcting)}>
          {t.reader.correct}
        </button>
      </p>
      <h1 lang={view.language}>{view.title ?? t.reader.untitled}</h1>
      {(view.byline || view.dateline) && (
        <p className="soft small">{[view.byline, view.dateline].filter(Boolean).join(' · ')}</p>
      )}
      {view.url && <p className="soft small print-only">{view.url}</p>}
      {correcting && <CorrectHead view={view} close={() => setCorrecting(false)} />}
      {view.versions.length > 1 && (
        <p className="small no-print">
          {t.reader.versions}{' '}
          {view.versions.map(({ id, version, publishedOn }) => (
            <Link key={id} to="/documents/$id" params={{ id }} className="version">
              {version} ({sayDate(publishedOn)})
            </Link>
          ))}
        </p>
      )}
      <PictureUses view={view} />
      {view.notes.map(({ rule, message }) => (
        <p key={`${rule} ${message}`} className="small doubt">
          {message}
        </p>
      ))}
      <Legend />
    </header>
  )
}

/** Where else the pictures of the document were used, the earliest first. */
function PictureUses({ view }: { readonly view: ReaderView }) {
  return view.pictures.flatMap(({ caption, uses }) =>
    uses.slice(0, MOST_USES).map(({ id, publisher, usedOn, earlier, bitsApart }) => (
      <p key={`${caption} ${id}`} className={`small${earlier ? ' doubt' : ''}`}>
        {t.reader.picture(caption)} {earlier ? t.reader.usedEarlier : t.reader.usedToo}{' '}
        <Link to="/documents/$id" params={{ id }}>
          {publisher ?? t.reader.noPublisher}, {sayDate(usedOn, { year: true })}
        </Link>
        {t.reader.alike(bitsApart)}.
      </p>
    )),
  )
}

/** A stock picture is used everywhere, and its first uses tell the most. */
const MOST_USES = 3

function Legend() {
  return (
    <p className="legend small">
      <span className="in-source">{t.reader.source}</span> <span className="in-cue">{t.reader.cue}</span>{' '}
      {(['asserts', 'hedges', 'denies', 'declines-to-confirm', 'questions'] as const).map((stance) => (
        <span key={stance}>
          <span className={`in-content ${stance}`}>{t.stances[stance]}</span>{' '}
        </span>
      ))}
    </p>
  )
}

function CorrectHead({ view, close }: { readonly view: ReaderView; readonly close: () => void }) {
  const judge = useJudge()
  return (
    <form
      className="correct"
      onSubmit={(event) => {
        event.preventDefault()
        const form = new FormData(event.currentTarget)
        const why = String(form.get('why') ?? '').trim()
        for (const ruling of ['publisher', 'published'] as const) {
          const value = String(form.get(ruling) ?? '').trim()
          const before = ruling === 'publisher' ? view.publisher : view.publishedOn
          if (value === '' || value === (before ?? '')) continue
          const said = t.reader.wasSet(ruling === 'publisher' ? t.reader.publisher : t.reader.published, value)
          void judge({ rulings: [{ ruling, about: [view.id, value] }], said, why: why || t.judge.defaultWhy(said) })
        }
        close()
      }}
    >
      <label className="field">
        {t.reader.publisher}
        <input name="publisher" defaultValue={view.publisher ?? ''} />
      </label>
      <label className="field">
        {t.reader.published}
        <input name="published" defaultValue={view.publishedOn ?? ''} placeholder="2027-11-10T08:00:00+02:00" />
      </label>
      <label className="field">
        {t.judge.why}
        <input name="why" placeholder={t.judge.whyHint} />
      </label>
      <button type="submit" className="button first">
        {t.reader.judge}
      </button>
    </form>
  )
}

function versionOf(view: ReaderView): number {
  return view.versions.find(({ id }) => id === view.id)?.version ?? 1
}
