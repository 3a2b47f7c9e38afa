import { describe, expect, it } from 'vitest'
import { readUrlList } from './read-url-list.ts'

async function* bytes(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text)
}

const list = async (file: string, text: string, columns: string | null = null) =>
  (await readUrlList(file, bytes(text), columns)).map((row) =>
    row.ok ? [row.line, row.url, row.publisher, row.published] : [row.line, row.code],
  )

describe('a list of addresses', () => {
  it('has one a line, with remarks and blank lines', async () => {
    expect(await list('a.txt', '# ours\r\nhttps://a.example/1\r\n\r\n  https://a.example/2  # later\n')).toEqual([
      [2, 'https://a.example/1', null, null],
      [4, 'https://a.example/2', null, null],
    ])
  })

  it('may be a table whose columns are told by their names', async () => {
    expect(await list('a.csv', '\ufeffDate,Outlet,Link\n2031-05-03,"Orv, Press",https://a.example/1\n')).toEqual([
      [2, 'https://a.example/1', 'Orv, Press', '2031-05-03'],
    ])
  })

  it('takes the columns that a person names, and says which there are where one is not', async () => {
    const table = 'wo;wer\nhttps://a.example/1;Orv\n'
    expect(await list('a.csv', table, 'url=wo,publisher=wer')).toEqual([[2, 'https://a.example/1', 'Orv', null]])
    const [refused] = await readUrlList('a.csv', bytes(table), 'url=Wo')
    expect(refused).toMatchObject({ ok: false, code: 'columns-unknown' })
    expect(refused!.ok === false && refused!.message).toContain('wo, wer')
    expect(await list('a.csv', table)).toEqual([[undefined, 'columns-unknown']])
    expect(await list('a.csv', table, 'title=wo')).toEqual([[undefined, 'columns-unknown']])
  })

  it('needs no row of names where the first row holds an address', async () => {
    expect(await list('a.tsv', 'x\thttps://a.example/1\ny\thttps://a.example/2\n')).toEqual([
      [1, 'https://a.example/1', null, null],
      [2, 'https://a.example/2', null, null],
    ])
  })

  it('tells of each row that cannot be read by its line, and reads on', async () => {
    const table =
      'url,note\n,empty\nhttps://a.example/1,"two\nlines"\nhttps://a.example/2,a"b"c"\n,\nhttps://a.example/3\n'
    const rows = await list('a.csv', table)
    expect(rows).toContainEqual([2, 'row-without-url'])
    expect(rows).toContainEqual([4, 'https://a.example/1', null, null])
    expect(rows.some(([, code]) => code === 'row-broken')).toBe(true)
  })
})
