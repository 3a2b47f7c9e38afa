import type { BriefingRow, BriefingView, layOutView } from '@sayso/engine'
import { PLAIN, type Style } from '../terminal/style.ts'
import { renderDate } from './dates.ts'
import { hang } from './hang.ts'
import { plural } from './plural.ts'

interface BriefingOptions {
  readonly columns: number
  readonly style?: Style
}

/** A briefing as a reader gets it, with what is too much in it below each sentence. */
export function renderBriefing(
  view: BriefingView,
  page: ReturnType<typeof layOutView>,
  { columns, style = PLAIN, sources: shown = true }: BriefingOptions & { readonly sources?: boolean },
): string {
  const problems = new Map(view.problems.map((problem) => [problem.sentence, problem]))
  let number = 0
  const notes = (at: number) =>
    (problems.get(at)?.notes ?? []).flatMap(({ rule, message }) =>
      hang('      ! ', `${rule}: ${message}${problems.get(at)?.signed ? ' (signed)' : ''}`, columns).map(style.doubt),
    )
  const lines = [
    ...hang('', `${page.title}   TLP:${page.tlp}`, columns).map(style.strong),
    ...page.about.flatMap((line) => hang('', line, columns)).map(style.dim),
    ...page.notices.flatMap((line) => hang('! ', line, columns)).map(style.doubt),
    ...notes(0),
    ...page.parts.flatMap(({ heading, tlp, sentences }) => [
      '',
      ...(heading === '' ? [] : [style.strong(tlp === page.tlp ? heading : `${heading}   TLP:${tlp}`)]),
      ...sentences.flatMap(({ text, sources, own }) => {
        number++
        const refs = sources.length === 0 ? '' : ` [${sources.join(', ')}]`
        return [
          ...hang(
            `  ${String(number).padStart(2)}  `,
            `${text}${refs}${own === null ? '' : ` (own judgement of ${own})`}`,
            columns,
          ),
          ...notes(number),
        ]
      }),
    ]),
    ...(shown ? ['', style.strong('Sources')] : []),
    ...(shown ? page.sources : []).flatMap(({ number: n, words, url, lines: more }) => [
      ...hang(`  [${n}] `, `“${words.replace(/\s+/gu, ' ').trim()}”`, columns),
      ...(url === null ? [] : [style.dim(`      ${url}`)]),
      ...more.flatMap((line) => hang('      ', line, columns)).map(style.dim),
    ]),
    '',
    style.strong('Left out'),
    ...(page.left.length === 0 ? ['  Nothing was left out.'] : page.left.flatMap((line) => hang('  ', line, columns))),
    ...(page.hash === null ? [] : ['', style.dim(`Issued with SHA-256 ${page.hash}`)]),
  ]
  return `${lines.join('\n')}\n`
}

/** What a check found, in a few lines; nothing of the text. */
export function renderBriefingCheck(
  { name, problems }: BriefingView,
  { columns, style = PLAIN }: BriefingOptions,
): string {
  const open = problems.filter(({ signed }) => !signed)
  const lines = [
    ...problems.flatMap(({ sentence, text, notes, signed }) => [
      ...hang(`  ${String(sentence).padStart(2)}  `, text, columns),
      ...notes.flatMap(({ rule, message }) => hang('      ! ', `${rule}: ${message}`, columns)).map(style.doubt),
      ...(signed ? [style.dim('      signed as own judgement')] : []),
    ]),
    open.length === 0
      ? `${name} says no more than its claims${problems.length > 0 ? ` and ${plural(problems.length, 'signed sentence')}` : ''}.`
      : `${name}: ${sayWhatToMend(name, open)}`,
  ]
  return `${lines.join('\n')}\n`
}

/** Briefings, a line or two each. */
export function renderBriefingRows(rows: readonly BriefingRow[], { columns, style = PLAIN }: BriefingOptions): string {
  if (rows.length === 0)
    return 'There are no briefings. Try: sayso brief draft report --template situation --by NAME --why TEXT\n'
  const lines = rows.flatMap(({ name, title, version, state, tlp, sentences, by, at }) => [
    ...hang('', `${name}: ${title}`, columns).map(style.strong),
    style.dim(
      `  ${state} · TLP:${tlp} · ${plural(sentences, 'sentence')} · version ${version} · ${by}, ${renderDate(at)}`,
    ),
  ])
  return `${lines.join('\n')}\n`
}

/** Sentences may be signed; a marking can only be mended. */
function sayWhatToMend(name: string, open: BriefingView['problems']): string {
  const numbers = open.map(({ sentence }) => sentence).filter((n) => n > 0)
  const marks = open.length - numbers.length
  return [
    ...(marks > 0 ? [`${plural(marks, 'marking')} to mend`] : []),
    ...(numbers.length > 0
      ? [
          `${plural(numbers.length, 'sentence')} to mend, or to sign: sayso brief sign ${name} ${numbers.join(' ')} --by NAME --why TEXT`,
        ]
      : []),
  ].join('; ')
}
