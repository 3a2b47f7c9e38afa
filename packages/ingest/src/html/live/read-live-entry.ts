import type { Draft } from '../../draft.ts'
import { meta } from '../fields/meta.ts'
import { parsePage } from '../parse-page.ts'
import { readHtml } from '../read-html.ts'

/** The draft of one entry of a live blog, as `splitLive` cut it out: it tells its page, and is part of that. */
export function readLiveEntry(source: string): Draft {
  const page = parsePage(source)
  const draft = readHtml(source, null)
  return {
    ...draft,
    entry: meta(page, 'sayso:live-entry'),
    ties: [{ kind: 'part-of', url: meta(page, 'sayso:live-page'), name: meta(page, 'sayso:live-title') }],
  }
}
