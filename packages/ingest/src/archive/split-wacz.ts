import { unpack } from '../bytes.ts'
import type { Piece, SplitLimits } from '../split/part.ts'
import { Unreadable } from '../unreadable.ts'
import { openZip } from './open-zip.ts'
import { splitWarc } from './split-warc.ts'

/** The pages of a WACZ: those of the WARC files that it packs. Throws Unreadable where it is no archive or holds none. */
export async function* splitWacz(from: string | Uint8Array, limits: SplitLimits): AsyncGenerator<Piece> {
  let archives = 0
  for await (const entry of openZip(from)) {
    if (!/^archive\/.+\.warc(?:\.gz)?$/i.test(entry.path)) continue
    archives++
    for await (const piece of splitWarc(unpack(entry.stream()), limits)) {
      yield piece.kind === 'passed-over' ? piece : { ...piece, place: `${entry.path}!/${piece.place}` }
    }
  }
  if (archives === 0) {
    throw new Unreadable('wacz-no-archive', 'holds no archive/….warc.gz; a web archive (WACZ) was expected')
  }
}
