import type { JudgementRow } from '../api/records.ts'

/** "1 report", "2 reports"; a noun that does more than take an s is given whole. */
const count = (n: number, one: string, many = `${one}s`) => `${n.toLocaleString('en')} ${n === 1 ? one : many}`

/** "2", "1 to 2". */
const interval = (low: number, high: number) => (low === high ? `${low}` : `${low} to ${high}`)

/** English. The other languages have the shape of this record. */
export const en = {
  name: 'English',
  product: 'Sayso',

  nav: {
    label: 'Pages',
    skip: 'Skip to the page',
    inbox: 'Inbox',
    claims: 'Claims',
    documents: 'Documents',
    sources: 'Sources',
    publishers: 'Publishers',
    timeline: 'Timeline',
    flow: 'Flow',
    journal: 'Journal',
  },

  shell: {
    reports: (documents: number, from: string | null, to: string | null) =>
      `${count(documents, 'report')}${from ? ` · ${from === to || !to ? from : `${from} to ${to}`}` : ''}`,
    offline: 'The desk does not hear from Sayso. What you see may be old.',
    offlineNext: 'Start it again with “sayso serve” in the terminal; this page goes on by itself.',
    changed: 'Changed elsewhere',
    working: (what: string, done: number, total: number | null) =>
      total ? `${what}: ${done} of ${total}` : `${what}: ${done}`,
  },

  asOf: {
    label: 'As known',
    now: 'now',
    on: (date: string) => `on ${date}`,
    clock: 'By the time it',
    clocks: { said: 'was said', learned: 'reached us', happened: 'happened' },
    set: 'Look from this day',
    back: 'Back to now',
    day: 'Day',
    play: 'Play day by day',
    stop: 'Stop',
  },

  find: {
    open: 'Find a claim, report, action',
    title: 'Find anything',
    placeholder: 'Words of a claim or report, or what to do',
    none: 'Nothing holds these words.',
    claims: 'Claims',
    documents: 'Reports',
    actions: 'Go to',
    go: (page: string) => `Go to ${page}`,
    showKeys: 'Show the keys',
    print: 'Print this page',
  },

  keys: {
    title: 'Keys',
    everywhere: 'Everywhere',
    list: 'In a list',
    show: 'Show these keys',
    find: 'Find anything',
    next: 'Next',
    previous: 'Previous',
    go: (page: string) => `Go to ${page}`,
    back: 'Back',
    letters: 'Letters are keys',
    lettersWhy: 'Turn this off if you dictate or use another tool that types.',
    close: 'Close',
    filter: 'Go to the search field',
  },

  states: {
    loading: 'Reading…',
    again: 'Try again',
    failed: 'This could not be read',
    failedNext: 'Try again; if it goes on, look at what “sayso serve” says in the terminal.',
    lost: 'There is no such page',
    lostNext: 'The address may be of another case, or of a claim that was joined to another.',
    toClaims: 'Go to the claims',
    signIn: 'Come in by the password',
    noToken: 'This browser has not been let in',
    noTokenNext: 'Open the address that “sayso serve” printed in the terminal, with its token; it is asked once.',
  },

  count: {
    interval,
    /** The heart of the page, in words: what is counted, and in how many reports by whom. */
    origins: (low: number, high: number) =>
      low === high ? count(low, 'independent origin') : `${low} to ${high} independent origins`,
    /** The rest of that sentence. */
    in: (documents: number, publishers: number) =>
      `in ${count(documents, 'report')} by ${count(publishers, 'publisher')}`,
    none: 'No origin vouches for it',
    deny: (n: number) => (n === 1 ? '1 denies' : `${n} deny`),
    decline: (n: number) => (n === 1 ? '1 declines to confirm' : `${n} decline to confirm`),
    nobodyDenies: 'Nobody denies it.',
    reports: (n: number) => count(n, 'report'),
    publishers: (n: number) => count(n, 'publisher'),
    claims: (n: number) => count(n, 'claim'),
    times: (n: number) => `${n} times`,
  },

  judge: {
    who: 'Whose judgement is it?',
    whoWhy:
      'A judgement names its author. The name goes into the journal of the case and is asked once in this browser.',
    name: 'Your name',
    sign: 'Sign and go on',
    undo: 'Take back',
    undoKey: 'Take back your newest judgement',
    undoWhy: 'Taken back at the desk.',
    undone: 'Taken back. The record of it stays in the journal.',
    nothingToUndo: 'Nothing to take back in this window.',
    refused: (why: string) => `Not judged: ${why}`,
    why: 'Why (goes into the journal)',
    whyHint: 'Left empty: read at the desk',
    defaultWhy: (answer: string) => `Read at the desk: ${answer}`,
  },

  facets: {
    event: 'what happened',
    number: 'number',
    plan: 'plan',
    place: 'place',
    time: 'time',
    capability: 'ability',
    motive: 'motive',
    reaction: 'reaction',
  } as Readonly<Record<string, string>>,

  stances: {
    asserts: 'asserts',
    hedges: 'hedges',
    denies: 'denies',
    'declines-to-confirm': 'declines to confirm',
    questions: 'questions',
  } as Readonly<Record<string, string>>,

  originKinds: {
    statement: 'statement',
    anonymous: 'unnamed',
    witness: 'witness',
    document: 'document',
    imagery: 'pictures',
    'social-post': 'post',
    analysis: 'analysis',
    observation: 'own report',
  } as Readonly<Record<string, string>>,

  /** How a report repeats another. */
  how: {
    first: 'first',
    verbatim: 'copy, word for word',
    'light-rewrite': 'rewrite',
    'heavy-rewrite': 'rewrite',
    translation: 'translation',
    cites: 'repeats it',
    'cites-laundered': 'no credit',
    aggregates: 'digest',
    update: 'takes up its own report',
    credits: (who: string) => `credits ${who}`,
    through: (who: string) => `through ${who}`,
    circle: (who: string) => `circle: comes back to ${who}`,
    inDoubt: 'in doubt',
    times: (n: number) => `${n} times in it`,
    later: (hours: number) =>
      hours < 1
        ? 'the same hour'
        : hours < 48
          ? `${count(hours, 'hour')} later`
          : `${Math.round(hours / 24)} days later`,
  } as const,

  claims: {
    title: 'Claims',
    lead: (n: number) => `${count(n, 'claim')}`,
    search: 'Words of the claim',
    sort: 'Sort by',
    sorts: {
      inflation: 'reports per origin',
      width: 'doubt in the count',
      denials: 'denials',
      newest: 'newest',
      documents: 'reports',
      relevance: 'fit to the words',
    } as Readonly<Record<string, string>>,
    facet: 'Facet',
    stance: 'Stance',
    publisher: 'Publisher',
    language: 'Language',
    from: 'From',
    to: 'To',
    any: 'any',
    clear: 'Clear the filters',
    filters: 'Filters',
    none: 'No claim fits',
    noneNext: 'Loosen a filter, or look from a later day.',
    empty: 'No claims yet',
    emptyNext: 'Add the first reports: drop files in the inbox, or run “sayso add FILES” in the terminal.',
    toInbox: 'Open the inbox',
    more: 'More rows are on their way',
    saved: 'Saved views',
    save: 'Save this view',
    saveAs: 'Name of the view',
    drop: (name: string) => `Forget “${name}”`,
    days: (from: string, to: string) => `Reports by day, ${from} to ${to}`,
  },

  claim: {
    eyebrow: (facet: string, first: string, last: string) =>
      `Claim · ${facet} · first said ${first}${first === last ? '' : `, last ${last}`}`,
    numbers: (low: number, high: number) =>
      low === high
        ? `Those who give a number say ${low.toLocaleString('en')}.`
        : `Numbers run from ${low.toLocaleString('en')} to ${high.toLocaleString('en')}.`,
    doubtLine: (n: number, settled: boolean) =>
      settled
        ? `${count(n, 'report')} in doubt would not change the count.`
        : `${count(n, 'doubt')} ${n === 1 ? 'makes' : 'make'} it an interval.`,
    asKnownOn: 'As known on',
    keysDays: 'Days of the claim',
    dayBack: 'Back to the change before',
    dayOn: 'On to the next change',
    treeLabel: 'Origins, and the reports that repeat them',
    notYet: 'Not yet known on this day.',
    unfold: (n: number) => `${count(n, 'more report')}, folded`,
    metBy: (publisher: string) => `unnamed, met by ${publisher}`,
    mayBeEcho: 'may be an echo of another',
    shift: (before: string, after: string) => `“${before}” → “${after}”`,

    panel: 'The chosen report',
    closePanel: 'Close',
    open: 'Open the report',
    onWhoseWord: 'On whose word',
    thisReport: 'this report',
    ends: 'where the chain ends',
    named: 'named only; not in the case',
    whyEcho: 'How we know',
    judge: 'Your judgement',
    keysJudge: 'The chosen report',
    isEcho: (of: string) => `An echo of ${of}`,
    isOrigin: 'An origin of its own',
    isSame: 'Says the same as the claim',
    isDifferent: 'Not this claim',
    wasEcho: (who: string, of: string) => `${who} is an echo of ${of}.`,
    wasOrigin: (who: string) => `${who} is an origin of its own.`,
    wasSame: (who: string) => `${who} says the same as the claim.`,
    wasDifferent: (who: string) => `${who} does not say this claim.`,
    nextDoubt: 'Next in doubt',

    values: 'Numbers given',
    valueReports: (n: number, holders: string) => `${count(n, 'report')}${holders ? ` · ${holders}` : ''}`,
    against: 'Against and aside',
    denies: 'Denies',
    declines: 'Declines to confirm',
    questions: 'Questions it',
    nobodyAgainst: 'Nobody denies it, declines to confirm it or questions it.',
    doubts: 'What would change the count',
    noDoubts: 'Nothing is in doubt: the count is one number.',
    doubtsLead: (low: number, high: number) =>
      low === high
        ? 'However these are settled, the count stays.'
        : `The high end of ${interval(low, high)} counts what may be an echo; the low end does not.`,
    inDoubt: (n: number) => `${count(n, 'report')} in doubt`,
    moreDoubts: (n: number) => `${n} more`,
    show: 'Show it',
    anEarlier: 'an earlier report',
    notes: 'To note',
    others: 'Claims that stand near',
    cautions: 'Beside the count',
    allReasons: 'Every step that led to this count',
    score: (score: number) => `likely by ${score.toFixed(2)}`,
  },

  reader: {
    keys: 'In the report',
    nextClaim: 'Next claim',
    previousClaim: 'Previous claim',
    openClaim: 'Open the chosen claim',
    claims: 'Claims of this report',
    noClaims: 'No claims were read here',
    noPublisher: 'Publisher unknown',
    untitled: 'Untitled',
    version: (n: number, of: number) => `version ${n} of ${of}`,
    versions: 'Versions:',
    picture: (caption: string | null) => (caption ? `The picture “${caption}”` : 'A picture of it'),
    usedEarlier: 'was used earlier by',
    usedToo: 'was also used by',
    alike: (bits: number) => (bits === 0 ? '' : ` (one that looks like it, ${bits} of 64 bits apart)`),
    correct: 'Correct',
    correctKey: 'Correct the chosen claim',
    source: 'source',
    cue: 'cue',
    stance: 'stance',
    value: 'number',
    publisher: 'Publisher',
    published: 'Published',
    happened: 'happened',
    saidOn: 'said',
    hedge: 'hedge',
    places: 'places',
    ownVoice: 'in its own voice',
    namedOnly: 'named only',
    circle: 'The chain comes back to where it began.',
    inDoubt: (why: string) => `In doubt${why ? `: ${why}` : ''}.`,
    judge: 'Judge',
    leave: 'Leave it',
    noClaim: 'Not a claim',
    wasNoClaim: 'These words are no claim.',
    wasSet: (what: string, value: string) => `The ${what} is now ${value}.`,
    addClaim: 'Add as a claim',
    replaceWords: 'Make these the words of the chosen claim',
    wasAdded: 'A missed claim was added.',
    wasMoved: 'The claim has other words now.',
    echoes: 'Where the same is said',
    madeFrom: 'Made from',
    madeInto: 'Repeated by',
    noEchoes: 'Nothing shows that this report repeats another, or is repeated.',
    passages: (n: number) => count(n, 'passage'),
  },

  documents: {
    search: 'Words of the report',
    none: 'No report fits',
    from: (how: string, publisher: string) =>
      (
        ({
          verbatim: `a copy of ${publisher}`,
          'light-rewrite': `a rewrite of ${publisher}`,
          'heavy-rewrite': `a rewrite of ${publisher}`,
          translation: `a translation of ${publisher}`,
          'cites-laundered': `repeats ${publisher} without credit`,
          aggregates: `a digest of ${publisher} and others`,
          update: `takes up an earlier report of ${publisher}`,
        }) as Readonly<Record<string, string>>
      )[how] ?? `repeats ${publisher}`,
  },

  sources: {
    lead: (n: number) => `${count(n, 'source')} credited in the reports`,
    none: 'Nobody is credited yet',
    denying: (n: number) => (n === 1 ? '1 denies' : `${n} of them deny`),
    unnamed: 'kept unnamed',
  },

  publishers: {
    none: 'No publishers yet',
    columns: ['reports', 'first', 'repeat others', 'repeated by others', 'corrected', 'claims denied'],
    of: (n: number, all: number) => `${n} of ${all}`,
    more: (n: number) => `${count(n, 'more publisher')} with fewer reports are not in this table.`,
    matrix: 'Who copies whom',
    matrixHow:
      'A row repeats a column, in so many reports; raised: how many of these are in doubt. Dashed: all of them.',
    cell: (publisher: string, from: string, n: number, doubtful: number) =>
      `${publisher} repeats ${from} in ${count(n, 'report')}${doubtful ? `, ${doubtful} in doubt` : ''}`,
    noCopies: 'Nothing shows that one publisher repeats another.',
  },

  timeline: {
    by: 'In the order in which it',
    clocks: { said: 'was said', learned: 'reached us', happened: 'happened' },
    also: (clock: string, day: string) => `${clock} ${day}`,
    assumed: 'taken for known when published',
    undated: 'Without a day',
    of: (source: string) => `Credited to ${source}`,
    everyone: 'Everyone',
    more: (n: number, total: number | null) =>
      total === null ? `Show more than these ${n}` : `Show more: these are ${n} of ${total.toLocaleString('en')}`,
  },

  journal: {
    lead: (n: number) => count(n, 'judgement'),
    none: 'No judgement yet',
    noneNext:
      'Judgements that you give on a claim or in a report stand here, with who, when and why, and can be taken back.',
    by: 'Given by',
    ruling: 'Ruling',
    state: 'State',
    tookBack: 'Took back',
    rulings: {
      same: 'Say the same',
      different: 'Do not say the same',
      origin: 'An origin of its own',
      echo: 'An echo',
      'copied-from': 'Copied from',
      entity: 'Who it is',
      source: 'Source',
      stance: 'Stance',
      value: 'Number',
      claim: 'Claim',
      published: 'Published',
      publisher: 'Publisher',
      register: 'Register of publishers',
      cell: 'Cell of the picture',
    } satisfies Readonly<Record<JudgementRow['ruling'], string>> as Readonly<Record<string, string>>,
    states: {
      'in force': 'in force',
      'taken back': 'taken back',
      lost: 'its words are in no report any more',
      'takes back': 'takes another back',
    } as Readonly<Record<string, string>>,
  },

  inbox: {
    drop: 'Drop files or folders here.',
    choose: 'Choose files',
    kinds: 'Pages, texts, PDF, mail, archives, JSON Lines: what cannot be read is refused with the reason.',
    sending: 'On their way…',
    paste: 'Paste a text',
    text: 'Text',
    url: 'Address it was found at',
    add: 'Add the text',
    notTaken: (why: string) => `Not taken: ${why}`,
    handedIn: 'Handed in',
    pasted: 'A pasted text',
    stages: {
      ingest: 'Taking in',
      attribute: 'Reading who says what',
      echo: 'Looking for copies',
      link: 'Linking claims',
      group: 'Counting origins',
    },
    became: (added: number, versions: number, unchanged: number, refused: number) =>
      [
        `${added} added`,
        versions > 0 ? `${versions} new ${versions === 1 ? 'version' : 'versions'}` : '',
        unchanged > 0 ? `${unchanged} known already` : '',
        refused > 0 ? `${refused} refused` : '',
      ]
        .filter((part) => part !== '')
        .join(' · '),
    statuses: { added: 'added', unchanged: 'known already', 'new-version': 'a new version', refused: 'refused' },
    refused: 'Refused:',
    each: 'What became of each',
    all: 'All reports',
    since: 'Since you last looked',
    sinceBegin: 'All that came so far',
    fromBegin: 'Show from the beginning',
    seen: 'I have seen this',
    nothing: 'Nothing new.',
    came: (documents: number, judgements: number) =>
      `${count(documents, 'report')} came${judgements > 0 ? ` and ${count(judgements, 'judgement')}` : ''}.`,
    moved: 'Counts that moved',
    from: (before: string) => `${before} →`,
    newClaims: 'New claims',
    folds: 'Reports, under what they were copied from',
    known: 'known before',
    copies: (n: number) => `${n} ${n === 1 ? 'repeats' : 'repeat'} it`,
    unseen: (n: number) => `${count(n, 'more claim')} with new reports are not in this list.`,
  },

  flow: {
    none: 'Nothing to draw yet',
    lead: (documents: number, echoes: number, more: boolean) =>
      `${more ? 'the oldest ' : ''}${count(documents, 'report')}, ${count(echoes, 'echo', 'echoes')} between them`,
    label: 'Reports along time, one lane for each publisher, lines from what was repeated to what repeats it',
    legend: ['◆ origin', '● first', '○ repeats another', 'dashed: in doubt'],
    hint: 'Choose a report with the mouse, or with j and k in the order of time. The same is in words under Documents and Publishers.',
    nearer: 'Nearer',
    farther: 'Farther',
    whole: 'Whole',
    pan: 'Move the drawing',
    later: 'Next report in time',
    earlier: 'Report before it in time',
    first: 'nothing shows that it repeats another',
    repeats: (n: number) => `repeats ${n}`,
    repeated: (n: number) => `repeated by ${n}`,
    restOn: (n: number) => `${count(n, 'report')} ${n === 1 ? 'rests' : 'rest'} on it`,
  },

  questions: {
    title: 'Questions worth answering',
    keys: 'The open question',
    yes: 'Yes',
    no: 'No',
    leave: 'Leave it',
    would: (count: string) => `then ${count}`,
    inReports: (n: number) => `in ${count(n, 'report')}`,
    none: 'No question would narrow a count.',
  },

  source: {
    what: (publishes: boolean, credited: boolean) =>
      publishes && credited ? 'Publisher and source' : publishes ? 'Publisher' : 'Source',
    lead: (claims: number, first: number, denied: number) =>
      `${count(claims, 'claim')} with its word; ${first} began with it${denied > 0 ? `; ${denied} that it affirms ${denied === 1 ? 'is' : 'are'} denied by others` : ''}.`,
    byDay: 'What it said, by day',
    owner: (name: string) => `owned by ${name}`,
    takes: (names: string) => `takes ${names}`,
    more: (n: number) => `Only the newest ${count(n, 'claim')} were looked at.`,
    first: 'Claims that began with it',
    denied: 'What it affirms and others deny',
    echoes: 'Whom it repeats',
    echoedBy: 'Who repeats it',
    corrections: 'What it corrected',
    retracts: 'takes back',
    corrects: 'corrects',
    uncredited: (n: number) => `${n} without credit`,
  },
}

export type Texts = typeof en
