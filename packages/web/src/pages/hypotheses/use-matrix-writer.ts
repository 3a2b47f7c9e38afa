import { useMemo, useRef, useState } from 'react'
import { CLIENT, desk, read } from '../../api/desk.ts'
import type { Bearing, MatrixEvidence, MatrixView, PaperRow } from '../../api/records.ts'
import { type Signed, useSignPaper } from '../../app/sign-paper.ts'
import { t } from '../../texts/index.ts'

/** A cell that was weighed and is not written yet. */
interface Weighed {
  readonly row: MatrixEvidence
  readonly name: string
  /** Null takes the cell away. */
  readonly bearing: Bearing | null
}

export interface GivenEvidence {
  /** Id of the claim. */
  readonly claim: string
  readonly words: string
  readonly side: MatrixEvidence['side']
  readonly why: string
}

export interface MatrixWriter {
  /** How a piece bears on a hypothesis, with what was just weighed; null: not weighed. */
  readonly bearingOf: (row: MatrixEvidence, name: string) => Bearing | null
  readonly weigh: (weighed: Weighed) => void
  readonly addEvidence: (given: GivenEvidence) => Promise<boolean>
  readonly dropEvidence: (row: MatrixEvidence) => Promise<boolean>
  readonly sayHypothesis: (name: string, says: string) => Promise<boolean>
  readonly removeHypothesis: (name: string) => Promise<boolean>
  readonly ask: (question: string) => Promise<boolean>
  /** Withdraws the matrix; `leave` goes to where it is not shown. */
  readonly withdraw: (leave: () => Promise<void>) => Promise<void>
}

interface Change {
  readonly question?: string
  readonly add?: { readonly name: string; readonly says: string }[]
  readonly remove?: string[]
  readonly weigh?: {
    readonly claim: string
    readonly side: MatrixEvidence['side']
    readonly cells: Record<string, Bearing | null>
    readonly why?: string
  }[]
  readonly drop?: string[]
}

/**
 * Writes a matrix. Cells show at once what was weighed; those weighed while another write is on its way go together in the
 * next, so that quick hands make few versions. Each promise tells whether it was written.
 */
export function useMatrixWriter({ name: matrix }: MatrixView): MatrixWriter {
  const signPaper = useSignPaper()
  const [shown, setShown] = useState<ReadonlyMap<string, Weighed>>(new Map())
  const waiting = useRef(new Map<string, Weighed>())
  const busy = useRef(false)
  return useMemo(() => {
    const write = async (change: Change, said: string) => {
      const send = (signed: Signed) =>
        read<PaperRow>(
          desk.POST('/api/hypotheses', { params: { header: CLIENT }, body: { name: matrix, ...change, ...signed } }),
        )
      return (await signPaper({ write: send, why: t.written.defaultWhy(said), said })) !== null
    }
    const flush = async () => {
      if (busy.current) return
      busy.current = true
      while (waiting.current.size > 0) {
        const batch = new Map(waiting.current)
        waiting.current.clear()
        await write({ weigh: cellsOf([...batch.values()]) }, sayWeighed([...batch.values()]))
        setShown((all) => new Map([...all].filter(([key, weighed]) => batch.get(key) !== weighed)))
      }
      busy.current = false
    }
    return {
      bearingOf: (row, name) => {
        const weighed = shown.get(keyOf(row, name))
        return weighed ? weighed.bearing : (row.cells[name] ?? null)
      },
      weigh: (weighed) => {
        const key = keyOf(weighed.row, weighed.name)
        waiting.current.set(key, weighed)
        setShown((all) => new Map(all).set(key, weighed))
        void flush()
      },
      addEvidence: ({ claim, words, side, why }) =>
        write({ weigh: [{ claim, side, cells: {}, ...(why ? { why } : {}) }] }, t.hypotheses.wasAdded(words)),
      dropEvidence: ({ number }) => write({ drop: [String(number)] }, t.hypotheses.wasRemoved(number)),
      sayHypothesis: (name, says) => write({ add: [{ name, says }] }, t.hypotheses.wasSaid(name)),
      removeHypothesis: (name) => write({ remove: [name] }, t.hypotheses.wasRemovedHypothesis(name)),
      ask: (question) => write({ question }, t.hypotheses.wasAsked),
      withdraw: async (leave) => {
        const said = t.hypotheses.wasWithdrawn(matrix)
        const path = { sort: 'hypotheses', name: matrix } as const
        const send = (body: Signed) =>
          read<PaperRow>(desk.DELETE('/api/papers/{sort}/{name}', { params: { header: CLIENT, path }, body }))
        await signPaper({ write: send, why: t.written.defaultWhy(said), said, leave })
      },
    }
  }, [matrix, shown, signPaper])
}

/** What a piece of evidence keeps however it is numbered: its claim and side. */
function keyOf({ claim, side, number }: MatrixEvidence, name: string): string {
  return JSON.stringify([claim?.id ?? number, side, name])
}

/** The cells of each row together. A row whose words are lost has no claim to name, and cannot be weighed. */
function cellsOf(batch: readonly Weighed[]): NonNullable<Change['weigh']> {
  const rows = new Map<MatrixEvidence, Record<string, Bearing | null>>()
  for (const { row, name, bearing } of batch) rows.set(row, { ...rows.get(row), [name]: bearing })
  return [...rows].flatMap(([{ claim, side }, cells]) => (claim === null ? [] : [{ claim: claim.id, side, cells }]))
}

function sayWeighed(batch: readonly Weighed[]): string {
  const [first] = batch
  if (batch.length > 1 || first === undefined) return t.hypotheses.weighedMany(batch.length)
  return t.hypotheses.weighedCell(first.row.number, first.name, t.bearings[first.bearing ?? 'none'])
}
