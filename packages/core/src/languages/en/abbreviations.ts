/** Words that keep their full stop in the middle of a sentence, lower case, without the last stop. */
export const ABBREVIATIONS: readonly string[] = [
  // Titles and ranks, which always stand before a name.
  ...['mr', 'mrs', 'ms', 'mx', 'dr', 'prof', 'rev', 'fr', 'sr', 'hon', 'st', 'messrs', 'mme', 'mlle', 'esq'],
  ...['gen', 'lt', 'col', 'maj', 'capt', 'cmdr', 'adm', 'sgt', 'cpl', 'pvt', 'brig', 'insp', 'supt', 'det', 'const'],
  ...['gov', 'sen', 'rep', 'pres', 'sec', 'amb', 'min', 'atty', 'asst', 'dep', 'dir', 'supt'],
  // Months and days.
  ...['jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec'],
  ...['mon', 'tue', 'tues', 'wed', 'thu', 'thur', 'thurs', 'fri'],
  // Before a number or a name.
  ...['ca', 'approx', 'al', 'vs', 'v', 'cf'],
  ...['e.g', 'i.e', 'viz', 'mt', 'ft', 'univ', 'dept', 'bros'],
]

/** Abbreviations only before a number; elsewhere they are words that may end a sentence. */
export const NUMBER_ABBREVIATIONS: readonly string[] = [
  'no',
  'nos',
  'vol',
  'fig',
  'figs',
  'pp',
  'ch',
  'art',
  'para',
  'op',
  'est',
]

/** Abbreviations that may also end a sentence: the next word decides. */
export const CLOSING_ABBREVIATIONS: readonly string[] = [
  ...[
    'a.m',
    'p.m',
    'etc',
    'inc',
    'ltd',
    'co',
    'corp',
    'jr',
    'plc',
    'llc',
    'bn',
    'mln',
    'u.s',
    'u.k',
    'u.n',
    'e.u',
    'd.c',
    'ph.d',
  ],
]

/** Words that begin a sentence far more often than they follow an abbreviation or an initial within one. */
export const SENTENCE_STARTERS: readonly string[] = [
  ...['the', 'a', 'an', 'this', 'that', 'these', 'those', 'he', 'she', 'it', 'they', 'we', 'i', 'you', 'there'],
  ...['in', 'on', 'at', 'but', 'and', 'if', 'when', 'while', 'after', 'before', 'as', 'for', 'however', 'some', 'no'],
  ...['his', 'her', 'its', 'their', 'our', 'what', 'who', 'how', 'why', 'another', 'both', 'one', 'asked', 'neither'],
]
