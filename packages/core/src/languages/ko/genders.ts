import { type GenderWords, list } from '../language.ts'

/** Korean words that agree with a man, a woman, a thing or several. */
export const genders: GenderWords = {
  he: list('그는, 그가, 그의'),
  she: list('그녀는, 그녀가, 그녀의'),
  it: list('이곳은'),
  they: list('그들은, 그들이, 그들의, 이들은, 이들이'),
  men: [],
  women: [],
  manEndings: [],
  womanEndings: [],
}
