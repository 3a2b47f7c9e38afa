import {
  Briefing,
  type BriefingPart,
  type BriefingSentence,
  type JudgedWords,
  type Note,
  parseBriefing,
  type WrittenSentence,
} from '@sayso/core'
import type { OpenCase } from '../case/open-case.ts'
import { EngineError } from '../engine-error.ts'
import { readVersions } from '../papers/read-papers.ts'
import { seriesOf } from '../papers/write-paper.ts'
import { sentencesOf } from './check-briefing.ts'
import { findReference } from './find-reference.ts'

export interface WrittenRequest {
  /** Of the briefing that this is to be a version of; null for none. */
  readonly name: string | null
  readonly markdown: string
  /** Whether a claim that is not found is thrown (`briefing-claim-unknown`) or told in a note of its sentence. */
  readonly refuses: boolean
}

/** A text as it was written, with the claims that its brackets name. */
export interface Written {
  readonly briefing: Briefing
  /** What could not be read in the text as a whole. */
  readonly notes: readonly Note[]
  /** One for each sentence of the briefing, in order. */
  readonly sentences: readonly {
    readonly written: WrittenSentence
    /** References that are no claim; empty where all were found. */
    readonly unknown: readonly string[]
  }[]
}

/**
 * Reads a briefing in Markdown and finds its claims. What was signed in the version before stays signed as it was; the day
 * since which it tells changes, and what it left out, are those of that version.
 */
export async function readWritten(open: OpenCase, { name, markdown, refuses }: WrittenRequest): Promise<Written> {
  const { briefing: written, notes } = parseBriefing(markdown)
  const before = name === null ? null : await readBefore(open, name)
  const known = before === null ? [] : sentencesOf(before).flatMap(({ claims }) => claims)
  const signed = new Map(before === null ? [] : sentencesOf(before).map((each) => [each.text, each.own]))
  const at = open.now()
  const parts: BriefingPart[] = []
  const all: Written['sentences'][number][] = []
  for (const part of written.parts) {
    const sentences: BriefingSentence[] = []
    for (const each of part.sentences) {
      const { text, own, begins } = each
      const { claims, unknown } = await findReferences(open, each.refs, {
        known,
        refuses: refuses && notes.length === 0,
      })
      const kept = signed.get(text) ?? null
      const same = kept !== null && own !== null && kept.by === own.by
      sentences.push({ text, claims, begins, own: own === null ? null : same ? kept : { ...own, at } })
      all.push({ written: each, unknown })
    }
    parts.push({ heading: part.heading, tlp: part.tlp, sentences })
  }
  const { title, tlp, language, asOf } = written
  const briefing: Briefing = {
    title,
    tlp,
    language: language ?? (await open.store.readCase()).language,
    template: null,
    asOf: asOf === null ? null : { at: asOf, clock: before?.asOf?.clock ?? 'said' },
    since: before?.since ?? null,
    parts,
    left: before?.left ?? [],
    issued: null,
  }
  return { briefing, notes, sentences: all }
}

async function readBefore(open: OpenCase, name: string): Promise<Briefing | null> {
  const body = (await readVersions(open, seriesOf('briefing', name))).findLast((paper) => paper.body !== null)?.body
  return body === undefined ? null : Briefing.parse(body)
}

/** What the search for a claim throws where words or an id mean none. */
const NO_CLAIM: readonly string[] = ['briefing-claim-unknown', 'id-ambiguous', 'id-without-claim']

async function findReferences(
  open: OpenCase,
  refs: readonly string[],
  { known, refuses }: { readonly known: readonly JudgedWords[]; readonly refuses: boolean },
): Promise<{ readonly claims: readonly JudgedWords[]; readonly unknown: readonly string[] }> {
  const claims: JudgedWords[] = []
  const unknown: string[] = []
  for (const ref of refs)
    try {
      claims.push(await findReference(open, ref, known))
    } catch (error) {
      if (refuses || !(error instanceof EngineError && NO_CLAIM.includes(error.code))) throw error
      unknown.push(ref)
    }
  return { claims, unknown }
}
