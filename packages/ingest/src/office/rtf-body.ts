import type { Draft } from '../draft.ts'
import { Unreadable } from '../unreadable.ts'
import { Paper } from './paper.ts'
import type { Properties } from './properties.ts'
import type { RtfToken } from './rtf-tokens.ts'

/** Lays out the tokens of an RTF file: which are words, in which encoding, and where paragraphs end. */
export class RtfBody {
  private readonly paper = new Paper()
  private state: State = { goes: 'text', encoding: 'windows-1252', skip: 1, link: false }
  private readonly stack: State[] = []
  /** Bytes not yet decoded, of one encoding. */
  private bytes: number[] = []
  /** Plain characters still to be stepped over after a Unicode one, which they stand in for. */
  private standIns = 0
  private encoding = 'windows-1252'
  private readonly encodingByFont = new Map<number, string>()
  private font = 0
  /** True right after `{\*`: a group that only those need who know it. */
  private optional = false
  private field = ''
  private fields: Record<'title' | 'author', string> = { title: '', author: '' }
  private readonly times: Record<'revised' | 'created', string> = { revised: '', created: '' }

  take(token: RtfToken): void {
    switch (token.kind) {
      case 'open':
        this.flush()
        if (this.stack.length >= DEEPEST) throw new Unreadable('rtf-too-deep', `nests more than ${DEEPEST} groups`)
        this.stack.push(this.state)
        this.state = { ...this.state, link: false }
        this.standIns = 0
        break
      case 'close':
        this.flush()
        if (this.state.link) this.paper.closeLink()
        this.state = this.stack.pop() ?? this.state
        this.standIns = 0
        break
      case 'byte':
        if (this.standIns > 0) this.standIns--
        else this.bytes.push(token.byte)
        break
      case 'word':
        this.word(token.word, token.number)
    }
  }

  done(): Pick<Draft, 'text' | 'links' | 'pages'> {
    this.flush()
    return this.paper.done()
  }

  properties(): Pick<Properties, 'title' | 'author' | 'changed'> {
    const { title, author } = this.fields
    const changed = [this.times.revised, this.times.created].find(isDate) ?? null
    return { title: title.trim() || null, author: author.trim() || null, changed }
  }

  private word(word: string, number: number | null): void {
    if (word === 'u' && number !== null) {
      this.flush()
      this.write(String.fromCharCode(number & 0xffff))
      this.standIns = this.state.skip
      return
    }
    if (word === '*') {
      this.optional = true
      return
    }
    this.flush()
    const optional = this.optional
    this.optional = false
    this.standIns = 0
    const goes = Object.hasOwn(DESTINATIONS, word) ? DESTINATIONS[word]! : null
    if (goes !== null) this.enter(goes)
    else if (optional) this.state = { ...this.state, goes: 'nowhere' }
    else if (Object.hasOwn(SIGNS, word)) this.write(SIGNS[word]!)
    else this.control(word, number)
  }

  private enter(goes: State['goes']): void {
    if (goes === 'field') this.field = ''
    // What is left out stays left out, whatever lies in it; but what the file says of itself is looked for there.
    if (this.state.goes !== 'nowhere' || ABOUT.has(goes)) this.state = { ...this.state, goes }
    if (goes !== 'result' || this.state.goes === 'nowhere') return
    const url = /HYPERLINK\s+(?:\\\S+\s+)*"?(https?:[^"\s]+)/i.exec(this.field)?.[1]
    this.state = { ...this.state, goes: 'text', link: url !== undefined }
    if (url !== undefined) this.paper.openLink(url)
  }

  private control(word: string, number: number | null): void {
    const text = this.state.goes === 'text'
    if (PARAGRAPHS.has(word)) {
      if (text) this.paper.close()
    } else if (word === 'page') {
      if (text) this.paper.breakPage()
    } else if (word === 'uc') this.state = { ...this.state, skip: Math.max(0, Math.min(number ?? 1, MOST_STAND_INS)) }
    else if (word === 'ansicpg') this.setDefault(encodingOf(number ?? 0))
    else if (word === 'f' || word === 'deff') {
      this.font = number ?? 0
      if (this.state.goes !== 'fonts') {
        this.state = { ...this.state, encoding: this.encodingByFont.get(this.font) ?? this.encoding }
      }
    } else if (word === 'fcharset' && this.state.goes === 'fonts') {
      const encoding = ENCODING_BY_CHARSET[number ?? -1]
      if (encoding !== undefined) this.encodingByFont.set(this.font, encoding)
    } else if (word === 'plain') this.state = { ...this.state, encoding: this.encoding }
    else if (this.state.goes === 'revised' || this.state.goes === 'created')
      this.time(this.state.goes, word, number ?? 0)
  }

  private time(goes: 'revised' | 'created', word: string, number: number): void {
    const digits = String(number).padStart(2, '0')
    if (word === 'yr') this.times[goes] = digits
    else if (this.times[goes] !== '' && Object.hasOwn(BEFORE, word)) this.times[goes] += `${BEFORE[word]}${digits}`
  }

  private setDefault(encoding: string | null): void {
    if (encoding === null) return
    this.encoding = encoding
    this.state = { ...this.state, encoding }
  }

  private flush(): void {
    if (this.bytes.length === 0) return
    const bytes = Uint8Array.from(this.bytes)
    this.bytes = []
    if (WRITTEN.has(this.state.goes)) this.write(new TextDecoder(this.state.encoding).decode(bytes))
  }

  private write(text: string): void {
    const { goes } = this.state
    if (goes === 'text') this.paper.add(text)
    else if (goes === 'field') this.field = (this.field + text).slice(0, LONGEST_FIELD)
    else if (goes === 'title' || goes === 'author')
      this.fields[goes] = (this.fields[goes] + text).slice(0, LONGEST_FIELD)
  }
}

/** Writers that keep no dates fill in zeros: no date is meant by those. */
function isDate(written: string): boolean {
  return /^[1-9]\d{3}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d)?)?)?$/.test(written) && !Number.isNaN(Date.parse(written))
}

interface State {
  /** What becomes of the words of this group. */
  readonly goes: 'text' | 'nowhere' | 'fonts' | 'field' | 'result' | 'title' | 'author' | 'revised' | 'created'
  readonly encoding: string
  /** Plain characters that stand in for a Unicode one. */
  readonly skip: number
  /** Whether the group shows a link. */
  readonly link: boolean
}

const WRITTEN: ReadonlySet<State['goes']> = new Set(['text', 'field', 'title', 'author'])

const ABOUT: ReadonlySet<State['goes']> = new Set(['title', 'author', 'revised', 'created'])

const DESTINATIONS: Readonly<Record<string, State['goes']>> = {
  fonttbl: 'fonts',
  fldinst: 'field',
  fldrslt: 'result',
  title: 'title',
  author: 'author',
  revtim: 'revised',
  creatim: 'created',
  ...Object.fromEntries(
    (
      'colortbl stylesheet listtable listoverridetable pict object objdata header headerl headerr headerf footer footerl ' +
      'footerr footerf generator themedata datastore rsidtbl xmlnstbl latentstyles template filetbl annotation atnid atnauthor ' +
      'bkmkstart bkmkend nonshppict deleted info operator category subject keywords comment doccomm company manager hlinkbase'
    )
      .split(' ')
      .map((word) => [word, 'nowhere'] as const),
  ),
}

const PARAGRAPHS: ReadonlySet<string> = new Set(['par', 'row', 'sect', 'nestrow'])

const SIGNS: Readonly<Record<string, string>> = {
  bullet: '•',
  cell: ' ',
  emdash: '—',
  endash: '–',
  ldblquote: '“',
  line: ' ',
  lquote: '‘',
  nestcell: ' ',
  rdblquote: '”',
  rquote: '’',
  tab: ' ',
  '~': '\u00a0',
  _: '-',
}

const BEFORE: Readonly<Record<string, string>> = { mo: '-', dy: '-', hr: 'T', min: ':' }

/** Windows code pages by the number that a font gives its character set. */
const ENCODING_BY_CHARSET: Readonly<Record<number, string>> = {
  0: 'windows-1252',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
}

const NAMED: Readonly<Record<number, string>> = {
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  65001: 'utf-8',
}

function encodingOf(page: number): string | null {
  if (page >= 1250 && page <= 1258) return `windows-${page}`
  return Object.hasOwn(NAMED, page) ? NAMED[page]! : null
}

/** Word nests some thirty groups. */
const DEEPEST = 1000
const LONGEST_FIELD = 4000
const MOST_STAND_INS = 8
