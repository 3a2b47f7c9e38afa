import type { ReaderClaim } from '../../api/records.ts'
import { t } from '../../texts/index.ts'

/** On whose word the claim under the cursor rests, in one line at the foot of the page. */
export function ChainStrip({ claim }: { readonly claim: ReaderClaim | null }) {
  if (!claim) return null
  const names = claim.chain?.links.map(({ name }) => name) ?? claim.credited.map(({ name }) => name)
  return (
    <p className="chain-strip no-print" aria-hidden="true">
      <span className="soft">{t.claim.onWhoseWord}</span> {names.length > 0 ? names.join(' ← ') : t.reader.ownVoice}
      {claim.chain?.doubt && <span className="doubt"> · {t.how.inDoubt}</span>}
      {claim.group && (
        <span className="soft">
          {' · '}
          {t.count.origins(claim.group.low, claim.group.high)}{' '}
          {t.count.in(claim.group.documents, claim.group.publishers)}
        </span>
      )}
    </p>
  )
}
