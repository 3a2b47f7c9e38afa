import type { Stance } from '../model/stance.ts'
import type { LocatedCue } from './find-cues.ts'
import type { Range } from './ranges.ts'
import type { View } from './view.ts'

/** An attribution while it is being read, in token indices of one sentence. */
export interface Draft {
  readonly view: View
  readonly located: LocatedCue
  cue: Range
  source: Range | null
  content: Range[]
  stance: Stance
  /** The draft that holds this one or passes its words on. */
  parent: Draft | null
  /** It leans on the source of another draft: "and added that". */
  borrowed: Draft | null
  /** Its content is the sentence before: "Das sagte S". */
  readonly anaphoric?: true
}
