import type { Echo } from '../model/index.ts'
import type { Member } from './members.ts'
import type { TracedMember } from './traced-member.ts'

const NONE: ReadonlySet<string> = new Set()

/** What came before each claim of a group: earlier claims, where they led, and which documents were made from which. */
export class EarlierClaims {
  readonly members: readonly Member[]
  /** By document, those that it was made from. */
  readonly parents = new Map<string, Set<string>>()
  /** Where the claims so far lead, by index. */
  readonly traced: TracedMember[] = []
  readonly #echoes = new Map<string, Map<string, Echo>>()
  readonly #byDocument = new Map<string, Member[]>()
  readonly #byPage = new Map<string, Member[]>()
  readonly #byPublisher = new Map<string, Member[]>()

  constructor(members: readonly Member[], echoes: readonly Echo[]) {
    this.members = members
    for (const member of members) {
      append(this.#byDocument, member.document.id, member)
      append(this.#byPage, member.document.page, member)
      if (member.document.publisher !== null) append(this.#byPublisher, member.document.publisher, member)
    }
    for (const echo of echoes) {
      const own = this.#echoes.get(echo.document) ?? new Map<string, Echo>()
      this.#echoes.set(echo.document, own.set(echo.from, echo))
      this.parents.set(echo.document, (this.parents.get(echo.document) ?? new Set()).add(echo.from))
    }
  }

  parentsOf(member: Member): ReadonlySet<string> {
    return this.parents.get(member.document.id) ?? NONE
  }

  /** How the document of one claim was made from that of another; `null` where it was not, or nothing shows it. */
  echoOf(member: Member, other: Member): Echo | null {
    return this.#echoes.get(member.document.id)?.get(other.document.id) ?? null
  }

  /** Earlier claims, in order of time. */
  *before(member: Member): Generator<Member> {
    for (let index = 0; index < member.index; index++) yield this.members[index]!
  }

  /** Earlier claims of the documents that this claim's was made from. */
  *inParents(member: Member): Generator<Member> {
    for (const document of this.parentsOf(member)) {
      for (const other of this.#byDocument.get(document) ?? []) if (other.index < member.index) yield other
    }
  }

  /** Claims of earlier versions of the same page. */
  *inOwnPage(member: Member): Generator<Member> {
    for (const other of this.#byPage.get(member.document.page) ?? [])
      if (other.index < member.index && other.document.id !== member.document.id) yield other
  }

  /** Earlier claims of other publishers, by publisher. */
  *byPublisher(member: Member): Generator<readonly Member[]> {
    for (const [publisher, own] of this.#byPublisher) {
      if (publisher === member.document.publisher || own[0]!.index >= member.index) continue
      yield own.filter((other) => other.index < member.index)
    }
  }

  /** The last claim before it in the same document, of the same side; `null` where there is none. */
  lastInDocument(member: Member): Member | null {
    const own = this.#byDocument.get(member.document.id) ?? []
    return own.findLast((other) => other.index < member.index && other.side === member.side) ?? null
  }
}

function append(map: Map<string, Member[]>, key: string, member: Member): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [member])
  else list.push(member)
}
