import { extname } from 'node:path'
import { type BriefingPage, renderBriefingHtml, renderBriefingMarkdown, type Tlp } from '@sayso/core'
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

/** A briefing that may leave the case: laid out, and nobody who was interviewed is given away by it. */
export interface BriefingToGo {
  readonly page: BriefingPage
  readonly view: BriefingView
}

/**
 * Lays out a briefing that is to be handed on as a file of this name; what it is made into needs no case any more. Throws
 * as `viewBriefing` and `openExportGuard` do.
 */
export async function layOutToGo(
  open: OpenCase,
  { called, ...request }: Omit<BriefingExport, 'browser'> & { readonly called: string },
): Promise<BriefingToGo> {
  return layOutGuarded(open, request, await openExportGuard(open, called))
}

async function layOutGuarded(
  open: OpenCase,
  { name, version = null, upTo }: Omit<BriefingExport, 'browser'>,
  guard: ExportGuard | null,
): Promise<BriefingToGo> {
  const view = await viewBriefing(open, { name, version })
  const laid = layOutView(view, upTo)
  return { page: guard === null ? laid : guard.cover(laid), view }
}

/** The bytes of a page in a format. Throws as `printPdf` does. */
export async function makeBriefingFile(
  { page }: BriefingToGo,
  { format, browser }: { readonly format: BriefingFormat; readonly browser: string | null },
): Promise<Uint8Array> {
  const make: Readonly<Record<BriefingFormat, () => Promise<Uint8Array>>> = {
    html: async () => Buffer.from(renderBriefingHtml(page)),
    md: async () => Buffer.from(renderBriefingMarkdown(page)),
    docx: () => writeDocx(page),
    pdf: () => printPdf(renderBriefingHtml(page), browser),
  }
  return make[format]()
}

async function renderGuarded(
  open: OpenCase,
  request: BriefingExport & { readonly format: BriefingFormat },
  guard: ExportGuard | null,
): Promise<Rendered> {
  const toGo = await layOutGuarded(open, request, guard)
  return { bytes: await makeBriefingFile(toGo, request), view: toGo.view, left: toGo.page.left }
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
    changed: view.changed.map(({ says }) => says),
    left,
  } as const
}
