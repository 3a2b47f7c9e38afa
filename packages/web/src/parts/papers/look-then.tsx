import { Link } from '@tanstack/react-router'
import type { PaperRow } from '../../api/records.ts'
import { t } from '../../texts/index.ts'

/** Leads to a paper as it stood when one of its versions was written. */
export function lookThen({ at }: PaperRow) {
  return (
    <Link to="." search={{ as_of: at, clock: 'learned' } as never}>
      {t.written.lookThen}
    </Link>
  )
}
