import type { Note } from '@sayso/core'
import { noteOf } from '../draft.ts'
import { walkXml } from './walk-xml.ts'

/** What an office file says of itself. */
export interface Properties {
  readonly title: string | null
  readonly author: string | null
  readonly language: string | null
  /** When it was last changed, as written; null where it is not said. */
  readonly changed: string | null
}

export const EMPTY_PROPERTIES: Properties = { title: null, author: null, language: null, changed: null }

/** Reads docProps/core.xml of a DOCX or meta.xml of an ODT. */
export function readProperties(bytes: Uint8Array): Properties {
  const words = new Map<string, string>()
  let name = ''
  walkXml(bytes, {
    open: (opened) => {
      name = opened
    },
    text: (text) => {
      if (WANTED.has(name)) words.set(name, `${words.get(name) ?? ''}${text}`)
    },
    close: () => {
      name = ''
    },
  })
  const word = (...names: readonly string[]): string | null => {
    const found = names.map((one) => words.get(one)?.trim()).find((one) => one)
    return found ?? null
  }
  return {
    title: word('dc:title'),
    author: word('meta:initial-creator', 'dc:creator'),
    language: word('dc:language'),
    changed: word('dcterms:modified', 'dc:date', 'dcterms:created', 'meta:creation-date'),
  }
}

/** The time of a file is when it was saved, not when it was published: it is told, and not taken. */
export function noteProperties({ changed }: Pick<Properties, 'changed'>): readonly Note[] {
  if (changed === null) return []
  return [noteOf('file-saved', `The file says that it was saved at ${changed}; when it was published it does not say.`)]
}

const WANTED: ReadonlySet<string> = new Set([
  'dc:title',
  'dc:creator',
  'dc:language',
  'dc:date',
  'dcterms:modified',
  'dcterms:created',
  'meta:initial-creator',
  'meta:creation-date',
])
