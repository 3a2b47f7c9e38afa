import type { HolderConcept } from './holder-concept.ts'

/** A body that the whole world calls by its letters. */
export interface LetteredBody {
  /** As English writes it. */
  readonly letters: string
  /** Whose it is; null where it is of no one country. */
  readonly country: string | null
  readonly concepts: readonly HolderConcept[]
}

/** Each as the five languages write it, English first. */
const BODIES: readonly (readonly [forms: string, country: string | null, concepts: readonly HolderConcept[]])[] = [
  ['NATO НАТО 나토 북대서양조약기구', null, []],
  ['UN UNO ООН 유엔', null, []],
  ['EU ЕС ЄС', null, []],
  ['OSCE OSZE ОБСЕ ОБСЄ', null, []],
  ['IAEA IAEO МАГАТЭ МАГАТЕ', null, []],
  ['WHO ВОЗ ВООЗ', null, []],
  ['CIA ЦРУ', 'United States', ['intelligence', 'agency']],
  ['NSA АНБ', 'United States', ['intelligence', 'agency']],
  ['FBI ФБР', 'United States', ['police', 'agency']],
  ['GRU ГРУ', 'Russia', ['intelligence', 'agency']],
  ['SVR СВР', 'Russia', ['intelligence', 'agency']],
  ['FSB ФСБ', 'Russia', ['intelligence', 'agency']],
  ['HUR GUR ГУР', 'Ukraine', ['intelligence', 'agency']],
  ['SBU СБУ', 'Ukraine', ['intelligence', 'agency']],
  ['BND БНД', 'Germany', ['intelligence', 'agency']],
]

const byForm = new Map(
  BODIES.flatMap(([forms, country, concepts]) => {
    const [letters] = forms.split(' ') as [string]
    return forms.split(' ').map((form): [string, LetteredBody] => [form, { letters, country, concepts }])
  }),
)

/**
 * The body that capital letters stand for in any of the five languages; `null` for all others.
 *
 * @example findLetteredBody('ГУР') // { letters: 'HUR', country: 'Ukraine', concepts: ['intelligence', 'agency'] }
 */
export function findLetteredBody(word: string): LetteredBody | null {
  return byForm.get(word) ?? null
}
