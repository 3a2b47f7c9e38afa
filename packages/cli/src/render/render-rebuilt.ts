import type { Difference, Rebuilt } from '@sayso/engine'
import { plural } from './plural.ts'

/** What a rebuild changed, in a few lines. */
export function renderRebuilt(rebuilt: Rebuilt): string {
  const lines = [
    ...(rebuilt.documents > 0 ? [`documents: ${rebuilt.documents} read otherwise`] : []),
    `claims: ${renderDifference(rebuilt.claims)}`,
    `groups: ${renderDifference(rebuilt.groups)}`,
    `${plural(rebuilt.judgements, 'judgement')} in force, none lost by this: sayso status lists any whose words are gone`,
  ]
  return `${lines.join('\n')}\n`
}

function renderDifference({ after, added, gone, changed }: Difference): string {
  const parts = [added > 0 && `${added} new`, gone > 0 && `${gone} gone`, changed > 0 && `${changed} changed`]
  const said = parts.filter(Boolean)
  return `${after}, ${said.length === 0 ? 'none changed' : said.join(', ')}`
}
