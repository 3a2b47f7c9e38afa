/** What a body is about: two sources of different matters are two. */
export const MATTERS = [
  'intelligence', 'defence', 'foreign', 'interior', 'emergencies', 'environment', 'health', 'prosecutor', 'police', 'border',
  'president', 'government', 'parliament', 'embassy', 'union', 'mayor', 'governor', 'navy', 'airforce', 'general-staff',
  'inspectorate', 'seismology', 'cyber', 'energy', 'company', 'satellite', 'analysis', 'monitors', 'court', 'exile', 'party', 'insurance',
] as const // biome-ignore format: read as a list
/** What a person is to a body. */
export const ROLES = [
  'spokesperson', 'head', 'minister', 'deputy', 'adviser', 'secretary', 'official', 'officer', 'source', 'diplomat', 'envoy', 'commander', 'delegate',
] as const // biome-ignore format: read as a list
/** Who saw it: people by their work. */
export const WITNESSES = [
  'doctor', 'nurse', 'driver', 'engineer', 'docker', 'sailor', 'trader', 'soldier', 'prisoner', 'resident', 'railwayman', 'relative', 'elder', 'recruit', 'banker', 'worker',
] as const // biome-ignore format: read as a list
/** Things with words in them. */
export const PAPERS = [
  'report', 'contract', 'timetable', 'memo', 'order', 'bill', 'register', 'catalogue', 'draft', 'recording', 'photograph', 'post', 'paper',
] as const // biome-ignore format: read as a list
/** Sorts of body, which many share; `several` is said of more than one. */
const BODIES = [
  'ministry',
  'agency',
  'service',
  'newsagency',
  'newspaper',
  'broadcaster',
  'channel',
  'media',
  'several',
] as const

export type HolderConcept =
  | (typeof MATTERS)[number]
  | (typeof ROLES)[number]
  | (typeof WITNESSES)[number]
  | (typeof PAPERS)[number]
  | (typeof BODIES)[number]

/** For each concept the words that express it; `*` stands for any ending. A new word goes into the file of its language. */
export type HolderWords = Readonly<Partial<Record<HolderConcept, readonly string[]>>>

/** Comma-separated forms as a list. */
export function forms(words: string): readonly string[] {
  return words.split(',').map((word) => word.trim())
}
