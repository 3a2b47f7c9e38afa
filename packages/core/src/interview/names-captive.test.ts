import { expect, test } from 'vitest'
import { namesCaptive } from './names-captive.ts'

test('words that name somebody who is held are told in every language that is read', () => {
  for (const words of [
    'Two POWs at Orv',
    'a captured soldier',
    'Kriegsgefangene',
    'военнопленные',
    'пленный',
    'полонений',
    '북한군 포로',
  ])
    expect(namesCaptive(words), words).toBe(true)
  for (const words of ['The bridge at Orv', 'powerful guns', 'Die Brücke', 'Мост'])
    expect(namesCaptive(words), words).toBe(false)
})
