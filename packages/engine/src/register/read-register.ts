import { type Judgement, makeRegister, Publisher, type Register, SHIPPED_REGISTER } from '@sayso/core'
import type { OpenCase } from '../case/open-case.ts'
import { readRulings } from '../judge/rulings.ts'

/** A line of the register that a person put in place in this case. */
export interface RegisterLine {
  readonly publisher: Publisher
  readonly judgement: Judgement
}

/** The register as it stands in a case: what ships, and over it what people put in place there. */
export async function readRegister(
  open: OpenCase,
): Promise<{ readonly register: Register; readonly lines: readonly RegisterLine[] }> {
  const { judgements } = await readRulings(open)
  const lines = judgements.flatMap((judgement): RegisterLine[] => {
    const publisher = judgement.ruling === 'register' ? parseLine(judgement.value) : null
    return publisher === null ? [] : [{ publisher, judgement }]
  })
  return { register: makeRegister([...SHIPPED_REGISTER, ...lines.map((line) => line.publisher)]), lines }
}

/** A line as a judgement keeps it; null where it is none, as one of a later version may be. */
function parseLine(value: string | null): Publisher | null {
  try {
    return Publisher.parse(JSON.parse(value ?? ''))
  } catch {
    return null
  }
}
