import { describe, expect, it } from 'vitest'
import { readHtml } from './read-html.ts'

const P1 = 'The transport minister said on Tuesday that the bridge was safe and would open again within a week.'
const P2 =
  'Officials counted fifteen hundred lorries a day on the detour, the council of Orlen said in a note to reporters.'
const LONG = `${P1} ${P2} `.repeat(2).trim()

const read = (body: string) =>
  readHtml(`<html><head><title>A title</title></head><body>${body}</body></html>`, 'https://a.example/news/bridge')
const paragraphs = (body: string) => read(body).text.split('\n\n')

describe('pull quotes', () => {
  it('leaves out what a paragraph says word for word, whatever the quotation is called', () => {
    const body = `<article><p>${P1}</p><blockquote><p>“the bridge was safe and would open again”</p></blockquote><p>${P2}</p></article>`
    expect(paragraphs(body)).toEqual([P1, P2])
  })

  it('keeps a quotation that stands nowhere else', () => {
    const body = `<article><p>${P1}</p><blockquote><p>“Nobody has found a crack, nobody will.”</p></blockquote><p>${P2}</p></article>`
    expect(paragraphs(body)).toEqual([P1, '“Nobody has found a crack, nobody will.”', P2])
  })

  it('leaves out what is named a pull quote and tells the words that stand nowhere else', () => {
    const draft = read(
      `<article><p>${P1}</p><div class="c-pullquote">A bridge nobody trusts any more</div><p>${P2}</p></article>`,
    )
    expect(draft.text.split('\n\n')).toEqual([P1, P2])
    expect(draft.notes.map(({ message }) => message)).toEqual([
      'Words set apart from the running text, left out: “A bridge nobody trusts any more”',
    ])
  })
})

describe('comments', () => {
  const comment = `<div class="entry"><p>${'I drove over that bridge every day and it always shook, as everybody here knows. '.repeat(8)}</p></div>`

  it('leaves them out where they are far longer than the article', () => {
    const body = `<div class="post"><div class="text"><p>${P1}</p><p>${P2}</p></div><section class="comments-area">${comment.repeat(40)}</section></div>`
    expect(paragraphs(body)).toEqual([P1, P2])
  })

  it('leaves out what follows a heading over them, without any name', () => {
    const body = `<div><p>${LONG}</p><p>${P2}</p><h3>23 Comments</h3>${comment.repeat(3)}</div>`
    expect(paragraphs(body)).toEqual([LONG, P2])
  })

  it('keeps an article whose element is named after its comments', () => {
    const body = `<div class="comments-open comments"><h1>A title</h1><p>${P1}</p><p>${P2}</p></div>`
    expect(paragraphs(body)).toEqual([P1, P2])
  })

  it('keeps a page that is nothing but a thread of comments', () => {
    expect(paragraphs(`<div class="comment-list"><p>${P1}</p><p>${P2}</p></div>`)).toEqual([P1, P2])
  })
})

describe('related articles', () => {
  it('keeps their links without a place and none of their words', () => {
    const draft = read(
      `<article><p>${P1}</p><p><a href="/news/older">Read more: The bridge a year ago</a></p>` +
        `<div class="related-box"><h4>Related</h4><a href="https://b.example/report#x">What B reports of the bridge</a></div>` +
        `<p>${P2.replace('council', '<a href="https://c.example/">council</a>')}</p></article>`,
    )
    expect(draft.text.split('\n\n')).toEqual([P1, P2])
    expect(draft.links.map(({ url, start }) => [url, start === null])).toEqual([
      ['https://c.example/', false],
      ['https://b.example/report#x', true],
      ['https://a.example/news/older', true],
    ])
  })

  it('takes no links from boxes around the article, and none twice', () => {
    const box = `<div class="related"><a href="https://b.example/1">One more report of the bridge</a><a href="https://b.example/1">Again</a></div>`
    const draft = read(`<article><p>${P1}</p>${box}<p>${P2}</p></article><div class="related"><a href="/x">X</a></div>`)
    expect(draft.links).toEqual([{ url: 'https://b.example/1', start: null, end: null }])
  })
})

describe('live blogs', () => {
  const entry = (at: string, words: string) =>
    `<li class="update"><time datetime="2027-11-05T${at}:00Z">${at}</time><p>${words} ${P2}</p></li>`
  const blog = `<ul class="liveblog-posts">${entry('12:00', 'Third.')}${entry('11:00', 'Second.')}${entry('10:00', 'First.')}</ul>`

  it('reads them whole where nobody takes their entries apart', () => {
    expect(read(`<main><p>${P1}</p>${blog}</main>`).text).toContain('Second.')
  })

  it('takes the replies of readers for no entries', () => {
    const thread = blog.replace('liveblog-posts', 'comments')
    const source = `<html><head><title>A live blog</title></head><body><article><h1>A live blog</h1><p>${LONG}</p></article>${thread}</body></html>`
    expect(readHtml(source, 'https://a.example/live/x', { entries: 'apart' }).notes).toEqual([])
  })

  it('keeps a page that lists other articles with their times as it is', () => {
    const list = blog.replace('liveblog-posts', 'archive')
    expect(readHtml(`<main><p>${P1}</p>${list}</main>`, null, { entries: 'apart' }).text).toContain('Second.')
  })
})
