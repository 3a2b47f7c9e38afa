import { type RefObject, useEffect, useState } from 'react'
import { CLIENT, desk, read } from '../../api/desk.ts'
import { t } from '../../texts/index.ts'
import { findAddresses, isAddresses } from './find-addresses.ts'

interface Props {
  /** Addresses, one a line, as far as they are written. */
  readonly text: string
  readonly write: (text: string) => void
  /** Runs what is sent, and tells where it was not taken. */
  readonly run: (what: () => Promise<unknown>) => Promise<void>
  readonly field: RefObject<HTMLTextAreaElement | null>
}

/** Pages to fetch by their addresses: what was dropped or pasted stands here first, and nothing is asked for before a person says so. */
export function FetchPages({ text, write, run, field }: Props) {
  const [isOpen, setOpen] = useState(false)
  const addresses = findAddresses(text)
  useEffect(() => {
    if (text !== '') setOpen(true)
  }, [text])
  return (
    <details className="paste" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t.inbox.addresses}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          const form = event.currentTarget
          const publisher = String(new FormData(form).get('publisher') ?? '').trim()
          void run(async () => {
            await read(
              desk.POST('/api/addresses', {
                params: { header: CLIENT },
                body: { addresses: [...addresses], ...(publisher ? { publisher } : {}) },
              }),
            )
            form.reset()
            write('')
          })
        }}
      >
        <label className="field">
          {t.inbox.addressesField}
          <textarea
            ref={field}
            rows={4}
            required
            spellCheck={false}
            value={text}
            onChange={(event) => write(event.target.value)}
          />
        </label>
        <label className="field">
          {t.inbox.publisherOfAll}
          <input name="publisher" />
        </label>
        <button type="submit" className="button first" disabled={addresses.length === 0}>
          {t.inbox.fetch(addresses.length)}
        </button>
        <p className="soft small">{t.inbox.fetchHow}</p>
      </form>
    </details>
  )
}

/** Takes addresses that are pasted anywhere on the page but into a field; a text that names some is left to its own form. */
export function usePastedAddresses(take: (text: string) => void): void {
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const into = event.target
      if (into instanceof HTMLInputElement || into instanceof HTMLTextAreaElement) return
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (!isAddresses(text)) return
      event.preventDefault()
      take(text)
    }
    document.addEventListener('paste', paste)
    return () => document.removeEventListener('paste', paste)
  })
}
