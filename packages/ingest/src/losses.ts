import type { Note } from '@sayso/core'

/** Notes that tell of something left unread in a document that was read, and what to say of the documents that bear them. */
const LOST: Readonly<Record<string, string>> = {
  'media-unread': 'sound or video that was left unread',
  'media-missing': 'pictures or files that were left out of the export',
  'picture-words-unread': 'a picture whose words were not looked for in every language',
  'pdf-pages-left': 'more pages than are read of one file',
  'pdf-page-broken': 'pages that cannot be read',
  'pdf-pages-wordless': 'pages without text',
}

/** How many places a message lists before it only counts. */
const PLACES_SHOWN = 5

/** Gathers what was passed over, and from the notes of documents what was left unread in them. */
export class Losses {
  readonly #passedOver: string[] = []
  readonly #places = new Map<string, { readonly shown: string[]; documents: number }>()

  note(place: string, notes: readonly Note[]): void {
    for (const rule of new Set(notes.map((note) => note.rule))) {
      if (!Object.hasOwn(LOST, rule)) continue
      const lost = this.#places.get(rule) ?? { shown: [], documents: 0 }
      lost.documents++
      if (lost.shown.length < PLACES_SHOWN) lost.shown.push(place)
      this.#places.set(rule, lost)
    }
  }

  passOver(message: string): void {
    this.#passedOver.push(message)
  }

  /** What was passed over, and one sentence for each sort of loss; empty where all was read. */
  tell(): readonly string[] {
    const unread = Object.entries(LOST).flatMap(([rule, what]) => {
      const lost = this.#places.get(rule)
      if (lost === undefined) return []
      const shown = lost.shown.join(', ') + (lost.documents > lost.shown.length ? ', …' : '')
      const documents = lost.documents === 1 ? '1 document holds' : `${lost.documents} documents hold`
      return [`${rule}: ${documents} ${what} (${shown}).`]
    })
    return [...this.#passedOver, ...unread]
  }
}
