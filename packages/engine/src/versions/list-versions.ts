import type { Document, Echo, Id } from '@sayso/core'
import type { OpenCase } from '../case/open-case.ts'
import { findWords } from '../judge/find-words.ts'
import { compareVersions, type VersionChange } from './compare-versions.ts'
import { sayChange } from './say-change.ts'

/** A document that repeats a version which a later one changed: whoever relies on it should be told. */
export interface ToldEcho {
  readonly document: Id
  readonly publisher: string | null
  readonly publishedOn: string | null
  readonly how: Echo['how']
  /** Whether the words that were changed still stand in it. */
  readonly carries: boolean
}

/** One version against the one before it. */
export interface VersionStep extends VersionChange {
  readonly kind: 'version-change'
  readonly page: Id
  readonly url: string | null
  readonly publisher: string | null
  /** Of the later one. */
  readonly title: string | null
  readonly before: Id
  readonly after: Id
  /** Place of the later one among the versions, counted from 1. */
  readonly version: number
  /** When the later one was received, by our clock: an instant in UTC; null where nothing says. */
  readonly capturedAt: string | null
  readonly words: string
  /** Claims of the version before whose words stand in the later one too, and those that do not. */
  readonly found: number
  readonly lost: readonly Id[]
  readonly echoes: readonly ToldEcho[]
}

/** How the versions of a page follow each other, oldest first. Empty where there is one alone. */
export async function listVersionSteps(open: OpenCase, page: Id): Promise<readonly VersionStep[]> {
  const versions = await open.store.findVersions([page])
  const documents = await open.records.readDocuments(versions.map((item) => item.id))
  const steps: VersionStep[] = []
  for (const [at, item] of versions.entries()) {
    const [before, after] = [documents.get(versions[at - 1]?.id ?? ''), documents.get(item.id)]
    if (before !== undefined && after !== undefined) steps.push(await compareStep(open, before, after, item.version))
  }
  return steps
}

/**
 * Raised changes of the pages that a document was made from, where it repeats what stood there before: whoever reads it should
 * know of them. Oldest first within a page; empty where there is none.
 */
export async function listModelChanges(
  open: OpenCase,
  doc: Pick<Document, 'id' | 'page'>,
): Promise<readonly VersionStep[]> {
  const echoes = (await open.store.readEchoes([doc.id])).filter((echo) => echo.document === doc.id)
  const models = await open.records.readDocuments(echoes.map((echo) => echo.from))
  const pages = new Set([...models.values()].map((model) => model.page).filter((page) => page !== doc.page))
  const steps = await Promise.all([...pages].sort().map((page) => listVersionSteps(open, page)))
  return steps.flat().filter((step) => step.echoes.some((echo) => echo.document === doc.id))
}

/** Every change of a page that came into the journal after a line of it, oldest first. */
export async function listVersionChanges(open: OpenCase, since: number): Promise<readonly VersionStep[]> {
  const steps: VersionStep[] = []
  for (let after: string | null = null; ; ) {
    const lines = await open.store.listJournal({ since, limit: 500, after })
    const captures = lines.items.filter((entry) => entry.action === 'capture-added').map((entry) => entry.subject)
    for (const item of await open.store.findDocumentsByCapture(captures)) {
      if (item.version === 1) continue
      const before = (await open.store.findVersions([item.page])).find((each) => each.version === item.version - 1)
      const documents = await open.records.readDocuments([item.id, ...(before === undefined ? [] : [before.id])])
      const [old, now] = [documents.get(before?.id ?? ''), documents.get(item.id)]
      if (old !== undefined && now !== undefined) steps.push(await compareStep(open, old, now, item.version))
    }
    after = lines.next
    if (after === null) return steps
  }
}

async function compareStep(open: OpenCase, before: Document, after: Document, version: number): Promise<VersionStep> {
  const change = compareVersions(before, after)
  const claims = (await open.records.readReadings([before.id])).get(before.id)?.claims ?? []
  const lost = claims.filter((claim) => findWords(claim.anchor, after) === null).map((claim) => claim.id)
  return {
    kind: 'version-change',
    page: after.page,
    url: after.url,
    publisher: after.publisher,
    title: after.title,
    before: before.id,
    after: after.id,
    version,
    capturedAt: after.capturedAt,
    words: sayChange(change),
    found: claims.length - lost.length,
    lost,
    ...change,
    echoes: change.raised ? await findEchoes(open, after, version, change) : [],
  }
}

/** Other pages that repeat a version of this one from before the change, with whether they still carry what was changed. */
async function findEchoes(
  open: OpenCase,
  after: Document,
  version: number,
  { edits, notice }: VersionChange,
): Promise<readonly ToldEcho[]> {
  const versions = (await open.store.findVersions([after.page])).filter((item) => item.version < version)
  const own = new Set(versions.map((item) => item.id))
  const echoes = (await open.store.readEchoes([...own].sort())).filter((echo) => own.has(echo.from))
  const documents = await open.records.readDocuments(echoes.map((echo) => echo.document))
  const changed = (edits ?? []).filter(({ sort }) => sort === 'number' || sort === 'name')
  const told = new Map<Id, ToldEcho>()
  for (const echo of echoes) {
    const doc = documents.get(echo.document)
    if (doc === undefined || doc.page === after.page) continue
    const { id, publisher, publishedOn, text } = doc
    const carries = changed.some((edit) => holds(text, edit.before.text))
    // Made from the page as it is now, or put right since: it has the notice, or what was changed as it reads now.
    const follows = changed.length > 0 && !carries && changed.every((edit) => holds(text, edit.after.text))
    if (follows || (notice !== null && text.includes(notice))) continue
    told.set(id, { document: id, publisher, publishedOn, how: echo.how, carries })
  }
  return [...told.values()].sort((a, b) => (a.document < b.document ? -1 : 1))
}

/** Whether the words stand in the text by themselves, not within longer ones. */
function holds(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const around = `${text[at - 1] ?? ' '}${text[at + words.length] ?? ' '}`
    if (!/[\p{L}\p{N}]/u.test(around)) return true
  }
  return false
}
