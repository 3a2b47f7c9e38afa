import {
  attribute,
  findHanded,
  type HolderProfile,
  type NamedSpeaker,
  profileHolder,
  segment,
  speaksFor,
  splitNames,
  tellsWho,
} from '@sayso/core'
import { looseDocument } from '../reader/loose-document.ts'
import type { Voices } from './read-voices.ts'

/**
 * Whom a sentence names as having said, denied or declined something, with what the claims that it rests on hold who are by
 * them or by those who speak for them. Each of several that are named together stands by itself.
 */
export function findSpeakers(text: string, language: string, voices: readonly Voices[]): readonly NamedSpeaker[] {
  return findNamed(text, language).flatMap(({ start, end, span, stance }): readonly NamedSpeaker[] => {
    const name = text.slice(start, end)
    const profile = profileWords(name, language)
    const tells = voices.some(({ book }) => tellsWho(profile, book))
    if (!tells) return []
    const credited = voices.flatMap((each) => findCredited({ name, profile }, each))
    return [{ start, end, span, stance, credited }]
  })
}

type Named = Pick<NamedSpeaker, 'start' | 'end' | 'span' | 'stance'>

/** As a report names them, then in the turns that only a briefing uses; each once. */
function findNamed(text: string, language: string): readonly Named[] {
  const doc = looseDocument(text, language)
  const reported = attribute(doc, segment(doc)).attributions.flatMap(({ source, cue, stance }): readonly Named[] => {
    const [name] = source
    if (name === undefined) return []
    const places = [...source, ...cue]
    const span = {
      start: Math.min(...places.map((each) => each.start)),
      end: Math.max(...places.map((each) => each.end)),
    }
    return [{ ...name, span, stance }]
  })
  const handed = findHanded(text, language).filter(
    ({ start, end }) => !reported.some((each) => start < each.end && each.start < end),
  )
  return [...reported, ...handed].flatMap((each) =>
    splitNames(text, each, language).map((part) => ({ ...each, ...part })),
  )
}

function findCredited(
  { name, profile }: { readonly name: string; readonly profile: HolderProfile },
  { claims, book }: Voices,
): NamedSpeaker['credited'] {
  return claims
    .filter(({ said, names, counted, near, far }) => {
      if (names.some((each) => bare(each) === bare(name))) return true
      const isBy = far.some((voice) => {
        const speaking = speaksFor(voice, profile, book)
        return speaking === 'self' || (speaking === 'behalf' && counted)
      })
      // An outlet that passes a denial on denies nothing; nor does a paper of a country speak for it.
      const isPassedOn = said.stance === 'asserts' || said.stance === 'hedges'
      return isBy || (isPassedOn && near.some((voice) => speaksFor(voice, profile, book) === 'self'))
    })
    .map(({ said }) => said)
}

function bare(name: string): string {
  return name
    .replace(/^(?:the|an?|der|die|das)\s/iu, '')
    .replace(/\s+/gu, ' ')
    .toLowerCase()
}

function profileWords(name: string, language: string): HolderProfile {
  const source = { start: 0, end: name.length, text: name, name, entity: null, unnamed: false }
  return profileHolder(source, looseDocument('', language))
}
