import type { OpenCase } from '../case/open-case.ts'
import { cautionConfirmations } from './cautions/caution-confirmations.ts'
import { cautionCorrections } from './cautions/caution-corrections.ts'
import { cautionPictures } from './cautions/caution-pictures.ts'
import { cautionTies } from './cautions/caution-ties.ts'
import { cautionVersions } from './cautions/caution-versions.ts'
import type { Traced } from './read-traced.ts'
import type { AsOf, Caution, CautionRule } from './view-records.ts'

/** The gravest first. */
const CHANGES: readonly CautionRule[] = ['retraction', 'correction', 'silent-change']

/**
 * What a reader must know beside the count of a group, the gravest first: reports taken back, corrected or changed in silence and who repeated
 * them, "independent confirmation" where there is one origin, pictures that were used before, origins that one owner, one agency or one state ties. None of
 * it changes the count. Empty where there is nothing of the kind.
 */
export async function listCautions(open: OpenCase, traced: Traced, asOf: AsOf | null): Promise<readonly Caution[]> {
  const changed = [...(await cautionVersions(open, traced, asOf)), ...(await cautionCorrections(open, traced, asOf))]
  return [
    ...CHANGES.flatMap((rule) => changed.filter((each) => each.rule === rule)),
    ...cautionConfirmations(traced),
    ...(await cautionPictures(open, traced, asOf)),
    ...(await cautionTies(open, traced)),
  ]
}
