/** The encoding that an HTML page declares in its first bytes, by `<meta>` or the XML declaration; null where none. */
export function declaredInHtml(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, LOOKED_AT))
  const xml = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w:.-]+)/i.exec(head)
  if (xml) return xml[1]!
  const meta = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head)
  return meta ? meta[1]! : null
}

/** Bytes searched. The standard asks for 1,024; real pages put scripts before their declaration. */
const LOOKED_AT = 8192

/** The encoding that headers name; null where they name none. A capture out of a web archive has the headers of its record too, and those name no charset. */
export function declaredInHeaders(headers: readonly (readonly [string, string])[]): string | null {
  for (const [name, value] of headers) {
    const charset = /^content-type$/i.test(name) ? /;\s*charset\s*=\s*["']?([\w.:-]+)/i.exec(value)?.[1] : undefined
    if (charset !== undefined) return charset
  }
  return null
}
