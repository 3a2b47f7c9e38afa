import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { type Draft, draftOf } from '../draft.ts'

/** The draft of an HTML page. */
export function readHtml(source: string, url: string | null): Draft {
  const { document } = parseHTML(source)
  const article = new Readability(document as never).parse()
  return { ...draftOf(article?.textContent?.trim() ?? ''), title: article?.title ?? null, url }
}
