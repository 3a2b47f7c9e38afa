import { type Capture, type Document, type Id, namesCaptive } from '@sayso/core'
import type { OpenCase } from '../case/open-case.ts'
import { readInterviews } from './read-interviews.ts'

/** Why such pictures stay. */
export const WITHHELD =
  'they show captured or interviewed persons, and nobody has decided that their faces may be shared: sayso interview likeness, or --faces'

/**
 * Captures of pictures whose words (file name, caption, what its owner wrote into it, words seen in it, those of the message
 * it hangs on) name somebody who is held, or a person by a pseudonym, for whom nobody decided to share the face; and of the
 * messages whose bytes hold such a picture.
 */
export async function findWithheldPictures(open: OpenCase): Promise<ReadonlySet<Id>> {
  const interviews = (await readInterviews(open)).map(({ interview }) => interview)
  const isWithheld = (words: string): boolean => {
    const named = interviews.filter(({ pseudonym }) => new RegExp(`\\b${pseudonym}\\b`).test(words))
    if (named.length > 0) return named.some(({ likeness }) => likeness?.decision !== 'share')
    return namesCaptive(words)
  }
  const pictures: Capture[] = []
  for await (const { capture } of open.store.stream('capture'))
    if (capture.mediaType.startsWith('image/')) pictures.push(capture)
  // Of what else the case holds only the messages that pictures hang on are looked at.
  const messageIds = new Map<string, Id[]>(pictures.map(({ container }) => [container?.sha256 ?? '', []]))
  if (pictures.length > 0)
    for await (const { capture } of open.store.stream('capture')) messageIds.get(capture.sha256)?.push(capture.id)
  const withheld = new Set<Id>()
  for (const picture of pictures) {
    const ids = [picture.id, ...(messageIds.get(picture.container?.sha256 ?? '') ?? [])]
    const items = await open.store.findDocumentsByCapture(ids)
    const documents = await open.store.readDocuments(items.map(({ id }) => id))
    if (!isWithheld([picture.address ?? '', ...documents.flatMap(wordsOf)].join('\n'))) continue
    for (const id of ids) withheld.add(id)
  }
  return withheld
}

function wordsOf({ title, text, media }: Document): readonly string[] {
  return [title ?? '', text, ...media.map(({ caption }) => caption ?? '')]
}
