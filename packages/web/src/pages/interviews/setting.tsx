import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { InterviewView } from '../../api/records.ts'
import { sayDate, sayInstant } from '../../parts/dates.ts'
import { nameLanguage } from '../../parts/languages.ts'
import { t } from '../../texts/index.ts'

type Interview = InterviewView['interview']

interface Props {
  readonly interview: Interview
  readonly setting: NonNullable<Interview['setting']>
}

/** Who asked whom where and when, who was there, what was kept, and what was decided since. */
export function Setting({ interview: { likeness, apart }, setting }: Props) {
  const { interviewer, present, alone, language, interpreter, place, from, to, breaks, recording } = setting
  return (
    <section className="interview-part" aria-label={t.interviews.setting}>
      <h2>{t.interviews.setting}</h2>
      <dl className="interview-facts">
        <Fact label={t.interviews.askedBy}>{interviewer}</Fact>
        <Fact label={t.interviews.present}>
          <span className={alone ? undefined : 'doubt'}>{alone ? t.interviews.alone : t.interviews.notAlone}</span>
          {present.length > 0 && ` · ${present.join(', ')}`}
        </Fact>
        <Fact label={t.interviews.language}>{nameLanguage(language)}</Fact>
        <Fact label={t.interviews.interpreter}>{interpreter ?? t.interviews.noInterpreter}</Fact>
        <Fact label={t.interviews.where}>{place}</Fact>
        <Fact label={t.interviews.when}>
          {sayInstant(from)} – {sayInstant(to)}
        </Fact>
        <Fact label={t.interviews.breaks}>
          {breaks.length === 0
            ? t.interviews.noBreaks
            : breaks.map((each) => `${sayInstant(each.from)} – ${sayInstant(each.to)}`).join('; ')}
        </Fact>
        <Fact label={t.interviews.kept}>{t.interviews.recordings[recording]}</Fact>
        <Fact label={t.interviews.likeness}>
          {likeness === null
            ? t.interviews.likenessNone
            : `${t.interviews.likenessIs[likeness.decision]} · ${t.interviews.signed(likeness.by, sayDate(likeness.at), likeness.why)}`}
        </Fact>
        <Fact label={t.interviews.apart}>
          {apart.length === 0 ? (
            <span className="soft">{t.interviews.apartHow}</span>
          ) : (
            <ul>
              {apart.map(({ other, by, at, why }) => (
                <li key={other}>
                  <Link to="/interviews/$pseudonym" params={{ pseudonym: other }}>
                    {other}
                  </Link>{' '}
                  <span className="small soft">{t.interviews.signed(by, sayDate(at), why)}</span>
                </li>
              ))}
            </ul>
          )}
        </Fact>
      </dl>
    </section>
  )
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
