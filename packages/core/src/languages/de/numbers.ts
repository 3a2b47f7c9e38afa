import { type NumberWords, numberMap, roundingMap, wordSet } from '../numbers.ts'

const TERMS =
  numberMap(`null 0, zwei/zweier/zweien/zwo 2, drei/dreier/dreien 3, vier/vieren 4, fünf/fünfen 5, sechs/sechsen 6,
  sieben 7, acht 8, neun 9, zehn 10, elf 11, zwölf 12, dreizehn 13, vierzehn 14, fünfzehn 15, sechzehn 16, siebzehn 17,
  achtzehn 18, neunzehn 19, zwanzig 20, dreißig 30, dreissig 30, vierzig 40, fünfzig 50, sechzig 60, siebzig 70, achtzig 80,
  neunzig 90, anderthalb 1.5, eineinhalb 1.5`)

/** How German writes numbers. */
export const NUMBERS: NumberWords = {
  terms: TERMS,
  scales: numberMap(`hundert 100, tausend 1e3, million/millionen/mio 1e6, milliarde/milliarden/mrd 1e9,
    billion/billionen 1e12, dutzend 12, tsd 1e3`),
  vague: new Map([
    ['dutzende', [24, 99]],
    ['dutzenden', [24, 99]],
    ['dutzender', [24, 99]],
    ['hunderte', [200, 999]],
    ['hunderten', [200, 999]],
    ['hunderter', [200, 999]],
    ['tausende', [2000, 9999]],
    ['tausenden', [2000, 9999]],
    ['tausender', [2000, 9999]],
    ['zehntausende', [20_000, 99_999]],
    ['zehntausenden', [20_000, 99_999]],
    ['hunderttausende', [200_000, 999_999]],
    ['hunderttausenden', [200_000, 999_999]],
  ]),
  few: new Map([
    ['mehrere', [3, 9]],
    ['mehreren', [3, 9]],
    ['mehrerer', [3, 9]],
    ['einige', [3, 9]],
    ['einigen', [3, 9]],
    ['einiger', [3, 9]],
    ['paar', [2, 9]],
    ['wenige', [3, 9]],
  ]),
  phrases: new Map([['eine viertelmillion', 250_000]]),
  half: ['einhalb'],
  before: roundingMap({
    about: `rund, etwa, ungefähr, circa, ca, zirka, an die, gegen, knapp, fast, nahezu, annähernd, schätzungsweise, vielleicht,
      beinahe, rd, in etwa, um die, gut und gerne`,
    'at-least': 'mindestens, wenigstens, zumindest, nicht weniger als, minimal, ab',
    'at-most': 'bis zu, höchstens, maximal, nicht mehr als, allenfalls, bestenfalls, bis',
    'more-than': 'mehr als, über, gut, weit über, deutlich über, mehr, oberhalb von',
    'less-than': 'weniger als, unter, deutlich unter, weniger',
  }),
  after: roundingMap({
    about: 'oder so',
    'at-least': 'oder mehr, mindestens, wenigstens',
    'at-most': 'höchstens, maximal, oder weniger',
  }),
  between: [
    ['zwischen', 'und'],
    ['von', 'bis'],
  ],
  to: wordSet('bis oder'),
  and: null,
  one: wordSet('ein eine einen einem einer eines eins'),
  decimal: ',',
  spaceGroups: true,
  months:
    wordSet(`januar jänner februar märz april mai juni juli august september oktober november dezember jan feb mrz apr jun
    jul aug sep sept okt nov dez`),
  clock: wordSet('uhr'),
  yearAfter: wordSet(''),
  yearBefore: wordSet(
    'jahr jahre jahren seit im in bis von ab vor nach anfang ende mitte herbst frühjahr sommer winter',
  ),
  ordinalEndings: wordSet(''),
  designations:
    wordSet(`nummer nr artikel absatz kapitel phase stufe raum pier gleis halle lager posten kanal block seite punkt
    paragraf paragraph vermerk befehl flug zone sektor`),
  notUnit:
    wordSet(`von der die das den dem des ein eine in im an am auf aus bei mit nach vor zu zum zur und oder aber als dass ob
    ist sind war waren sei seien wird werden wurde wurden hat haben hatte hatten soll sollen sie er es wir ihr ihre sein seine
    nicht nur noch schon bereits auch mehr weitere für über unter um durch`),
  compound: readCompound,
}

/** Reads a number written as one word; the units before "und", as in einundvierzig. */
function readCompound(norm: string): number | null {
  if (norm.length < 6 || !/hundert|tausend|und|einhalb/u.test(norm)) return null
  return readBelowMillion(norm)
}

function readBelowMillion(word: string): number | null {
  const thousand = word.indexOf('tausend')
  if (thousand >= 0) {
    const head = thousand === 0 ? 1 : readBelowThousand(word.slice(0, thousand))
    const tail = readRest(word.slice(thousand + 'tausend'.length), readBelowThousand)
    return head === null || tail === null ? null : head * 1000 + tail
  }
  return readBelowThousand(word)
}

function readBelowThousand(word: string): number | null {
  const hundred = word.indexOf('hundert')
  if (hundred >= 0) {
    const head = hundred === 0 ? 1 : readBelowHundred(word.slice(0, hundred))
    const tail = readRest(word.slice(hundred + 'hundert'.length), readBelowHundred)
    return head === null || tail === null ? null : head * 100 + tail
  }
  return readBelowHundred(word)
}

function readRest(word: string, read: (word: string) => number | null): number | null {
  if (word === '') return 0
  return read(word.startsWith('und') ? word.slice('und'.length) : word)
}

function readBelowHundred(word: string): number | null {
  const term = word === 'ein' || word === 'eins' ? 1 : TERMS.get(word)
  if (term !== undefined) return term
  if (word.endsWith('einhalb')) {
    const whole = TERMS.get(word.slice(0, -'einhalb'.length))
    return whole === undefined ? null : whole + 0.5
  }
  const joint = word.indexOf('und')
  if (joint < 0) return null
  const units = readBelowHundred(word.slice(0, joint))
  const tens = TERMS.get(word.slice(joint + 'und'.length))
  return units === null || tens === undefined || units > 9 || tens % 10 !== 0 ? null : tens + units
}
