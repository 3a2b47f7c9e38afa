import { createReadStream } from 'node:fs'
import { access, constants, readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Input, refuse } from './item.ts'
import { kindOfName } from './kind.ts'

/**
 * Every file that the paths name: files as they are, folders with all below them in bytewise order, `-` for standard
 * input. What cannot be read comes as a refusal in its place; nothing is thrown.
 *
 * @example for await (const input of findInputs(['reports', 'late.html'])) …
 */
export async function* findInputs(paths: readonly string[]): AsyncIterable<Input> {
  const seenFolders = new Set<string>()
  for (const path of paths) {
    if (path === '-') yield { ok: true, file: '-', open: () => process.stdin }
    else yield* walk(path, { named: true, seenFolders })
  }
}

async function* walk(
  path: string,
  { named, seenFolders }: { readonly named: boolean; readonly seenFolders: Set<string> },
): AsyncIterable<Input> {
  try {
    const found = await stat(path)
    if (found.isDirectory()) yield* named ? walkNamed(path, seenFolders) : walkFolder(path, seenFolders)
    else if (!found.isFile()) {
      yield refuse(path, 'file-not-plain', `${path} is neither a file nor a folder; name a file, or pipe it in as "-".`)
    } else if (found.size === 0) {
      yield refuse(path, 'file-empty', `${path} holds 0 bytes; a page or text was expected. Fetch or save it again.`)
    } else if (named || kindOfName(path) !== null) {
      await access(path, constants.R_OK)
      yield { ok: true, file: path, open: () => createReadStream(path), path }
    }
  } catch (error) {
    yield refuseError(path, error)
  }
}

/** A folder that a person named: that there is nothing in it is told. */
async function* walkNamed(path: string, seenFolders: Set<string>): AsyncIterable<Input> {
  let found = seenFolders.has(await realpath(path))
  for await (const input of walkFolder(path, seenFolders)) {
    found = true
    yield input
  }
  if (!found)
    yield refuse(path, 'folder-empty', `${path} is a folder without any file; files to read were expected in it.`)
}

async function* walkFolder(path: string, seenFolders: Set<string>): AsyncIterable<Input> {
  const real = await realpath(path)
  if (seenFolders.has(real)) return // a symbolic link that leads back, or a folder named twice
  seenFolders.add(real)
  const entries = await readdir(path, { withFileTypes: true })
  entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
  const passedOver: string[] = []
  for (const entry of entries) {
    if (entry.isFile() && (entry.name.startsWith('.') || kindOfName(entry.name) === null)) passedOver.push(entry.name)
    else if (entry.isDirectory() && entry.name.startsWith('.')) passedOver.push(`${entry.name}/`)
    else yield* walk(join(path, entry.name), { named: false, seenFolders })
  }
  if (passedOver.length > 0) yield passOver(path, passedOver)
}

/** How many names of passed-over files a message lists before it only counts. */
const NAMES_SHOWN = 5

function passOver(folder: string, names: readonly string[]): Input {
  const shown = names.slice(0, NAMES_SHOWN).join(', ') + (names.length > NAMES_SHOWN ? ', …' : '')
  const refusal = refuse(
    folder,
    'files-passed-over',
    `${names.length} ${names.length === 1 ? 'file' : 'files'} in ${folder} passed over (${shown}): ` +
      'they are no documents by their names. Name a file itself to have it read.',
  )
  return { ...refusal, passedOver: true }
}

/** The refusal for an error of the file system, in words. */
export function refuseError(file: string, error: unknown): Input & { readonly ok: false } {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOENT') return refuse(file, 'file-missing', `${file} does not exist. Check the spelling of the path.`)
  if (code === 'EACCES' || code === 'EPERM') {
    return refuse(file, 'file-no-permission', `${file} may not be read by this user. Give it permission (chmod +r).`)
  }
  if (code === 'EMFILE' || code === 'ENFILE') {
    return refuse(file, 'files-too-many-open', `${file} could not be opened: too many open files. Raise "ulimit -n".`)
  }
  const reason = error instanceof Error ? error.message : String(error)
  return refuse(file, 'file-unreadable', `${file} could not be read: ${reason}. Check the disk and try again.`)
}
