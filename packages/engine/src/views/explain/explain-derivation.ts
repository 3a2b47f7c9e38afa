import type { Document, Echo, Id } from '@sayso/core'
import type { OpenCase } from '../../case/open-case.ts'
import { EngineError } from '../../engine-error.ts'
import type { Change } from '../answer-records.ts'
import { nameIds } from '../named.ts'
import type { Explained } from './request.ts'
import { documentOf, makePart, makeStep, SIGNED } from './steps.ts'

/** Why one document was found to be made from another, or was not. */
export async function explainDerivation(open: OpenCase, [one, other]: readonly [Id, Id]): Promise<Explained> {
  const echo = (await open.store.readEchoes([one])).find((each) => each.document === other || each.from === other)
  const [later, earlier] = echo === undefined ? [one, other] : [echo.document, echo.from]
  const documents = await open.records.readDocuments([later, earlier])
  const names = await nameIds(open, [later, earlier])
  const side = (id: Id, label: string) =>
    makeStep(`${label}: ${documentOf(documents.get(id))}${titleOf(documents.get(id))}`, { record: names.get(id)! })
  return {
    about: 'derivation',
    title: echo === undefined ? 'Two documents' : 'A document and what it was made from',
    parts: [
      ...makePart('The two', [side(later, 'this'), side(earlier, 'from')], { most: null }),
      ...makePart(
        echo === undefined ? 'Not made from each other' : 'Made from it',
        [
          makeStep(tellEcho(echo), {
            score: echo?.score ?? null,
            reasons: echo?.reasons ?? [],
            changes: await changesFor(open, later, earlier),
          }),
        ],
        { most: null },
      ),
    ],
  }
}

/**
 * The two documents of a derivation by its id. Looks through all derivations: the store finds them by their documents only.
 * Throws `id-unknown`.
 */
export async function findEcho(open: OpenCase, id: Id): Promise<readonly [Id, Id]> {
  for await (const echo of open.store.stream('echo')) if (echo.id === id) return [echo.document, echo.from]
  throw new EngineError('id-unknown', `no derivation of the case has the id ${id}; name its two documents instead`)
}

export function tellEcho(echo: Echo | undefined): string {
  if (echo === undefined) return 'They share too little, or the times leave no way from one to the other'
  return `${echo.how}${echo.doubt ? ', in doubt: the words leave it open' : ''}`
}

/** A ruling points at claims: the first claims of each group that both documents carry. */
async function changesFor(open: OpenCase, later: Id, earlier: Id): Promise<readonly Change[]> {
  const readings = await open.records.readReadings([later, earlier])
  const claims = async (id: Id) =>
    open.store.readClaims((readings.get(id)?.claims ?? []).slice(0, MOST_CLAIMS).map((claim) => claim.id))
  const theirs = new Map((await claims(earlier)).map((record) => [record.group, record.claim.id]))
  const pairs = (await claims(later)).flatMap((record) => {
    const from = record.group === null ? undefined : theirs.get(record.group)
    return from === undefined ? [] : [[record.claim.id, from] as const]
  })
  const shown = pairs.slice(0, CHANGES_SHOWN)
  const names = await nameIds(open, shown.flat())
  return shown.flatMap(([own, from]) => [
    {
      does: 'this claim was copied from there',
      command: `sayso judge copied-from ${names.get(own)!.short} ${names.get(from)!.short} ${SIGNED}`,
    },
    {
      does: 'this claim is an origin of its own',
      command: `sayso judge origin ${names.get(own)!.short} ${SIGNED}`,
    },
  ])
}

const MOST_CLAIMS = 200
/** Claims of the two that a ruling is offered for. */
const CHANGES_SHOWN = 1

function titleOf(doc: Document | undefined): string {
  return doc?.title == null ? '' : ` · ${doc.title}`
}
