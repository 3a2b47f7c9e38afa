import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attribute } from './attribute/index.ts'
import type { Document } from './model/document.ts'
import { makeId } from './model/id.ts'
import { Reading } from './model/reading.ts'
import { segment } from './segment/index.ts'

function makeDocument(text: string, language = 'en'): Document {
  return {
    kind: 'document',
    id: makeId('document', text),
    page: makeId('page', text),
    capture: makeId('capture', text),
    url: null,
    publisher: 'The Morning Fold',
    publisherKind: 'newspaper',
    country: null,
    language,
    publishedOn: '2027-11-09',
    capturedAt: null,
    title: null,
    byline: null,
    dateline: null,
    text,
    links: [],
    media: [],
    credits: [],
    notes: [],
    method: 'ingest.jsonl.v1',
  }
}

function read(text: string, language = 'en'): Reading {
  const doc = makeDocument(text, language)
  return attribute(doc, segment(doc))
}

/** Attributions written as "source | cue | content", and the stance where it is not asserts. */
function attributionsOf(text: string): string[] {
  const words = (spans: readonly { start: number; end: number }[]): string =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
  return read(text).attributions.map(
    ({ source, cue, content, stance }) =>
      `${words(source)} | ${words(cue)} | ${words(content)}${stance === 'asserts' ? '' : ` | ${stance}`}`,
  )
}

/** Claims written as "facet stance: words", with whose they are. */
function claimsOf(text: string): string[] {
  return read(text).claims.map(
    ({ facet, stance, anchor, source, via }) =>
      `${facet} ${stance}: ${anchor.exact} < ${[source, ...via].map((one) => one?.name ?? 'outlet').join(' < ')}`,
  )
}

describe('finding attributions', () => {
  it('reads source, cue and content in their usual order', () => {
    expect(attributionsOf('Mayor Lee said the bridge is safe.')).toEqual(['Mayor Lee | said | the bridge is safe'])
  })

  it('reads a source behind its content, with the words between left out', () => {
    expect(attributionsOf('The bridge is safe, the transport ministry said in a statement on Friday.')).toEqual([
      'the transport ministry | said | The bridge is safe',
    ])
  })

  it('reads the inverted order after a quotation', () => {
    expect(attributionsOf('"We heard nothing of it," said Ana Velloso, a spokeswoman for the mission.')).toEqual([
      'Ana Velloso, a spokeswoman for the mission | said | "We heard nothing of it," | denies',
    ])
  })

  it('keeps a quotation open across a paragraph break', () => {
    const text = '"They wanted to frighten us out of it.\n\n"They have made us impatient," the minister told reporters.'
    const [attribution] = read(text).attributions
    expect(attribution?.content.map(({ start, end }) => text.slice(start, end))).toEqual([
      '"They wanted to frighten us out of it.',
      '"They have made us impatient,"',
    ])
  })

  it('goes on with the last speaker where a quotation stands alone', () => {
    const text = '"We shot at nothing at all," the captain said. "It was a flare that we fired."'
    const [attribution] = read(text).attributions
    expect(attribution?.content.map(({ start, end }) => text.slice(start, end))).toContain(
      '"It was a flare that we fired."',
    )
  })

  it('chains an agency, what it cites, and what that quotes', () => {
    const text =
      'The aircraft came down near Ostry, Radio Velmar said, citing the news site Lanta-7, which quoted an unnamed fire officer.'
    const { attributions } = read(text)
    const [radio, site, officer] = attributions
    expect(attributions).toHaveLength(3)
    expect(site?.parent).toBe(radio?.id)
    expect(officer?.parent).toBe(site?.id)
    expect(officer?.unnamed).toBe(true)
    expect(claimsOf(text)[0]).toContain('< Radio Velmar < news site Lanta-7 < an unnamed fire officer')
  })

  it('lets "added that" lean on the speaker before', () => {
    expect(attributionsOf('The ministry said ships had sailed, adding that seven were seen.')).toEqual([
      'The ministry | said | ships had sailed',
      'The ministry | adding | that seven were seen',
    ])
  })

  it('tells denying, declining and asking from asserting', () => {
    expect(attributionsOf('The ministry denied that any drone was lost.')[0]).toMatch(/denies$/)
    expect(attributionsOf('The ministry would not confirm the loss.')[0]).toMatch(/declines-to-confirm$/)
    expect(attributionsOf('The deputies asked why no alarm was raised.')[0]).toMatch(/questions$/)
  })

  it('takes no noun for a verb of speech', () => {
    expect(attributionsOf('An observation post in the United States was shelled.')).toEqual([])
  })
})

describe('making claims', () => {
  it('splits a sentence into an event and a number, the source and the cue left out', () => {
    expect(claimsOf('Some 1,500 soldiers are training in the hills, the bureau said.')).toEqual([
      'capability asserts: Some 1,500 soldiers are training in the hills < bureau',
      'number asserts: Some 1,500 soldiers are training in the hills < bureau',
    ])
  })

  it('splits two verbs into two claims', () => {
    expect(
      claimsOf('The men have landed at Tyrsk and will go to the front, the agency said.').map(
        (claim) => claim.split(' ')[0],
      ),
    ).toEqual(['event', 'place', 'plan'])
  })

  it('takes the words around a denial that says nothing without them', () => {
    expect(claimsOf('The envoy dismissed the report as a "groundless rumour".')).toEqual([
      'event denies: The envoy dismissed the report as a "groundless rumour" < envoy',
    ])
  })

  it('keeps an act as what was done', () => {
    expect(claimsOf('The Compact condemned the deployment.')).toEqual([
      'reaction asserts: The Compact condemned the deployment < Compact',
    ])
  })

  it('leaves the outlet without a source, by whatever name it calls itself', () => {
    expect(claimsOf('A mystery ship has sunk off Skelby, the Fold can reveal.')[0]).toMatch(/< outlet$/)
    expect(claimsOf('A mystery ship has sunk off Skelby.')[0]).toMatch(/< outlet$/)
  })

  it('names whom a pronoun stands for', () => {
    const text = 'The ships have sailed, said Larysa Kotyk, a spokeswoman. All men are aboard, she added.'
    expect(claimsOf(text).at(-1)).toMatch(/< Larysa Kotyk$/)
  })

  it('dates what was said by the day beside its cue', () => {
    const [claim] = read("The region's spy agency said Friday that Ardal sent troops to Vessin.").claims
    expect(claim?.saidOn).toBe('2027-11-05')
  })

  it('dates what was said no more precisely than the words, and not by what went on since then', () => {
    const [june] = read("The region's spy agency said in June that Ardal sent troops to Vessin.").claims
    expect(june?.saidOn).toBe('2027-06')
    const [since] = read('Vessin, neutral since 1974, said that Ardal sent troops.').claims
    expect(since?.saidOn).toMatch(/^2027-11-/)
  })
})

describe('laws', () => {
  const pieces = fc.constantFrom(
    '"',
    '“',
    '”',
    '«',
    '»',
    ' said',
    ' said that ',
    ', ',
    '. ',
    '\n\n',
    ' the ministry',
    ' denied',
    ' according to ',
    ' citing ',
    ' not ',
    ' 1,500 men ',
    ' who ',
    ' and ',
    ' which ',
    ': ',
    '— ',
    ' X',
    'сообщил',
    ' заявил, что ',
    'sagte',
    ' laut ',
    '밝혔다',
    '에 따르면 ',
    '🙂',
    '\u200b',
    '\ud83d',
    ' as saying ',
    ' reportedly ',
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
  )
  const languages = fc.constantFrom('en', 'ru', 'uk', 'ko', 'de', 'und')

  it('every span lies in the text, and every claim gives back its words', () => {
    fc.assert(
      fc.property(texts, languages, (text, language) => {
        const { attributions, claims } = Reading.parse(read(text, language))
        for (const { start, end } of attributions.flatMap(({ source, cue, content }) => [
          ...source,
          ...cue,
          ...content,
        ])) {
          expect(start).toBeLessThan(end)
          expect(end).toBeLessThanOrEqual(text.length)
        }
        for (const { anchor, source, value } of claims) {
          expect(text.slice(anchor.start, anchor.end)).toBe(anchor.exact)
          if (source !== null) expect(text.slice(source.start, source.end)).toBe(source.text)
          if (value !== null) expect(value.start).toBeGreaterThanOrEqual(anchor.start)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('every parent is an attribution of the same document, and no one is its own ancestor', () => {
    fc.assert(
      fc.property(texts, languages, (text, language) => {
        const { attributions } = read(text, language)
        const byId = new Map(attributions.map((one) => [one.id, one]))
        expect(byId.size).toBe(attributions.length)
        for (const one of attributions) {
          const seen = new Set<string>()
          for (let at: string | null = one.id; at !== null; at = byId.get(at)!.parent) {
            expect(seen.has(at)).toBe(false)
            seen.add(at)
          }
        }
      }),
      { numRuns: 300, examples: [[' said that  as saying  according to  according to ', 'en']] },
    )
  })
})

describe('what is no claim', () => {
  it('lines about the page: who worked on it, what else to read', () => {
    expect(
      claimsOf(
        'The ministry said the port was closed.\n\nRelated article: Ships Stay in Port\n\nHBN contributed reporting.\n\n(Reporting by Ana Lis in Tesmond; editing by Karel Brand)',
      ),
    ).toEqual(['event asserts: the port was closed < ministry'])
  })

  it('words that only lead on to what follows', () => {
    const text =
      'The envoy said the port was closed and that "nobody had left it yet." They sat in a port which "is empty." A crane operator said he had watched three ships put soldiers ashore and that, according to canteen talk, they were sent to fight.'
    const words = read(text).claims.map(({ anchor }) => anchor.exact)
    expect(words.filter((each) => /(?:and that|which)$/.test(each))).toEqual([])
  })
})
