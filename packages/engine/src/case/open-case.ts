import type { HolderBook } from '@sayso/core'
import { createCase as createStore, openCase as openStore, type Store } from '@sayso/store'
import type { Reader } from '../reader/open-reader.ts'
import { RecordCache } from './record-cache.ts'

/** A case at work: what is kept, what is at hand, and whose hand it is. */
export interface OpenCase {
  /** Where it lies. */
  readonly path: string
  readonly store: Store
  readonly records: RecordCache
  /** What was made from the whole case, until it changes. */
  readonly memory: {
    book: Promise<HolderBook | null> | null
    /** How much a group shows when it is told whole, by its id and count. */
    readonly telling: Map<string, number>
  }
  /** Reads documents by a trained encoder; null reads them by rules. */
  readonly reader: Reader | null
  /** Whether what follows from a judgement is derived at once; false where another process does so. */
  readonly derives: boolean
  /** Who acts, for the journal. */
  readonly actor: string
  /** Instant in UTC; a clock of the caller's. */
  readonly now: () => string
  /** What opens the sealed identities of interviewed persons; null where nobody can be asked. Asked for once. */
  readonly passphrase: () => Promise<string | null>
  /** What sealing costs; that of the product where absent. */
  readonly sealCost: SealCost | undefined
  close(): Promise<void>
}

export interface OpenOptions {
  /** Reads documents by a trained encoder; without one rules read them. */
  readonly reader?: Reader | null
  /** False where another process derives what follows from judgements given here; true where absent. */
  readonly derives?: boolean
  readonly actor: string
  readonly now: () => string
  /** Asks for what opens the sealed identities of interviewed persons; nobody is asked where absent. */
  readonly passphrase?: () => Promise<string | null>
  /** What sealing costs; tests seal cheaply. */
  readonly sealCost?: SealCost
}

/** What sealing identities by Argon2id costs: passes over so much memory. */
export interface SealCost {
  readonly passes: number
  readonly memoryKib: number
}

/** Opens the case that lies at `path`. Throws as `openCase` of the store does. */
export async function openCase(path: string, options: OpenOptions): Promise<OpenCase> {
  return wrap(path, await openStore(path, { now: () => new Date(options.now()) }), options)
}

/** Makes an empty case at `path` and opens it. Throws `case-exists` where something is there already. */
export async function createCase(
  path: string,
  about: { readonly title: string; readonly language: string },
  options: OpenOptions,
): Promise<OpenCase> {
  const store = await createStore(path, { ...about, actor: options.actor, now: () => new Date(options.now()) })
  return wrap(path, store, options)
}

function wrap(path: string, store: Store, options: OpenOptions): OpenCase {
  const { reader = null, derives = true, actor, now, sealCost } = options
  const close = async () => {
    await reader?.close()
    await store.close()
  }
  let asked: Promise<string | null> | null = null
  const passphrase = () => {
    asked ??= options.passphrase?.() ?? Promise.resolve(null)
    return asked
  }
  const records = new RecordCache(store)
  return {
    path,
    store,
    records,
    memory: { book: null, telling: new Map() },
    reader,
    derives,
    actor,
    now,
    passphrase,
    sealCost,
    close,
  }
}
