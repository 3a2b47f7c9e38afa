/** Code units of a name that every file system takes, also where each becomes three bytes. */
const MOST_UNITS = 80

/**
 * A plain file name for what a client calls its file: the last part of any path, without what a system takes as a sign; its
 * ending is kept, for that tells what kind of file it is.
 *
 * @example makeSafeName('../../etc/pass\u0000wd.html') === 'passwd.html'
 */
export function makeSafeName(given: string | undefined): string {
  const last = (given ?? '').normalize('NFC').split(/[\\/]/).at(-1) ?? ''
  const plain = last
    .replaceAll(/[\p{C}<>:"|?*]/gu, '')
    .replace(/^[.\s]+/, '')
    .replace(/[.\s]+$/, '')
  const ending = /(?:\.[A-Za-z0-9]{1,8}){0,2}$/.exec(plain)?.[0] ?? ''
  const stem = plain.slice(0, plain.length - ending.length)
  const name = `${cut(stem, MOST_UNITS - ending.length)}${ending}`
  return name === '' || name === ending || RESERVED.test(name) ? `file${ending}` : name
}

/** Names of devices on Windows, whatever their ending. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

/** Without half of a surrogate pair at the end. */
function cut(text: string, units: number): string {
  return text.slice(0, units).replace(/[\ud800-\udbff]$/, '')
}
