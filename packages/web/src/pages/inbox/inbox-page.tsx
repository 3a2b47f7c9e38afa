import './inbox.css'
import { useTitle } from '../../app/use-title.ts'
import { Questions } from '../../parts/questions.tsx'
import { t } from '../../texts/index.ts'
import { AddFiles } from './add-files.tsx'
import { Changes } from './changes.tsx'
import { Jobs } from './jobs.tsx'

/** Where reports come in, what became of them, and what they moved. */
export function InboxPage() {
  useTitle(t.nav.inbox)
  return (
    <>
      <div className="page-head">
        <h1>{t.nav.inbox}</h1>
      </div>
      <div className="inbox">
        <div className="inbox-in">
          <AddFiles />
          <Jobs />
          <section aria-labelledby="questions-title" className="inbox-questions">
            <h2 id="questions-title">{t.questions.title}</h2>
            <Questions claim={null} />
          </section>
        </div>
        <Changes />
      </div>
    </>
  )
}
