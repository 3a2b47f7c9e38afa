import { hashRecord, type Id, type Interview, type Paper } from '@sayso/core'
import type { Erasure, KeptPaper } from '@sayso/store'
import type { OpenCase } from '../case/open-case.ts'
import { EngineError } from '../engine-error.ts'
import { deriveCase } from '../line/derive-case.ts'
import { touchAll } from '../line/touch-all.ts'
import { writePaper } from '../papers/write-paper.ts'
import type { SignedInterview } from './interviews.ts'
import { readInterview } from './read-interviews.ts'
import { openVault } from './vault.ts'

/** What went when consent was withdrawn. */
export interface Withdrawal {
  readonly kind: 'withdrawal'
  readonly pseudonym: string
  /** Documents with the statements. */
  readonly documents: number
  /** Versions of papers that held words of them: erased; those still needed were written anew without the words. */
  readonly papers: number
  readonly judgements: number
  /** False where another process had the case open: the words are overwritten when that one is done. */
  readonly scrubbed: boolean
}

/**
 * Takes a person's statements out of everything: the document and all that was derived from it, papers and judgements that
 * hold its words, the sealed identity. Tombstones stay, and the journal still verifies. Throws `interview-withdrawn`.
 */
export async function withdrawConsent(open: OpenCase, { pseudonym, by, why }: SignedInterview): Promise<Withdrawal> {
  const { interview } = await readInterview(open, pseudonym)
  if (interview.state === 'withdrawn')
    throw new EngineError('interview-withdrawn', `consent of ${pseudonym} was withdrawn already`)
  // Opened first: with a wrong passphrase nothing is half withdrawn.
  const vault = await openVault(open.path, await open.passphrase(), open.sealCost)
  const reason = { by, why }
  const gone = interview.capture === null ? null : await open.store.eraseContent(interview.capture, reason)
  open.records.forgetAll()
  const documents = gone?.documents ?? []
  const papers = await clearPapers(open, { documents, pseudonym, by })
  for (const id of gone?.quotedIn ?? []) await open.store.eraseContent(id, reason)
  const body: Interview = {
    pseudonym,
    state: 'withdrawn',
    setting: null,
    turns: [],
    capture: null,
    likeness: null,
    apart: [],
  }
  await writePaper(open, { sort: 'interview', name: pseudonym, body, by, why })
  const last = await eraseVersions(open, pseudonym, reason)
  await vault.write(vault.people.filter((each) => each.pseudonym !== pseudonym))
  if (open.derives) {
    await touchAll(open)
    await deriveCase(open)
  }
  return {
    kind: 'withdrawal',
    pseudonym,
    documents: documents.length,
    papers: papers + last.length,
    judgements: gone?.quotedIn.length ?? 0,
    scrubbed: gone === null ? last.every(({ scrubbed }) => scrubbed) : await scrubDerived(open, gone),
  }
}

/**
 * Erasing overwrites what it deletes. What deriving anew deletes it does not, and groups that held the words were made anew
 * only now: the file is written again, which takes as long as the case is large, where there were statements alone.
 */
async function scrubDerived(open: OpenCase, gone: Erasure): Promise<boolean> {
  return open.derives ? open.store.scrub() : gone.scrubbed
}

/** Earlier versions of the interview itself: all but the one that says that it was withdrawn. */
async function eraseVersions(
  open: OpenCase,
  pseudonym: string,
  reason: { readonly by: string; readonly why: string },
): Promise<readonly Erasure[]> {
  const own = (await readAll(open)).filter(
    ({ paper, latest, erased }) => paper.sort === 'interview' && paper.name === pseudonym && !latest && erased === null,
  )
  const erased: Erasure[] = []
  for (const { paper } of own) erased.push(await open.store.eraseContent(paper.id, reason))
  return erased
}

/** Writes papers anew without the words of these documents, and erases the versions that hold them. */
async function clearPapers(
  open: OpenCase,
  { documents, pseudonym, by }: { readonly documents: readonly Id[]; readonly pseudonym: string; readonly by: string },
): Promise<number> {
  const why = `consent of ${pseudonym} was withdrawn`
  const holding = (await readAll(open)).filter(
    ({ paper, erased }) => erased === null && documents.some((id) => JSON.stringify(paper).includes(id)),
  )
  for (const { paper, latest } of holding) {
    // What nothing is left of is erased alone: its name may be made of the words.
    const body = latest ? clear(paper, documents, { by, at: open.now(), why }) : null
    if (body !== null) await writePaper(open, { sort: paper.sort, name: paper.name, body, by, why })
  }
  for (const { paper } of holding) await open.store.eraseContent(paper.id, { by, why })
  return holding.length
}

async function readAll(open: OpenCase): Promise<readonly KeptPaper[]> {
  const all: KeptPaper[] = []
  for await (const each of open.store.stream('paper')) all.push(each)
  return all
}

interface Mark {
  readonly by: string
  readonly at: string
  readonly why: string
}

/** What is left of a paper without the words; null where nothing is. */
function clear({ sort, body }: Paper, documents: readonly Id[], mark: Mark): unknown {
  if (sort === 'briefing') return clearBriefing(body as ClearedBriefing, documents, mark)
  const left = drop(body, documents)
  return left === HOLDS ? null : left
}

interface ClearedBriefing {
  readonly parts: readonly { readonly sentences: readonly object[] }[]
  readonly left: readonly string[]
  readonly issued: { readonly claims: readonly object[] } | null
}

/** A briefing keeps its other sentences; where one rested on the statements a mark stands. */
function clearBriefing(briefing: ClearedBriefing, documents: readonly Id[], mark: Mark): unknown {
  let count = 0
  const parts = briefing.parts.map((part) => ({
    ...part,
    sentences: part.sentences.map((sentence) => {
      if (!holds(sentence, documents)) return sentence
      count++
      return { text: '[withdrawn]', claims: [], own: mark }
    }),
  }))
  const claims = briefing.issued?.claims.filter((claim) => !holds(claim, documents)) ?? []
  const left = [
    ...briefing.left,
    `${count} ${count === 1 ? 'sentence' : 'sentences'} taken out on ${mark.at.slice(0, 10)}: ${mark.why}.`,
  ]
  const { issued, ...rest } = { ...briefing, parts, left }
  return { ...rest, issued: issued === null ? null : { ...issued, claims, hash: hashRecord({ ...rest, claims }) } }
}

const HOLDS = Symbol('holds the words')

/** Drops the nearest element of a list around each place that points into one of the documents. */
function drop(value: unknown, documents: readonly Id[]): unknown {
  if (typeof value === 'string') return documents.some((id) => value.includes(id)) ? HOLDS : value
  if (Array.isArray(value)) return value.map((each) => drop(each, documents)).filter((each) => each !== HOLDS)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).map(([key, each]) => [key, drop(each, documents)] as const)
  return entries.some(([, each]) => each === HOLDS) ? HOLDS : Object.fromEntries(entries)
}

function holds(value: unknown, documents: readonly Id[]): boolean {
  const text = JSON.stringify(value)
  return documents.some((id) => text.includes(id))
}
