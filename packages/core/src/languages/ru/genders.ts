import { type GenderWords, list } from '../language.ts'

/** Russian words that agree with a man, a woman, a thing or several. */
export const genders: GenderWords = {
  he: list('он, его, ему, им'),
  she: list('она, ее, ей'),
  it: list('оно, его, ему, им'),
  they: list('они, их, им'),
  men: list('господин, г-н, отец, муж, брат, сын, мужчина, дядя'),
  women: list('госпожа, г-жа, мать, жена, вдова, сестра, дочь, женщина, тетя'),
  manEndings: [],
  womanEndings: list('ница, щица, чица, ша, эсса'),
}
