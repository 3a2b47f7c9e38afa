import type { Id } from '@sayso/core'
import type { ClaimRecord } from '@sayso/store'
import type { OpenCase } from '../../case/open-case.ts'
import { explainLinks } from '../../line/explain-links.ts'
import { nameIds } from '../named.ts'
import { tellingWords } from '../telling-words.ts'
import { linkWorded } from './link-worded.ts'
import type { Explained, ExplainRequest } from './request.ts'
import { flatWords, makePart, makeStep, reportOf, SIGNED, shortOf } from './steps.ts'

/** Where a claim leads and why: its source, what it repeats, its origin; and which claims it was joined with. */
export async function explainClaim(open: OpenCase, id: Id, { steps }: ExplainRequest): Promise<Explained> {
  const record = (await open.store.readClaims([id]))[0]!
  const chain = (await open.store.readChains([id]))[0]
  const links = await explainLinks(
    open,
    [...(await open.store.readLinks([id])), ...linkWorded(await readWorded(open, record))]
      .filter((link) => link.relation === 'same')
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      .slice(0, MOST_LINKS),
  )
  const others = new Map(
    (
      await open.store.readClaims([
        ...links.map((link) => otherOf(link, id)),
        ...(chain?.repeats ? [chain.repeats] : []),
      ])
    ).map((each) => [each.claim.id, each]),
  )
  const documents = await open.records.readDocuments([
    record.document,
    ...[...others.values()].map((each) => each.document),
  ])
  const names = await nameIds(open, [id, ...others.keys(), ...(chain?.origins ?? [])])
  const short = shortOf(names, id)
  const { claim } = record
  const repeated = others.get(chain?.repeats ?? '')
  return {
    about: 'claim',
    title: `${reportOf(record)} · ${claim.facet} · “${flatWords(claim.anchor.exact)}”`,
    parts: [
      ...makePart(
        'Where it leads',
        chain === undefined
          ? []
          : [
              makeStep(
                `${[record.publisher ?? 'unknown publisher', ...chain.links.map((link) => link.name)].filter((name, index, all) => name !== all[index - 1]).join(' ← ')}${chain.doubt ? ', in doubt' : ''}${chain.circle ? ', in a circle' : ''}`,
                {
                  record: names.get(id)!,
                  reasons: chain.reasons,
                  changes: [
                    {
                      does: 'it is an origin of its own',
                      command: `sayso judge origin ${short} ${SIGNED}`,
                    },
                    { does: 'its source is another', command: `sayso judge source ${short} SOURCE ${SIGNED}` },
                  ],
                },
              ),
            ],
        { most: null, note: chain === undefined ? 'Not traced yet: sayso add' : null },
      ),
      ...makePart(
        'What it repeats',
        repeated === undefined
          ? []
          : [
              makeStep(`${reportOf(repeated)}: ${chain!.how ?? 'repeats it'}`, {
                record: names.get(repeated.claim.id)!,
                words: tellingWords(repeated, documents),
                changes: [{ does: 'it repeats another', command: `sayso judge echo ${short} CLAIM ${SIGNED}` }],
              }),
            ],
        { most: null },
      ),
      ...makePart(
        'Alike',
        links.map((link) => {
          const other = others.get(otherOf(link, id))
          const together = other?.group === record.group
          return makeStep(
            `${other === undefined ? 'gone' : reportOf(other)}: ${together ? 'in this group' : 'kept apart'}`,
            {
              record: names.get(otherOf(link, id)) ?? null,
              words: other === undefined ? null : tellingWords(other, documents),
              score: link.score,
              reasons: link.reasons,
              changes: [
                {
                  does: together ? 'they say different things' : 'they say the same',
                  command: `sayso judge ${together ? 'different' : 'same'} ${short} ${shortOf(names, otherOf(link, id))} ${SIGNED}`,
                },
              ],
            },
          )
        }),
        { most: steps },
      ),
    ],
  }
}

const MOST_LINKS = 60

/** This claim and after it those of its group that are alike word for word. */
async function readWorded(open: OpenCase, record: ClaimRecord): Promise<readonly ClaimRecord[]> {
  if (record.wording === null || record.group === null) return []
  const [group] = await open.store.readGroups([record.group])
  const members = await open.store.readClaims(group?.claims ?? [])
  const alike = members.filter(({ claim, wording }) => wording === record.wording && claim.id !== record.claim.id)
  return [record, ...alike]
}

function otherOf(link: { readonly a: Id; readonly b: Id }, id: Id): Id {
  return link.a === id ? link.b : link.a
}
