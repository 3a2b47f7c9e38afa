import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeClaims } from '../../packages/core/src/attribute/claims/make-claims.ts'
import { readScene } from '../../packages/core/src/attribute/read-scene.ts'
import { findCandidates, type Scene } from '../../packages/core/src/attribute/speakers/find-candidates.ts'
import { findSpeakerFeatures, SPEAKER_FEATURES } from '../../packages/core/src/attribute/speakers/speaker-features.ts'
import {
  type Claim,
  type Document,
  decodeAttributions,
  describeSource,
  encodeUnits,
  type NamedSource,
  segment,
} from '../../packages/core/src/index.ts'
import { createCase } from '../../packages/engine/src/index.ts'
import { keepItems } from '../../packages/engine/src/line/keep-items.ts'
import { openEncoder } from '../../packages/engine/src/reader/open-encoder.ts'
import { findInputs, readInput } from '../../packages/ingest/src/index.ts'
import { caseFolder, casesToLearnFrom } from '../case-folder.ts'

/**
 * Writes whoever might have said each claim of the labelled cases, and who did, for training/attribute/train_speakers.py.
 *
 * usage: npx tsx eval/attribute/speakers.ts [CASES]   (writes eval/out/speakers/NAME.csv)
 */
/** Words that tell nobody from another, as score_case.py has them. */
const STOP = new Set(
  'the a an of in at on to by for and or its their his her with from is are was were be been about some that this which who as s said says source sources official officials one two not unnamed reports report'.split(
    ' ',
  ),
)
interface GoldMention {
  readonly id: string
  readonly doc: string
  readonly quote: string
  readonly value: number | null
  readonly speaker: string | null
  readonly chain: readonly string[]
}
mkdirSync('eval/out/speakers', { recursive: true })
const encoder = await openEncoder('models', { threads: 2 })

/** The rows of one case. */
class Sheet {
  readonly #rows = [['claim', 'right', ...SPEAKER_FEATURES].join(',')]
  readonly #names: string[] = []
  #claims = 0

  add(scene: Scene, claims: readonly Claim[], claim: Claim, isTrue: (source: NamedSource | null) => boolean): void {
    const index = claims.indexOf(claim)
    const candidates = findCandidates(claim, scene)
    const around = { previous: claims[index - 1] ?? null, next: claims[index + 1] ?? null }
    const features = findSpeakerFeatures(claim, candidates, scene, around)
    candidates.forEach(({ source, from, place }, k) => {
      const figures = Array.from(features[k]!, (value) => +value.toFixed(4))
      this.#rows.push([this.#claims, Number(isTrue(source)), ...figures].join(','))
      this.#names.push(
        JSON.stringify([source?.name ?? null, from, place?.kind ?? null, claim.anchor.exact.slice(0, 120)]),
      )
    })
    this.#claims++
  }

  write(name: string): void {
    writeFileSync(`eval/out/speakers/${name}.csv`, this.#rows.join('\n'))
    writeFileSync(`eval/out/speakers/${name}.txt`, this.#names.join('\n'))
    console.log(`${name}: ${this.#claims} claims, ${this.#rows.length - 1} candidates`)
  }
}

for (const name of process.argv[2] ?? casesToLearnFrom()) {
  const folder = caseFolder(name)!
  const gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as { mentions: GoldMention[] }
  const sheet = new Sheet()
  for (const { id, doc } of await readDocuments(join(folder, 'documents.jsonl'))) {
    const { scene, claims } = await readClaims(doc)
    const mentions = gold.mentions.filter((mention) => mention.doc === id)
    for (const [claim, mention] of match(claims, mentions, doc.text))
      sheet.add(scene, claims, claim, (source) => isRight(source, mention))
  }
  sheet.write(name)
}
await encoder.close()

async function readClaims(doc: Document): Promise<{ readonly scene: Scene; readonly claims: readonly Claim[] }> {
  const units = encoder.cut(doc.text)
  const decoded = decodeAttributions(units, await encodeUnits(units, encoder.card, encoder.run), encoder.card)
  const { scene } = readScene(doc, segment(doc), { decoded, method: encoder.method })
  return { scene, claims: makeClaims(scene.views, scene) }
}

/** The documents of a file with their ids in it. */
async function readDocuments(path: string): Promise<readonly { readonly id: string; readonly doc: Document }[]> {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as { id: string; url: string; published_at: string }) // biome-ignore format: one line
  const place = mkdtempSync(join(tmpdir(), 'sayso-speakers-'))
  const open = await createCase(
    join(place, 'c.sayso'),
    { title: path, language: 'en' },
    { actor: 'eval', now: () => '2026-01-01T00:00:00.000Z' },
  )
  try {
    const items = []
    for await (const item of readAll(path)) if (item.ok) items.push(item)
    await keepItems(open, items, {})
    const documents: Document[] = []
    for await (const document of open.store.stream('document')) documents.push(document)
    return lines.map(({ id, url, published_at }) => ({
      id,
      doc: documents.find((one) => one.url === url && one.publishedOn === published_at)!,
    }))
  } finally {
    await open.close()
    rmSync(place, { recursive: true, force: true })
  }
}

async function* readAll(path: string) {
  for await (const input of findInputs([path])) yield* readInput(input, {})
}

/** Whether a source is the speaker of a mention or the nearest link of its chain, as score_case.py has it. */
function isRight(source: NamedSource | null, { speaker, chain }: GoldMention): boolean {
  if (speaker === null || source === null) return speaker === null && source === null
  const said = describeSource(source)
  return areNames(said, speaker) || (chain.length > 0 && areNames(said, chain[0]!))
}

function areNames(said: string, gold: string): boolean {
  const [a, b] = [tellingWords(said), tellingWords(gold)]
  const both = [...a].filter((word) => b.has(word)).length
  return a.size > 0 && b.size > 0 && both >= 0.5 * Math.min(a.size, b.size) && a.size <= 2 * b.size + 3
}

function tellingWords(text: string): ReadonlySet<string> {
  const all = text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []
  const telling = all.filter((word) => !STOP.has(word))
  return new Set(telling.length > 0 ? telling : all)
}

/** Claims and mentions one to one, best overlap first, as score_case.py pairs them. */
function match(claims: readonly Claim[], mentions: readonly GoldMention[], text: string): [Claim, GoldMention][] {
  const pairs: { claim: Claim; mention: GoldMention; overlap: number; value: boolean }[] = []
  for (const mention of mentions) {
    const start = text.indexOf(mention.quote)
    const end = start + mention.quote.length
    for (const claim of claims) {
      const both = Math.min(end, claim.anchor.end) - Math.max(start, claim.anchor.start)
      const length = claim.anchor.end - claim.anchor.start
      if (both <= 0 || both < 0.5 * Math.min(end - start, length) || length > 3 * (end - start) + 40) continue
      const union = Math.max(end, claim.anchor.end) - Math.min(start, claim.anchor.start)
      const value = (claim.value === null) === (mention.value === null)
      pairs.push({ claim, mention, overlap: Math.round((100 * both) / union), value })
    }
  }
  pairs.sort((a, b) => b.overlap - a.overlap || Number(b.value) - Number(a.value))
  const taken = new Set<Claim | GoldMention>()
  const found: [Claim, GoldMention][] = []
  for (const { claim, mention } of pairs) {
    if (taken.has(claim) || taken.has(mention)) continue
    taken.add(claim).add(mention)
    found.push([claim, mention])
  }
  return found
}
