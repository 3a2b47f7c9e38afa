import type { InterviewView } from '../../api/records.ts'
import { t } from '../../texts/index.ts'

/** The checklist: what each duty asks, whether it was met, and what stands against closing the record. */
export function Duties({ view }: { readonly view: InterviewView }) {
  const { duties, open } = view
  const answered = duties.filter(({ answer }) => answer !== null).length
  // Duties that nobody answered stand as open in the list already.
  const against = open.filter(({ rule }) => rule !== 'duty-open')
  return (
    <section className="interview-part" aria-label={t.interviews.duties}>
      <h2>
        {t.interviews.duties} · {t.interviews.dutiesAnswered(answered, duties.length)}
      </h2>
      <ul className="duties">
        {duties.map(({ duty, says, answer }) => (
          <li key={duty} className={answer === null ? 'open' : answer.met === 'done' ? 'done' : 'waived'}>
            <span className="duty-mark">{answer === null ? t.interviews.dutyOpen : t.interviews.met[answer.met]}</span>
            <span>
              {says} <span className="small soft">{duty}</span>
              {answer?.note && <span className="duty-note small">{answer.note}</span>}
            </span>
          </li>
        ))}
      </ul>
      {against.length > 0 && (
        <>
          <h3 className="doubt">{t.interviews.against}</h3>
          <ul className="small interview-against">
            {against.map(({ message }) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
