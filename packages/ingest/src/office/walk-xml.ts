import { Parser } from 'htmlparser2'
import { decode } from '../decode/decode.ts'
import { Unreadable } from '../unreadable.ts'

/** What to do at each part of an XML text; names keep their prefix, as in `w:p`. */
export interface XmlHandlers {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly text?: (text: string) => void
  readonly close?: (name: string) => void
}

/**
 * Walks through an XML text in one pass. Only the five entities of XML are known and no document type is read, so that
 * nothing expands and nothing is fetched. Throws Unreadable where one is declared, or where elements lie too deep;
 * `plainDoctype` lets the name of a document type pass, as drawings have it.
 */
export function walkXml(
  bytes: Uint8Array,
  handlers: XmlHandlers,
  { plainDoctype = false }: { readonly plainDoctype?: boolean } = {},
): void {
  let depth = 0
  const parser = new Parser(
    {
      onprocessinginstruction: (name, data) => {
        if (!/^!doctype/i.test(name)) return
        if (!plainDoctype)
          throw new Unreadable('xml-doctype', 'declares a document type, which may hold traps and is not read')
        if (data.includes('['))
          throw new Unreadable('xml-doctype', 'declares a document type with entities of its own, which may be traps')
      },
      onopentag: (name, attributes) => {
        if (++depth > DEEPEST) throw new Unreadable('xml-too-deep', `nests more than ${DEEPEST} elements`)
        handlers.open?.(name, attributes)
      },
      ontext: (text) => handlers.text?.(text),
      onclosetag: (name) => {
        depth--
        handlers.close?.(name)
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.write(decode(bytes, declaredInXml(bytes)).text)
  parser.end()
}

/** The encoding that an XML declaration names; null where it names none. */
export function declaredInXml(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  return /^\s*(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*encoding=["']([\w.:-]+)["']/.exec(head)?.[1] ?? null
}

/** Tables within tables within frames reach some sixty. */
const DEEPEST = 512
