import { type GenderWords, list } from '../language.ts'

/** English words that agree with a man, a woman, a thing or several. */
export const genders: GenderWords = {
  he: list('he, him, his'),
  she: list('she, her'),
  it: list('it, its'),
  they: list('they, them, their'),
  men: list('mr, sir, lord, prince, king, father, husband, brother, son, uncle, nephew, man'),
  women: list(
    'mrs, ms, miss, lady, dame, princess, queen, mother, wife, widow, sister, daughter, aunt, niece, woman, nun',
  ),
  manEndings: list('man'),
  womanEndings: list('woman'),
}
