import { DUTIES, type Duty, type InterviewSetting } from '../model/interview.ts'
import type { Note } from '../model/note.ts'

/** What each duty asks, and where it comes from. */
export const DUTY_SAYS: Readonly<Record<Duty, string>> = {
  introduced: 'the person was told who asks, for whom, and what becomes of the answers (Mendez Principles, 2)',
  voluntary: 'the person was told that they need not answer and may stop (Mendez Principles, 2; Geneva III, 17)',
  'no-coercion': 'no threat, promise, insult, pain or disadvantage was used (Geneva III, 17; Mendez Principles, 1)',
  language: 'it was held in a language that the person understands (Geneva III, 17; Mendez Principles, 2)',
  vulnerability: 'age, health and other grounds of vulnerability were weighed (Mendez Principles, 3)',
  counsel: 'a lawyer or another trusted person was offered (Mendez Principles, 2)',
  medical: 'the state of health was asked and care was offered (Mendez Principles, 2; Geneva III, 13)',
  notified: 'relatives or a protecting body know where the person is (Mendez Principles, 2; Geneva III, 70)',
  risks: 'risks of reprisal to the person and their family were talked through (Mendez Principles, 3)',
  consent: 'consent was asked for each use, with its limits, and how to withdraw it was told',
  'read-back': 'the record was read back and the person could correct it (Mendez Principles, 2)',
  'no-exposure': 'the person was kept from insults and public curiosity (Geneva III, 13)',
  'name-rank-number':
    'the person was told that a prisoner owes surname, first names, rank, date of birth and number only (Geneva III, 17)',
}

/** Owed to prisoners of war alone; nothing excuses from the others that may not be waived. */
const OF_PRISONERS: ReadonlySet<Duty> = new Set(['name-rank-number'])
const NEVER_WAIVED: ReadonlySet<Duty> = new Set([
  'introduced',
  'voluntary',
  'no-coercion',
  'language',
  'consent',
  'no-exposure',
])

/** The duties owed in a conversation, in order. */
export function listDuties({ status }: Pick<InterviewSetting, 'status'>): readonly Duty[] {
  return DUTIES.filter((duty) => status === 'prisoner of war' || !OF_PRISONERS.has(duty))
}

/** What stands against closing the record of a conversation; empty where nothing does. */
export function checkDuties(setting: InterviewSetting): readonly Note[] {
  const note = (rule: string, message: string): Note => ({ rule, message, start: null, end: null })
  const notes: Note[] = []
  for (const duty of listDuties(setting)) {
    const answer = setting.duties[duty]
    if (answer === undefined)
      notes.push(note('duty-open', `${duty}: ${DUTY_SAYS[duty]}. done, or a reason why not, was expected.`))
    else if (answer.met === 'not applicable' && NEVER_WAIVED.has(duty))
      notes.push(note('duty-waived', `${duty} cannot be waived: ${DUTY_SAYS[duty]}.`))
    else if (answer.met === 'not applicable' && answer.note.trim() === '')
      notes.push(note('duty-without-reason', `${duty} is said not to apply; the reason was expected with it.`))
  }
  if (!setting.consent.given)
    notes.push(note('consent-missing', 'the person did not consent; nothing of it may be used.'))
  if (setting.consent.uses.length === 0)
    notes.push(note('consent-without-use', 'consent says for no use; one at least was expected.'))
  return [...notes, ...checkTimes(setting)]
}

function checkTimes({ from, to, breaks }: InterviewSetting): readonly Note[] {
  const note = (message: string): Note => ({ rule: 'interview-times', message, start: null, end: null })
  const [start, end] = [Date.parse(from), Date.parse(to)]
  const notes: Note[] = []
  if (end <= start) notes.push(note(`it ends at ${to} and begins at ${from}; an end after its beginning was expected.`))
  for (const each of breaks)
    if (Date.parse(each.from) < start || Date.parse(each.to) > end || Date.parse(each.to) <= Date.parse(each.from))
      notes.push(note(`the break from ${each.from} to ${each.to} does not lie within the conversation.`))
  return notes
}

/** By what name a person's words are told: a pseudonym with the mark of their status, wherever they go. */
export function nameOfPerson(pseudonym: string, { status }: Pick<InterviewSetting, 'status'>): string {
  return `${pseudonym} (${status})`
}
