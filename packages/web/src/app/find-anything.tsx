import {
  Combobox,
  ComboboxGroup,
  ComboboxGroupLabel,
  ComboboxItem,
  ComboboxList,
  ComboboxProvider,
} from '@ariakit/react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { namedSourcesQuery, searchQuery } from '../api/queries.ts'
import { fromWord } from '../parts/cut-words.ts'
import { sayDate } from '../parts/dates.ts'
import { t } from '../texts/index.ts'
import { useCut } from './as-of.ts'
import { Dialog } from './dialog.tsx'
import { useFoundPapers } from './find-papers.ts'
import { PAGES } from './pages.ts'

interface Props {
  readonly open: boolean
  readonly close: () => void
  readonly showKeys: () => void
}

/** Claims, reports, sources, papers and actions by a few letters. */
export function FindAnything({ open, close, showKeys }: Props) {
  return (
    <Dialog open={open} close={close} title={t.find.title} className="find">
      <Finder close={close} showKeys={showKeys} />
    </Dialog>
  )
}

interface Action {
  readonly id: string
  readonly label: string
  readonly keys: string | null
  readonly run: () => void
}

function Finder({ close, showKeys }: Omit<Props, 'open'>) {
  const cut = useCut()
  const navigate = useNavigate()
  const [typed, setTyped] = useState('')
  const words = typed.trim()
  const inClaims = useQuery(searchQuery('claim', words, cut))
  const inDocuments = useQuery(searchQuery('document', words, cut))
  const claims = words.length > 1 ? (inClaims.data?.items ?? []) : []
  const documents = words.length > 1 ? (inDocuments.data?.items ?? []) : []
  const inSources = useQuery(namedSourcesQuery(words, cut))
  const sources = words.length > 1 ? (inSources.data?.items ?? []) : []
  const papers = useFoundPapers(words)
  const actions: Action[] = [
    ...PAGES.map(({ to, name, key }) => ({
      id: to,
      label: t.find.go(name),
      keys: `g ${key}`,
      run: () => void navigate({ to }),
    })),
    { id: 'keys', label: t.find.showKeys, keys: '?', run: showKeys },
    { id: 'print', label: t.find.print, keys: null, run: () => setTimeout(() => window.print(), 100) },
  ].filter(({ label }) => label.toLowerCase().includes(words.toLowerCase()))
  const then = (run: () => void) => () => {
    close()
    run()
  }
  return (
    <ComboboxProvider value={typed} setValue={setTyped} open setOpen={() => {}}>
      <Combobox
        className="input find-input"
        placeholder={t.find.placeholder}
        autoFocus
        autoSelect="always"
        aria-label={t.find.title}
      />
      <ComboboxList className="find-list" alwaysVisible aria-label={t.find.title}>
        {claims.length > 0 && (
          <ComboboxGroup>
            <ComboboxGroupLabel className="find-label">{t.find.claims}</ComboboxGroupLabel>
            {claims.map((hit) => (
              <ComboboxItem
                key={hit.id}
                className="find-item"
                value={hit.id}
                setValueOnClick={false}
                onClick={then(() => void navigate({ to: '/claims/$id', params: { id: hit.group ?? hit.id } }))}
              >
                <span className="serif">
                  {fromWord(hit.before)}
                  <mark>{hit.words}</mark>
                  {hit.after}
                </span>
                <span className="soft small">
                  {hit.publisher} · {sayDate(hit.publishedOn)}
                  {hit.versions > 1 && ` · ${t.reader.version(hit.version, hit.versions)}`}
                </span>
              </ComboboxItem>
            ))}
          </ComboboxGroup>
        )}
        {documents.length > 0 && (
          <ComboboxGroup>
            <ComboboxGroupLabel className="find-label">{t.find.documents}</ComboboxGroupLabel>
            {documents.map((hit) => (
              <ComboboxItem
                key={hit.id}
                className="find-item"
                value={hit.id}
                setValueOnClick={false}
                onClick={then(() => void navigate({ to: '/documents/$id', params: { id: hit.id } }))}
              >
                <span className="serif">{hit.title ?? hit.words}</span>
                <span className="soft small">
                  {hit.publisher} · {sayDate(hit.publishedOn)}
                  {hit.versions > 1 && ` · ${t.reader.version(hit.version, hit.versions)}`}
                </span>
              </ComboboxItem>
            ))}
          </ComboboxGroup>
        )}
        {sources.length > 0 && (
          <ComboboxGroup>
            <ComboboxGroupLabel className="find-label">{t.find.sources}</ComboboxGroupLabel>
            {sources.map(({ name, claims: said }) => (
              <ComboboxItem
                key={name}
                className="find-item"
                value={`source ${name}`}
                setValueOnClick={false}
                onClick={then(() => void navigate({ to: '/sources/$name', params: { name } }))}
              >
                <span className="serif">{name}</span>
                <span className="soft small">{t.count.claims(said)}</span>
              </ComboboxItem>
            ))}
          </ComboboxGroup>
        )}
        {papers.length > 0 && (
          <ComboboxGroup>
            <ComboboxGroupLabel className="find-label">{t.find.papers}</ComboboxGroupLabel>
            {papers.map((paper) => (
              <ComboboxItem
                key={paper.id}
                className="find-item"
                value={paper.id}
                setValueOnClick={false}
                onClick={then(paper.run)}
              >
                <span className="serif">{paper.label}</span>
                <span className="soft small">{paper.about}</span>
              </ComboboxItem>
            ))}
          </ComboboxGroup>
        )}
        {actions.length > 0 && (
          <ComboboxGroup>
            <ComboboxGroupLabel className="find-label">{t.find.actions}</ComboboxGroupLabel>
            {actions.map((action) => (
              <ComboboxItem
                key={action.id}
                className="find-item"
                value={action.id}
                setValueOnClick={false}
                onClick={then(action.run)}
              >
                <span>{action.label}</span>
                {action.keys && <kbd>{action.keys}</kbd>}
              </ComboboxItem>
            ))}
          </ComboboxGroup>
        )}
        {claims.length + documents.length + sources.length + papers.length + actions.length === 0 &&
          !inClaims.isFetching && <p className="soft find-label">{t.find.none}</p>}
      </ComboboxList>
    </ComboboxProvider>
  )
}
