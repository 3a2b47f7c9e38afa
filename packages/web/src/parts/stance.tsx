import type { ReaderClaim } from '../api/records.ts'
import { t } from '../texts/index.ts'

/** What the source holds, by word, border and colour. Plain assertion is silent. */
export function StanceTag({
  stance,
  always = false,
}: {
  readonly stance: ReaderClaim['stance']
  readonly always?: boolean
}) {
  if (stance === 'asserts' && !always) return null
  return <span className={`stance ${stance}`}>{t.stances[stance] ?? stance}</span>
}
