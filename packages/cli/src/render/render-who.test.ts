import type { ReportNode, WhoView } from '@sayso/engine'
import { expect, test } from 'vitest'
import { textWidth } from '../terminal/text-width.ts'
import { renderWho } from './render-who.ts'

let count = 0
function report(publisher: string, day: number, rest: Partial<ReportNode> = {}): ReportNode {
  count++
  const id = `c${String(count).padStart(24, '0')}`
  return {
    claim: { id, short: `c${count}` },
    document: { id: `d${id.slice(1)}`, short: `d${count}` },
    publisher,
    publishedOn: `2031-05-${String(day).padStart(2, '0')}T07:30:00+02:00`,
    title: null,
    words: 'the dam will be opened',
    stance: 'asserts',
    how: 'verbatim',
    credits: null,
    hoursAfter: null,
    doubt: false,
    circle: false,
    value: null,
    reasons: [],
    through: [],
    times: 1,
    versions: 1,
    dropped: false,
    children: [],
    ...rest,
  }
}

function view(rest: Partial<WhoView> = {}): WhoView {
  const words = {
    text: 'the dam at Orv will be opened before the rains, whatever the valley says about it',
    language: 'en',
    document: `d${'0'.repeat(24)}`,
    publisher: 'Orv Press',
    publishedOn: '2031-05-03',
  }
  return {
    kind: 'who',
    id: `g${'0'.repeat(24)}`,
    short: 'g0a1',
    facet: 'plan',
    headline: words,
    readerLanguage: 'en',
    low: 1,
    high: 2,
    documents: 6,
    publishers: 6,
    from: '2031-05-03',
    to: '2031-05-06',
    asOf: null,
    knownOn: '2031-05-06T12:00:00Z',
    origins: [
      {
        id: `o${'0'.repeat(24)}`,
        short: 'o1',
        originKind: 'anonymous',
        holder: 'a senior water official',
        metBy: 'Orv Press',
        doubtful: false,
        words: { ...words, text: '“nothing is decided”' },
        values: [],
        size: 6,
        reports: [
          report('Orv Press', 3, {
            how: null,
            children: [
              report('수문 통신', 4, { how: 'translation', value: { before: 'about 10', after: 'dozens' } }),
              report('Valley Post', 4, {
                children: [report('Orv Press', 6, { circle: true, reasons: ['cites "foreign media"'] })],
              }),
            ],
          }),
          report('The Long Named Evening Chronicle of the Upper Valley', 5, {
            how: 'cites-laundered',
            doubt: true,
            hoursAfter: 4,
            reasons: ['same particulars four hours later'],
          }),
        ],
      },
    ],
    denials: [],
    declines: [
      { origin: null, who: 'Water Ministry', doubtful: false, dates: ['2031-05-04', '2031-05-05'], reports: 3, words },
      { origin: null, who: 'the mayor', doubtful: false, dates: ['2031-05-05'], reports: 1, words },
    ],
    questions: [],
    values: [],
    cautions: [],
    notes: ['d42 calls it "confirmed"; both rest on one source.'],
    doubts: [{ about: 'Evening Chronicle', on: '2031-05-05', words: 'no credit', settle: 'sayso judge echo c6 c1' }],
    others: [],
    ...rest,
  }
}

test('draws the tree of one origin', () => {
  count = 0
  expect(renderWho(view(), { columns: 80, all: false })).toMatchInlineSnapshot(`
    "  The dam at Orv will be opened before the rains, whatever the
      valley says about it                                             plan · g0a1

      1-2 independent origins · 6 reports by 6 publishers · nobody denies
      2 decline to confirm · 3-6 May 2031 (UTC) · as known on 6 May 2031

      ◆ a senior water official, met by Orv Press
      │  “nothing is decided”
      ├─● Orv Press                        3 May 05:30  first
      │ ├─● 수문 통신                      4 May 05:30  translation; “about 10” has
      │ │                                               become “dozens”
      │ └─● Valley Post                    4 May 05:30  copy, word for word
      │   └─↻ Orv Press                    6 May 05:30  circle: comes back to its
      │                                                 own report; cites "foreign
      │                                                 media"
      └─◌ The Long Named Evening Chronic…  5 May 05:30  no credit 4 h later; same
                                                        particulars four hours later

      ○ declines   Water Ministry · 4, 5 May (3 reports)
      ○ declines   the mayor · 5 May
      ! d42 calls it "confirmed"; both rest on one source.

      In doubt: 1. The high end of the count holds them, the low end does not.
        Evening Chronicle, 5 May: no credit
        settle it: sayso judge echo c6 c1
    "
  `)
})

test('stays within the terminal, whatever its width', () => {
  for (const columns of [60, 80, 100, 120]) {
    for (const line of renderWho(view(), { columns, all: true }).split('\n')) {
      expect(textWidth(line), line).toBeLessThanOrEqual(columns)
    }
  }
})

test('folds a long tree and says how to open it; circles and doubts stay', () => {
  const reports = [
    report('First', 1, { how: null, children: Array.from({ length: 20 }, (_, index) => report(`Copy ${index}`, 2)) }),
    report('Late', 9, { doubt: true }),
  ]
  const origin = { ...view().origins[0]!, reports, size: 22 }
  const text = renderWho(view({ origins: [origin] }), { columns: 80, all: false })
  expect(text).toContain('◌ Late')
  expect(text).toContain('14 more')
  expect(text).toContain('sayso who g0a1 --all')
  expect(renderWho(view({ origins: [origin] }), { columns: 80, all: true })).toContain('Copy 19')
})

test('rendering twice gives the same bytes', () => {
  expect(renderWho(view(), { columns: 90, all: false })).toBe(renderWho(view(), { columns: 90, all: false }))
})

test('the versions of a page are one report, which says in how many of them it stands and where it stands no more', () => {
  const origin = { ...view().origins[0]!, reports: [report('Orv Press', 3, { how: null, versions: 3, dropped: true })] }
  const text = renderWho(view({ origins: [origin] }), { columns: 100, all: false })
  expect(text).toContain('first, in 3 versions; its newest version says so no')
})
