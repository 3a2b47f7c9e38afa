/**
 * What a sentence may put behind a name, by script: endings of German, of Russian and Ukrainian, these also in Latin letters,
 * and Korean particles and titles. What else follows makes another word: "Morning" is not of Morn.
 */
const ENDINGS = {
  latin: endings('s es n en ns ens a e i o u y ya yu ye yi om em im ym am oy oi ey ei oyu eyu ykh ikh akh ymi imi ami ogo oho omu'),
  cyrillic: endings(
    'а о у ю я е є и і ы ь ї й ом ем єм ім им ым ой ей єй ою ею єю ої ій ию ія ию ие иі ого його его ому йому ему ові еві єві ых их іх ах ях ам ям ами ями ыми ими ий ый ая ое ую ые яя',
  ),
  hangul: endings(
    '은 는 이 가 을 를 에 의 와 과 도 로 만 야 아 씨 님 군 양 께 이며 이나 이고 이다 라고 라는 이라 에게 한테 께서 에서 으로 로서 부터 까지 처럼 보다 하고 씨는 씨가 씨를 씨의 씨도 씨와 이는 이가 이의 이를 님은 님이 에는 에도 에게서 한테서 이라고 이라는 으로서 으로는 에서는 으로부터 까지는 에게는 씨에게 씨에게는',
  ),
} as const // biome-ignore format: read as a list

type Script = keyof typeof ENDINGS

/** Folded as names are: "й" and "ї" lose their mark. */
function endings(words: string): ReadonlySet<string> {
  return new Set(words.replaceAll('й', 'и').replaceAll('ї', 'і').split(' '))
}

/** Letters of the longest ending. */
const LONGEST = 4
/** A name that loses more says nothing. */
const LEAST_LEFT = 2

/** The vowel that an ending takes the place of: "Anna", "Anny". */
const CHANGING = /[aoiuyаеиоуыэюяьіє]$/u

/** Whether a word is a name with nothing more than an ending behind it, of its own script or another's; both folded. */
export function isInflected(word: string, name: string): boolean {
  const stem = [...name].length > LEAST_LEFT + 1 ? name.replace(CHANGING, '') : name
  return [name, stem].some((base) => word.startsWith(base) && isEnding(word.slice(base.length)))
}

/** A folded word, and what it may be without an ending. */
export function basesOf(word: string): readonly string[] {
  const bases = [word]
  for (let cut = 1; cut <= Math.min(LONGEST, word.length - LEAST_LEFT); cut++)
    if (isEnding(word.slice(-cut))) bases.push(word.slice(0, -cut))
  return bases
}

/** The script of a word's first letter; `null` for any other than these. */
export function scriptOf(word: string): Script | null {
  if (/^\P{L}*\p{Script=Latin}/u.test(word)) return 'latin'
  if (/^\P{L}*\p{Script=Cyrillic}/u.test(word)) return 'cyrillic'
  return /^\P{L}*\p{Script=Hangul}/u.test(word) ? 'hangul' : null
}

function isEnding(rest: string): boolean {
  if (rest === '') return true
  const script = scriptOf(rest)
  return script !== null && ENDINGS[script].has(rest)
}
