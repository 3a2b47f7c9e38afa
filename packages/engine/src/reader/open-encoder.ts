import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Tokenizer } from '@huggingface/tokenizers'
import {
  ATTRIBUTE_METHOD,
  EncoderCard,
  type EncoderOutput,
  makeCutter,
  type RunEncoder,
  type RunVectors,
  type Unit,
  VectorsCard,
} from '@sayso/core'
import type { z } from 'zod'
import { EngineError } from '../engine-error.ts'
import { readWords } from './read-words.ts'

/** A trained encoder with its session and vocabulary, ready to read. */
export interface Encoder {
  readonly card: EncoderCard
  /** What makes its readings, with the versions of both models. */
  readonly method: string
  readonly cut: (text: string) => Unit[]
  readonly run: RunEncoder
  /** The encoder of claim vectors; null where none lies beside the card. */
  readonly vectors: { readonly card: VectorsCard; readonly run: RunVectors } | null
  close(): Promise<void>
}

/**
 * Opens the encoder in a folder that holds model.json and the files it names. Throws `model-missing`, `model-damaged` where
 * a file is not the one that the card names, `model-other-version`, and `model-runtime-missing` where onnxruntime cannot
 * be loaded on this platform.
 */
export async function openEncoder(folder: string, options: { readonly threads: number }): Promise<Encoder> {
  const { card, vectors, method } = await readCards(folder)
  const tokenizer = new Tokenizer(JSON.parse((await readChecked(folder, 'tokenizer.json', card)).toString('utf8')), {})
  const lookUp = readWords(await readChecked(folder, 'words.bin', card), card.encoder.hidden)
  const runtime = await loadRuntime()
  const open = async (name: string, from: Files) =>
    runtime.InferenceSession.create(await readChecked(folder, name, from), {
      executionProviders: ['cpu'],
      intraOpNumThreads: options.threads,
      interOpNumThreads: 1,
      graphOptimizationLevel: 'all',
    })
  const session = await open('model.onnx', card)
  const vectorSession = vectors === null ? null : await open('vectors.onnx', vectors)
  const toWords = (ids: readonly number[]) =>
    new runtime.Tensor('float32', lookUp(ids), [1, ids.length, card.encoder.hidden])
  const toIndices = (values: readonly number[]) =>
    new runtime.Tensor('int64', BigInt64Array.from(values, BigInt), [1, values.length])
  return {
    card,
    method,
    cut: makeCutter(card, (part) => {
      const { ids, tokens } = tokenizer.encode(part, { add_special_tokens: false })
      return { ids, tokens }
    }),
    run: async (ids, rep): Promise<EncoderOutput> => {
      const found = await session.run({ words: toWords(ids), rep: toIndices(rep) })
      return Object.fromEntries(Object.keys(card.outputs).map((name) => [name, found[name]!.data as Float32Array]))
    },
    vectors:
      vectors === null || vectorSession === null
        ? null
        : {
            card: vectors,
            run: remember(async (ids) => (await vectorSession.run({ words: toWords(ids) })).rows!.data as Float32Array),
          },
    close: async () => {
      await session.release()
      await vectorSession?.release()
    },
  }
}

/** Sentences whose rows are remembered, some 15 kB each: copies bring the same sentence again and again. */
const MOST_REMEMBERED = 1_000

function remember(run: RunVectors): RunVectors {
  const known = new Map<string, Float32Array>()
  return async (ids) => {
    const key = ids.join(' ')
    const rows = known.get(key) ?? (await run(ids))
    known.delete(key)
    known.set(key, rows)
    if (known.size > MOST_REMEMBERED) known.delete(known.keys().next().value!)
    return rows
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

/** The cards of the models in a folder, and what their readings are made by. */
export interface Cards {
  readonly card: EncoderCard
  /** Null where no encoder of vectors lies there. */
  readonly vectors: VectorsCard | null
  readonly method: string
}

/** The rules work beside the models: a reading is of another method where they are of another version. */
const RULES = ATTRIBUTE_METHOD.replace(/^attribute\./u, '')

/** Reads the cards of the models in a folder. Throws `model-missing`, `model-other-version`. */
export async function readCards(folder: string): Promise<Cards> {
  const card = await readCard(join(folder, 'model.json'), EncoderCard)
  const path = join(folder, 'vectors.json')
  if (!existsSync(path)) return { card, vectors: null, method: `${card.method}.${RULES}` }
  const vectors = await readCard(path, VectorsCard)
  for (const [name, expected] of [
    ['tokenizer.json', vectors.tokenizer],
    ['words.bin', vectors.words],
  ] as const) {
    const found = card.files[name]?.sha256
    if (found === expected) continue
    throw new EngineError(
      'model-other-version',
      `${path} is for the ${name} ${expected.slice(0, 12)}…; ${found?.slice(0, 12) ?? 'none'}… lies there. Install the models that came with this version of Sayso.`,
    )
  }
  return { card, vectors, method: `${card.method}.${vectors.method}.${RULES}` }
}

async function readCard<Card extends typeof EncoderCard | typeof VectorsCard>(
  path: string,
  schema: Card,
): Promise<z.infer<Card>> {
  let json: unknown
  try {
    json = JSON.parse(await readFile(path, 'utf8'))
  } catch (error) {
    throw new EngineError(
      'model-missing',
      `${path} could not be read (${(error as Error).message}); the card of a model was expected.`,
    )
  }
  const card = schema.safeParse(json)
  if (card.success) return card.data as z.infer<Card>
  const format = (json as { format?: unknown }).format
  throw new EngineError(
    'model-other-version',
    `${path} has format ${JSON.stringify(format)}; format ${schema.shape.format.value} was expected. Install the model that came with this version of Sayso.`,
  )
}

type Files = Pick<EncoderCard, 'files'>

async function readChecked(folder: string, name: string, card: Files): Promise<Buffer> {
  const path = join(folder, name)
  const bytes = await readFile(path).catch((error: Error) => {
    throw new EngineError(
      'model-missing',
      `${path} could not be read (${error.message}); its card names it. Install Sayso again.`,
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
