import type { Document, Id } from '@sayso/core'
import type { OpenCase } from '../case/open-case.ts'
import { EngineError } from '../engine-error.ts'
import { listModelChanges, listVersionSteps, type ToldEcho } from '../versions/list-versions.ts'
import { findId } from './find-group.ts'
import { nameIds } from './named.ts'
import { listPaperRows } from './paper-rows.ts'
import { findPictureUses } from './picture-uses.ts'
import type { ShowView } from './view-records.ts'

/** Code units shown before and after the words of a record. */
const AROUND = 160

type Line = readonly [label: string, text: string]
interface Found {
  readonly record: unknown
  readonly words: ShowView['words']
  readonly lines: readonly Line[]
}

/** Any record by its id or the beginning of one. Throws `id-unknown` or `id-ambiguous`. */
export async function viewRecord(open: OpenCase, asked: string): Promise<ShowView> {
  const id = await findId(open, asked)
  const show = id === null ? undefined : SHOWN[id[0]!]
  if (id === null || show === undefined)
    throw new EngineError(
      'id-unknown',
      `no record of the case begins with ${asked}; an id such as c1a2 was expected. Try: sayso claims`,
    )
  const { record, words, lines } = await show(open, id)
  const recordKind = String((record as { kind?: string } | null)?.kind ?? 'record')
  return { kind: 'show', ...(await nameIds(open, [id])).get(id)!, recordKind, record, words, lines }
}

const SHOWN: Readonly<Record<string, (open: OpenCase, id: Id) => Promise<Found>>> = {
  b: showCapture,
  c: showClaim,
  d: showDocument,
  e: showEcho,
  g: showGroup,
  j: showJudgement,
  l: (open, id) => findInStream(open, 'link', id),
  n: async (open, id) => ({ record: (await open.store.readEntities([id]))[0], words: null, lines: [] }),
  o: showOrigin,
  p: showPage,
  w: showPaper,
}

async function showClaim(open: OpenCase, id: Id): Promise<Found> {
  const record = (await open.store.readClaims([id]))[0]!
  const doc = (await open.records.readDocuments([record.document])).get(record.document)!
  const { claim } = record
  const chain = (await open.store.readChains([id]))[0]
  const origins = chain === undefined ? [] : await open.store.readOrigins(chain.origins)
  const lines: Line[] = [
    ['facet', claim.facet],
    ['stance', claim.hedge === null ? claim.stance : `${claim.stance} (“${claim.hedge}”)`],
    ['source', claim.source === null ? "the outlet's own voice" : nameOf(claim.source)],
    ...claim.via.map((source): Line => ['citing', nameOf(source)]),
    ...(claim.value === null
      ? []
      : [
          [
            'value',
            `${doc.text.slice(claim.value.start, claim.value.end)} = ${claim.value.value ?? 'no figure'}`,
          ] as const,
        ]),
    ...(claim.happened === null
      ? []
      : [['happened', [claim.happened.from, claim.happened.to].filter(Boolean).join(' to ')] as const]),
    ['said', claim.saidOn ?? 'undated'],
    ...(chain === undefined ? [] : ([['chain', chain.links.map((link) => link.name).join(' ← ')]] as const)),
    ...origins.map((origin): Line => ['rests on', `${origin.holder} (${origin.id.slice(0, 8)})`]),
    ...(chain?.reasons ?? []).map((reason): Line => ['because', `${reason.rule}: ${reason.words}`]),
    ['group', record.group ?? 'none yet'],
    ...documentLines(doc),
    ...(await versionLines(open, doc)),
    ...(await modelLines(open, doc)),
    ['method', claim.method],
  ]
  return {
    record: { ...claim, group: record.group, chain: chain ?? null },
    words: around(doc, claim.anchor.start, claim.anchor.end),
    lines,
  }
}

async function showDocument(open: OpenCase, id: Id): Promise<Found> {
  const doc = (await open.records.readDocuments([id])).get(id)!
  const reading = (await open.records.readReadings([id])).get(id)
  const echoes = await open.store.readEchoes([id])
  const others = await open.records.readDocuments(echoes.flatMap((echo) => [echo.document, echo.from]))
  const lines: Line[] = [
    ...documentLines(doc),
    ...(await versionLines(open, doc)),
    ['claims', String(reading?.claims.length ?? 0)],
    ...echoes.map(
      (echo): Line =>
        echo.document === id
          ? [
              'made from',
              `${others.get(echo.from)?.publisher ?? 'unknown'} (${echo.from.slice(0, 8)}): ${echo.how}, ${echo.score}; ${echo.reasons.map((reason) => reason.words).join('; ')}`,
            ]
          : [
              'model of',
              `${others.get(echo.document)?.publisher ?? 'unknown'} (${echo.document.slice(0, 8)}): ${echo.how}`,
            ],
    ),
    ...(await modelLines(open, doc)),
    ...(await pictureLines(open, doc)),
    ...doc.notes.map((note): Line => ['note', `${note.rule}: ${note.message}`]),
    ['method', doc.method],
  ]
  return { record: doc, words: { before: '', exact: doc.text, after: '', start: 0, end: doc.text.length }, lines }
}

/** Where else the pictures of a document were used. */
async function pictureLines(open: OpenCase, doc: Document): Promise<readonly Line[]> {
  const uses = (await findPictureUses(open, [doc], null)).get(doc.id) ?? []
  return uses.map(({ medium, document, publisher, usedOn, earlier, bitsApart }): Line => {
    const what = medium.caption === null ? '' : `“${medium.caption.slice(0, 80)}” `
    const alike = bitsApart === 0 ? 'the same' : `alike, ${bitsApart} of 64 bits apart`
    const who = publisher ?? document.title ?? 'unknown'
    return [
      'picture',
      `${what}${earlier ? 'used earlier' : 'used'} by ${who} (${document.id.slice(0, 8)}) ${usedOn ?? 'undated'}: ${alike}`,
    ]
  })
}

async function showGroup(open: OpenCase, id: Id): Promise<Found> {
  const group = (await open.store.findGroups([id]))[0]?.group ?? id
  const record = (await open.store.readGroups([group]))[0]
  const count = (await open.store.readCounts([group]))[0]
  const lines: Line[] = [
    ['facet', record?.facet ?? ''],
    ['claims', (record?.claims ?? []).map((claim) => claim.slice(0, 8)).join(' ')],
    ['origins', count === undefined ? 'not counted yet' : `${count.low} to ${count.high}`],
    ['see', `sayso who ${group.slice(0, 8)}`],
  ]
  return { record: record === undefined ? null : { ...record, count: count ?? null }, words: null, lines }
}

async function showOrigin(open: OpenCase, id: Id): Promise<Found> {
  const record = (await open.store.readOrigins([id]))[0]
  const { items } = await open.store.listGroupsOfOrigin(id, { limit: 20 })
  const groups = new Map(
    (await open.store.readGroups(items.map((item) => item.group))).map((group) => [group.id, group]),
  )
  const heads = new Map(
    (await open.store.readClaims([...groups.values()].map((group) => group.headline))).map((each) => [
      each.claim.id,
      each.claim.anchor.exact,
    ]),
  )
  const lines = items.map(
    ({ group, side }): Line => [side, `${group.slice(0, 8)} ${heads.get(groups.get(group)?.headline ?? '') ?? ''}`],
  )
  return {
    record,
    words: null,
    lines: [['holder', record?.holder ?? ''], ['kind', record?.originKind ?? ''], ...lines],
  }
}

async function showCapture(open: OpenCase, id: Id): Promise<Found> {
  const kept = (await open.store.readCaptures([id]))[0]
  const lines: Line[] =
    kept === undefined
      ? []
      : [
          ['address', kept.capture.address ?? 'standard input'],
          ['bytes', `${kept.capture.sizeBytes} of ${kept.capture.mediaType}`],
          ['sha256', kept.capture.sha256],
          ['added by', kept.actor],
          ...(kept.erased === null
            ? []
            : [['erased', `${kept.erased.by}, ${kept.erased.at}: ${kept.erased.why}`] as const]),
        ]
  return {
    record: kept === undefined ? null : { ...kept.capture, given: kept.given, erased: kept.erased },
    words: null,
    lines,
  }
}

async function showEcho(open: OpenCase, id: Id): Promise<Found> {
  const echo = (await open.store.readEchoesById([id]))[0]!
  const documents = await open.records.readDocuments([echo.document, echo.from])
  const lines: Line[] = [
    ['how', echo.how],
    ['document', documents.get(echo.document)?.publisher ?? echo.document],
    ['made from', documents.get(echo.from)?.publisher ?? echo.from],
    ...echo.reasons.map((reason): Line => ['because', `${reason.rule}: ${reason.words}`]),
  ]
  return { record: echo, words: null, lines }
}

async function showJudgement(open: OpenCase, id: Id): Promise<Found> {
  const { judgements } = await open.store.listJudgements()
  const kept = judgements.find(({ judgement }) => judgement.id === id)
  const lines: Line[] =
    kept === undefined
      ? []
      : [
          [
            'ruling',
            kept.judgement.value === null ? kept.judgement.ruling : `${kept.judgement.ruling}: ${kept.judgement.value}`,
          ],
          ['by', `${kept.judgement.by}, ${kept.judgement.at}`],
          ['why', kept.judgement.why],
          ...kept.judgement.about.map((words): Line => ['about', `“${words.anchor.exact}”`]),
          ['state', kept.takenBackBy === null ? 'in force' : `taken back by ${kept.takenBackBy}`],
        ]
  return { record: kept?.judgement, words: null, lines }
}

async function showPaper(open: OpenCase, id: Id): Promise<Found> {
  const row = (await listPaperRows(open)).find((each) => each.id === id)
  for await (const { paper } of open.store.stream('paper')) {
    if (paper.id !== id) continue
    const { sort, name, version, by, at, why } = paper
    const lines: Line[] = [
      [sort, `${name}, version ${version}`],
      ['by', `${by}, ${at}`],
      ['why', why],
      ['state', row?.state ?? ''],
    ]
    return { record: paper, words: null, lines }
  }
  return { record: null, words: null, lines: [] }
}

async function showPage(open: OpenCase, id: Id): Promise<Found> {
  const versions = await open.store.findVersions([id])
  const steps = new Map((await listVersionSteps(open, id)).map((step) => [step.after, step]))
  const lines = versions.flatMap((item): readonly Line[] => {
    const step = steps.get(item.id)
    return [
      [`version ${item.version}`, `${item.id} ${item.publishedOn ?? 'undated'}`],
      ...(step === undefined ? [] : [['changed', step.words] as const]),
    ]
  })
  return { record: { kind: 'page', id, versions, changes: [...steps.values()] }, words: null, lines }
}

/** That there are other versions of a document's page, and how this one differs from the one before. */
async function versionLines(open: OpenCase, doc: Document): Promise<readonly Line[]> {
  const versions = await open.store.findVersions([doc.page])
  const own = versions.find((item) => item.id === doc.id)
  if (versions.length < 2 || own === undefined) return []
  const steps = await listVersionSteps(open, doc.page)
  const step = steps.find((each) => each.after === doc.id)
  const later = steps.filter((each) => each.raised && each.version > own.version)
  return [
    ['version', `${own.version} of ${versions.length}: sayso show ${doc.page.slice(0, 8)}`],
    ...(step === undefined ? [] : [['changed', step.words] as const]),
    ...(step?.echoes ?? []).map(tellEcho),
    ...later.flatMap((each): readonly Line[] => [
      ['changed since', `version ${each.version} (${each.after.slice(0, 8)}): ${each.words}`],
      ...each.echoes.map(tellEcho),
    ]),
  ]
}

function tellEcho({ publisher, document, how, carries }: ToldEcho): Line {
  const still = carries ? ', and still says so' : ''
  return [
    how === 'cites-laundered' ? 'may be repeated by' : 'repeated by',
    `${publisher ?? 'unknown'} (${document.slice(0, 8)}): what stood there before${still}`,
  ]
}

/** That what a document repeats was changed since by its own publisher. */
async function modelLines(open: OpenCase, doc: Document): Promise<readonly Line[]> {
  return (await listModelChanges(open, doc)).map((step): Line => {
    const still = step.echoes.some((echo) => echo.document === doc.id && echo.carries)
    const who = `${step.publisher ?? 'unknown'}, version ${step.version} (${step.after.slice(0, 8)})`
    return ['model changed', `${who}: ${step.words}${still ? '; what was changed still stands here' : ''}`]
  })
}

async function findInStream(open: OpenCase, kind: 'link', id: Id): Promise<Found> {
  for await (const record of open.store.stream(kind)) if (record.id === id) return { record, words: null, lines: [] }
  return { record: null, words: null, lines: [] }
}

function documentLines(doc: Document): readonly Line[] {
  return [
    ['document', `${doc.id.slice(0, 8)} ${doc.title ?? ''}`.trim()],
    ['publisher', doc.publisher ?? 'unknown'],
    ['published', doc.publishedOn ?? 'undated'],
    ...(doc.url === null ? [] : [['address', doc.url] as const]),
  ]
}

function nameOf(source: { readonly text: string; readonly name: string }): string {
  return source.text === source.name || source.text === '' ? source.name : `${source.text} (${source.name})`
}

function around(doc: Document, start: number, end: number): ShowView['words'] {
  return {
    before: doc.text.slice(Math.max(0, start - AROUND), start),
    exact: doc.text.slice(start, end),
    after: doc.text.slice(end, end + AROUND),
    start,
    end,
  }
}
