import './briefing.css'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { briefingQuery } from '../../api/brief-queries.ts'
import type { BriefingSheet, SheetSentence } from '../../api/records.ts'
import { useKeys } from '../../app/keys.ts'
import { usePaperCut } from '../../app/paper-cut.ts'
import { useTitle } from '../../app/use-title.ts'
import { sayInstant, withDates } from '../../parts/dates.ts'
import { HeldClaimLines } from '../../parts/held-claim.tsx'
import { PaperFailed } from '../../parts/papers/not-then.tsx'
import { ThenBar } from '../../parts/papers/then-bar.tsx'
import { Versions } from '../../parts/papers/versions.tsx'
import { PageLoading } from '../../parts/states.tsx'
import { t } from '../../texts/index.ts'
import { Exports } from './exports.tsx'
import { TlpMark } from './tlp-mark.tsx'
import { useIssue } from './use-issue.ts'

/** A briefing to be read: each sentence with its sources, what became of its claims, and ways to take it along. */
export function BriefingPage() {
  const { name } = useParams({ from: '/briefings/$name' })
  const { version } = useSearch({ from: '/briefings/$name' })
  const query = useQuery(briefingQuery(name, version, usePaperCut()))
  useTitle(query.data?.title ?? name)
  if (query.isPending) return <PageLoading />
  if (query.isError) return <PaperFailed error={query.error} again={() => void query.refetch()} />
  return <Sheet sheet={query.data} />
}

function Sheet({ sheet }: { readonly sheet: BriefingSheet }) {
  const { name, title, tlp, language, version, versions, state, issued, claims, parts, left } = sheet
  return (
    <article className="briefing">
      <p className="soft small">
        <span className={state === 'issued' ? 'paper-state issued' : 'paper-state'}>{t.briefings.states[state]}</span>{' '}
        <TlpMark tlp={tlp} /> {t.papers.versionOf(version, versions)}
      </p>
      <h1 lang={language}>{title}</h1>
      <ThenBar />
      {version < versions && (
        <p className="banner no-print">
          {t.papers.older(version)}{' '}
          <Link to="/briefings/$name" params={{ name }}>
            {t.papers.latest}
          </Link>
        </p>
      )}
      {sheet.about.map((line) => (
        <p key={line} className="soft small">
          {withDates(line)}
        </p>
      ))}
      <Notices sheet={sheet} />
      <Acts sheet={sheet} />
      {parts.map((part, index) => (
        // A part has no id, and two may have one heading.
        // biome-ignore lint/suspicious/noArrayIndexKey: parts are never moved about here
        <section key={index} className="briefing-part" lang={language}>
          {part.heading && (
            <h2>
              {part.heading} {part.tlp !== tlp && <TlpMark tlp={part.tlp} />}
            </h2>
          )}
          {part.sentences.map((sentence) => (
            <Sentence key={sentence.number} sentence={sentence} />
          ))}
        </section>
      ))}
      {claims.length > 0 && (
        <section aria-label={t.briefings.sources}>
          <h2>{t.briefings.sources}</h2>
          <ol className="briefing-sources">
            {claims.map((held, index) => (
              <li key={held.hash} id={`source-${index + 1}`}>
                <HeldClaimLines held={held} />
                {issued && <p className="hash soft">{t.briefings.claimHash(held.hash)}</p>}
              </li>
            ))}
          </ol>
        </section>
      )}
      <section aria-label={t.briefings.left}>
        <h2>{t.briefings.left}</h2>
        {left.length === 0 ? <p className="small">{t.briefings.nothingLeft}</p> : null}
        {left.map((line) => (
          <p key={line} className="small">
            {withDates(line)}
          </p>
        ))}
      </section>
      {issued && <p className="hash soft">{t.briefings.hash(issued.hash)}</p>}
      <Versions
        sort="briefing"
        paper={sheet}
        link={({ version: to }) => (
          <Link to="/briefings/$name" params={{ name }} search={{ version: String(to) }}>
            {t.papers.version(to)}
          </Link>
        )}
      />
    </article>
  )
}

/** What must be known before anything else: what was corrected since, what is wrong with the whole. */
function Notices({ sheet }: { readonly sheet: BriefingSheet }) {
  const { changed, notes, notices, issued } = sheet
  const others = notices.filter((line) => !changed.some((each) => line.endsWith(each)))
  if (changed.length + notes.length + others.length === 0) return null
  return (
    <div className="banner" role="note">
      {issued && changed.length > 0 && (
        <>
          <b>{t.briefings.changed}</b>
          <ul>
            {changed.map((line) => (
              <li key={line}>{withDates(line)}</li>
            ))}
          </ul>
        </>
      )}
      {others.map((line) => (
        <p key={line}>{withDates(line)}</p>
      ))}
      {notes.map(({ message }) => (
        <p key={message}>{message}</p>
      ))}
    </div>
  )
}

function Acts({ sheet }: { readonly sheet: BriefingSheet }) {
  const { name, state, version, versions, parts } = sheet
  const navigate = useNavigate()
  const issue = useIssue(name)
  const edit = () => void navigate({ to: '/briefings/$name/edit', params: { name } })
  const open = parts.flatMap(({ sentences }) => sentences).filter((each) => each.state === 'says-more').length
  const latest = version === versions
  useKeys(t.nav.briefings, [
    { keys: 'e', label: state === 'issued' ? t.briefings.editIssued : t.briefings.edit, run: edit },
    ...(state === 'draft' && latest ? [{ keys: 'i', label: t.briefings.issueKey, run: () => void issue() }] : []),
  ])
  return (
    <div className="no-print">
      <p className="choices">
        <Link className="button" to="/briefings/$name/edit" params={{ name }}>
          {state === 'issued' ? t.briefings.editIssued : t.briefings.edit} <kbd>e</kbd>
        </Link>
        {state === 'draft' && latest && (
          <button type="button" className="button first" disabled={open > 0} onClick={() => void issue()}>
            {t.briefings.issue} <kbd>i</kbd>
          </button>
        )}
        <button type="button" className="button" onClick={() => window.print()}>
          {t.briefings.print}
        </button>
      </p>
      {state === 'draft' && open > 0 && <p className="small doubt">{t.briefings.blocked(open)}</p>}
      <Exports sheet={sheet} />
    </div>
  )
}

function Sentence({ sentence }: { readonly sentence: SheetSentence }) {
  const { number, text, state, notes, claims, own } = sentence
  return (
    <div className={`briefing-sentence ${state}`} id={`sentence-${number}`}>
      <p className="serif">
        {text}
        {claims.map((source) => (
          <sup key={source}>
            <a href={`#source-${source}`} aria-label={t.briefings.sources1(source)}>
              {source}
            </a>
          </sup>
        ))}
      </p>
      {own && <p className="small soft">{t.briefings.own(own.by, sayInstant(own.at), own.why)}</p>}
      {state === 'says-more' && (
        <div className="small doubt">
          {t.briefings.saysMore}
          <ul>
            {notes.map(({ rule, message }) => (
              <li key={`${rule} ${message}`}>{withDates(message)}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
