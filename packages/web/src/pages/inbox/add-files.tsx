import { useRef, useState } from 'react'
import { CLIENT, desk, Problem, read } from '../../api/desk.ts'
import { sendFiles } from '../../api/send-files.ts'
import { say } from '../../app/toasts.tsx'
import { t } from '../../texts/index.ts'
import { FetchPages, usePastedAddresses } from './fetch-pages.tsx'
import { findAddresses, isAddresses } from './find-addresses.ts'
import { listDropped, readDroppedText } from './list-dropped.ts'

/** Files, folders and addresses to drop or choose, and a text to paste. */
export function AddFiles() {
  const chooser = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const [sending, setSending] = useState(0)
  const [addresses, setAddresses] = useState('')
  const field = useRef<HTMLTextAreaElement>(null)
  const run = async (what: () => Promise<unknown>) => {
    setSending((n) => n + 1)
    try {
      await what()
    } catch (error) {
      say(t.inbox.notTaken(error instanceof Problem ? error.message : String(error)), { bad: true })
    } finally {
      setSending((n) => n - 1)
    }
  }
  /** Puts the addresses of a text where they can be looked at and sent. */
  const offer = (text: string) => {
    const found = findAddresses(text)
    if (found.length === 0) return say(t.inbox.noAddress, { bad: true })
    setAddresses((before) => [...new Set([...findAddresses(before), ...found])].join('\n'))
    say(t.inbox.offered(found.length))
    requestAnimationFrame(() => field.current?.focus())
  }
  usePastedAddresses(offer)
  const send = (files: readonly File[]) => files.length > 0 && void run(() => sendFiles(files))
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is for the mouse; the button in it does the same. */}
      <div
        className={over ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          // Read at once: when the event is over, what was dropped is gone.
          const text = readDroppedText(event.dataTransfer)
          void listDropped(event.dataTransfer).then((files) => (files.length > 0 ? send(files) : offer(text)))
        }}
      >
        <p>{t.inbox.drop}</p>
        <button type="button" className="button first" onClick={() => chooser.current?.click()}>
          {t.inbox.choose}
        </button>
        <input
          ref={chooser}
          type="file"
          multiple
          className="hidden"
          tabIndex={-1}
          aria-label={t.inbox.choose}
          onChange={(event) => {
            send([...(event.target.files ?? [])])
            event.target.value = ''
          }}
        />
        <p className="soft small">{sending > 0 ? t.inbox.sending : t.inbox.kinds}</p>
      </div>
      <FetchPages text={addresses} write={setAddresses} run={run} field={field} />
      <details className="paste">
        <summary>{t.inbox.paste}</summary>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            const form = event.currentTarget
            const fields = new FormData(form)
            const field = (name: string) => String(fields.get(name) ?? '').trim()
            const [publisher, published, url] = [field('publisher'), field('published'), field('url')]
            void run(async () => {
              await read(
                desk.POST('/api/text', {
                  params: { header: CLIENT },
                  body: {
                    text: String(fields.get('text') ?? ''),
                    ...(publisher ? { publisher } : {}),
                    ...(published ? { published } : {}),
                    ...(url ? { url } : {}),
                  },
                }),
              )
              form.reset()
            })
          }}
        >
          <label className="field">
            {t.inbox.text}
            <textarea
              name="text"
              rows={8}
              required
              onPaste={(event) => {
                // Addresses are no report: they are offered to be fetched.
                const text = event.clipboardData.getData('text/plain')
                if (!isAddresses(text)) return
                event.preventDefault()
                offer(text)
              }}
            />
          </label>
          <div className="paste-row">
            <label className="field">
              {t.claims.publisher}
              <input name="publisher" />
            </label>
            <label className="field">
              {t.reader.published}
              <input name="published" placeholder="2027-11-10" />
            </label>
            <label className="field">
              {t.inbox.url}
              <input name="url" type="url" />
            </label>
          </div>
          <button type="submit" className="button first">
            {t.inbox.add}
          </button>
        </form>
      </details>
    </>
  )
}
