import { type GenderWords, list } from '../language.ts'

/** Ukrainian words that agree with a man, a woman, a thing or several. */
export const genders: GenderWords = {
  he: list('він, його, йому, ним'),
  she: list('вона, її, їй'),
  it: list('воно, його, йому, ним'),
  they: list('вони, їх, їм, їхніми, їхньою'),
  men: list('пан, батько, чоловік, брат, син, дядько'),
  women: list('пані, мати, дружина, вдова, сестра, дочка, жінка, тітка'),
  manEndings: [],
  womanEndings: list('ниця, иця, карка, истка, істка, рка, енка'),
}
