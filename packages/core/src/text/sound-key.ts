/**
 * The consonants of a name as they sound, coarse enough to be the same in English, German, Russian, Ukrainian and Korean
 * spelling and whatever its case or ending: vowels go, voiced and voiceless are one, l and r are one. Two names with a key
 * of three letters or more that agree are nearly always the same; shorter keys mean little. Empty where nothing sounds.
 *
 * @example soundKey('Halvora', 'en') === soundKey('할보라', 'ko') // 'KLPL'
 */
export function soundKey(name: string, language: string): string {
  const spelling = language.startsWith('de') ? 'de' : 'all'
  const cache = caches[spelling]
  let key = cache.get(name)
  if (key === undefined) {
    key = makeSoundKey(name, language)
    if (cache.size >= CACHE_SIZE) cache.clear()
    cache.set(name, key)
  }
  return key
}

/** Names whose keys are remembered: the names of one case come again and again. */
const CACHE_SIZE = 50_000
const caches = { de: new Map<string, string>(), all: new Map<string, string>() }

function makeSoundKey(name: string, language: string): string {
  const latin = romanise(name.toLowerCase().normalize('NFC'))
  const spelled = language.startsWith('de') && latin.kind === 'latin' ? spellGerman(latin.text) : latin.text
  let key = ''
  for (const letter of foldDigraphs(spelled)) {
    const sound = SOUNDS[letter]
    if (sound !== undefined && !key.endsWith(sound)) key += sound
  }
  return key
}

/**
 * How alike two sound keys are, between 0 and 1: 1 where they are equal, .8 where one begins with the whole other (an
 * ending or an adjective), .7 where one letter is added, lost or changed in keys of four or more; 0 otherwise.
 */
export function compareSounds(a: string, b: string): number {
  if (a === '' || b === '') return 0
  if (a === b) return 1
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length >= 3 && long.startsWith(short) && long.length - short.length <= 2) return 0.8
  if (short.length >= 4 && long.length - short.length <= 1 && differsByOne(short, long)) return 0.7
  return 0
}

function differsByOne(short: string, long: string): boolean {
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  const rest = short.length === long.length ? short.slice(at + 1) : short.slice(at)
  return rest === long.slice(at + 1)
}

/** One letter for each class of sounds; what is not here (vowels, apostrophes) is not heard. */
const SOUNDS: Readonly<Record<string, string>> = {
  b: 'P', p: 'P', v: 'P', w: 'P', f: 'P',
  d: 'T', t: 'T',
  g: 'K', k: 'K', c: 'K', q: 'K', h: 'K',
  l: 'L', r: 'L',
  m: 'M', n: 'N',
  s: 'S', z: 'S', j: 'S', š: 'S',
} // biome-ignore format: one class a line

/** Letters of several that make one sound in romanised and English spelling; the longest first. */
const DIGRAPHS: readonly (readonly [RegExp, string])[] = [
  [/shch|tsch|dsch|dzh|dj|tch/g, 'š'],
  [/sch|sh|zh|ts|dz/g, 'š'],
  [/ch/g, 'š'],
  [/th/g, 't'],
  [/ph/g, 'f'],
  [/kh|gh/g, 'k'],
  [/ck/g, 'k'],
  [/x/g, 'ks'],
  [/qu/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/ng(?=$)/g, 'n'],
]

function foldDigraphs(text: string): string {
  let folded = text
  for (const [pattern, sound] of DIGRAPHS) folded = folded.replace(pattern, sound)
  return folded
}

/** German writes ч, ш, ж as tsch, sch, dsch, and reads ch as х, j as y, z as ts. */
function spellGerman(text: string): string {
  return text
    .replace(/tsch|dsch|sch/g, 'š')
    .replace(/ch/g, 'k')
    .replace(/j/g, 'y')
}

/**
 * A name in lower-case Latin letters, as it is read: finer than a sound key, to tell apart names that sound alike.
 *
 * @example spellLatin('서림') // 'seorim'
 */
export function spellLatin(name: string): string {
  return romanise(name.toLowerCase().normalize('NFC')).text
}

function romanise(text: string): { readonly text: string; readonly kind: 'latin' | 'other' } {
  let out = ''
  let other = false
  for (const letter of text) {
    const cyrillic = CYRILLIC[letter]
    const code = letter.codePointAt(0)!
    if (cyrillic !== undefined) {
      out += cyrillic
      other = true
    } else if (code >= HANGUL_FIRST && code <= HANGUL_LAST) {
      const index = code - HANGUL_FIRST
      out +=
        HANGUL_INITIALS[Math.floor(index / 588)]! +
        HANGUL_VOWELS[Math.floor((index % 588) / 28)]! +
        HANGUL_FINALS[index % 28]!
      other = true
    } else {
      out += letter.normalize('NFD').replace(/\p{M}/gu, '').replace('ß', 'ss')
    }
  }
  return { text: out, kind: other ? 'other' : 'latin' }
}

const CYRILLIC: Readonly<Record<string, string>> = Object.fromEntries(
  'а:a б:b в:v г:g ґ:g д:d е:e ё:e є:e ж:zh з:z и:i і:i ї:i й:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ъ: ы:i ь: э:e ю:u я:a'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
)

const HANGUL_FIRST = 0xac00
const HANGUL_LAST = 0xd7a3
const HANGUL_INITIALS = ['g', 'k', 'n', 'd', 't', 'r', 'm', 'b', 'p', 's', 's', '', 'j', 'j', 'j', 'k', 't', 'p', 'h']
/** Only the glides with w are heard; the rest are vowels. */
const HANGUL_VOWELS = [
  'a',
  'a',
  'a',
  'a',
  'e',
  'e',
  'e',
  'e',
  'o',
  'wa',
  'wa',
  'e',
  'o',
  'u',
  'wo',
  'we',
  'wi',
  'u',
  'u',
  'i',
  'i',
]
const HANGUL_FINALS = [
  '', 'k', 'k', 'k', 'n', 'n', 'n', 't', 'l', 'l', 'l', 'l', 'l', 'l', 'l', 'l',
  'm', 'p', 'p', 't', 't', 'n', 't', 't', 'k', 't', 'p', '',
] // biome-ignore format: as the alphabet orders them
