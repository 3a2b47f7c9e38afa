import type { Page } from '../parse-page.ts'

/** Content of the first of these `<meta>` that says something; null where none does. */
export function meta(page: Page, ...names: readonly string[]): string | null {
  for (const name of names) {
    for (const content of page.metas.get(name) ?? []) {
      const text = content.replace(/\s+/g, ' ').trim()
      if (text !== '') return text
    }
  }
  return null
}
