import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { argon2idAsync } from '@noble/hashes/argon2.js'
import { Identity, Particular, Turn } from '@sayso/core'
import { z } from 'zod'
import type { SealCost } from '../case/open-case.ts'
import { EngineError } from '../engine-error.ts'

/** What is known of one person, and what they said before it was masked. */
export const SealedPerson = z.object({
  pseudonym: z.string(),
  identity: Identity,
  /** Words that are masked, those of the identity among them. */
  masked: z.array(Particular),
  /** Words that somebody looked at and left as they are. */
  kept: z.array(z.string()),
  turns: z.array(Turn),
})
export type SealedPerson = z.infer<typeof SealedPerson>

/** The file beside the case's database: no pack, archive or export takes it along. */
const FILE = 'identities.sealed'
/** Shorter ones are guessed by whoever has the file. */
const LEAST_LETTERS = 12

/** Three passes over 64 MiB, as RFC 9106 recommends where memory is scarce: some 1.5 s a try. */
const COST: SealCost = { passes: 3, memoryKib: 65_536 }

const Sealed = z.strictObject({
  kind: z.literal('sealed-identities'),
  version: z.literal(1),
  kdf: z.strictObject({
    name: z.literal('argon2id'),
    passes: z.int().min(1).max(20),
    memoryKib: z.int().min(8).max(1_048_576),
    salt: z.base64(),
  }),
  cipher: z.literal('aes-256-gcm'),
  iv: z.base64(),
  tag: z.base64(),
  data: z.base64(),
})
type Sealed = z.infer<typeof Sealed>

/** The sealed store of a case, opened. */
export interface Vault {
  readonly people: readonly SealedPerson[]
  /** Seals other people in its place; the file is there whole or as it was. */
  write(people: readonly SealedPerson[]): Promise<void>
}

/**
 * Opens the sealed identities of a case, or makes an empty store where there is none yet. Throws `passphrase-needed`,
 * `passphrase-short`, `passphrase-wrong` and `identities-damaged`.
 */
export async function openVault(casePath: string, passphrase: string | null, cost: SealCost = COST): Promise<Vault> {
  if (passphrase === null)
    throw new EngineError(
      'passphrase-needed',
      'identities are sealed by a passphrase; type it at a terminal, or hand it over as SAYSO_PASSPHRASE',
    )
  const path = join(casePath, FILE)
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (text === null) {
    if ([...passphrase].length < LEAST_LETTERS)
      throw new EngineError(
        'passphrase-short',
        `the passphrase has ${[...passphrase].length} letters; ${LEAST_LETTERS} or more were expected, for whoever has the file can try many`,
      )
    const kdf = { name: 'argon2id', ...cost, salt: randomBytes(16).toString('base64') } as const
    return vaultOf(path, kdf, await deriveKey(passphrase, kdf), [])
  }
  const sealed = parseSealed(text)
  const key = await deriveKey(passphrase, sealed.kdf)
  return vaultOf(path, sealed.kdf, key, unseal(sealed, key))
}

/** Whether a case has sealed identities. */
export async function hasVault(casePath: string): Promise<boolean> {
  return readFile(join(casePath, FILE)).then(
    () => true,
    () => false,
  )
}

function vaultOf(path: string, kdf: Sealed['kdf'], key: Buffer, people: readonly SealedPerson[]): Vault {
  return {
    people,
    write: async (others) => {
      const beside = `${path}.${randomBytes(4).toString('hex')}`
      try {
        await writeFile(beside, `${JSON.stringify(seal(others, kdf, key))}\n`, { mode: 0o600, flush: true })
        await rename(beside, path)
      } catch (error) {
        await rm(beside, { force: true })
        throw error
      }
    },
  }
}

function deriveKey(passphrase: string, { passes, memoryKib, salt }: Sealed['kdf']): Promise<Buffer> {
  // Typed on one keyboard or another, the same letters are the same passphrase.
  const options = { t: passes, m: memoryKib, p: 1, dkLen: 32 }
  return argon2idAsync(passphrase.normalize('NFKC'), Buffer.from(salt, 'base64'), options).then((key) =>
    Buffer.from(key),
  )
}

/** What the key is bound to: a header that was changed opens nothing. */
function boundTo(kdf: Sealed['kdf']): Buffer {
  return Buffer.from(JSON.stringify(['sealed-identities', 1, kdf.name, kdf.passes, kdf.memoryKib, kdf.salt]))
}

function seal(people: readonly SealedPerson[], kdf: Sealed['kdf'], key: Buffer): Sealed {
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(boundTo(kdf))
  const data = Buffer.concat([cipher.update(JSON.stringify(people), 'utf8'), cipher.final()])
  const text = (bytes: Buffer) => bytes.toString('base64')
  return {
    kind: 'sealed-identities',
    version: 1,
    kdf,
    cipher: 'aes-256-gcm',
    iv: text(iv),
    tag: text(cipher.getAuthTag()),
    data: text(data),
  }
}

function unseal({ kdf, iv, tag, data }: Sealed, key: Buffer): readonly SealedPerson[] {
  const bytes = (text: string) => Buffer.from(text, 'base64')
  let json: string
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes(iv)).setAAD(boundTo(kdf)).setAuthTag(bytes(tag))
    json = Buffer.concat([decipher.update(bytes(data)), decipher.final()]).toString('utf8')
  } catch {
    throw new EngineError(
      'passphrase-wrong',
      'this passphrase does not open the identities of the case, or their file was changed. There is no other way in: where the passphrase is lost, nobody can read them, we included; the masked statements stay as they are',
    )
  }
  // The words of a mistake would give people away.
  const parsed = z.array(SealedPerson).safeParse(JSON.parse(json))
  if (!parsed.success) throw damaged()
  return parsed.data
}

function parseSealed(text: string): Sealed {
  try {
    return Sealed.parse(JSON.parse(text))
  } catch {
    throw damaged()
  }
}

function damaged(): EngineError {
  return new EngineError(
    'identities-damaged',
    `${FILE} in the folder of the case is not what Sayso writes; bring it back from a copy. The masked statements stay as they are`,
  )
}
