import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Id, JournalEntry } from '@sayso/core'
import { canonicalJson, type KeptCapture } from '@sayso/store'
import type { OpenCase } from '../case/open-case.ts'
import { EngineError } from '../engine-error.ts'
import { findWithheldPictures, WITHHELD } from '../interview/find-withheld-pictures.ts'
import { refuseIdentities } from '../interview/refuse-identities.ts'
import { findId } from '../views/find-group.ts'
import { dayRoots, runsOfDays } from './day-roots.ts'
import { pathOf } from './merkle.ts'
import { renderProofPage, renderProofScript } from './proof-page.ts'
import { isSigned, parseSeal, type Seal, sealText, signSeal } from './seal.ts'
import { readSeals } from './seals.ts'

export interface ProofRequest {
  /** A capture, or a document or claim whose capture is meant; or the beginning of its id. */
  readonly asked: string
  /** The folder that is made for it; it must not exist. */
  readonly folder: string
  /** An Ed25519 key that signs a seal of now; null takes the newest seal of the case that covers the capture. */
  readonly privatePem: string | null
  /** Whether a picture of a captured or interviewed person may be shown: a person's decision. */
  readonly faces: boolean
}

export interface Proof {
  readonly kind: 'proof'
  readonly capture: Id
  readonly sequence: number
  readonly signed: boolean
  /** When an authority saw the seal: an instant in UTC; null where none was asked. */
  readonly stampedAt: string | null
  readonly files: readonly string[]
}

/**
 * Writes what a third party needs to check one capture without Sayso: its bytes, its record, its line of the journal, the
 * way up to the day's root, the seal, and a page that says how. Throws `id-unknown`, `capture-erased`, `seal-broken`,
 * `picture-withheld`.
 */
export async function writeProof(open: OpenCase, { asked, folder, privatePem, faces }: ProofRequest): Promise<Proof> {
  const kept = await findCapture(open, asked)
  const bytes = await open.store.readBytes(kept.capture.id)
  if (bytes === null)
    throw new EngineError(
      'capture-erased',
      `the bytes of ${kept.capture.id} were erased: there is nothing left to prove`,
    )
  await refuseIdentities(open, folder, kept.capture.id)
  if (!faces && (await findWithheldPictures(open)).has(kept.capture.id))
    throw new EngineError(
      'picture-withheld',
      `${kept.capture.id} is not handed on: of pictures such as this, ${WITHHELD}`,
    )
  const entries: JournalEntry[] = []
  for await (const entry of open.store.stream('entry')) entries.push(entry)
  const entry = entries.find((each) => each.subject === kept.capture.id && each.action === 'capture-added')
  if (entry === undefined)
    throw new EngineError(
      'chain-broken',
      `capture ${kept.capture.id} has no line in the journal. Run: sayso verify --chain`,
    )
  const seal = await sealOver(open, entries, entry, privatePem)
  const path = climbTo(seal, entries, entry)
  const steps = path.map((_, at) => `step-${at + 1}.txt`)
  const signed = seal.signature !== null
  const stamp = await readStamp(seal)
  const { hash: _, ...fields } = entry
  const about = {
    title: (await open.store.readCase()).title,
    address: kept.capture.address,
    capturedAt: kept.capture.capturedAt,
    sha256: kept.capture.sha256,
    sequence: entry.sequence,
    journalledAt: entry.at,
    day: entry.at.slice(0, 10),
    steps,
    signed,
    stamp,
  }
  const files: Readonly<Record<string, string | Uint8Array>> = {
    'capture.bin': bytes,
    'record.json': canonicalJson({ capture: kept.capture, given: kept.given }),
    'entry.json': canonicalJson(fields),
    ...Object.fromEntries(path.map((line, at) => [steps[at]!, line])),
    'seal.txt': seal.text,
    ...(signed ? { 'seal.sig': Buffer.from(seal.signature!, 'base64'), 'key.pem': seal.publicKey! } : {}),
    ...(stamp === null ? {} : { 'seal.tst': stamp.token, 'authority.pem': stamp.certificates.join('') }),
    'check.sh': renderProofScript(about),
    'HOW-TO-CHECK.txt': renderProofPage(about),
  }
  await writeFiles(folder, files)
  return {
    kind: 'proof',
    capture: kept.capture.id,
    sequence: entry.sequence,
    signed,
    stampedAt: stamp?.at ?? null,
    files: Object.keys(files),
  }
}

async function readStamp({ text, stamp }: Seal) {
  if (stamp === undefined) return null
  const { checkStamp } = await import('./time-stamp.ts')
  const token = Buffer.from(stamp.token, 'base64')
  return { token, ...(await checkStamp(token, text, null)) }
}

async function findCapture(open: OpenCase, asked: string): Promise<KeptCapture> {
  const id = await findId(open, asked)
  const kept = id === null ? undefined : (await open.store.readCaptures([await captureOf(open, id)]))[0]
  if (kept !== undefined) return kept
  throw new EngineError(
    'id-unknown',
    `no capture, document or claim begins with ${asked}; an id such as b1a2 was expected. Try: sayso documents`,
  )
}

async function captureOf(open: OpenCase, id: Id): Promise<Id> {
  if (id.startsWith('c')) {
    const claim = (await open.store.readClaims([id]))[0]
    return claim === undefined ? id : captureOf(open, claim.document)
  }
  if (id.startsWith('d')) return (await open.store.readDocuments([id]))[0]?.capture ?? id
  return id
}

/** The seal that the proof rests on: one made now with the key, else the newest one signed and stamped, else the newest one signed, else the newest, else one of now. */
async function sealOver(
  open: OpenCase,
  entries: readonly JournalEntry[],
  entry: JournalEntry,
  privatePem: string | null,
): Promise<Seal> {
  const covering = (await readSeals(open)).filter((seal) => parseSeal(seal.text).sequence >= entry.sequence)
  const kept =
    covering.findLast((seal) => isSigned(seal) && seal.stamp !== undefined) ??
    covering.findLast(isSigned) ??
    covering.at(-1)
  if (privatePem === null && kept !== undefined) return kept
  const { title } = await open.store.readCase()
  const last = entries.at(-1)!
  return signSeal(
    sealText({ title, sequence: last.sequence, hash: last.hash, at: open.now(), days: dayRoots(entries) }),
    privatePem,
  )
}

/** The lines from the entry up to its day's root as the seal has it. */
function climbTo(seal: Seal, entries: readonly JournalEntry[], entry: JournalEntry): readonly string[] {
  const { sequence, days } = parseSeal(seal.text)
  const under = entries.filter((each) => each.sequence <= sequence)
  const run = runsOfDays(under).find((lines) => lines.includes(entry))!
  const path = pathOf(
    run.map((line) => line.hash),
    run.indexOf(entry),
  )
  const root = createHash('sha256').update(path.at(-1)!).digest('hex')
  if (days.some((day) => day.root === root)) return path
  throw new EngineError('seal-broken', 'the journal is not what its seal says. Run: sayso verify --chain')
}

async function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  await mkdir(folder)
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content, { flag: 'wx' })
}
