import './briefing.css'
import './editor.css'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { briefingQuery, briefingsQuery, checkQuery } from '../../api/brief-queries.ts'
import { CLIENT, desk } from '../../api/desk.ts'
import { searchQuery } from '../../api/queries.ts'
import type { BriefingSheet, DraftSentence } from '../../api/records.ts'
import { askAuthor } from '../../app/author.ts'
import { useKeys } from '../../app/keys.ts'
import { say } from '../../app/toasts.tsx'
import { useTitle } from '../../app/use-title.ts'
import { useWritePaper } from '../../app/write-paper.ts'
import { Failed, PageLoading } from '../../parts/states.tsx'
import { t } from '../../texts/index.ts'
import type { FindClaims } from './complete-claims.ts'
import { SentenceList } from './sentence-list.tsx'
import { signSentence } from './sign-sentence.ts'
import { TextEditor, type TextHandle } from './text-editor.tsx'
import { TlpMark } from './tlp-mark.tsx'
import { useIssue } from './use-issue.ts'

/** Texts that were written and not saved, by the name of the briefing: going away and coming back loses none. */
const unsaved = new Map<string, string>()

/** Writing a briefing: the text, and beside it how each of its sentences stands. */
export function EditorPage() {
  const { name } = useParams({ from: '/briefings/$name/edit' })
  const list = useQuery(briefingsQuery({}))
  const isThere = list.data?.items.some((row) => row.name === name) ?? false
  const query = useQuery({ ...briefingQuery(name, undefined, {}), enabled: isThere })
  useTitle(t.editor.title(name))
  if (list.isError) return <Failed error={list.error} again={() => void list.refetch()} />
  if (query.isError) return <Failed error={query.error} again={() => void query.refetch()} />
  if (list.isPending || (isThere && query.isPending)) return <PageLoading />
  return <Editor key={name} name={name} sheet={query.data ?? null} />
}

/** A pause in typing after which the text is checked. */
const PAUSE_MS = 350

function Editor({ name, sheet }: { readonly name: string; readonly sheet: BriefingSheet | null }) {
  const [base, setBase] = useState(() => ({
    text: sheet?.source ?? t.editor.starter(name),
    version: sheet?.version ?? 0,
  }))
  const [text, setText] = useState(() => unsaved.get(name) ?? base.text)
  const [why, setWhy] = useState('')
  const [place, setPlace] = useState(0)
  const editor = useRef<TextHandle>(null)
  const { check, checked, checking } = useCheck(name, text)
  const navigate = useNavigate()
  const write = useWritePaper()
  const issue = useIssue(name)
  const find = useFindClaims(check?.claims ?? NO_CLAIMS)
  const dirty = text !== base.text || base.version === 0
  useKeep(name, text, text !== base.text)
  const save = async () => {
    if (!dirty) {
      say(t.editor.nothing)
      return null
    }
    const row = await write({
      write: (by) =>
        desk.POST('/api/briefings', {
          params: { header: CLIENT },
          body: { name, text, by, why: why.trim() || t.papers.whyWritten },
        }),
      said: ({ version }) => t.editor.saved(version),
    })
    if (row !== null) {
      setBase({ text, version: row.version })
      setWhy('')
    }
    return row
  }
  const issueIt = async () => {
    if (dirty && (await save()) === null) return
    if ((await issue()) !== null) void navigate({ to: '/briefings/$name', params: { name } })
  }
  const current = check?.sentences.findLast(
    ({ start, end, brackets }) => place >= start && place <= Math.max(end, brackets?.end ?? 0),
  )
  const open = check?.sentences.filter(({ state }) => state === 'says-more') ?? []
  const toNext = () => {
    const next = open.find(({ start }) => start > place) ?? open[0]
    if (next) editor.current?.goTo(next.notes.find(({ start }) => start !== null)?.start ?? next.start)
  }
  const sign = async (sentence: DraftSentence) => {
    const by = await askAuthor()
    if (by === null || check === null || checked !== text) return
    const { sentences } = check
    editor.current?.change(signSentence(text, { sentences, number: sentence.number, by, why: t.editor.signWhy }))
  }
  useKeys(t.nav.briefings, [
    { keys: 'Ctrl s', label: t.editor.saveKey, run: () => void save() },
    { keys: 'm', label: t.editor.next, run: toNext },
  ])
  const ready = check?.ready === true && checked === text && !checking
  return (
    <div className="editor">
      <div className="page-head">
        <h1>{t.editor.title(name)}</h1>
        {check && <TlpMark tlp={check.tlp} />}
        <p className="soft small">
          {base.version === 0 ? t.editor.notFound : t.papers.version(base.version)}
          {text !== base.text && ` · ${t.editor.unsaved}`}
        </p>
      </div>
      {sheet !== null && sheet.version > base.version && base.version > 0 && (
        <p className="banner" role="status">
          {t.editor.elsewhere(sheet.by, sheet.version)}{' '}
          <button
            type="button"
            className="button"
            onClick={() => {
              setBase({ text: sheet.source, version: sheet.version })
              editor.current?.replace(sheet.source)
            }}
          >
            {t.editor.theirs}
          </button>
        </p>
      )}
      <div className="editor-bar">
        <button type="button" className="button" disabled={!dirty} onClick={() => void save()}>
          {t.editor.save} <kbd>Ctrl S</kbd>
        </button>
        <button type="button" className="button first" disabled={!ready} onClick={() => void issueIt()}>
          {t.briefings.issue}
        </button>
        <label className="field editor-why">
          {t.papers.why}
          <input
            value={why}
            maxLength={2000}
            placeholder={t.papers.whyWritten}
            onChange={(event) => setWhy(event.target.value)}
          />
        </label>
        {base.version > 0 && (
          <Link to="/briefings/$name" params={{ name }}>
            {t.briefings.read}
          </Link>
        )}
      </div>
      <div className="editor-sides">
        <div>
          <TextEditor
            ref={editor}
            text={text}
            check={useMemo(
              () => (check && checked !== null ? { text: checked, found: check } : null),
              [check, checked],
            )}
            change={setText}
            moved={setPlace}
            find={find}
            save={() => void save()}
          />
          <p className="soft small">{t.editor.help}</p>
        </div>
        <section className="editor-check" aria-label={t.editor.list}>
          {check && (
            <>
              <p className="small" role="status">
                <b>
                  {t.editor.counts(
                    check.sentences.filter(({ state }) => state === 'holds').length,
                    open.length,
                    check.sentences.filter(({ state }) => state === 'own').length,
                  )}
                </b>{' '}
                {checking ? (
                  <span className="soft">{t.editor.checking}</span>
                ) : (
                  <span className={check.ready ? 'soft' : 'doubt'}>
                    {check.ready ? t.briefings.ready : open.length > 0 ? t.editor.mend : t.briefings.wholeBlocked}
                  </span>
                )}
              </p>
              {check.notes.map(({ rule, message }) => (
                <p key={`${rule} ${message}`} className="small doubt">
                  {message}
                </p>
              ))}
              {open.length > 0 && (
                <p>
                  <button type="button" className="button" onClick={toNext}>
                    {t.editor.next} <kbd>m</kbd>
                  </button>
                </p>
              )}
              <SentenceList
                check={check}
                current={current?.number ?? null}
                goTo={({ start }) => editor.current?.goTo(start)}
                sign={(sentence) => void sign(sentence)}
              />
            </>
          )}
        </section>
      </div>
    </div>
  )
}

/** How the text stands after each pause, and of which text that is told. */
function useCheck(name: string, text: string) {
  const [asked, setAsked] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setAsked(text), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text])
  const query = useQuery(checkQuery(name, asked))
  return {
    check: query.data ?? null,
    checked: query.isPlaceholderData ? null : asked,
    checking: asked !== text || query.isPlaceholderData || query.isPending,
  }
}

/** Keeps what is not saved in this window, and has the browser ask before the window is closed. */
function useKeep(name: string, text: string, dirty: boolean): void {
  useEffect(() => {
    if (!dirty) {
      unsaved.delete(name)
      return
    }
    unsaved.set(name, text)
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [name, text, dirty])
}

/** Characters of an id in the text: shorter ones may look like words. */
const LEAST_OF_ID = 7

type Named = BriefingSheet['claims']
const NO_CLAIMS: Named = []

/** Claims by their words; those that the text names already before anything is typed. */
function useFindClaims(used: Named): FindClaims {
  const client = useQueryClient()
  const known = useRef(used)
  known.current = used
  return useCallback(
    async (typed, signal) => {
      if (typed.length < 2)
        return known.current.map(({ words, publisher, saidOn }) => ({
          ref: `"${words.anchor.exact.replace(/\s+/gu, ' ').replaceAll('"', '”')}"`,
          words: words.anchor.exact,
          publisher,
          publishedOn: saidOn,
        }))
      const found = await client.fetchQuery(searchQuery('claim', typed, {}))
      signal.throwIfAborted()
      return found.items.map(({ id, short, words, publisher, publishedOn }) => ({
        ref: id.slice(0, Math.max(short.length, LEAST_OF_ID)),
        words,
        publisher,
        publishedOn,
      }))
    },
    [client],
  )
}
