import { execFileSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import sharp from 'sharp'
import { expect, test, vi } from 'vitest'
import { writeArchive } from '../custody/write-archive.ts'
import { writeProof } from '../custody/write-proof.ts'
import { addInputs } from '../line/add-inputs.ts'
import { withEmptyCase } from '../testing/small-case.ts'

vi.setConfig({ testTimeout: 120_000 })

let shade = 0
/** A picture with words that its owner wrote into it. */
async function makePicture(words: string): Promise<Buffer> {
  shade += 40
  return sharp({ create: { width: 48, height: 48, channels: 3, background: { r: shade, g: 90, b: 90 } } })
    .withExif({ IFD0: { ImageDescription: words } })
    .jpeg()
    .toBuffer()
}

test('a picture of a captured person stays until somebody decides that the face may be shared', async () => {
  await withEmptyCase(async (open, folder) => {
    const held = await makePicture('A captive soldier is led away near Orv.')
    const mailed = (await makePicture('IMG 12')).toString('base64')
    await writeFile(join(folder, 'held.jpg'), held)
    await writeFile(join(folder, 'bridge.jpg'), await makePicture('The bridge at Orv.'))
    await writeFile(
      join(folder, 'a.eml'),
      `From: a@orv.example\r\nTo: b@orv.example\r\nSubject: Prisoners of war\r\nMessage-ID: <1@orv.example>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\nThe two prisoners were taken at Orv, the army said.\r\n--x\r\nContent-Type: image/jpeg; name=p.jpg\r\nContent-Disposition: attachment; filename=p.jpg\r\nContent-Transfer-Encoding: base64\r\n\r\n${mailed}\r\n--x--\r\n`,
    )
    const { added } = await addInputs(
      open,
      ['held.jpg', 'bridge.jpg', 'a.eml'].map((name) => join(folder, name)),
      {},
    )
    expect(added).toBe(4)

    const write = async (name: string, faces: boolean) => {
      const path = join(folder, name)
      const report = await writeArchive(open, { path, version: 'test', faces })
      const warc = gunzipSync(execFileSync('unzip', ['-p', path, 'archive/data.warc.gz']))
      return { withheld: report.withheld, holds: warc.includes(held), mail: warc.includes(mailed.slice(0, 60)) }
    }
    expect(await write('kept.wacz', false)).toEqual({ withheld: 3, holds: false, mail: false })
    expect(await write('shared.wacz', true)).toEqual({ withheld: 0, holds: true, mail: true })

    const { items } = await open.store.listDocuments({ sort: 'oldest', limit: 9 })
    const documents = await open.store.readDocuments(items.map(({ id }) => id))
    const idOf = (words: string) => documents.find((doc) => doc.media.some(({ caption }) => caption === words))!.id
    const prove = (words: string, faces: boolean) =>
      writeProof(open, { asked: idOf(words), folder: join(folder, `${words.length}${faces}`), privatePem: null, faces })
    await expect(prove('A captive soldier is led away near Orv.', false)).rejects.toMatchObject({
      code: 'picture-withheld',
    })
    expect((await prove('A captive soldier is led away near Orv.', true)).kind).toBe('proof')
    expect((await prove('The bridge at Orv.', false)).kind).toBe('proof')
  })
})
