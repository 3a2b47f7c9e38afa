import type { BriefingPage } from '@sayso/core'
import { ZipFile } from 'yazl'

/**
 * A briefing as a Word document (Office Open XML, ECMA-376): headings as styles, the marking in header and footer, page
 * numbers. The same page gives the same bytes: no date, no name of a machine or a person goes into its properties.
 */
export async function writeDocx(page: BriefingPage): Promise<Buffer> {
  const zip = new ZipFile()
  for (const [path, xml] of Object.entries(partsOf(page)))
    zip.addBuffer(Buffer.from(HEAD + xml), path, { mtime: EPOCH, forceDosTimestamp: true })
  zip.end()
  const chunks: Buffer[] = []
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/** The first moment that a ZIP can write, on any clock. */
const EPOCH = new Date(1980, 0, 1)
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const WORD =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

function partsOf(page: BriefingPage): Readonly<Record<string, string>> {
  const mark = `TLP:${page.tlp}`
  return {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPES}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${TYPES}.styles+xml"/><Override PartName="/word/header1.xml" ContentType="${TYPES}.header+xml"/><Override PartName="/word/footer1.xml" ContentType="${TYPES}.footer+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(page.title)} (${mark})</dc:title><dc:creator>Sayso</dc:creator><dc:language>${escapeXml(page.language)}</dc:language></cp:coreProperties>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${RELATIONS}/header" Target="header1.xml"/><Relationship Id="rId3" Type="${RELATIONS}/footer" Target="footer1.xml"/></Relationships>`,
    'word/styles.xml': STYLES,
    'word/header1.xml': `<w:hdr ${WORD}><w:p><w:pPr><w:pStyle w:val="Mark"/></w:pPr>${run(mark)}</w:p></w:hdr>`,
    'word/footer1.xml': `<w:ftr ${WORD}><w:p><w:pPr><w:pStyle w:val="Mark"/></w:pPr>${run(`${mark}  `)}<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>`,
    'word/document.xml': `<w:document ${WORD}><w:body>${bodyOf(page)}<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:footerReference w:type="default" r:id="rId3"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1304" w:right="1134" w:bottom="1304" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>`,
  }
}

function bodyOf(page: BriefingPage): string {
  return [
    paragraph('Title', run(page.title)),
    ...page.about.map((line) => paragraph('Note', run(line))),
    ...page.notices.map((line) => paragraph('Notice', run(line))),
    ...page.parts.flatMap(({ heading, tlp, sentences }) => [
      ...(heading === '' ? [] : [paragraph('Heading1', run(tlp === page.tlp ? heading : `${heading} (TLP:${tlp})`))]),
      ...sentences.map(({ text, sources, own }) =>
        paragraph(
          'Normal',
          `${run(text)}${sources.length === 0 ? '' : run(` ${sources.join(', ')}`, '<w:vertAlign w:val="superscript"/>')}${own === null ? '' : run(` own judgement of ${own}`, '<w:i/>')}`,
        ),
      ),
    ]),
    paragraph('Heading1', run('Sources')),
    ...page.sources.flatMap(({ number, words, url, lines }) => [
      paragraph('Normal', run(`${number}. “${words.replace(/\s+/gu, ' ').trim()}”${url === null ? '' : ` ${url}`}`)),
      ...lines.map((line) => paragraph('Note', run(line))),
    ]),
    paragraph('Heading1', run('Left out')),
    ...(page.left.length === 0 ? ['Nothing was left out.'] : page.left).map((line) => paragraph('Normal', run(line))),
    ...(page.hash === null ? [] : [paragraph('Note', run(`Issued with SHA-256 ${page.hash}`))]),
  ].join('')
}

function paragraph(style: string, runs: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs}</w:p>`
}

function run(text: string, properties = ''): string {
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`
}

/** XML 1.0 has no room for most control characters and for halves of surrogate pairs. */
const UNWRITABLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

function escapeXml(text: string): string {
  return text
    .replace(UNWRITABLE, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

const style = (id: string, name: string, paragraphs: string, runs: string, based = 'Normal') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${id === 'Normal' ? '' : `<w:basedOn w:val="${based}"/>`}<w:qFormat/><w:pPr>${paragraphs}</w:pPr><w:rPr>${runs}</w:rPr></w:style>`

/** Sizes are in half points, spaces in twentieths of a point. */
const STYLES = `<w:styles ${WORD}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:cs="Georgia"/><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>${[
  style('Normal', 'Normal', '<w:spacing w:after="120" w:line="276" w:lineRule="auto"/>', ''),
  style('Title', 'Title', '<w:spacing w:after="160"/>', '<w:b/><w:sz w:val="36"/>'),
  style(
    'Heading1',
    'heading 1',
    '<w:keepNext/><w:spacing w:before="320" w:after="120"/><w:outlineLvl w:val="0"/>',
    '<w:b/><w:sz w:val="26"/>',
  ),
  style(
    'Note',
    'Note',
    '<w:spacing w:after="20"/><w:ind w:left="284"/>',
    '<w:color w:val="575E66"/><w:sz w:val="17"/>',
  ),
  style(
    'Notice',
    'Notice',
    '<w:pBdr><w:left w:val="single" w:sz="24" w:space="8" w:color="C98A00"/></w:pBdr>',
    '<w:b/>',
  ),
  style('Mark', 'Mark', '<w:spacing w:after="0"/><w:jc w:val="right"/>', '<w:b/><w:sz w:val="18"/>'),
].join('')}</w:styles>`
