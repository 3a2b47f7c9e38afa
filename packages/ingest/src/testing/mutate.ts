import fc from 'fast-check'

/** One change of bytes. Places are shares of the length, so that one mutation fits any input. */
type Mutation =
  | { readonly kind: 'cut'; readonly at: number; readonly length: number }
  | { readonly kind: 'repeat'; readonly at: number; readonly length: number; readonly times: number }
  | { readonly kind: 'insert'; readonly at: number; readonly bytes: Uint8Array }
  | { readonly kind: 'flip'; readonly at: number; readonly bit: number }
  | { readonly kind: 'nest'; readonly at: number; readonly tag: string; readonly levels: number }
  | { readonly kind: 'truncate'; readonly at: number }

const place = fc.double({ min: 0, max: 1, noNaN: true })

/** What breaks readers: half tags, half characters, marks without width or of direction, quotes, entities of nothing. */
const NASTY = [
  '<',
  '>',
  '</',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '&#xD800;',
  '&#0;',
  '&amp',
  '&#x110000;',
  '"',
  "'",
  '\\ud800',
  '\\u0000',
  '\\',
  '\n',
  '\r\n',
  '\0',
  '\u200b',
  '\u00ad',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\u2028',
  '{',
  '}',
  '[',
  ']',
  ',',
  '<script>',
  '</script>',
  '<style>',
  '<title>',
  '<p>',
  '</p>',
  '<div hidden>',
  '<a href="http://[">',
  '<a href="//x.example/\u0000">',
  '</a>',
  '<br>',
  '<table><tr><td>',
  '<base href="\\\\">',
  '<meta charset=utf-16>',
  '<meta charset=iso-2022-jp>',
  '<textarea>',
  '<svg><title>',
  '<img src=x>',
  '# ',
  '[a](b)',
  '![',
  '](',
  '**',
  '```',
  '---\n',
  ' (AP) - ',
  '(서울=',
  '« ',
  '„',
  '2024-02-30',
  ' '.repeat(3000),
  '\n'.repeat(3000),
  '((((((((',
  'A '.repeat(80),
].map((text) => new TextEncoder().encode(text))

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({ kind: fc.constant('cut' as const), at: place, length: fc.integer({ min: 1, max: 400 }) }),
  fc.record({
    kind: fc.constant('repeat' as const),
    at: place,
    length: fc.integer({ min: 1, max: 200 }),
    times: fc.integer({ min: 2, max: 60 }),
  }),
  fc.record({
    kind: fc.constant('insert' as const),
    at: place,
    bytes: fc.oneof(fc.constantFrom(...NASTY), fc.uint8Array({ minLength: 1, maxLength: 12 })),
  }),
  fc.record({ kind: fc.constant('flip' as const), at: place, bit: fc.integer({ min: 0, max: 7 }) }),
  fc.record({
    kind: fc.constant('nest' as const),
    at: place,
    tag: fc.constantFrom(
      'div',
      'span',
      'p',
      'ul><li',
      'table><tr><td',
      'blockquote',
      'a href=x',
      'b',
      'h1',
      'figure',
      'form',
    ),
    levels: fc.integer({ min: 1, max: 400 }),
  }),
  fc.record({ kind: fc.constant('truncate' as const), at: place }),
)

/** One to eight changes after another. */
export const mutations: fc.Arbitrary<readonly Mutation[]> = fc.array(mutation, { minLength: 1, maxLength: 8 })

/** The bytes after all changes. */
export function mutate(bytes: Uint8Array, changes: readonly Mutation[]): Uint8Array {
  return changes.reduce(change, bytes)
}

function change(bytes: Uint8Array, mutation: Mutation): Uint8Array {
  const at = Math.floor(mutation.at * bytes.length)
  switch (mutation.kind) {
    case 'cut':
      return splice(bytes, at, mutation.length, new Uint8Array())
    case 'repeat': {
      const part = bytes.subarray(at, at + mutation.length)
      const many = new Uint8Array(part.length * mutation.times)
      for (let i = 0; i < mutation.times; i++) many.set(part, i * part.length)
      return splice(bytes, at, 0, many)
    }
    case 'insert':
      return splice(bytes, at, 0, mutation.bytes)
    case 'flip': {
      const copy = bytes.slice()
      if (at < copy.length) copy[at]! ^= 1 << mutation.bit
      return copy
    }
    case 'nest':
      return splice(bytes, at, 0, new TextEncoder().encode(`<${mutation.tag}>`.repeat(mutation.levels)))
    case 'truncate':
      return bytes.subarray(0, at)
  }
}

function splice(bytes: Uint8Array, at: number, remove: number, insert: Uint8Array): Uint8Array {
  const rest = bytes.subarray(Math.min(bytes.length, at + remove))
  const made = new Uint8Array(at + insert.length + rest.length)
  made.set(bytes.subarray(0, at))
  made.set(insert, at)
  made.set(rest, at + insert.length)
  return made
}
