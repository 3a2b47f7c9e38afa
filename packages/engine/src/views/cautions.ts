import type { OpenCase } from '../case/open-case.ts'
import { cautionConfirmations } from './cautions/caution-confirmations.ts'
import { cautionCorrections } from './cautions/caution-corrections.ts'
import { cautionPictures } from './cautions/caution-pictures.ts'
import { cautionTies } from './cautions/caution-ties.ts'
import type { Traced } from './read-traced.ts'
import type { AsOf, Caution } from './view-records.ts'

/**
 * What a reader must know beside the count of a group, the gravest first: reports taken back or corrected and who repeated
 * them, "independent confirmation" where there is one origin, pictures that were used before, origins that one owner, one agency or one state ties. None of
 * it changes the count. Empty where there is nothing of the kind.
 */
export async function listCautions(open: OpenCase, traced: Traced, asOf: AsOf | null): Promise<readonly Caution[]> {
  return [
    ...(await cautionCorrections(open, traced, asOf)),
    ...cautionConfirmations(traced),
    ...(await cautionPictures(open, traced, asOf)),
    ...(await cautionTies(open, traced)),
  ]
}
