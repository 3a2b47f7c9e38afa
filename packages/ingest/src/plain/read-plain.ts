import { type Draft, draftOf } from '../draft.ts'
import { matchDateline } from '../fields/dateline.ts'
import { isByline, withoutBy } from './byline.ts'
import { joinLines } from './join-lines.ts'

/**
 * The draft of a plain text: hard-wrapped lines are joined into paragraphs; a first line that reads as a title becomes
 * the title, and a line after it that names the writer the byline. Both leave the text, all else stays.
 */
export function readPlain(source: string): Draft {
  const paragraphs = joinLines(source)
  const title = paragraphs.length > 1 && isTitle(paragraphs[0]!) ? paragraphs.shift()! : null
  const byline = title !== null && paragraphs.length > 1 && isByline(paragraphs[0]!) ? paragraphs.shift()! : null
  return { ...draftOf(paragraphs.join('\n\n')), title, byline: byline === null ? null : withoutBy(byline) }
}

/** No headline is longer, in UTF-16 code units. */
const LONGEST_TITLE = 160

/** A short first paragraph that ends without a stop and is no dateline. */
function isTitle(paragraph: string): boolean {
  return (
    paragraph.length <= LONGEST_TITLE &&
    !/[.:;,。…]["'”’»“)\]]*$/u.test(paragraph) &&
    /\p{L}/u.test(paragraph) &&
    matchDateline(`${paragraph} `) === null
  )
}
