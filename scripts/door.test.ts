import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

/**
 * The door: whatever leaves a case is written by `writeOut`, or shown and piped by the guarded context of a command. Files
 * that write otherwise are named here with what they write, so that a new one is looked at by a person.
 */
const WRITES_FILES: Readonly<Record<string, string>> = {
  'engine/src/export/write-out.ts': 'the door itself',
  'engine/src/custody/pack-case.ts': 'bytes as they are, after refuseIdentities',
  'engine/src/custody/write-archive.ts': 'bytes as they are, after refuseIdentities',
  'engine/src/custody/write-proof.ts': 'bytes as they are, after refuseIdentities',
  'engine/src/custody/unpack-case.ts': 'a case, from a pack',
  'engine/src/brief/print-pdf.ts': 'a page for the browser, of covered words, gone afterwards',
  'engine/src/interview/vault.ts': 'the sealed identities, inside the case',
  'engine/src/without-case/attribute-lines.ts': 'has no case',
  'cli/src/desk-password.ts': 'a hash of a password',
  'server/src/jobs/spool.ts': 'what was handed in, inside the case',
  'server/src/jobs/job-queue.ts': 'what was handed in, inside the case',
  'server/src/jobs/take-upload.ts': 'what was handed in, inside the case',
}
/** A case is opened by these alone: every other command gets it from withCase, with the guard. */
const OPENS_CASES: readonly string[] = ['cli/src/with-case.ts', 'cli/src/commands/demo.ts', 'cli/src/commands/new.ts']

const PACKAGES = join(import.meta.dirname, '../packages')
const files = ['engine', 'cli', 'server']
  .flatMap((name) =>
    readdirSync(join(PACKAGES, name, 'src'), { recursive: true, encoding: 'utf8' }).map(
      (file) => `${name}/src/${file}`,
    ),
  )
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.includes('/testing/'))
const read = (file: string) => readFileSync(join(PACKAGES, file), 'utf8')
const WRITING =
  /\b(?:writeFile|writeFileSync|appendFile|appendFileSync|createWriteStream|copyFile|cp|openFile|copyCase)\b[^\n]*\bfrom '(?:node:fs|@sayso\/store)/

describe('what leaves a case goes through the door', () => {
  test('files are written by the door, or by those whose reason is named', () => {
    expect(files.filter((file) => WRITING.test(read(file))).sort()).toEqual(Object.keys(WRITES_FILES).sort())
  })
  test('what hands on bytes as they are looks them through first', () => {
    for (const [file, why] of Object.entries(WRITES_FILES))
      if (why.includes('refuseIdentities')) expect(read(file)).toMatch(/await refuseIdentities\(open,/)
  })
  test('commands write to the world through their context, and open cases with the guard', () => {
    const own = files.filter((file) => file.startsWith('cli/') && file !== 'cli/src/open-context.ts')
    expect(own.filter((file) => /\bprocess\.(?:stdout|stderr)|\bconsole\./.test(read(file)))).toEqual([])
    const opening = own.filter((file) => /\b(?:openCase|createCase)\(/.test(read(file)))
    expect(opening.sort()).toEqual([...OPENS_CASES].sort())
  })
})
