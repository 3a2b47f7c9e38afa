import './questions.css'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { questionsQuery } from '../api/queries.ts'
import type { Answer, Question, Words } from '../api/records.ts'
import { useJudge } from '../app/judge.ts'
import { useKeys } from '../app/keys.ts'
import { t } from '../texts/index.ts'
import { sayDate } from './dates.ts'
import { quoted } from './quoted.ts'

interface Props {
  /** The claim that they are about; null asks about the whole case. */
  readonly claim: string | null
}

/** The few questions whose answers would narrow the count most; one key answers the one that is open. */
export function Questions({ claim }: Props) {
  const query = useQuery(questionsQuery(claim))
  const judge = useJudge()
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const questions = (query.data?.questions ?? []).filter(({ key }) => !left.has(key))
  const [open] = questions
  const leave = (question: Question) => setLeft(new Set([...left, question.key]))
  const answer = (question: Question, { judgements, means }: Answer) => {
    leave(question)
    void judge({
      rulings: judgements.map(({ ruling, about }) => ({ ruling, about: [...about] })),
      said: means,
      why: t.judge.defaultWhy(`${question.asks} ${means}`),
    })
  }
  useKeys(
    t.questions.keys,
    open
      ? [
          { keys: 'y', label: t.questions.yes, run: () => answer(open, open.yes) },
          { keys: 'n', label: t.questions.no, run: () => answer(open, open.no) },
          { keys: 'u', label: t.questions.leave, run: () => leave(open) },
        ]
      : [],
  )
  if (questions.length === 0)
    return query.isSuccess && claim === null ? <p className="soft">{t.questions.none}</p> : null
  return (
    <ol className="questions">
      {questions.map((question) => (
        <li key={question.key} className={question === open ? 'question open' : 'question'}>
          {claim === null && (
            <p className="small">
              <Link to="/claims/$id" params={{ id: question.group.id }} lang={question.headline.language}>
                {question.headline.text}
              </Link>{' '}
              <span className="soft">
                {t.count.origins(question.low, question.high)} {t.questions.inReports(question.reports)}
              </span>
            </p>
          )}
          <p>
            <b>{question.asks}</b>
          </p>
          <div className="question-words">
            <Quoted words={question.about} />
            {question.against && <Quoted words={question.against} />}
          </div>
          <p className="small soft">{question.doubt}</p>
          <p className="no-print choices">
            <AnswerButton
              question={question}
              answer={question.yes}
              keyed={question === open ? 'y' : null}
              give={answer}
              label={t.questions.yes}
            />
            <AnswerButton
              question={question}
              answer={question.no}
              keyed={question === open ? 'n' : null}
              give={answer}
              label={t.questions.no}
            />
            <button type="button" className="button bare" onClick={() => leave(question)}>
              {t.questions.leave} {question === open && <kbd>u</kbd>}
            </button>
          </p>
        </li>
      ))}
    </ol>
  )
}

interface AnswerProps {
  readonly question: Question
  readonly answer: Answer
  readonly keyed: string | null
  readonly label: string
  readonly give: (question: Question, answer: Answer) => void
}

function AnswerButton({ question, answer, keyed, label, give }: AnswerProps) {
  return (
    <button type="button" className="button" title={answer.means} onClick={() => give(question, answer)}>
      {label}
      <span className="soft small">{t.questions.would(t.count.interval(answer.low, answer.high))}</span>{' '}
      {keyed && <kbd>{keyed}</kbd>}
    </button>
  )
}

function Quoted({ words }: { readonly words: Words }) {
  return (
    <blockquote>
      <Link className="plain serif" to="/documents/$id" params={{ id: words.document }} lang={words.language}>
        {quoted(words.text)}
      </Link>
      <footer className="small soft">
        {words.publisher ?? t.reader.noPublisher}, {sayDate(words.publishedOn, { time: true })}
      </footer>
    </blockquote>
  )
}
