import { wordsKey, writeBriefingSource } from '@sayso/core'
import type { OpenCase } from '../case/open-case.ts'
import { readVersions } from '../papers/read-papers.ts'
import { seriesOf } from '../papers/write-paper.ts'
import { type BriefingRequest, type BriefingView, layOutView, viewBriefing } from './briefings.ts'
import { sentencesOf } from './check-briefing.ts'
import type { BriefingSheet, SheetSentence } from './draft-records.ts'

/** One version of a briefing, ready to be read: each sentence with its claims and what it says beyond them. Throws as `viewBriefing`. */
export async function showBriefing(open: OpenCase, request: BriefingRequest): Promise<BriefingSheet> {
  const view = await viewBriefing(open, request)
  const { name, version, by, at, why, state, briefing, claims, changed } = view
  const { title, tlp, language, template, asOf, since, issued } = briefing
  const page = layOutView(view, null)
  const sentences = toSentences(view)
  let next = 0
  return {
    kind: 'briefing-sheet',
    name,
    version,
    versions: (await readVersions(open, seriesOf('briefing', name))).length,
    by,
    at,
    why,
    state,
    title,
    tlp,
    language,
    template,
    asOf,
    since,
    issued: issued === null ? null : { by: issued.by, at: issued.at, hash: issued.hash },
    about: page.about,
    notices: page.notices,
    parts: page.parts.map((part) => ({
      heading: part.heading,
      tlp: part.tlp,
      sentences: part.sentences.map(({ text }) => ({ ...sentences[next++]!, text })),
    })),
    notes: view.problems.filter(({ sentence }) => sentence === 0).flatMap(({ notes }) => notes),
    claims,
    changed: changed.map(({ says }) => says),
    left: page.left,
    source: writeBriefingSource(briefing),
  }
}

function toSentences({ briefing, claims, problems }: BriefingView): readonly SheetSentence[] {
  const places = new Map(claims.map(({ words }, index) => [wordsKey(words), index + 1]))
  const notesOf = new Map(problems.map(({ sentence, notes }) => [sentence, notes]))
  return sentencesOf(briefing).map(({ text, claims: rests, own }, index) => {
    const notes = notesOf.get(index + 1) ?? []
    return {
      number: index + 1,
      text,
      state: own !== null ? 'own' : notes.length > 0 ? 'says-more' : 'holds',
      notes,
      claims: [...new Set(rests.flatMap((words) => places.get(wordsKey(words)) ?? []))],
      own,
    }
  })
}
