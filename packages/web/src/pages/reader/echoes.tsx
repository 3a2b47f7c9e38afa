import { Link } from '@tanstack/react-router'
import type { PassageEcho, ReaderClaim, ReaderView } from '../../api/records.ts'
import { sayDate } from '../../parts/dates.ts'
import { t } from '../../texts/index.ts'
import { compareWords } from './compare-words.ts'

interface Props {
  readonly view: ReaderView
  readonly chosen: ReaderClaim | null
}

/** Documents that say the same: what this one was made from, and what was made from it, passage by passage. */
export function Echoes({ view, chosen }: Props) {
  const from = view.echoes.filter(({ direction }) => direction === 'made-from')
  const into = view.echoes.filter(({ direction }) => direction === 'made-into')
  if (view.echoes.length === 0) return <p className="soft small echoes">{t.reader.noEchoes}</p>
  return (
    <section className="echoes" aria-label={t.reader.echoes}>
      {from.length > 0 && <h2>{t.reader.madeFrom}</h2>}
      {from.map((echo) => (
        <EchoOf key={echo.id} view={view} echo={echo} chosen={chosen} />
      ))}
      {into.length > 0 && <h2>{t.reader.madeInto}</h2>}
      {into.map((echo) => (
        <EchoOf key={echo.id} view={view} echo={echo} chosen={chosen} />
      ))}
    </section>
  )
}

function EchoOf({ view, echo, chosen }: Props & { readonly echo: PassageEcho }) {
  const { document, publisher, publishedOn, title, how, doubt, reasons, passages } = echo
  const about = chosen ? passages.filter(({ start, end }) => start < chosen.end && end > chosen.start) : []
  return (
    <details className="echo" open={about.length > 0}>
      <summary>
        <b>{publisher ?? t.reader.noPublisher}</b>, {sayDate(publishedOn, { time: true })}
        <span className={doubt ? 'doubt' : 'soft'}>
          {' · '}
          {t.how[how]}
          {doubt && `, ${t.how.inDoubt}`}
        </span>
        <span className="soft"> · {t.reader.passages(passages.length)}</span>
      </summary>
      <p className="small">
        <Link to="/documents/$id" params={{ id: document.id }} lang={echo.language}>
          {title ?? t.reader.untitled}
        </Link>{' '}
        <span className="soft">{reasons.join('; ')}</span>
      </p>
      {(about.length > 0 ? about : passages).map((passage) => (
        <SideBySide
          key={`${passage.start} ${passage.other.start}`}
          here={view.text.slice(passage.start, passage.end)}
          there={passage.other.text}
          hereLanguage={view.language}
          thereLanguage={echo.language}
        />
      ))}
    </details>
  )
}

interface PairProps {
  readonly here: string
  readonly there: string
  readonly hereLanguage: string
  readonly thereLanguage: string
}

/** Two passages; in one language, words that only one of them has are marked. */
function SideBySide({ here, there, hereLanguage, thereLanguage }: PairProps) {
  const parts = hereLanguage === thereLanguage ? compareWords(here, there) : null
  return (
    <div className="pair">
      <p lang={hereLanguage}>
        {parts?.here.map(({ start, text, own }) => (own ? <ins key={start}>{text}</ins> : text)) ?? here}
      </p>
      <p lang={thereLanguage} className="soft">
        {parts?.there.map(({ start, text, own }) => (own ? <del key={start}>{text}</del> : text)) ?? there}
      </p>
    </div>
  )
}
