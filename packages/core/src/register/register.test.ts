import { describe, expect, test } from 'vitest'
import type { Publisher } from '../model/publisher.ts'
import { findTies, makeRegister, SHIPPED_REGISTER, type Voice } from './index.ts'

const line = (name: string, rest: Partial<Publisher> = {}): Publisher => ({
  kind: 'publisher',
  name,
  also: [],
  publisherKind: null,
  country: null,
  owner: null,
  control: null,
  takes: [],
  ...rest,
})
const voice = (publisher: string, rest: Partial<Voice> = {}): Voice => ({
  publisher,
  own: true,
  holder: publisher,
  government: false,
  country: null,
  atMs: 0,
  ...rest,
})

describe('the register', () => {
  test('finds a publisher by any of its names, whatever article, case and signs', () => {
    const register = makeRegister(SHIPPED_REGISTER)
    for (const name of ['TASS', 'тасс', '타스통신']) expect(register.find(name)?.country, name).toBe('Russia')
    expect(register.find('The Associated Press')?.name).toBe('Associated Press')
    expect(register.find('РИА Новости')).toBe(register.find('РИА «Новости»'))
    expect(register.find('Orv Press')).toBeNull()
    expect(register.find(null)).toBeNull()
  })

  test('takes the later of two lines of one name, and never a second name for a first', () => {
    const register = makeRegister([
      line('Orv Press', { owner: 'A' }),
      line('Orv Herald', { also: ['Orv Press'] }),
      line('orv press', { owner: 'B' }),
    ])
    expect(register.find('Orv Press')?.owner).toBe('B')
    expect(register.publishers).toHaveLength(2)
  })

  test('ships each name once, and no name of two publishers', () => {
    const names = SHIPPED_REGISTER.flatMap((each) => [each.name, ...each.also]).map((name) => name.toLowerCase())
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })
})

describe('ties between origins', () => {
  const register = makeRegister([
    line('Orv Press', { owner: 'Orv Media' }),
    line('Orv Radio', { owner: 'orv media' }),
    line('Lake Daily', { owner: 'Orv Press', takes: ['HPA'] }),
    line('HPA', { publisherKind: 'agency' }),
    line('State Wire', { control: 'state', country: 'Rudenia' }),
    line('State Radio', { control: 'state', country: 'Rudenia' }),
    line('The Banner', { control: 'party', owner: 'the Reed Party' }),
  ])
  const tie = (voices: readonly Voice[], carriers: readonly Voice[] = voices) =>
    findTies(voices, carriers, register).map(({ rule, voices: tied }) => `${rule} ${tied.join(',')}`)

  test('two of one owner, and one that owns the other', () => {
    expect(tie([voice('Orv Press'), voice('Orv Radio')])).toEqual(['one-owner 0,1'])
    expect(tie([voice('Lake Daily'), voice('Orv Press')])).toEqual(['one-owner 0,1'])
    expect(tie([voice('Orv Press'), voice('Unheard Of')])).toEqual([])
  })

  test('an outlet beside the agency that it takes, where the agency was no later', () => {
    expect(tie([voice('Lake Daily', { atMs: 5 }), voice('HPA', { atMs: 1 })])).toEqual(['takes-agency 1,0'])
    expect(tie([voice('Lake Daily', { atMs: 1 }), voice('HPA', { atMs: 5 })])).toEqual([])
    const daily = voice('Lake Daily', { atMs: 5 })
    expect(tie([daily], [daily, voice('HPA', { atMs: 1 })])).toEqual(['takes-agency 0'])
  })

  test('voices of one state, and a state outlet alone', () => {
    expect(tie([voice('State Wire'), voice('State Radio')])).toEqual(['one-state 0,1'])
    const ministry = voice('Rudenia Ministry', { government: true, country: 'Rudenia' })
    expect(tie([voice('State Wire'), ministry])).toEqual(['one-state 0,1'])
    expect(tie([voice('State Wire')])).toEqual(['state-voice 0'])
    expect(tie([voice('The Banner')])).toEqual(['state-voice 0'])
  })

  test('what a named source told an outlet is not the outlet’s voice', () => {
    expect(tie([voice('State Wire', { own: false })])).toEqual([])
    expect(tie([voice('Orv Press', { own: false }), voice('Orv Radio')])).toEqual([])
  })
})
