import { z } from 'zod'
import { Facet } from '../../model/facet.ts'
import { Method } from '../../model/method.ts'
import { Stance } from '../../model/stance.ts'

const Matrix = z.array(z.array(z.number()))

/** What `models/model.json` says of a trained encoder: all that a runtime must know to feed and decode it (training/DECODING.md). */
export const EncoderCard = z.object({
  format: z.literal(4),
  name: z.string(),
  version: z.string(),
  method: Method,
  encoder: z.object({ hidden: z.int().positive().describe('Values of the vector of a piece.') }),
  labels: z.object({ stances: z.array(Stance), facets: z.array(Facet) }),
  units: z.object({
    longestWord: z.int().positive().describe('Code points of one word that are shown to the encoder.'),
    koreanParticles: z.array(z.string()),
    spaceMark: z.string(),
    ids: z.object({ bos: z.int(), eos: z.int(), unk: z.int() }),
  }),
  windows: z.object({ pieces: z.int().positive(), overlap: z.int().nonnegative() }),
  decode: z.object({
    rank: z.int().positive(),
    reach: z.int().positive().describe('How many units away from its cue a source or content may lie.'),
    edges: z.array(z.int()).describe('Least distance of each bucket, in units.'),
    settings: z.object({
      cue: z.number().describe('Added to the log-probability that a cue begins.'),
      sourceTags: z.number().describe('Weight of the source tagger when a cue looks for its source.'),
      part: z.number().describe('Least margin over the other cues of a part of a content beside the best one.'),
      rival: z.number().describe('Weight of the margin beside the gain when the best part is chosen.'),
      snap: z.number().describe('Least share by which a part takes the borders of a tagged content.'),
      snapSource: z.number().describe('Least share by which a source takes the borders of a tagged one.'),
    }),
    tagLimit: z.number().describe('What the source tagger may add or take at one unit, before its weight.'),
    roleBias: z.array(Matrix).describe('[way][bucket][label]: before the cue, after it.'),
    parentBias: Matrix.describe('[way][bucket].'),
    parentMix: z
      .tuple([z.number(), z.number(), z.number()])
      .describe('Weight of a cue in the content of its parent, and of shared content after the parent, and before it.'),
  }),
  outputs: z.record(z.string(), z.int().positive()).describe('Width of each output of the graph.'),
  files: z.record(z.string(), z.object({ sha256: z.string(), sizeBytes: z.int() })),
})
export type EncoderCard = z.infer<typeof EncoderCard>
