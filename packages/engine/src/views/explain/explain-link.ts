import type { ClaimLink, Id } from '@sayso/core'
import type { OpenCase } from '../../case/open-case.ts'
import { explainLinks } from '../../line/explain-links.ts'
import type { ExplainStep } from '../answer-records.ts'
import { nameIds } from '../named.ts'
import { tellingWords } from '../telling-words.ts'
import { linkWorded } from './link-worded.ts'
import type { Explained } from './request.ts'
import { makePart, makeStep, reportOf, SIGNED, shortOf } from './steps.ts'

/** Why two claims were found to say the same, or were never compared. */
export async function explainLink(open: OpenCase, a: Id, b: Id): Promise<Explained> {
  const records = new Map((await open.store.readClaims([a, b])).map((record) => [record.claim.id, record]))
  const documents = await open.records.readDocuments([...records.values()].map((record) => record.document))
  const names = await nameIds(open, [a, b])
  const [link] = await explainLinks(
    open,
    [...(await open.store.readLinks([a])), ...linkWorded([...records.values()])].filter(
      (each) => each.a === b || each.b === b,
    ),
  )
  const [shortA, shortB] = [shortOf(names, a), shortOf(names, b)]
  const sides = [a, b].map((id): ExplainStep => {
    const record = records.get(id)!
    return makeStep(`${reportOf(record)} · ${record.claim.facet}`, {
      record: names.get(id)!,
      words: tellingWords(record, documents),
    })
  })
  const together = records.get(a)?.group !== null && records.get(a)?.group === records.get(b)?.group
  const changes = [
    ...(together ? [] : [{ does: 'they say the same', command: `sayso judge same ${shortA} ${shortB} ${SIGNED}` }]),
    { does: 'they say different things', command: `sayso judge different ${shortA} ${shortB} ${SIGNED}` },
  ]
  return {
    about: 'link',
    title: together ? 'Two claims of one group' : 'Two claims of two groups',
    parts: [
      ...makePart('The two', sides, { most: null }),
      ...makePart(
        link === undefined ? 'Not linked' : 'Linked',
        [makeStep(tellLink(link, together), { score: link?.score ?? null, reasons: link?.reasons ?? [], changes })],
        { most: null },
      ),
    ],
  }
}

function tellLink(link: ClaimLink | undefined, together: boolean): string {
  if (link === undefined)
    return together
      ? 'Nothing links the two directly: other claims of the group stand between them'
      : 'They share no key that would have had them compared, or too little to be linked'
  const whose = link.method.startsWith('judge') ? 'ruled' : 'found'
  if (link.relation !== 'same') return `${whose} to be ${link.relation}`
  return together
    ? `${whose} to say the same`
    : `${whose} to be alike, but the claims around them keep them apart, or they answer different questions`
}
