import type { Document, Echo, Id } from '../model/index.ts'
import { isPress } from './publisher-names.ts'
import type { Model } from './trace-input.ts'

/**
 * By document, the reports of the press that it was made from, other than its own publisher's. `documents` holds both ends of the
 * echoes; an echo of one that is missing is passed over.
 */
export function findModels(
  documents: ReadonlyMap<Id, Document>,
  echoes: readonly Echo[],
): ReadonlyMap<Id, readonly Model[]> {
  const models = new Map<Id, Model[]>()
  for (const { document, from, how, score, doubt } of echoes) {
    const [own, model] = [documents.get(document), documents.get(from)]
    if (own === undefined || model === undefined || !isPress(model) || model.publisher === null) continue
    if (model.publisher === own.publisher) continue
    const found = { document: from, publisher: model.publisher, how, score, doubt }
    const known = models.get(document)
    if (known === undefined) models.set(document, [found])
    else known.push(found)
  }
  return models
}
