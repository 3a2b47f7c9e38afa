import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { dirname } from 'node:path'

/** One thing that a bench measured. */
export interface Figure {
  readonly bench: string
  /** Over what: '1,000 documents'. */
  readonly size: string
  readonly what: string
  readonly value: number
  readonly unit: string
}

/** What one run measured, and where. */
export interface Measured {
  readonly node: string
  readonly processors: string
  readonly figures: readonly Figure[]
}

/** Writes figures to `path` as JSON, so that two commits can be compared. */
export function writeFigures(path: string, figures: readonly Figure[]): void {
  mkdirSync(dirname(path), { recursive: true })
  const measured: Measured = { node: process.version, processors: `${cpus().length} × ${cpus()[0]?.model}`, figures }
  writeFileSync(path, `${JSON.stringify(measured, null, 2)}\n`)
}

export function readFigures(path: string): readonly Figure[] {
  return (JSON.parse(readFileSync(path, 'utf8')) as Measured).figures
}

/** A number with three digits that say something: '0.0123', '4.56', '1,234'. */
export function showNumber(value: number): string {
  return Math.abs(value) >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3)
}
