/** The links of a drop, or else its words; empty where it is files. */
export function readDroppedText(dropped: DataTransfer): string {
  // Lines that begin with # are remarks.
  const links = dropped.getData('text/uri-list').replaceAll(/^#.*$/gm, '').trim()
  return links === '' ? dropped.getData('text/plain') : links
}

/** The files of a drop, those in dropped folders too, in the order in which the system names them. */
export async function listDropped(dropped: DataTransfer): Promise<readonly File[]> {
  // Entries are gone once the event is over: they are taken out before anything is awaited.
  const entries = [...dropped.items].map((item) => item.webkitGetAsEntry())
  const found = await Promise.all(entries.map((entry) => (entry ? listEntry(entry) : [])))
  return found.flat()
}

async function listEntry(entry: FileSystemEntry): Promise<readonly File[]> {
  if (entry instanceof FileSystemFileEntry || entry.isFile)
    return [await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject))]
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  const files: File[] = []
  // A folder is read in portions; an empty one is the end.
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (portion.length === 0) return files
    for (const inner of portion) files.push(...(await listEntry(inner)))
  }
}
