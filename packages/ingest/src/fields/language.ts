/**
 * The language of a text, BCP 47; `und` where neither the words nor the input tell.
 * The words decide where there are enough of them; a declared language settles short and doubtful texts, and keeps its
 * region (`en-GB`) where both agree.
 */
export async function detectLanguage(text: string, declared: string | null): Promise<string> {
  const known = declared === null ? null : canonical(declared)
  const { eld } = await loadDetector()
  const found = eld.detect(text.slice(0, LOOKED_AT))
  if (found.language === '') return known ?? 'und'
  if (known !== null && known.split('-')[0] === found.language) return known
  return found.isReliable() && text.length >= ENOUGH ? found.language : (known ?? found.language)
}

let detector: Promise<typeof import('eld/small')> | null = null

/** Loads the detector's tables once, at the first text whose language is not given. */
function loadDetector(): Promise<typeof import('eld/small')> {
  detector ??= import('eld/small')
  return detector
}

/** Code units that the detector sees: it is certain long before. */
const LOOKED_AT = 2000
/** Below this many code units a declared language is surer than the detector. */
const ENOUGH = 100

/** The tag in its canonical spelling; null where it is none ("English", "xx_"). */
export function canonical(tag: string): string | null {
  try {
    const made = Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0]
    return made && /^[a-z]{2,3}(?:-|$)/.test(made) && made !== 'und' ? made : null
  } catch {
    return null
  }
}
