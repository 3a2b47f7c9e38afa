import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { z } from 'zod'

/** One letter for the kind of record, then 24 hexadecimal digits of a SHA-256 over what makes the record itself. */
export const Id = z
  .string()
  .regex(/^[a-z][0-9a-f]{24}$/)
  .describe('One letter for the kind, then 24 hexadecimal digits; the same bytes give the same id on any machine.')
export type Id = z.infer<typeof Id>

/** The letter that an id of each kind begins with. */
export const ID_LETTER = {
  capture: 'b',
  document: 'd',
  page: 'p',
  attribution: 'a',
  claim: 'c',
  group: 'g',
  link: 'l',
  echo: 'e',
  origin: 'o',
  entity: 'n',
  judgement: 'j',
  cell: 'k',
  paper: 'w',
  series: 'y',
} as const

/**
 * Makes the id of a record from the parts that make it itself, in order. `null` and `''` differ.
 *
 * @example makeId('document', captureId, 'line 3')
 */
export function makeId(kind: keyof typeof ID_LETTER, ...parts: readonly (string | number | null)[]): Id {
  return ID_LETTER[kind] + bytesToHex(sha256(utf8ToBytes(JSON.stringify(parts)))).slice(0, 24)
}
