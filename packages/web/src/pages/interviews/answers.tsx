import type { InterviewView } from '../../api/records.ts'
import { t } from '../../texts/index.ts'
import { cutMasks } from './cut-masks.ts'

interface Props {
  readonly turns: InterviewView['interview']['turns']
  readonly language: string
  readonly closed: boolean
}

/** What was asked and answered, with times; what is masked is seen and heard to be masked. */
export function Answers({ turns, language, closed }: Props) {
  const numbered = turns.map((turn, number) => ({ ...turn, number }))
  return (
    <section className="interview-part" aria-label={t.interviews.answers}>
      <h2>{t.interviews.answers}</h2>
      <p className="small soft">{closed ? t.interviews.answersHow : t.interviews.notYet}</p>
      <ol className="turns">
        {numbered.map(({ at, question, answer, number }) => (
          <li key={number}>
            <span className="number small soft">{at}</span>
            <div lang={language}>
              <p className="soft">
                <Masked text={question} />
              </p>
              <p className="serif answer">
                <Masked text={answer} />
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Masked({ text }: { readonly text: string }) {
  const parts = cutMasks(text).map((part, at) => ({ ...part, at }))
  return (
    <>
      {parts.map(({ at, text: words, mask }) =>
        mask === null ? (
          <span key={at}>{words}</span>
        ) : (
          <span key={at} className="mask">
            <span className="hidden">{t.interviews.mask} </span>
            {mask}
          </span>
        ),
      )}
    </>
  )
}
