import {
  checkDuties,
  DUTIES,
  DUTY_SAYS,
  type Duty,
  type DutyAnswer,
  Interview,
  listDuties,
  makeParticularFinder,
  maskParticulars,
  type Note,
  nameOfPerson,
  type Paper,
  type Particular,
  type ParticularFinder,
  parseInterview,
  particularsOf,
} from '@sayso/core'
import { readInput } from '@sayso/ingest'
import type { OpenCase } from '../case/open-case.ts'
import { EngineError } from '../engine-error.ts'
import { deriveCase } from '../line/derive-case.ts'
import { keepItems } from '../line/keep-items.ts'
import { touchAll } from '../line/touch-all.ts'
import { wasWrittenBy } from '../papers/read-papers.ts'
import { writePaper } from '../papers/write-paper.ts'
import { coverStrings } from './cover-strings.ts'
import { type ProposedMask, proposeMasks } from './propose-masks.ts'
import { readInterview, readInterviews } from './read-interviews.ts'
import { openVault, type SealedPerson } from './vault.ts'

/** An interview as it stands; nothing of it tells who the person is. */
export interface InterviewView {
  readonly kind: 'interview-view'
  readonly interview: Interview
  /** By what name the words are told: the pseudonym with the mark of the status. */
  readonly name: string
  readonly version: number
  readonly by: string
  readonly at: string
  readonly why: string
  /** Duties in order: what each asks, and what was answered; null where nothing was. */
  readonly duties: readonly { readonly duty: Duty; readonly says: string; readonly answer: DutyAnswer | null }[]
  /** What stands against closing it; empty once it is closed. */
  readonly open: readonly Note[]
}

export interface SignedInterview {
  readonly pseudonym: string
  readonly by: string
  readonly why: string
}

/**
 * Takes a conversation in from JSON: the person and the words go into the sealed store, the setting into the case with all
 * that would give the person away masked. Throws `interview-unreadable`, `interview-exists`, `pseudonym-unfit`.
 */
export async function recordInterview(
  open: OpenCase,
  { json, ...signed }: SignedInterview & { readonly json: string },
): Promise<InterviewView> {
  const { pseudonym } = signed
  const { interview: written, mistakes } = parseInterview(json)
  if (written === null)
    throw new EngineError(
      'interview-unreadable',
      `the conversation could not be read: ${mistakes.slice(0, 8).join('; ')}`,
    )
  if (!Interview.unwrap().shape.pseudonym.safeParse(pseudonym).success)
    throw new EngineError(
      'pseudonym-unfit',
      'a pseudonym is capital letters and digits such as K7, and no part of a name',
    )
  if ((await readInterviews(open)).some(({ interview }) => interview.pseudonym === pseudonym))
    throw new EngineError(
      'interview-exists',
      `there is an interview ${pseudonym} already; another pseudonym was expected`,
    )
  const { identity, turns, ...setting } = written
  const masked = particularsOf(identity)
  const finder = makeParticularFinder(masked)
  if (finder.find(pseudonym).length > 0)
    throw new EngineError('pseudonym-unfit', 'the pseudonym holds a part of the name; another was expected')
  const vault = await openVault(open.path, await open.passphrase(), open.sealCost)
  const person: SealedPerson = { pseudonym, identity, masked: [...masked], kept: [], turns: [...turns] }
  await vault.write([...vault.people.filter((each) => each.pseudonym !== pseudonym), person])
  const body: Interview = {
    pseudonym,
    state: 'open',
    setting: coverStrings(setting, finder),
    turns: [],
    capture: null,
    likeness: null,
    apart: [],
  }
  return viewOf(await write(open, signed, body, finder))
}

/** Interviews, the latest version of each, or the latest that had been written by an ISO day or instant. */
export async function listInterviews(open: OpenCase, by: string | null = null): Promise<readonly InterviewView[]> {
  return (await readInterviews(open, by)).map(({ paper }) => viewOf(paper))
}

/** One interview, as of a date where one is given. Throws `interview-unknown`. */
export async function viewInterview(
  open: OpenCase,
  pseudonym: string,
  by: string | null = null,
): Promise<InterviewView> {
  return viewOf((await readInterview(open, pseudonym, by)).paper)
}

/** Says how duties were met. Throws `duty-unknown`, `interview-not-open`. */
export async function answerDuties(
  open: OpenCase,
  { duties, met, ...signed }: SignedInterview & { readonly duties: readonly string[]; readonly met: DutyAnswer['met'] },
): Promise<InterviewView> {
  const { interview } = await readOpen(open, signed.pseudonym)
  const strange = duties.find((each) => !DUTIES.some((duty) => duty === each))
  if (strange !== undefined || duties.length === 0)
    throw new EngineError('duty-unknown', `${strange ?? 'nothing'} is no duty; ${DUTIES.join(', ')} were expected`)
  const answer: DutyAnswer = { met, note: signed.why }
  const setting = {
    ...interview.setting!,
    duties: { ...interview.setting!.duties, ...Object.fromEntries(duties.map((each) => [each, answer])) },
  }
  return viewOf(await write(open, signed, { ...interview, setting }, await finderOf(open, signed.pseudonym)))
}

/** Words of an open interview that may give the person away and that nobody has decided on. Opens the sealed store. */
export async function listProposedMasks(open: OpenCase, pseudonym: string): Promise<readonly ProposedMask[]> {
  const { interview } = await readOpen(open, pseudonym)
  return proposeMasks(await readPerson(open, pseudonym), interview.setting!.language)
}

export interface MaskDecision {
  readonly pseudonym: string
  /** Numbers of proposals to mask, and to leave as they are. */
  readonly mask: readonly number[]
  readonly keep: readonly number[]
  /** Other words to mask. */
  readonly words: readonly string[]
}

/** Decides on proposed masks; gives what is still to be decided. Throws `mask-unknown`. */
export async function decideMasks(
  open: OpenCase,
  { pseudonym, mask, keep, words }: MaskDecision,
): Promise<readonly ProposedMask[]> {
  const { interview } = await readOpen(open, pseudonym)
  const vault = await openVault(open.path, await open.passphrase(), open.sealCost)
  const person = personOf(vault.people, pseudonym)
  const proposed = proposeMasks(person, interview.setting!.language)
  const find = (number: number) => {
    const found = proposed.find((each) => each.number === number)
    if (found === undefined)
      throw new EngineError('mask-unknown', `there is no proposal ${number}; 1 to ${proposed.length} were expected`)
    return found.particular
  }
  const others = words.map((text): Particular => ({ text, sort: 'other' }))
  const decided: SealedPerson = {
    ...person,
    masked: [...person.masked, ...mask.map(find), ...others],
    kept: [...person.kept, ...keep.map((number) => find(number).text)],
  }
  await vault.write(vault.people.map((each) => (each === person ? decided : each)))
  return proposeMasks(decided, interview.setting!.language)
}

/** Says whether face or voice may be shared. Nobody's decision means that they may not. */
export async function decideLikeness(
  open: OpenCase,
  { decision, ...signed }: SignedInterview & { readonly decision: 'withhold' | 'share' },
): Promise<InterviewView> {
  const { interview } = await readStanding(open, signed.pseudonym)
  const { by, why } = signed
  const likeness = { decision, by, at: open.now(), why }
  return viewOf(await write(open, signed, { ...interview, likeness }, await finderOf(open, signed.pseudonym)))
}

/**
 * Closes an interview: its statements become a document of the case, masked, whose publisher is the pseudonym with the mark
 * of the status. Throws `interview-duties-open`, `interview-likeness-open` and `interview-masks-open` with what is missing.
 */
export async function closeInterview(open: OpenCase, signed: SignedInterview): Promise<InterviewView> {
  const { pseudonym } = signed
  const { interview } = await readOpen(open, pseudonym)
  const setting = interview.setting!
  const missing = checkDuties(setting)
  if (missing.length > 0)
    throw new EngineError(
      'interview-duties-open',
      `${pseudonym} cannot be closed: ${missing.map(({ message }) => message).join(' ')}`,
    )
  // What was only written down has neither face nor voice.
  if (setting.recording !== 'notes' && interview.likeness === null)
    throw new EngineError(
      'interview-likeness-open',
      `${pseudonym} was recorded (${setting.recording}) and nobody has decided whether face and voice may be shared: sayso interview likeness ${pseudonym} withhold, or share`,
    )
  const person = await readPerson(open, pseudonym)
  const undecided = proposeMasks(person, setting.language).length
  if (undecided > 0)
    throw new EngineError(
      'interview-masks-open',
      `${undecided} words of ${pseudonym} may give the person away and nobody has decided on them: sayso interview masks ${pseudonym}`,
    )
  const finder = makeParticularFinder(person.masked)
  const turns = person.turns.map(({ at, question, answer }) => ({
    at,
    question: maskParticulars(question, finder),
    answer: maskParticulars(answer, finder),
  }))
  const capture = await addStatements(open, { ...interview, turns })
  const view = viewOf(await write(open, signed, { ...interview, state: 'closed', turns, capture }, finder))
  if (open.derives) {
    // Others were counted before there was anybody to hold them together with.
    await touchAll(open)
    await deriveCase(open)
  }
  return view
}

/** The statements as a document in the person's own voice: their pseudonym is the publisher, and so the claimer. */
async function addStatements(open: OpenCase, { pseudonym, setting, turns }: Interview): Promise<string> {
  const { language, to } = setting!
  const name = nameOfPerson(pseudonym, setting!)
  const line = {
    id: `interview-${pseudonym}`,
    publisher: name,
    language,
    published_at: to,
    title: `Statements of ${name}`,
    text: turns.map(({ answer }) => answer).join('\n\n'),
  }
  const bytes = Buffer.from(`${JSON.stringify(line)}\n`)
  const input = {
    ok: true,
    file: 'interview.jsonl',
    open: async function* () {
      yield bytes
    },
  } as const
  for await (const item of readInput(input, { capturedAt: open.now() })) {
    if (!item.ok) throw new EngineError('interview-unreadable', `the statements could not be kept: ${item.code}`)
    const outcome = (await keepItems(open, [item], {})).get(item)!
    if (outcome.status === 'refused')
      throw new EngineError(
        'interview-withdrawn',
        `the statements of ${pseudonym} were withdrawn and are not taken again`,
      )
    return item.capture.id
  }
  throw new EngineError('interview-unreadable', 'there are no statements')
}

/** Says that two persons could not have spoken with each other, so that their words may count apart. */
export async function sayApart(
  open: OpenCase,
  { other, ...signed }: SignedInterview & { readonly other: string },
): Promise<InterviewView> {
  const { interview } = await readStanding(open, signed.pseudonym)
  await readStanding(open, other)
  if (other === signed.pseudonym)
    throw new EngineError('interview-same', `${other} is the same person; another pseudonym was expected`)
  const { by, why } = signed
  const apart = [...interview.apart.filter((each) => each.other !== other), { other, by, at: open.now(), why }]
  const view = viewOf(await write(open, signed, { ...interview, apart }, await finderOf(open, signed.pseudonym)))
  if (open.derives) {
    await touchAll(open)
    await deriveCase(open)
  }
  return view
}

/** Who a person is, from the sealed store. That it was shown, to whom and why, goes into the journal first. */
export async function showIdentity(open: OpenCase, { pseudonym, by, why }: SignedInterview): Promise<SealedPerson> {
  await readInterview(open, pseudonym)
  const person = await readPerson(open, pseudonym)
  const body = { pseudonym, shownTo: by, at: open.now() }
  // The reason is written by a person who is about to see the name: it must not hold it.
  const cover = makeParticularFinder(person.masked)
  await writePaper(open, { sort: 'disclosure', name: pseudonym, body, ...coverStrings({ by, why }, cover) })
  return person
}

/** That an identity was shown: whose (the pseudonym), to whom, when and why. */
export type Disclosure = Pick<Paper, 'name' | 'by' | 'at' | 'why'>

/** Every time that an identity was shown, or had been by an ISO day or instant, oldest first. */
export async function listDisclosures(open: OpenCase, by: string | null = null): Promise<readonly Disclosure[]> {
  const shown: Paper[] = []
  for await (const { paper } of open.store.stream('paper'))
    if (paper.sort === 'disclosure' && wasWrittenBy(paper, by)) shown.push(paper)
  return shown
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .map(({ name, by, at, why }) => ({ name, by, at, why }))
}

async function readOpen(open: OpenCase, pseudonym: string) {
  const found = await readInterview(open, pseudonym)
  if (found.interview.state !== 'open')
    throw new EngineError(
      'interview-not-open',
      `interview ${pseudonym} is ${found.interview.state}; an open one was expected`,
    )
  return found
}

async function readStanding(open: OpenCase, pseudonym: string) {
  const found = await readInterview(open, pseudonym)
  if (found.interview.state === 'withdrawn')
    throw new EngineError(
      'interview-withdrawn',
      `consent of ${pseudonym} was withdrawn; nothing is left of the interview`,
    )
  return found
}

async function readPerson(open: OpenCase, pseudonym: string): Promise<SealedPerson> {
  return personOf((await openVault(open.path, await open.passphrase(), open.sealCost)).people, pseudonym)
}

function personOf(people: readonly SealedPerson[], pseudonym: string): SealedPerson {
  const person = people.find((each) => each.pseudonym === pseudonym)
  if (person === undefined)
    throw new EngineError(
      'identity-missing',
      `the sealed identities hold nobody by the pseudonym ${pseudonym}; bring their file back from a copy`,
    )
  return person
}

async function finderOf(open: OpenCase, pseudonym: string): Promise<ParticularFinder> {
  return makeParticularFinder((await readPerson(open, pseudonym)).masked)
}

/** Nothing that a person writes about an interview may give the interviewed person away. */
function write(
  open: OpenCase,
  { pseudonym, by, why }: SignedInterview,
  body: Interview,
  finder: ParticularFinder,
): Promise<Paper> {
  return writePaper(open, {
    sort: 'interview',
    name: pseudonym,
    body: Interview.parse(coverStrings(body, finder)),
    ...coverStrings({ by, why }, finder),
  })
}

function viewOf({ body, version, by, at, why }: Paper): InterviewView {
  const interview = Interview.parse(body)
  const { setting, pseudonym, state } = interview
  return {
    kind: 'interview-view',
    interview,
    name: setting === null ? `${pseudonym} (withdrawn)` : nameOfPerson(pseudonym, setting),
    version,
    by,
    at,
    why,
    duties:
      setting === null
        ? []
        : listDuties(setting).map((duty) => ({ duty, says: DUTY_SAYS[duty], answer: setting.duties[duty] ?? null })),
    open: setting === null || state !== 'open' ? [] : checkDuties(setting),
  }
}
