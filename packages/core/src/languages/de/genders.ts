import { type GenderWords, list } from '../language.ts'

/** German words that agree with a man, a woman, a thing or several. */
export const genders: GenderWords = {
  he: list('er, ihm, ihn, sein, seine, seinen, seinem, seiner'),
  she: list('sie, ihr, ihre, ihren, ihrem, ihrer'),
  it: list('es, sein, seine, seinen, seinem, seiner'),
  they: list('sie, ihnen, ihr, ihre, ihren, ihrem, ihrer'),
  men: list('herr, herrn, könig, prinz, vater, ehemann, bruder, sohn, onkel, neffe, mann'),
  women: list('frau, königin, prinzessin, mutter, ehefrau, witwe, schwester, tochter, tante, nichte'),
  manEndings: list('mann'),
  womanEndings: list('in, frau'),
}
