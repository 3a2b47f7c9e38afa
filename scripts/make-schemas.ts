import * as core from '@sayso/core'
import { z } from 'zod'

/** Records of an export, by the name of their schema in core. */
const RECORDS = {
  'assessment.json': core.Assessment,
  'attribution.json': core.Attribution,
  'briefing.json': core.Briefing,
  'capture.json': core.Capture,
  'case.json': core.Case,
  'cell.json': core.Cell,
  'chain.json': core.Chain,
  'claim.json': core.Claim,
  'count.json': core.OriginCount,
  'document.json': core.Document,
  'echo.json': core.Echo,
  'entity.json': core.Entity,
  'entry.json': core.JournalEntry,
  'grade.json': core.Grade,
  'group.json': core.ClaimGroup,
  'hypotheses.json': core.Hypotheses,
  'indicator.json': core.Indicator,
  'interview.json': core.Interview,
  'judgement.json': core.Judgement,
  'link.json': core.ClaimLink,
  'mention.json': core.Mention,
  'origin.json': core.Origin,
  'paper.json': core.Paper,
  'plan.json': core.Plan,
  'publisher.json': core.Publisher,
  'quotation.json': core.Quotation,
  'reading.json': core.Reading,
  'sentence.json': core.Sentence,
}

/** The JSON Schema (2020-12) of every record, by file name; the same text each time. */
export function makeSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(RECORDS).map(([file, schema]) => [file, `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`]),
  )
}
