import { createHash } from 'node:crypto'
import type { JournalEntry } from '@sayso/core'
import { canonicalJson, NO_HASH, sealEntry } from '@sayso/store'
import type { OpenCase } from '../case/open-case.ts'
import { EngineError } from '../engine-error.ts'
import { type DayRoot, dayRoots } from './day-roots.ts'
import { isSigned, parseSeal, type Seal } from './seal.ts'
import type { StampCheck } from './time-stamp.ts'

/** What is wrong with the chain, and where. */
export interface ChainFault {
  readonly kind: 'chain-fault'
  readonly code:
    | 'entry-removed'
    | 'entry-changed'
    | 'entry-moved'
    | 'entry-replaced'
    | 'record-changed'
    | 'record-not-journalled'
    | 'seal-broken'
    | 'seal-unsigned'
    | 'stamp-broken'
    | 'stamp-untrusted'
  /** Number of the line, or the id of the record. */
  readonly subject: string
  readonly message: string
}

export interface ChainCheck {
  readonly faults: readonly ChainFault[]
  readonly entries: number
  /** Number and hash of the last line. */
  readonly head: { readonly sequence: number; readonly hash: string }
  readonly days: readonly DayRoot[]
  /** Time-stamps of seals that hold, oldest seal first. */
  readonly stamps: readonly HeldStamp[]
}

/** A time-stamp over a seal, and the last line that the seal fixes. */
export interface HeldStamp extends Omit<StampCheck, 'certificates'> {
  readonly sequence: number
}

/**
 * Goes through the journal line by line and names each that was changed, removed, moved or replaced, and each capture or
 * judgement whose record is not what its line recorded. A journal that was written anew from some line on hangs together in
 * itself: only a seal made before tells it, so every seal given is held against it.
 *
 * @param trusted certificates of time-stamp authorities, PEM; null where nobody named any
 */
export async function checkChain(
  open: OpenCase,
  seals: readonly Seal[],
  trusted: string | null = null,
): Promise<ChainCheck> {
  const entries: JournalEntry[] = []
  for await (const entry of open.store.stream('entry')) entries.push(entry)
  const days = dayRoots(entries)
  const last = entries.at(-1)
  const stamps = await checkStamps(seals, trusted)
  return {
    faults: [
      ...checkLines(entries),
      ...(await checkRecords(open, entries)),
      ...seals.flatMap((seal) => checkSeal(seal, entries)),
      ...stamps.faults,
    ],
    entries: entries.length,
    head: { sequence: last?.sequence ?? 0, hash: last?.hash ?? NO_HASH },
    days,
    stamps: stamps.held,
  }
}

function fault(code: ChainFault['code'], subject: string | number, message: string): ChainFault {
  return { kind: 'chain-fault', code, subject: String(subject), message }
}

function checkLines(entries: readonly JournalEntry[]): readonly ChainFault[] {
  const faults: ChainFault[] = []
  const placeByHash = new Map(entries.map((entry) => [entry.hash, entry.sequence]))
  let [sequence, previousHash, sound] = [0, NO_HASH, true]
  for (const entry of entries) {
    const { hash, ...fields } = entry
    const gap = entry.sequence - sequence - 1
    if (gap > 0) {
      const lines = gap === 1 ? `line ${sequence + 1} is` : `lines ${sequence + 1} to ${entry.sequence - 1} are`
      faults.push(fault('entry-removed', sequence + 1, `${lines} not there any more`))
    }
    const sealed = sealEntry(fields) === hash
    if (!sealed) faults.push(explainUnsealed(entry, placeByHash))
    else if (gap === 0 && sound && entry.previousHash !== previousHash)
      faults.push(
        fault(
          'entry-replaced',
          sequence,
          `line ${sequence} is not the one that line ${entry.sequence} was written after: it was replaced and sealed anew`,
        ),
      )
    sound = sealed
    sequence = entry.sequence
    previousHash = hash
  }
  if (entries.length === 0)
    faults.push(fault('entry-removed', 1, 'the journal is empty; the line that made the case was expected'))
  return faults
}

/** A line whose hash is not that of its fields: moved where another number makes the hash right, else changed. */
function explainUnsealed(entry: JournalEntry, placeByHash: ReadonlyMap<string, number>): ChainFault {
  const { hash, ...fields } = entry
  const before = entry.previousHash === NO_HASH ? 0 : placeByHash.get(entry.previousHash)
  const around = Array.from({ length: 2 * MOVED_AT_MOST + 1 }, (_, at) => entry.sequence - MOVED_AT_MOST + at)
  const places = before === undefined ? around : [before + 1, ...around]
  const place = places.find((sequence) => sealEntry({ ...fields, sequence }) === hash)
  if (place !== undefined)
    return fault('entry-moved', entry.sequence, `line ${entry.sequence} was written as line ${place} and was moved`)
  return fault(
    'entry-changed',
    entry.sequence,
    `line ${entry.sequence} (${entry.action} ${entry.subject}, ${entry.actor}, ${entry.at}) was changed after it was written`,
  )
}

/** How far from its place a moved line is looked for, beside the line that it was written after. */
const MOVED_AT_MOST = 200

/** That each capture and judgement is what its line recorded. Bytes are left to `sayso verify`. */
async function checkRecords(open: OpenCase, entries: readonly JournalEntry[]): Promise<readonly ChainFault[]> {
  const faults: ChainFault[] = []
  const recorded = new Map(
    entries.filter((entry) => entry.action !== 'content-erased').map((entry) => [entry.subject, entry.contentHash]),
  )
  const check = (kind: string, id: string, content: string | null) => {
    const hash = recorded.get(id)
    if (hash === undefined)
      faults.push(
        fault(
          'record-not-journalled',
          id,
          `${kind} ${id} has no line: the line was removed, or the ${kind} put in past the journal`,
        ),
      )
    else if (content !== null && sha256(content) !== hash)
      faults.push(fault('record-changed', id, `${kind} ${id} is not what its line recorded`))
  }
  for await (const { capture, given } of open.store.stream('capture'))
    check('capture', capture.id, canonicalJson({ capture, given }))
  for (const { judgement, erased } of (await open.store.listJudgements()).judgements)
    check('judgement', judgement.id, erased === null ? canonicalJson(judgement) : null)
  return faults
}

/** What no longer stands as the seal says: the first line or day that differs. */
function checkSeal(seal: Seal, entries: readonly JournalEntry[]): readonly ChainFault[] {
  const sealed = parseSeal(seal.text)
  const name = `the seal of ${sealed.at} over lines 1 to ${sealed.sequence}`
  const faults: ChainFault[] = []
  if (seal.signature !== null && !isSigned(seal))
    faults.push(
      fault('seal-unsigned', sealed.sequence, `the signature of ${name} is not that of its key over its text`),
    )
  const under = entries.filter((entry) => entry.sequence <= sealed.sequence)
  const found = new Map(dayRoots(under).map((day) => [day.first, day]))
  const wrong = sealed.days.find(
    ({ first, last, root }) => found.get(first)?.root !== root || found.get(first)?.last !== last,
  )
  if (wrong !== undefined)
    faults.push(
      fault(
        'seal-broken',
        wrong.first,
        `${name} is broken: of the lines ${wrong.first} to ${wrong.last} of ${wrong.day} some were changed, removed or moved after it was made`,
      ),
    )
  else if (under.at(-1)?.hash !== sealed.hash)
    faults.push(fault('seal-broken', sealed.sequence, `${name} is broken: line ${sealed.sequence} is another one`))
  return faults
}

async function checkStamps(
  seals: readonly Seal[],
  trusted: string | null,
): Promise<{ readonly faults: readonly ChainFault[]; readonly held: readonly HeldStamp[] }> {
  const faults: ChainFault[] = []
  const held: HeldStamp[] = []
  for (const { text, stamp } of seals) {
    if (stamp === undefined) continue
    const { sequence, at: sealedAt } = parseSeal(text)
    const name = `the time-stamp by ${stamp.address} of the seal of ${sealedAt}`
    try {
      const { checkStamp } = await import('./time-stamp.ts')
      const { at, authority, trusted: leads } = await checkStamp(Buffer.from(stamp.token, 'base64'), text, trusted)
      if (leads === false)
        faults.push(
          fault(
            'stamp-untrusted',
            sequence,
            `${name} is by ${authority}, who is not vouched for by the authority named`,
          ),
        )
      else held.push({ sequence, at, authority, trusted: leads })
    } catch (error) {
      if (!(error instanceof EngineError) || error.code !== 'stamp-broken') throw error
      faults.push(fault('stamp-broken', sequence, `${name}: ${error.message.replace(/^[a-z-]+: /, '')}`))
    }
  }
  return { faults, held }
}

function sha256(content: string): string {
  return createHash('sha256').update(content).digest('hex')
}
