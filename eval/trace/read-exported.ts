import { readFileSync } from 'node:fs'
import {
  type Attribution,
  type Claim,
  type ClaimGroup,
  type ClaimLink,
  type Document,
  type Echo,
  makeAnchor,
} from '../../packages/core/src/model/index.ts'

/** A case as `eval/cases/run.ts` exported it. */
export interface ExportedCase {
  // biome-ignore lint/suspicious/noExplicitAny: lines of the export, read as they are written.
  readonly lines: readonly any[]
  readonly documents: readonly Document[]
  readonly claims: ReadonlyMap<
    string,
    { readonly claim: Claim; readonly document: Document; readonly wording: number | null }
  >
  readonly echoes: readonly Echo[]
  readonly links: readonly ClaimLink[]
  readonly groups: readonly ClaimGroup[]
}

export function readExported(path: string): ExportedCase {
  const lines = readFileSync(path, 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line)) // biome-ignore format: one line
  const documents = lines.filter((line) => line.kind === 'document') as Document[]
  const attributions = new Map(
    lines
      .filter((line) => line.kind === 'reading')
      .flatMap((reading) => reading.attributions as Attribution[])
      .map((one) => [one.id, one]),
  )
  const byId = new Map(documents.map((document) => [document.id, document]))
  const claims = new Map<string, { claim: Claim; document: Document; wording: number | null }>()
  for (const line of lines.filter((one) => one.kind === 'claim')) {
    const document = byId.get(line.document)!
    claims.set(line.id, {
      claim: readClaim(line, document, attributions.get(line.attribution)),
      document,
      wording: line.wording,
    })
  }
  return {
    lines,
    documents,
    claims,
    echoes: lines
      .filter((line) => line.kind === 'derivation')
      .map((line): Echo => ({ ...line, kind: 'echo', from: line.fromDocument })),
    links: lines.filter((line) => line.kind === 'link'),
    groups: lines.filter((line) => line.kind === 'group'),
  }
}

/** The claim that a line of the export tells of. */
// biome-ignore lint/suspicious/noExplicitAny: a line of the export, read as it is written.
function readClaim(line: any, document: Document, attribution: Attribution | undefined): Claim {
  const span = attribution?.source[0]
  return {
    kind: 'claim',
    id: line.id,
    anchor: makeAnchor(document, line.start, line.end),
    facet: line.facet,
    stance: line.stance,
    hedge: line.hedge,
    attribution: line.attribution,
    source:
      line.sourceName === null
        ? null
        : {
            start: span?.start ?? line.start,
            end: span?.end ?? line.start,
            text: line.sourceWords,
            name: line.sourceName,
            entity: null,
            unnamed: attribution?.unnamed ?? false,
          },
    via: line.via,
    value: line.quantity === null ? null : { ...line.quantity, rounding: line.quantity.rounding ?? 'exact' },
    happened: null,
    saidOn: line.saidOn,
    places: line.places,
    method: line.method,
  }
}
