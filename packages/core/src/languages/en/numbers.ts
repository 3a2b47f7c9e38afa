import { type NumberWords, numberMap, roundingMap, wordSet } from '../numbers.ts'

/** How English writes numbers. */
export const NUMBERS: NumberWords = {
  terms:
    numberMap(`zero 0, two 2, three 3, four 4, five 5, six 6, seven 7, eight 8, nine 9, ten 10, eleven 11, twelve 12,
    thirteen 13, fourteen 14, fifteen 15, sixteen 16, seventeen 17, eighteen 18, nineteen 19, twenty 20, thirty 30,
    forty 40, fifty 50, sixty 60, seventy 70, eighty 80, ninety 90`),
  scales:
    numberMap(`hundred 100, dozen 12, thousand 1e3, million 1e6, billion 1e9, trillion 1e12, mn 1e6, mln 1e6, m 1e6,
    bn 1e9, bln 1e9, tn 1e12, k 1e3`),
  vague: new Map([
    ['dozens', [24, 99]],
    ['scores', [40, 99]],
    ['hundreds', [200, 999]],
    ['thousands', [2000, 9999]],
    ['millions', [2e6, 9_999_999]],
    ['billions', [2e9, 9_999_999_999]],
    ['tens', [20, 99]],
  ]),
  few: new Map([
    ['several', [3, 9]],
    ['few', [3, 9]],
    ['couple', [2, 2]],
    ['handful', [3, 6]],
    ['many', [3, 99]],
  ]),
  phrases: new Map([
    ['a quarter of a million', 250_000],
    ['a pair of', 2],
    ['both', 2],
    ['nil', 0],
  ]),
  half: ['and a half'],
  before: roundingMap({
    about: `about, some, around, roughly, approximately, nearly, almost, perhaps, maybe, an estimated, estimated, close to,
      in the region of, something like, as good as, just under, just about, circa, ca, at around, at about, at some`,
    'at-least': 'at least, no fewer than, no less than, not less than, not fewer than, a minimum of, minimum',
    'at-most': `up to, as many as, as much as, at most, no more than, not more than, a maximum of, maximum, at the most,
      anything up to`,
    'more-than':
      'more than, over, above, upwards of, well over, just over, in excess of, better than, exceeding, beyond',
    'less-than': 'fewer than, less than, under, below, well under, well below, short of',
  }),
  after: roundingMap({
    about: 'or so, or thereabouts, odd, give or take',
    'at-least': 'or more, at least, at the least, or upwards, plus, or higher',
    'at-most': 'at most, at the most, or fewer, or less, at the outside, or hardly more',
  }),
  between: [
    ['between', 'and'],
    ['from', 'to'],
  ],
  to: wordSet('to or'),
  and: 'and',
  one: wordSet('one a an'),
  decimal: '.',
  spaceGroups: false,
  months:
    wordSet(`january february march april may june july august september october november december jan feb mar apr jun
    jul aug sep sept oct nov dec`),
  clock: wordSet("am pm o'clock hours' gmt utc hrs"),
  yearAfter: wordSet('bc ad'),
  yearBefore: wordSet('in since until till by from during of before after early late mid through'),
  ordinalEndings: wordSet('st nd rd th s'),
  designations: wordSet(`no nos number article section chapter phase stage room gate pier berth dock warehouse channel
    highway route road post observation unit block page paragraph annex clause item memo order decree resolution flight
    level tier step part act day group army corps division brigade regiment battalion squadron company fleet series type
    mark model version point option zone sector district hall building platform track line`),
  notUnit:
    wordSet(`of the a an in on at to from by for with and or but as than that which who whom is are was were be been
    being has have had will would may might could can should did do does it its they their them he she we you i his her
    this these those there here then now so if when while after before since until into onto over under between during
    not no only also still already have more others other each every all both per said says had came went were left died
    because though although about some up out off down away back again later earlier ago`),
  compound: null,
}
