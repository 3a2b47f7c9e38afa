import { expect, test } from 'vitest'
import { callHolder, callInFull } from './name-holder.ts'

test('a chain calls a holder as the report does, and says whom the case takes it for', () => {
  expect(callHolder('the trade secretary', 'Hugh Sallow')).toBe('trade secretary (Hugh Sallow)')
  expect(callHolder('Seniv', 'Bohdan Seniv')).toBe('Bohdan Seniv')
  expect(callHolder('she', 'Katrin Hollweg')).toBe('Katrin Hollweg')
  expect(callHolder('Министерство обороны', "Surgania's defence ministry")).toBe("Surgania's defence ministry")
})

test('a person stands with the post that the document gives', () => {
  expect(callInFull({ text: 'Ines Halloway', post: 'spokeswoman of the World Epidemic Office' })).toBe(
    'Ines Halloway, spokeswoman of the World Epidemic Office',
  )
  expect(callInFull({ text: 'Foreign Minister Ania Strell', post: 'Foreign Minister' })).toBe(
    'Foreign Minister Ania Strell',
  )
})
