/** A group being written; a new one has no rows anywhere yet that need comparing. */
export interface GroupRow {
  readonly row: number
  readonly isNew: boolean
}

/** What a group needs to know of a member. */
export interface MemberRow {
  readonly row: number
  readonly grp: number | null
  readonly publisher: number | null
  readonly language: number
  readonly stance: number
  readonly at: number
}
