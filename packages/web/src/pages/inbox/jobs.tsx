import { Link } from '@tanstack/react-router'
import type { Job } from '../../api/records.ts'
import { useJobs } from '../../app/jobs.ts'
import { sayInstant } from '../../parts/dates.ts'
import { t } from '../../texts/index.ts'

const SHOWN = 12

/** What was handed in, how far it is, and what became of each: added, known already, refused and why. */
export function Jobs() {
  const jobs = useJobs().filter(({ what }) => what !== 'derive')
  if (jobs.length === 0) return null
  return (
    <section aria-labelledby="jobs-title">
      <h2 id="jobs-title">{t.inbox.handedIn}</h2>
      <ul>
        {jobs.map((job) => (
          <JobLine key={job.id} job={job} />
        ))}
      </ul>
    </section>
  )
}

function JobLine({ job }: { readonly job: Job }) {
  const { progress } = job
  const refused = job.documents.filter(({ status }) => status === 'refused')
  const taken = job.documents.filter(({ status, id }) => status !== 'refused' && id !== null)
  return (
    <li className="job">
      <p>
        <b>{job.what === 'text' ? t.inbox.pasted : job.files.slice(0, 3).join(', ')}</b>
        {job.files.length > 3 && ` ${t.claim.moreDoubts(job.files.length - 3)}`}{' '}
        <span className="soft small">{sayInstant(job.createdAt)}</span>
      </p>
      {(job.state === 'waiting' || job.state === 'running') && (
        <p className="small">
          <progress
            {...(progress?.total ? { value: progress.done, max: progress.total } : {})}
            aria-label={t.inbox.stages[progress?.stage ?? 'ingest']}
          />{' '}
          {t.inbox.stages[progress?.stage ?? 'ingest']}
          {progress?.total ? ` ${progress.done} / ${progress.total}` : ''}
        </p>
      )}
      {job.problem && <p className="denies">{job.problem.detail}</p>}
      {job.state === 'done' && (
        <p className="small soft">{t.inbox.became(job.added, job.newVersions, job.unchanged, job.refused)}</p>
      )}
      {refused.length > 0 && (
        <ul className="refused small">
          {refused.map(({ file, line, reason }) => (
            <li key={`${file} ${line} ${reason}`}>
              <b>{t.inbox.refused}</b> {file}
              {line !== null && `:${line}`} – {reason}
            </li>
          ))}
        </ul>
      )}
      {taken.length > 0 && (
        <details className="small">
          <summary>{t.inbox.each}</summary>
          <ul>
            {taken.slice(0, SHOWN).map(({ id, url, file, line, status, reason }) => (
              <li key={`${file} ${line} ${id}`}>
                <Link to="/documents/$id" params={{ id: id! }}>
                  {url ?? (line === null ? file : `${file}:${line}`)}
                </Link>{' '}
                <span className="soft">
                  {t.inbox.statuses[status]}
                  {reason && ` · ${reason}`}
                </span>
              </li>
            ))}
          </ul>
          {taken.length > SHOWN && <Link to="/documents">{t.inbox.all}</Link>}
        </details>
      )}
    </li>
  )
}
