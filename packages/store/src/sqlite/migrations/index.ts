import { FIRST } from './0001-first.ts'
import { SLIM_LINKS } from './0002-slim-links.ts'
import { ORIGIN_NAMES } from './0003-origin-names.ts'
import { PAPERS } from './0004-papers.ts'
import { WORDINGS } from './0005-wordings.ts'
import { GROUP_INPUTS } from './0006-group-inputs.ts'
import { EARLIEST_HOLDERS } from './0007-earliest-holders.ts'

/**
 * What brings a case from format n to n + 1, at place n. Never change one that was released: add the next. A case that is
 * older than all of them cannot be: format 0 is an empty file.
 */
export const MIGRATIONS: readonly string[] = [
  FIRST,
  SLIM_LINKS,
  ORIGIN_NAMES,
  PAPERS,
  WORDINGS,
  GROUP_INPUTS,
  EARLIEST_HOLDERS,
]

/** Version of the case on disk that this program writes. */
export const FORMAT = MIGRATIONS.length
