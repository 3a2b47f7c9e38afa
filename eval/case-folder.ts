import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** The cases that the product is measured on. */
export const DEVELOPMENT = 'ADEGHIJK'

/** Invented cases in the same format, kept in the project: learned from, never measured on. */
const OWN = 'training/data/cases'
const SHARED = join(process.env.SAYSO_SHARED ?? '../shared', 'data/cases')

/** Where a case lies, by its letter; null where it is not at hand. */
export function caseFolder(name: string): string | null {
  return [SHARED, OWN].map((at) => join(at, name)).find((folder) => existsSync(join(folder, 'gold.json'))) ?? null
}

/** The development cases and our own, those that are at hand. */
export function casesToLearnFrom(): readonly string[] {
  const own = existsSync(OWN) ? readdirSync(OWN).sort() : []
  return [...DEVELOPMENT, ...own].filter((name) => caseFolder(name) !== null)
}

/** Cases that are put into one to learn and to measure how events are told apart: none stands in two. */
export const MIXES = ['ADEG', 'HIJK', 'BCPQ', 'RSUVX']
