import { Link } from '@tanstack/react-router'
import type { PaperRow } from '../../api/records.ts'
import { t } from '../../texts/index.ts'
import { Entry } from './entry.tsx'

/** A version of what somebody wrote, with the way to it. */
export function Written({ row, undoable }: { readonly row: PaperRow; readonly undoable: boolean }) {
  const what = (
    <>
      <b>{t.journal.kinds[row.sort]}</b> · {t.papers.version(row.version)}
    </>
  )
  return (
    <Entry row={row} what={what} undoable={undoable && !AT_TERMINAL.has(row.sort)}>
      <p className="judgement-words">
        <ToPaper row={row} />
      </p>
    </Entry>
  )
}

/** What is changed at the terminal alone. */
const AT_TERMINAL: ReadonlySet<PaperRow['sort']> = new Set(['interview', 'disclosure'])

function ToPaper({ row: { sort, name } }: { readonly row: PaperRow }) {
  switch (sort) {
    case 'assessment':
      return (
        <Link to="/assessments/$name" params={{ name }}>
          {name}
        </Link>
      )
    case 'hypotheses':
      return (
        <Link to="/hypotheses/$name" params={{ name }}>
          {name}
        </Link>
      )
    case 'indicator':
      return (
        <Link to="/indicators/$name" params={{ name }}>
          {name}
        </Link>
      )
    case 'plan':
      return (
        <Link to="/plans/$name" params={{ name }}>
          {name}
        </Link>
      )
    case 'briefing':
      return (
        <Link to="/briefings/$name" params={{ name }}>
          {name}
        </Link>
      )
    case 'interview':
    case 'disclosure':
      return (
        <Link to="/interviews/$pseudonym" params={{ pseudonym: name }}>
          {name}
        </Link>
      )
    case 'grade':
      return <ToGraded name={name} />
  }
}

/** A grade is named after the source, or after the words of a claim with their page and facet. */
function ToGraded({ name }: { readonly name: string }) {
  const source = /^source: (.*)$/s.exec(name)?.[1]
  if (source !== undefined)
    return (
      <Link to="/sources/$name" params={{ name: source }}>
        {source}
      </Link>
    )
  const words = name.replace(/ \(p[0-9a-f]+, [a-z]+\)$/, '')
  return (
    <Link to="/claims" search={{ q: `"${words.replaceAll('"', ' ')}"` }}>
      “{words}”
    </Link>
  )
}
