import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import {
  closeInterview,
  decideMasks,
  listProposedMasks,
  openCase,
  recordInterview,
  showIdentity,
  withdrawConsent,
} from '@sayso/engine'

const SIGNED = { by: 'Ada', why: 'camp visit' }
const CHEAP = { passes: 1, memoryKib: 8 }
const now = () => '2031-01-01T00:00:00.000Z'

/** A closed interview with K7, whose identity was shown once, an open one with D2, and W3 who withdrew. */
export async function holdInterviews(path: string): Promise<void> {
  const open = await openCase(path, {
    actor: 'test',
    now,
    passphrase: async () => 'a long passphrase',
    sealCost: CHEAP,
  })
  await recordInterview(open, { ...SIGNED, pseudonym: 'K7', json: await readTalk('k7') })
  const mask = (await listProposedMasks(open, 'K7')).map(({ number }) => number)
  await decideMasks(open, { pseudonym: 'K7', mask, keep: [], words: [] })
  await closeInterview(open, { ...SIGNED, pseudonym: 'K7' })
  await showIdentity(open, { ...SIGNED, pseudonym: 'K7', why: 'to tell the relatives' })
  for (const pseudonym of ['D2', 'W3'])
    await recordInterview(open, { ...SIGNED, pseudonym, json: await readTalk('d2') })
  await withdrawConsent(open, { ...SIGNED, pseudonym: 'W3' })
  await open.close()
}

function readTalk(name: string): Promise<string> {
  return readFile(fileURLToPath(new URL(`../../../../fixtures/interviews/${name}.json`, import.meta.url)), 'utf8')
}
