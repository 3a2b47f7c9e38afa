import { Unreadable } from '../unreadable.ts'

/**
 * That the chains and the tree of a compound file (MS-CFB) end: a reader that follows one that leads back to itself would
 * never come to an end. Throws Unreadable where one does, or where the file is none.
 */
export function checkCompound(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  if (bytes.length < HEADER || view.getUint32(0) !== MAGIC) {
    throw new Unreadable(
      'msg-broken',
      'is no mail of Outlook: a compound file of 512 bytes at least was expected. Save the mail again, best as .eml',
    )
  }
  const shift = view.getUint16(30, true)
  if (!SECTOR_SHIFTS.has(shift)) {
    throw new Unreadable(
      'msg-broken',
      `is broken: sectors of 2^${shift} bytes; 512 or 4,096 bytes were expected. Save the mail again, best as .eml`,
    )
  }
  const file: Compound = { view, sectorBytes: 1 << shift }
  const fat = readSectors(file, fatSectors(file))
  checkChains(fat)
  const miniFat = readSectors(file, chainOf(fat, view.getUint32(60, true)))
  checkChains(miniFat)
  checkTree(file, chainOf(fat, view.getUint32(48, true)))
}

interface Compound {
  readonly view: DataView
  readonly sectorBytes: number
}

const MAGIC = 0xd0cf11e0
const HEADER = 512
/** The two sizes that the format knows, as powers of two. */
const SECTOR_SHIFTS: ReadonlySet<number> = new Set([9, 12])
/** Sector numbers from here on are marks: end of chain, free, and the like. */
const LAST_SECTOR = 0xfffffffa
const NO_ENTRY = 0xffffffff
const ENTRY_BYTES = 128

function placeOf({ sectorBytes }: Compound, sector: number): number {
  return (sector + 1) * sectorBytes
}

/** The sectors that hold the table of chains: 109 named in the header, more in a chain of their own. */
function fatSectors(file: Compound): readonly number[] {
  const { view, sectorBytes } = file
  const sectors: number[] = []
  for (let i = 0; i < 109; i++) sectors.push(view.getUint32(76 + i * 4, true))
  const seen = new Set<number>()
  for (let next = view.getUint32(68, true); next < LAST_SECTOR; ) {
    const at = placeOf(file, next)
    if (seen.has(next) || at + sectorBytes > view.byteLength) break
    seen.add(next)
    for (let i = 0; i < sectorBytes / 4 - 1; i++) sectors.push(view.getUint32(at + i * 4, true))
    next = view.getUint32(at + sectorBytes - 4, true)
  }
  return sectors.filter((sector) => sector < LAST_SECTOR)
}

/** The numbers in some sectors, one after another. */
function readSectors(file: Compound, sectors: readonly number[]): readonly number[] {
  const numbers: number[] = []
  for (const sector of sectors) {
    const at = placeOf(file, sector)
    if (at + file.sectorBytes > file.view.byteLength) continue
    for (let i = 0; i < file.sectorBytes; i += 4) numbers.push(file.view.getUint32(at + i, true))
  }
  return numbers
}

/** No two sectors may lead to the same one, and none to itself: then every chain ends. */
function checkChains(fat: readonly number[]): void {
  const led = new Set<number>()
  for (const next of fat) {
    if (next >= LAST_SECTOR) continue
    if (led.has(next)) throw endless('a chain of sectors')
    led.add(next)
  }
  // What nothing leads to begins a chain; what no beginning reaches lies on a ring.
  let reached = 0
  for (let first = 0; first < fat.length; first++) {
    if (led.has(first)) continue
    for (let next = first; next < fat.length; next = fat[next]!) reached++
  }
  if (reached < fat.length) throw endless('a chain of sectors')
}

function chainOf(fat: readonly number[], first: number): readonly number[] {
  const chain: number[] = []
  for (let next = first; next < fat.length && chain.length <= fat.length; next = fat[next]!) chain.push(next)
  return chain
}

/** Every entry hangs in one place of the tree. */
function checkTree(file: Compound, sectors: readonly number[]): void {
  const { view, sectorBytes } = file
  const hung = new Set<number>()
  for (const sector of sectors) {
    for (let at = placeOf(file, sector); at < placeOf(file, sector) + sectorBytes; at += ENTRY_BYTES) {
      if (at + ENTRY_BYTES > view.byteLength || view.getUint8(at + 66) === 0) continue
      for (const offset of [68, 72, 76]) {
        const entry = view.getUint32(at + offset, true)
        if (entry === NO_ENTRY) continue
        if (hung.has(entry) || entry === 0) throw endless('the tree of its parts')
        hung.add(entry)
      }
    }
  }
}

function endless(what: string): Unreadable {
  return new Unreadable('msg-broken', `is broken: ${what} leads back to itself. Save the mail again, best as .eml`)
}
