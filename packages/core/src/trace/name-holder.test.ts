import { expect, test } from 'vitest'
import { callHolder, callInFull, nameHolder } from './name-holder.ts'

test('a chain calls a holder as the report does, and says whom the case takes it for', () => {
  expect(callHolder('the trade secretary', 'Hugh Sallow')).toBe('trade secretary (Hugh Sallow)')
  expect(callHolder('Seniv', 'Bohdan Seniv')).toBe('Bohdan Seniv')
  expect(callHolder('she', 'Katrin Hollweg')).toBe('Katrin Hollweg')
  expect(callHolder('Maksym Ruban, spokesman', "Maksym Ruban, Prosecutor-General's Office")).toBe(
    'Maksym Ruban, spokesman',
  )
  expect(callHolder('Berezhenergo (Бережненерго)', 'company')).toBe('Berezhenergo (Бережненерго) (company)')
  // Both together would be too long a name.
  expect(
    callHolder("Halvora's harbour police chief", "Brigadier General Anton Weil, Halvora's National Harbour Police"),
  ).toBe("Brigadier General Anton Weil, Halvora's National Harbour Police")
  expect(callHolder('Министерство обороны', "Surgania's defence ministry")).toBe("Surgania's defence ministry")
})

test('a person stands with the post that the document gives', () => {
  expect(callInFull({ text: 'Ines Halloway', post: 'spokeswoman of the World Epidemic Office', body: null })).toBe(
    'Ines Halloway, spokeswoman of the World Epidemic Office',
  )
  expect(callInFull({ text: 'Foreign Minister Ania Strell', post: 'Foreign Minister', body: null })).toBe(
    'Foreign Minister Ania Strell',
  )
  expect(callInFull({ text: 'Larysa Kotyk', post: "company's spokeswoman", body: 'Berezhenergo' })).toBe(
    'Larysa Kotyk, Berezhenergo',
  )
})

test('a name in other letters is shown in Latin ones by a name, a description by a description', () => {
  const called = new Set(['company', 'grid operator Berezhenergo'])
  expect(nameHolder({ name: 'Бережненерго', kind: 'statement', called })).toBe('grid operator Berezhenergo')
  expect(nameHolder({ name: 'Бережненерго', kind: 'statement', called: new Set(['company']) })).toBe('Бережненерго')
  expect(nameHolder({ name: 'Водитель молоковоза', kind: 'witness', called: new Set(['a milk lorry driver']) })).toBe(
    'a milk lorry driver',
  )
})
