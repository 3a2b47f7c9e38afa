import { extname } from 'node:path'
import { renderBriefingHtml, renderBriefingMarkdown, type Tlp } from '@sayso/core'
import type { OpenCase } from '../case/open-case.ts'
import { EngineError } from '../engine-error.ts'
import { writeOut } from '../export/write-out.ts'
import { type ExportGuard, openExportGuard } from '../interview/guard-export.ts'
import { type BriefingView, layOutView, viewBriefing } from './briefings.ts'
import { printPdf } from './print-pdf.ts'
import { writeDocx } from './write-docx.ts'

export const BRIEFING_FORMATS = ['html', 'md', 'docx', 'pdf'] as const
export type BriefingFormat = (typeof BRIEFING_FORMATS)[number]

export interface BriefingExport {
  readonly name: string
  /** Null for the latest. */
  readonly version?: number | null
  /** Parts marked more strictly are left out; null keeps all. */
  readonly upTo: Tlp | null
  /** Path of a Chromium for PDF; null looks for one. */
  readonly browser: string | null
}

interface Rendered {
  readonly bytes: Uint8Array
  readonly view: BriefingView
  /** What was left out, in sentences. */
  readonly left: readonly string[]
}

/** The bytes of a briefing in a format, and the view they were made from. Throws as `viewBriefing` and `printPdf` do. */
export async function renderBriefing(
  open: OpenCase,
  request: BriefingExport & { readonly format: BriefingFormat },
): Promise<Rendered> {
  return renderGuarded(open, request, await openExportGuard(open, null))
}

async function renderGuarded(
  open: OpenCase,
  { name, version = null, upTo, browser, format }: BriefingExport & { readonly format: BriefingFormat },
  guard: ExportGuard | null,
): Promise<Rendered> {
  const view = await viewBriefing(open, { name, version })
  const laid = layOutView(view, upTo)
  const page = guard === null ? laid : guard.cover(laid)
  const make: Readonly<Record<BriefingFormat, () => Promise<Uint8Array>>> = {
    html: async () => Buffer.from(renderBriefingHtml(page)),
    md: async () => Buffer.from(renderBriefingMarkdown(page)),
    docx: () => writeDocx(page),
    pdf: () => printPdf(renderBriefingHtml(page), browser),
  }
  return { bytes: await make[format](), view, left: page.left }
}

/** Writes a briefing to a file whose ending names the format. Throws `briefing-format-unknown`. */
export async function exportBriefing(open: OpenCase, request: BriefingExport & { readonly path: string }) {
  const ending = extname(request.path).slice(1).toLowerCase()
  const format = BRIEFING_FORMATS.find((each) => each === ending)
  if (format === undefined)
    throw new EngineError(
      'briefing-format-unknown',
      `${request.path} ends in "${ending}"; ${BRIEFING_FORMATS.map((each) => `.${each}`).join(', ')} were expected`,
    )
  const { bytes, view, left } = await writeOut(open, request.path, async function* (guard) {
    const rendered = await renderGuarded(open, { ...request, format }, guard)
    yield rendered.bytes
    return rendered
  })
  return {
    kind: 'briefing-export',
    path: request.path,
    format,
    sizeBytes: bytes.length,
    state: view.state,
    changed: view.changed,
    left,
  } as const
}
