import { findTies, type Register, readPublished, type Voice } from '@sayso/core'
import type { ClaimRecord } from '@sayso/store'
import type { OpenCase } from '../../case/open-case.ts'
import { readRegister } from '../../register/read-register.ts'
import { byMoment } from '../by-moment.ts'
import { isAffirming, type Traced } from '../read-traced.ts'
import type { Caution } from '../view-records.ts'

/** Origins of the claim that one owner, one agency or one state ties, by the register of publishers. */
export async function cautionTies(open: OpenCase, traced: Traced): Promise<readonly Caution[]> {
  const { register } = await readRegister(open)
  const inTime = traced.records.filter(isAffirming).sort((a, b) => byMoment(a.publishedOn, b.publishedOn))
  const voices = traced.count.affirming.flatMap((id): Voice[] => {
    const first = inTime.find((record) => {
      const chain = traced.chains.get(record.claim.id)
      return chain?.origins[0] === id && chain.repeats === null
    })
    return first === undefined ? [] : [voiceOf(first, id, traced, register)]
  })
  const carriers = new Map<string, ClaimRecord>()
  for (const record of inTime)
    if (record.publisher !== null && !carriers.has(record.publisher)) carriers.set(record.publisher, record)
  const ties = findTies(
    voices,
    [...carriers].map(([publisher, record]) => ({ publisher, atMs: momentOf(record.publishedOn) })),
    register,
  )
  return ties.map(({ rule, words }) => ({ rule, words, shown: null }))
}

function voiceOf(first: ClaimRecord, id: string, { origins, documents }: Traced, register: Register): Voice {
  const origin = origins.get(id)
  const doc = documents.get(first.document)
  const known = register.find(origin?.holder ?? null)
  return {
    publisher: first.publisher ?? first.document,
    own: first.claim.source === null || origin?.metBy != null,
    holder: origin?.holder ?? first.publisher ?? 'another',
    government:
      known?.publisherKind === 'government' || (first.claim.source === null && doc?.publisherKind === 'government'),
    country: known?.country ?? doc?.country ?? null,
    atMs: momentOf(first.publishedOn),
  }
}

function momentOf(publishedOn: string | null): number | null {
  return readPublished(publishedOn)?.startMs ?? null
}
