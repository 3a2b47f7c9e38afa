import { z } from 'zod'
import { Method } from '../../model/method.ts'

/** What `models/vectors.json` says of the encoder of claim vectors: all that a runtime must know to feed it. */
export const VectorsCard = z.object({
  format: z.literal(2),
  name: z.string(),
  version: z.string(),
  method: Method,
  width: z.int().positive().describe('Values of a vector.'),
  longest: z.int().positive().describe('Pieces of one sentence, with all around it, that are shown to the encoder.'),
  prefix: z.array(z.int()).describe('Pieces that stand before each sentence.'),
  tokenizer: z.string().describe('SHA-256 of the tokenizer.json that cuts its texts.'),
  words: z.string().describe('SHA-256 of the words.bin that holds the vectors of its pieces.'),
  files: z.record(z.string(), z.object({ sha256: z.string(), sizeBytes: z.int() })),
})
export type VectorsCard = z.infer<typeof VectorsCard>
