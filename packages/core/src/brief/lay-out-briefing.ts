import { type Briefing, type HeldClaim, TLPS, type Tlp } from '../model/briefing.ts'
import type { JudgedWords } from '../model/judgement.ts'
import { fillCounts } from './count-marks.ts'

/** A briefing as a reader gets it, whatever it is printed on. */
export interface BriefingPage {
  readonly title: string
  readonly language: string
  readonly tlp: Tlp
  /** Who wrote it, when, as known when: one line each. */
  readonly about: readonly string[]
  /** What must be known before anything else: that it is a draft, or that its claims changed since. */
  readonly notices: readonly string[]
  readonly parts: readonly {
    readonly heading: string
    readonly tlp: Tlp
    readonly sentences: readonly PageSentence[]
  }[]
  readonly sources: readonly PageSource[]
  readonly left: readonly string[]
  readonly hash: string | null
}

export interface PageSentence {
  readonly text: string
  /** Numbers of its sources, counted from 1. */
  readonly sources: readonly number[]
  /** Who signed it as their own judgement, and why; null where nobody did. */
  readonly own: string | null
}

export interface PageSource {
  readonly number: number
  /** Without quotation marks around them. */
  readonly words: string
  readonly language: string
  readonly url: string | null
  /** Publisher and times; chain; count; who is against it; cautions: one line each. */
  readonly lines: readonly string[]
}

export interface LayOutRequest {
  readonly briefing: Briefing
  /** Every claim that it rests on, as it stands or stood when it was issued. */
  readonly claims: readonly HeldClaim[]
  readonly about: readonly string[]
  readonly notices: readonly string[]
  /** Parts that are marked more strictly are left out; null keeps all. */
  readonly upTo: Tlp | null
}

/** Puts a briefing together: counts filled in, sources numbered in the order in which sentences name them. */
export function layOutBriefing({ briefing, claims, about, notices, upTo }: LayOutRequest): BriefingPage {
  const byKey = new Map(claims.map((claim) => [wordsKey(claim.words), claim]))
  const numbers = new Map<string, number>()
  const markOf = (tlp: Tlp | null) => tlp ?? briefing.tlp
  const kept = partsUpTo(briefing, upTo)
  const parts = kept.map(({ heading, tlp, sentences }) => ({
    heading,
    tlp: markOf(tlp),
    sentences: sentences.map(({ text, claims: rests, own }) => {
      const keys = rests.map(wordsKey).filter((key) => byKey.has(key))
      for (const key of keys) if (!numbers.has(key)) numbers.set(key, numbers.size + 1)
      return {
        text: fillCounts(
          text,
          rests.flatMap((words) => byKey.get(wordsKey(words)) ?? []),
        ),
        sources: [...new Set(keys.map((key) => numbers.get(key)!))],
        own: own === null ? null : `${own.by}, ${own.at.slice(0, 10)}: ${own.why}`,
      }
    }),
  }))
  const dropped = briefing.parts.length - kept.length
  return {
    title: briefing.title,
    language: briefing.language,
    tlp: upTo === null || rankTlp(upTo) > rankTlp(briefing.tlp) ? briefing.tlp : upTo,
    about,
    notices,
    parts,
    sources: [...numbers].map(([key, number]) => toSource(byKey.get(key)!, number)),
    left: [
      ...briefing.left,
      ...(dropped === 0
        ? []
        : [`${dropped} ${dropped === 1 ? 'part' : 'parts'} marked more strictly than TLP:${upTo}.`]),
    ],
    hash: briefing.issued?.hash ?? null,
  }
}

/** The parts that may be handed on as far as `upTo`; all where it is null. */
export function partsUpTo({ parts, tlp: whole }: Briefing, upTo: Tlp | null): Briefing['parts'] {
  return parts.filter(({ tlp }) => upTo === null || rankTlp(tlp ?? whole) <= rankTlp(upTo))
}

/** How strict a marking is, 0 for the freest. */
export function rankTlp(tlp: Tlp): number {
  return TLPS.indexOf(tlp)
}

/** The same for the same words of the same page and facet. */
export function wordsKey({ page, anchor, facet }: JudgedWords): string {
  return JSON.stringify([page, facet, anchor.document, anchor.start, anchor.end, anchor.exact])
}

function toSource(claim: HeldClaim, number: number): PageSource {
  const { low, high, holders, deniers, decliners, documents, publishers, chain, cautions } = claim
  const times = [
    claim.happened === null ? null : `happened ${claim.happened}`,
    claim.saidOn === null ? null : `said ${claim.saidOn}`,
    claim.learnedOn === null ? 'learned when published, assumed' : `learned ${claim.learnedOn}`,
  ].filter((each) => each !== null)
  const lines = [
    `${claim.publisher ?? 'unknown publisher'}; ${times.join(', ')}`,
    ...(chain.length > 1 ? [`chain: ${chain.join(' ← ')}`] : []),
    `${low === high ? low : `${low}-${high}`} independent ${high === 1 ? 'origin' : 'origins'} (${holders.join('; ') || 'none affirms'}); ${documents} ${documents === 1 ? 'report' : 'reports'} by ${publishers} ${publishers === 1 ? 'publisher' : 'publishers'}`,
    ...(claim.stance === 'asserts' ? [] : [`stance of these words: ${claim.stance}`]),
    ...(deniers.length > 0 ? [`denied by ${deniers.join('; ')}`] : []),
    ...(decliners.length > 0 ? [`declined to confirm: ${decliners.join('; ')}`] : []),
    ...cautions.map((words) => `caution: ${words}`),
    `SHA-256 ${claim.hash}`,
  ]
  return { number, words: unquote(claim.words.anchor.exact), language: claim.language, url: claim.url, lines }
}

/** Words are told between quotation marks of ours: a pair of their own, or half of one, is not told twice. */
function unquote(words: string): string {
  return words.trim().replace(/^[“”„«»"]+|[“”„«»"]+$/gu, '')
}
