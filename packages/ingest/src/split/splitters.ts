import type { ContainerKind } from '../kind.ts'
import { splitMbox } from '../mail/split-mbox.ts'
import { splitTelegram } from '../telegram/split-telegram.ts'
import type { Splitter } from './part.ts'

/** Who takes apart each kind of container that comes as a stream. */
export const SPLITTERS: Record<ContainerKind, Splitter> = {
  mbox: splitMbox,
  telegram: splitTelegram,
}
