import { fillCounts, type Note, wordsKey } from '@sayso/core'
import type { OpenCase } from '../case/open-case.ts'
import { checkBriefing, sentencesOf } from './check-briefing.ts'
import type { DraftCheck, DraftSentence } from './draft-records.ts'
import { holdClaims } from './hold-claims.ts'
import { readWritten, type Written } from './read-written.ts'

/**
 * Reads a text as `writeBriefing` would and says how each of its sentences stands, with its places in the text; keeps
 * nothing. `name` is that of the briefing it is to be a version of, null for a new one.
 */
export async function checkDraft(
  open: OpenCase,
  { name, markdown }: { readonly name: string | null; readonly markdown: string },
): Promise<DraftCheck> {
  const { briefing, notes, sentences: written } = await readWritten(open, { name, markdown, refuses: false })
  const all = sentencesOf(briefing)
  const standing = await holdClaims(
    open,
    all.flatMap(({ claims }) => claims),
    { asOf: briefing.asOf, since: briefing.since },
  )
  const keys = [...new Set(all.flatMap(({ claims }) => claims.map(wordsKey)))].filter((key) => standing.has(key))
  const problems = checkBriefing(briefing, standing)
  const notesOf = new Map(problems.map((problem) => [problem.sentence, problem.notes]))
  const sentences = all.map(({ text, claims, own }, index): DraftSentence => {
    const { written: place, unknown } = written[index]!
    const found = [...unknown.map(toUnknown), ...(notesOf.get(index + 1) ?? []).filter(isTold(unknown))]
    const held = claims.flatMap((words) => standing.get(wordsKey(words))?.claim ?? [])
    return {
      number: index + 1,
      text: fillCounts(text, held),
      // A claim that is not found is no judgement of anybody's.
      state: own !== null && unknown.length === 0 ? 'own' : found.length > 0 ? 'says-more' : 'holds',
      notes: found.map((note) => placeNote(note, place)),
      claims: [...new Set(claims.flatMap((words) => keys.indexOf(wordsKey(words)) + 1 || []))],
      own,
      ...spanOf(place),
      brackets: place.brackets,
    }
  })
  const whole = [...notes, ...problems.filter(({ sentence }) => sentence === 0).flatMap((each) => each.notes)]
  return {
    kind: 'draft-check',
    title: briefing.title,
    tlp: briefing.tlp,
    sentences,
    notes: whole,
    claims: keys.map((key) => standing.get(key)!.claim),
    ready: whole.length === 0 && sentences.every(({ state }) => state !== 'says-more'),
  }
}

type Place = Written['sentences'][number]['written']

function toUnknown(ref: string): Note {
  const message = `[${ref}] is no claim of the case; an id, or words of a claim in quotation marks, were expected.`
  return { rule: 'claim-unknown', message, start: null, end: null }
}

/** That it names no claim need not be told beside a claim that it names wrongly. */
function isTold(unknown: readonly string[]): (note: Note) => boolean {
  return ({ rule }) => unknown.length === 0 || rule !== 'no-claims'
}

/** A note about a claim points at the brackets, one about words of the sentence at these. */
function placeNote(note: Note, place: Place): Note {
  if (note.rule === 'claim-unknown' && place.brackets !== null) return { ...note, ...place.brackets }
  const at = place.places.slice(note.start ?? 0, note.end ?? undefined).filter((each) => each >= 0)
  return at.length === 0 ? { ...note, ...spanOf(place) } : { ...note, start: at[0]!, end: at.at(-1)! + 1 }
}

function spanOf({ places }: Place): { readonly start: number; readonly end: number } {
  const at = places.filter((each) => each >= 0)
  return { start: at[0] ?? 0, end: (at.at(-1) ?? -1) + 1 }
}
