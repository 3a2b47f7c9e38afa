import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeSchemas } from './make-schemas.ts'

const ROOT = join(import.meta.dirname, '..')
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')

describe('the docs', () => {
  it('hold the schema of every record as core declares it (npm run schemas)', () => {
    for (const [file, text] of makeSchemas()) expect(read(`docs/schemas/${file}`), file).toBe(text)
    expect(readdirSync(join(ROOT, 'docs/schemas')).sort()).toEqual([...makeSchemas().keys()].sort())
  })

  it('have a word in the table of words for every record', () => {
    const words = read('docs/words.md')
    for (const file of makeSchemas().keys()) {
      const word = file.replace('.json', '').replace('link', 'claim link').replace('group', 'claim group')
      expect(words, word).toMatch(new RegExp(`^\\| ([a-z ]+, )?${word}(, [a-z ]+)? \\|`, 'm'))
    }
  })

  it('name files that exist', () => {
    for (const page of ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'SECURITY.md'])
      for (const [, path] of read(page).matchAll(
        /`((?:packages|scripts|docs|eval|bench|training|models|fixtures|demo)\/[\w./-]*)`/g,
      ))
        expect(existsSync(join(ROOT, path!)), `${page}: ${path}`).toBe(true)
  })

  it('say of every dependency why it is here', () => {
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> }
    const reasons = read('docs/decisions/libraries.md')
    for (const name of Object.keys(dependencies)) expect(reasons, name).toContain(name)
  })
})
