import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Tokenizer } from '@huggingface/tokenizers'
import { EncoderCard, type EncoderOutput, makeCutter, type RunEncoder, type Unit } from '@sayso/core'
import { EngineError } from '../engine-error.ts'

/** A trained encoder with its session and vocabulary, ready to read. */
export interface Encoder {
  readonly card: EncoderCard
  readonly cut: (text: string) => Unit[]
  readonly run: RunEncoder
  close(): Promise<void>
}

/**
 * Opens the encoder in a folder that holds model.json and the files it names. Throws `model-missing`, `model-damaged` where
 * a file is not the one that the card names, `model-other-version`, and `model-runtime-missing` where onnxruntime cannot
 * be loaded on this platform.
 */
export async function openEncoder(folder: string, options: { readonly threads: number }): Promise<Encoder> {
  const card = await readCard(folder)
  const model = await readChecked(folder, 'model.onnx', card)
  const tokenizer = new Tokenizer(JSON.parse((await readChecked(folder, 'tokenizer.json', card)).toString('utf8')), {})
  const runtime = await loadRuntime()
  const session = await runtime.InferenceSession.create(model, {
    executionProviders: ['cpu'],
    intraOpNumThreads: options.threads,
    interOpNumThreads: 1,
    graphOptimizationLevel: 'all',
  })
  const toTensor = (values: readonly number[]) =>
    new runtime.Tensor('int64', BigInt64Array.from(values, BigInt), [1, values.length])
  return {
    card,
    cut: makeCutter(card, (part) => {
      const { ids, tokens } = tokenizer.encode(part, { add_special_tokens: false })
      return { ids, tokens }
    }),
    run: async (ids, rep): Promise<EncoderOutput> => {
      const found = await session.run({ ids: toTensor(ids), rep: toTensor(rep) })
      return Object.fromEntries(Object.keys(card.outputs).map((name) => [name, found[name]!.data as Float32Array]))
    },
    close: () => session.release(),
  }
}

async function loadRuntime(): Promise<typeof import('onnxruntime-node')> {
  try {
    return await import('onnxruntime-node')
  } catch (error) {
    throw new EngineError(
      'model-runtime-missing',
      `onnxruntime-node could not be loaded on ${process.platform}-${process.arch} (${(error as Error).message}). Sayso reads by rules instead.`,
    )
  }
}

/** The card of the model in a folder. Throws `model-missing`, `model-other-version`. */
export async function readCard(folder: string): Promise<EncoderCard> {
  const path = join(folder, 'model.json')
  let json: unknown
  try {
    json = JSON.parse(await readFile(path, 'utf8'))
  } catch (error) {
    throw new EngineError(
      'model-missing',
      `${path} could not be read (${(error as Error).message}); the card of a model was expected.`,
    )
  }
  const card = EncoderCard.safeParse(json)
  if (card.success) return card.data
  const format = (json as { format?: unknown }).format
  throw new EngineError(
    'model-other-version',
    `${path} has format ${JSON.stringify(format)}; format 2 was expected. Install the model that came with this version of Sayso.`,
  )
}

async function readChecked(folder: string, name: string, card: EncoderCard): Promise<Buffer> {
  const path = join(folder, name)
  const bytes = await readFile(path).catch((error: Error) => {
    throw new EngineError(
      'model-missing',
      `${path} could not be read (${error.message}); model.json names it. Install Sayso again.`,
    )
  })
  const found = createHash('sha256').update(bytes).digest('hex')
  const expected = card.files[name]?.sha256
  if (found !== expected) {
    throw new EngineError(
      'model-damaged',
      `${path} has SHA-256 ${found.slice(0, 12)}… (${bytes.length} bytes); ${expected?.slice(0, 12) ?? 'none'}… (${card.files[name]?.sizeBytes ?? '?'} bytes) was expected. It is truncated or of another version: install Sayso again.`,
    )
  }
  return bytes
}
