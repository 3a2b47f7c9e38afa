import type { OpenCase } from '../case/open-case.ts'
import { fetchInputs } from '../line/fetch-inputs.ts'
import { articlePage, startNews } from './news-server.ts'
import { withEmptyCase } from './small-case.ts'

const PARAGRAPHS = [
  'ORV, May 3. The dam at Orv will be opened before the rains, the watre minister said on Saturday after a visit to the site.',
  'Some 1,500 people live below the dam, the ministry of water said, and all of them were told to leave their houses by Monday.',
  'Nobody in the three villages knows where they are to go, said the mayor of the largest of them, who spoke to reporters in the rain.',
]
const NOTICE = 'Correction: An earlier version of this article named the wrong day.'

/**
 * A case with a page of Orv Press in four versions (a typo mended, a correction with notice, a number changed in silence) and
 * The Echo's copy of the first. `since` is the line of the journal before the second version.
 */
export async function withChangedPage(work: (open: OpenCase, since: number) => Promise<void>): Promise<void> {
  let hour = 0
  const news = await startNews(() => `2031-05-04T0${hour}:00:00.000Z`)
  try {
    await withEmptyCase(async (open) => {
      const fetch = async (pages: readonly string[]) =>
        fetchInputs(open, {
          rows: pages.map((page) => {
            return { ok: true, url: news.urlOf(page), file: page, line: null, publisher: null, published: null }
          }),
          settings: news.settings,
          options: {},
        })
      news.pages.set('orv.example/1', articlePage('Dam to open', PARAGRAPHS))
      const copy = articlePage('Dam to open', PARAGRAPHS, '2031-05-03T12:00:00Z').replace('Orv Press', 'The Echo')
      news.pages.set('echo.example/1', copy)
      await fetch(['orv.example/1', 'echo.example/1'])
      const since = await open.store.readJournalEnd()
      const put = async (texts: readonly string[]) => {
        news.pages.set('orv.example/1', articlePage('Dam to open', texts))
        hour++
        await fetch(['orv.example/1'])
      }
      const fixed = PARAGRAPHS.map((text) => text.replace('watre', 'water'))
      await put(fixed)
      await put([...fixed, NOTICE])
      await put([...fixed, NOTICE].map((text) => text.replace('1,500', '15,000')))
      await work(open, since)
    })
  } finally {
    await news.close()
  }
}
