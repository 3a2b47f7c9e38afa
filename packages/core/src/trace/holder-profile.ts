import { z } from 'zod'

/** One name among the words of a source. */
const NamedWord = z
  .object({
    words: z.string(),
    key: z.string().describe('Sound key, alike across scripts.'),
    sure: z.boolean().describe('Whether its script and place show a name; else it is one only if the case knows it.'),
  })
  .readonly()

/**
 * What the words of a source tell of who it is, and what stands beside its name in the document. Compact and from that
 * document alone: everything that is needed to make sources one over a whole case.
 */
export const HolderProfile = z
  .object({
    text: z.string().describe('The best name within the document.'),
    names: z.array(NamedWord).readonly().describe('Names of its own, in order; a surname is the last.'),
    run: z.string().nullable().describe('Its longest run of capitalised words; null where there is none.'),
    affiliations: z
      .array(NamedWord)
      .readonly()
      .describe("Whom or where it belongs to: Halvora in Halvora's spy agency."),
    acronyms: z.array(z.string()).readonly(),
    concepts: z
      .array(z.string())
      .readonly()
      .describe('What its words say it is: intelligence, spokesperson, contract.'),
    beside: z
      .object({ names: z.array(NamedWord).readonly(), concepts: z.array(z.string()).readonly() })
      .readonly()
      .describe(
        'The same of what is said of a named person next to the name: "who runs the Main Reconnaissance Office".',
      ),
    post: z
      .string()
      .nullable()
      .describe(
        'What the document calls a named person: "spokeswoman of the World Epidemic Office"; null where it says nothing.',
      ),
    body: z
      .string()
      .nullable()
      .describe('The body for which it speaks, where the words only point back to one: "its spokeswoman".'),
    country: z
      .string()
      .nullable()
      .describe("Sound key of the publisher's country: whose ministry is meant where none is named."),
    dateline: NamedWord.nullable().describe('The place from which the document is dated; null where it says none.'),
    language: z.string(),
    document: z.string().describe('The document that names it.'),
    unnamed: z.boolean(),
    several: z.boolean().describe('Said of more than one: "sources", "foreign media".'),
  })
  .readonly()
export type HolderProfile = z.infer<typeof HolderProfile>
