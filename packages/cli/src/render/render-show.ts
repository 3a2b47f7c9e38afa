import type { ShowView } from '@sayso/engine'
import { PLAIN, type Style } from '../terminal/style.ts'
import { padTo, textWidth, wrapTo } from '../terminal/text-width.ts'

/** Any record: its words with what stands around them, then where it came from. */
export function renderShow(
  view: ShowView,
  { columns, style = PLAIN }: { readonly columns: number; readonly style?: Style },
): string {
  const lines = [`${style.good(view.short)} ${view.recordKind}`, '']
  if (view.words !== null) {
    const { before, exact, after } = view.words
    const whole = before === '' && after === ''
    const text = whole ? exact : `${before === '' ? '' : '…'}${before}⟦${exact}⟧${after}${after === '' ? '' : '…'}`
    for (const paragraph of text.split(/\n\s*\n/)) {
      for (const line of wrapTo(paragraph, columns - 4))
        lines.push(`  ${line.replace(/⟦/g, style.strong('⟦')).replace(/⟧/g, style.strong('⟧'))}`)
      lines.push('')
    }
  }
  const widest = Math.max(0, ...view.lines.map(([label]) => textWidth(label)))
  for (const [label, text] of view.lines) {
    const [first, ...rest] = wrapTo(text, columns - widest - 4)
    lines.push(`${style.dim(padTo(label, widest))}  ${first}`, ...rest.map((line) => `${' '.repeat(widest)}  ${line}`))
  }
  return `${lines.map((line) => (line === '' ? '' : `  ${line}`)).join('\n')}\n`
}
