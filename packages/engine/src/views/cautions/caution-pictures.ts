import type { OpenCase } from '../../case/open-case.ts'
import { byMoment } from '../by-moment.ts'
import { findPictureUses } from '../picture-uses.ts'
import { isAffirming, type Traced } from '../read-traced.ts'
import type { AsOf, Caution } from '../view-records.ts'

/** Reports whose pictures are looked at: the earliest that affirm the claim. */
const MOST_REPORTS = 50

/**
 * Pictures of reports of a claim that were used before the claim was first made, in a document that does not make it: what
 * they show is older than what they are said to show. Each earlier use once.
 */
export async function cautionPictures(open: OpenCase, traced: Traced, asOf: AsOf | null): Promise<readonly Caution[]> {
  const { records, documents } = traced
  const reports = records.filter(isAffirming).sort((a, b) => byMoment(a.publishedOn, b.publishedOn))
  const first = reports[0]?.publishedOn ?? null
  const own = new Set(records.map((record) => record.document))
  const asked = [...new Set(reports.map((record) => record.document))].slice(0, MOST_REPORTS)
  const uses = await findPictureUses(
    open,
    asked.flatMap((id) => documents.get(id) ?? []),
    asOf,
  )
  const told = new Set<string>()
  const cautions: Caution[] = []
  for (const id of asked) {
    const [use] = (uses.get(id) ?? []).filter(
      (each) => each.earlier && !own.has(each.document.id) && byMoment(each.usedOn, first) < 0,
    )
    if (use === undefined || told.has(use.document.id)) continue
    told.add(use.document.id)
    const doc = documents.get(id)!
    const where = use.publisher ?? use.document.title ?? 'an unknown publisher'
    const alike = use.bitsApart === 0 ? '' : `, or one that looks like it (${use.bitsApart} of 64 bits apart)`
    cautions.push({
      rule: 'earlier-picture',
      words: `the picture in the report of ${doc.publisher ?? 'an unknown publisher'} was used earlier: by ${where} on ${use.usedOn!.slice(0, 10)}${alike}`,
      shown: null,
    })
  }
  return cautions
}
