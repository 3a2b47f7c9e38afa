import type { Command } from '../command.ts'
import { addCommand } from './add.ts'
import { archiveCommand } from './archive.ts'
import { askCommand } from './ask.ts'
import { assessCommand } from './assess.ts'
import { attributeCommand } from './attribute.ts'
import { briefCommand } from './brief.ts'
import { changesCommand } from './changes.ts'
import { claimsCommand } from './claims.ts'
import { demoCommand } from './demo.ts'
import { documentsCommand } from './documents.ts'
import { explainCommand } from './explain.ts'
import { exportCommand } from './export.ts'
import { fetchCommand } from './fetch.ts'
import { gradeCommand } from './grade.ts'
import { hypothesesCommand } from './hypotheses.ts'
import { interviewCommand } from './interview.ts'
import { journalCommand } from './journal.ts'
import { judgeCommand } from './judge.ts'
import { missingCommand } from './missing.ts'
import { newCommand } from './new.ts'
import { originsCommand } from './origins.ts'
import { packCommand } from './pack.ts'
import { pictureCommand } from './picture.ts'
import { planCommand } from './plan.ts'
import { proofCommand } from './proof.ts'
import { publishersCommand } from './publishers.ts'
import { readCommand } from './read.ts'
import { rebuildCommand } from './rebuild.ts'
import { searchCommand } from './search.ts'
import { serveCommand } from './serve.ts'
import { showCommand } from './show.ts'
import { sourcesCommand } from './sources.ts'
import { statusCommand } from './status.ts'
import { undoCommand } from './undo.ts'
import { unpackCommand } from './unpack.ts'
import { verifyCommand } from './verify.ts'
import { watchCommand } from './watch.ts'
import { whoCommand } from './who.ts'

/** Every command, in the order in which a newcomer meets them. */
export const COMMANDS: readonly Command<unknown>[] = [
  demoCommand,
  newCommand,
  addCommand,
  fetchCommand,
  watchCommand,
  serveCommand,
  statusCommand,
  documentsCommand,
  claimsCommand,
  whoCommand,
  pictureCommand,
  gradeCommand,
  assessCommand,
  hypothesesCommand,
  interviewCommand,
  planCommand,
  briefCommand,
  searchCommand,
  originsCommand,
  sourcesCommand,
  publishersCommand,
  showCommand,
  changesCommand,
  explainCommand,
  askCommand,
  missingCommand,
  judgeCommand,
  undoCommand,
  journalCommand,
  readCommand,
  attributeCommand,
  rebuildCommand,
  verifyCommand,
  proofCommand,
  packCommand,
  unpackCommand,
  archiveCommand,
  exportCommand,
]
