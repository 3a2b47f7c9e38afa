import { Link } from '@tanstack/react-router'
import type { DissentLine, WhoView } from '../../api/records.ts'
import { sayDate } from '../../parts/dates.ts'
import { quoted } from '../../parts/quoted.ts'
import { t } from '../../texts/index.ts'

/** Who denies the claim, declines to confirm it or questions it, by origin, with the words. */
export function Against({ who }: { readonly who: WhoView }) {
  const nobody = who.denials.length + who.declines.length + who.questions.length === 0
  return (
    <section aria-labelledby="against-title">
      <h2 id="against-title">{t.claim.against}</h2>
      {nobody && <p>{t.claim.nobodyAgainst}</p>}
      <ul className="against">
        {who.denials.map((line) => (
          <Dissent key={keyOf(line)} line={line} verb={t.claim.denies} className="denies" />
        ))}
        {who.declines.map((line) => (
          <Dissent key={keyOf(line)} line={line} verb={t.claim.declines} className="declines" />
        ))}
        {who.questions.map((line) => (
          <Dissent key={keyOf(line)} line={line} verb={t.claim.questions} className="declines" />
        ))}
      </ul>
    </section>
  )
}

function Dissent({
  line,
  verb,
  className,
}: {
  readonly line: DissentLine
  readonly verb: string
  readonly className: string
}) {
  const [first] = line.dates
  return (
    <li>
      <p>
        <b className={className}>{verb}</b> {line.who}
        <span className="soft small">
          {first && `, ${sayDate(first, { year: false })}`}
          {line.reports > 1 && ` · ${t.count.reports(line.reports)}`}
        </span>
        {line.doubtful && <span className="doubt"> · {t.claim.mayBeEcho}</span>}
      </p>
      <p className="serif" lang={line.words.language}>
        <Link className="plain" to="/documents/$id" params={{ id: line.words.document }}>
          {quoted(line.words.text)}
        </Link>
      </p>
    </li>
  )
}

function keyOf(line: DissentLine): string {
  return `${line.origin?.id} ${line.who} ${line.words.document} ${line.words.text}`
}
