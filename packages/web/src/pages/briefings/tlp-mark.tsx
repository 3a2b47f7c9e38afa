import type { Tlp } from '../../api/records.ts'

/** The marking as FIRST prints it: its colour on black, so that it reads alike on screen and on paper. */
export function TlpMark({ tlp }: { readonly tlp: Tlp }) {
  return <span className={`tlp tlp-${tlp.split('+')[0]!.toLowerCase()}`}>TLP:{tlp}</span>
}
