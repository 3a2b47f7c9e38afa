import {
  type GradeAbout,
  giveGrade,
  lintAssessment,
  listAssessmentRows,
  listGrades,
  showAssessment,
  viewGrade,
  writeAssessment,
  writeDissent,
} from '@sayso/engine'
import type { Hono } from 'hono'
import { BRIEF_ACTIONS } from '../contract/brief-actions.ts'
import { BRIEF_VIEWS } from '../contract/brief-views.ts'
import type { Desk } from '../desk.ts'
import { DeskError } from '../problem-of.ts'
import { addAction } from './add-action.ts'
import { addView } from './add-view.ts'
import { requestOf, writtenBy } from './as-of-of.ts'
import { writePaper } from './write-paper.ts'

/** Assessments and grades: the same functions that the command calls. */
export function addAssessments(api: Hono, desk: Desk): void {
  addView(api, desk, BRIEF_VIEWS.assessments, async (open, { query }) => ({
    items: await listAssessmentRows(open, writtenBy(query)),
  }))
  addView(api, desk, BRIEF_VIEWS.assessment, (open, { params, query }) =>
    showAssessment(open, { ...params, version: query.version ?? null, ...requestOf(query) }),
  )
  addAction(api, desk, BRIEF_ACTIONS.lintWording, ({ body }) =>
    desk.reader.read(async (open) => ({ notes: await lintAssessment(open, body) })),
  )
  addAction(api, desk, BRIEF_ACTIONS.writeAssessment, ({ body: { name, by, why, ...given } }) =>
    writePaper(desk, async (open) => {
      await writeAssessment(open, { name, given, by, why })
      return { sort: 'assessment', name }
    }),
  )
  addAction(api, desk, BRIEF_ACTIONS.writeDissent, ({ params: { name }, body: { likelihood = null, ...body } }) =>
    writePaper(desk, async (open) => {
      await writeDissent(open, { name, likelihood, ...body })
      return { sort: 'assessment', name }
    }),
  )
  addGrades(api, desk)
}

function addGrades(api: Hono, desk: Desk): void {
  addView(api, desk, BRIEF_VIEWS.grades, async (open, { query }) => ({
    items: await listGrades(open, writtenBy(query)),
  }))
  addView(api, desk, BRIEF_VIEWS.grade, (open, { query }) => viewGrade(open, readAbout(query), requestOf(query)))
  addAction(api, desk, BRIEF_ACTIONS.giveGrade, ({ body }) => {
    const { grade, by, why } = body
    return writePaper(desk, (open) => giveGrade(open, { about: readAbout(body), grade, by, why }))
  })
}

function readAbout(asked: { readonly about?: string | undefined; readonly source?: string | undefined }): GradeAbout {
  const { about, source } = asked
  if (about !== undefined && source === undefined) return about
  if (source !== undefined && about === undefined) return { source }
  throw new DeskError(400, 'usage-grade', 'a grade is of a claim or of a source; either about or source was expected')
}
