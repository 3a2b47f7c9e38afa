import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { caseFolder } from './case-folder.ts'

/** What of a case's truth names its documents, claims and origins. */
interface Gold {
  readonly origins: readonly { readonly id: string }[]
  readonly claims: readonly { readonly id: string }[]
  readonly mentions: readonly {
    readonly id: string
    readonly doc: string
    readonly claim: string
    readonly origins: readonly string[]
  }[]
  readonly derivations: readonly { readonly doc: string; readonly from: string }[]
  readonly independence: readonly {
    readonly claim: string
    readonly affirming: readonly string[]
    readonly denying?: readonly string[]
    readonly declining?: readonly string[]
  }[]
}

/**
 * Puts the reports of several cases into one folder, as feeds bring them: events that have nothing to do with each other. Ids of
 * documents, mentions, claims and origins get the letter of their case in front.
 *
 * @returns the folder.
 */
export function mixCases(names: readonly string[], out: string): string {
  mkdirSync(out, { recursive: true })
  const documents = names.flatMap((name) =>
    readFileSync(join(caseFolder(name)!, 'documents.jsonl'), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { id: string })
      .map((document) => JSON.stringify({ ...document, id: name + document.id })),
  )
  const golds = names.map((name) =>
    mark(JSON.parse(readFileSync(join(caseFolder(name)!, 'gold.json'), 'utf8')) as Gold, name),
  )
  const gold: Gold = {
    origins: golds.flatMap((one) => one.origins),
    claims: golds.flatMap((one) => one.claims),
    mentions: golds.flatMap((one) => one.mentions),
    derivations: golds.flatMap((one) => one.derivations),
    independence: golds.flatMap((one) => one.independence),
  }
  writeFileSync(join(out, 'documents.jsonl'), `${documents.join('\n')}\n`)
  writeFileSync(join(out, 'gold.json'), JSON.stringify(gold))
  return out
}

function mark(gold: Gold, letter: string): Gold {
  const own = (id: string) => letter + id
  const all = (ids: readonly string[] = []) => ids.map(own)
  return {
    origins: gold.origins.map((one) => ({ ...one, id: own(one.id) })),
    claims: gold.claims.map((one) => ({ ...one, id: own(one.id) })),
    mentions: gold.mentions.map((one) => ({
      ...one,
      id: own(one.id),
      doc: own(one.doc),
      claim: own(one.claim),
      origins: all(one.origins),
    })),
    derivations: gold.derivations.map((one) => ({ ...one, doc: own(one.doc), from: own(one.from) })),
    independence: gold.independence.map((one) => ({
      ...one,
      claim: own(one.claim),
      affirming: all(one.affirming),
      denying: all(one.denying),
      declining: all(one.declining),
    })),
  }
}
