import { type ChangeSort, sayEdit, type VersionStep } from '@sayso/engine'
import { PLAIN, type Style } from '../terminal/style.ts'
import { wrapTo } from '../terminal/text-width.ts'
import { renderDate } from './dates.ts'
import { plural } from './plural.ts'

/** Places that are shown of one change; sayso show has the whole texts. */
const PLACES = 12

/** What a change is, as a sentence that an analyst can pass on. */
const SENTENCES: Readonly<Record<ChangeSort, string>> = {
  retracted: 'The page takes its report back.',
  corrected: 'The page corrects itself, and says so.',
  'silent-number': 'A number was changed, and the page does not say so.',
  'silent-name': 'A name was changed, and the page does not say so.',
  rewritten: 'The page was written anew: there are no single places to show.',
  reworded: 'The page is worded otherwise; no number and no name was changed.',
  'taken-out': 'Words were taken out.',
  added: 'Words were added.',
  spelling: 'Only spelling or punctuation was changed.',
  'same-text': 'The words are the same; only the page around them was changed.',
}

const GRAVITY = ['number', 'name', 'wording', 'taken-out', 'added', 'spelling']

/** One change of a page: whose, when it was seen, what was changed, what of it still stands, and who repeats what stood there before. */
export function renderChange(
  step: VersionStep,
  { columns, style = PLAIN }: { readonly columns: number; readonly style?: Style },
): string {
  const { publisher, url, title, version, before, after, capturedAt, raised, sort } = step
  const head = [publisher ?? url ?? 'unknown publisher', ...(title === null ? [] : [title])].join(' · ')
  const seen = capturedAt === null ? '' : `, seen ${renderDate(capturedAt)} ${capturedAt.slice(11, 16)} UTC`
  const ids = `version ${version} (${after.slice(0, 8)})${seen}; before it ${before.slice(0, 8)}`
  const lines = [SENTENCES[sort], ...tellNotice(step), ...tellPlaces(step), ...tellClaims(step), ...tellEchoes(step)]
  const heads = wrapTo(head, columns - 2).map((line, at) => (at === 0 && raised ? `! ${line}` : `  ${line}`))
  const body = [ids, ...lines].flatMap((line) => wrapTo(line, columns - 8)).map((line) => `      ${line}`)
  return `${[...(raised ? heads.map(style.strong) : heads), ...body].join('\n')}\n\n`
}

function tellNotice({ notice }: VersionStep): readonly string[] {
  return notice === null ? [] : [`It says: “${notice}”`]
}

/** The places, the gravest first; the notice itself is told already. */
function tellPlaces({ edits, notice }: VersionStep): readonly string[] {
  const told = (edits ?? []).filter(({ before, after }) => before.text !== '' || !isNotice(after.text, notice))
  const inOrder = [...told].sort((a, b) => GRAVITY.indexOf(a.sort) - GRAVITY.indexOf(b.sort))
  const places = inOrder.slice(0, PLACES).map(sayEdit)
  const more = told.length - places.length
  return [...places, ...(more > 0 ? [`and ${plural(more, 'more place')}`] : [])]
}

function isNotice(added: string, notice: string | null): boolean {
  return notice !== null && added.replace(/\s+/g, ' ').trim() === notice.replace(/\s+/g, ' ').trim()
}

function tellClaims({ found, lost }: VersionStep): readonly string[] {
  const all = found + lost.length
  if (all === 0) return []
  if (lost.length === 0) return [`All ${plural(all, 'claim')} of the version before still stand in it.`]
  const stand = lost.length === 1 ? 'stands' : 'stand'
  return [`Of the ${plural(all, 'claim')} of the version before, ${lost.length} ${stand} in it no more as worded.`]
}

function tellEchoes({ echoes, raised }: VersionStep): readonly string[] {
  if (raised && echoes.length === 0) return ['Nobody in the case repeats what stood there before.']
  return echoes.map(({ publisher, document, how, carries }) => {
    const who = `${publisher ?? 'unknown publisher'} (${document.slice(0, 8)})`
    const repeats = how === 'cites-laundered' ? 'may repeat' : 'repeats'
    return `${who} ${repeats} what stood there before${carries ? ', and what was changed still stands in it' : ''}.`
  })
}
