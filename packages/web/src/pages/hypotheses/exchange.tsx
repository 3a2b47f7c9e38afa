import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { CLIENT, desk, Problem, read } from '../../api/desk.ts'
import type { MatrixView, Table, TableTaken } from '../../api/records.ts'
import { useSignPaper } from '../../app/sign-paper.ts'
import { say } from '../../app/toasts.tsx'
import { t } from '../../texts/index.ts'
import { saveFile } from './save-file.ts'

interface Props {
  readonly view: MatrixView
  /** Whether the page shows what is so now: a table holds that alone. */
  readonly now: boolean
  readonly withdraw: () => void
}

/** The matrix as a table, out and in, with what was left out or refused; and its withdrawal. */
export function Exchange({ view: { name }, now, withdraw }: Props) {
  const client = useQueryClient()
  const signPaper = useSignPaper()
  const picker = useRef<HTMLInputElement>(null)
  const [report, setReport] = useState<readonly string[]>(() =>
    sayTaken(client.getQueryData<TableTaken>(['table-taken', name])),
  )
  if (!now) return null
  const take = async (file: File) => {
    const text = await file.text()
    let taken: TableTaken | undefined
    const said = t.hypotheses.tookTable(file.name)
    await signPaper({
      said,
      why: t.written.defaultWhy(said),
      write: async (signed) => {
        const body = { text, called: file.name, ...signed }
        taken = await read<TableTaken>(
          desk.POST('/api/hypotheses/{name}/table', { params: { header: CLIENT, path: { name } }, body }),
        )
        return taken.paper
      },
    })
    setReport(sayTaken(taken))
  }
  const give = async () => {
    try {
      const table = await read<Table>(desk.GET('/api/hypotheses/{name}/table', { params: { path: { name } } }))
      saveFile(`${name}.csv`, table.text, 'text/csv')
      const left = table.report.left.map(({ what, count, why }) => t.hypotheses.left(count, what, why))
      setReport([t.hypotheses.exported(sum(Object.values(table.report.written))), ...left, ...table.report.lines])
    } catch (error) {
      say(error instanceof Problem ? error.message : String(error), { bad: true })
    }
  }
  return (
    <div className="no-print">
      <p className="paper-actions">
        <button type="button" className="button" onClick={() => void give()}>
          {t.hypotheses.export}
        </button>
        <button type="button" className="button" onClick={() => picker.current?.click()}>
          {t.hypotheses.import}
        </button>
        <button type="button" className="button" onClick={withdraw}>
          {t.hypotheses.withdraw}
        </button>
        <input
          ref={picker}
          className="hidden"
          type="file"
          accept=".csv,text/csv"
          tabIndex={-1}
          aria-label={t.hypotheses.import}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? []
            if (file) void take(file)
            currentTarget.value = ''
          }}
        />
      </p>
      {report.length > 0 && (
        <ul className="small soft" role="status">
          {report.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </div>
  )
}

function sayTaken(taken: TableTaken | undefined): readonly string[] {
  if (taken === undefined) return []
  return [
    t.hypotheses.imported(taken.taken, taken.refused.length),
    ...taken.refused.map(({ line, reason }) => `${t.hypotheses.line(line)}: ${reason}`),
    ...taken.notes.map(({ line, words }) => (line === null ? words : `${t.hypotheses.line(line)}: ${words}`)),
  ]
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0)
}
