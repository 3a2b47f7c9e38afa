import { inflateRawSync } from 'node:zlib'

/** The texts of the parts of a ZIP with their names, found by the headers before them. */
export function readZip(bytes: Buffer): string {
  let text = ''
  for (let at = bytes.indexOf(HEADER); at >= 0; at = bytes.indexOf(HEADER, at + 4)) {
    const name = at + 30
    const data = name + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)
    text += `${bytes.subarray(name, name + bytes.readUInt16LE(at + 26))}\n${inflateRawSync(bytes.subarray(data))}\n`
  }
  return text
}

const HEADER = 'PK\u0003\u0004'
