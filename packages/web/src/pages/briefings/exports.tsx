import { useState } from 'react'
import { TLPS } from '../../api/choices.ts'
import type { BriefingSheet } from '../../api/records.ts'
import { say } from '../../app/toasts.tsx'
import { t } from '../../texts/index.ts'
import { fetchFile } from './fetch-file.ts'

const FORMATS = ['html', 'pdf', 'docx', 'md'] as const

/** The files that a briefing goes out as, and for whom: parts that are marked more strictly are left out. */
export function Exports({ sheet: { name, version, tlp } }: { readonly sheet: BriefingSheet }) {
  const [upTo, setUpTo] = useState('')
  const freer = TLPS.slice(0, TLPS.indexOf(tlp))
  const [making, setMaking] = useState<(typeof FORMATS)[number] | null>(null)
  const take = async (format: (typeof FORMATS)[number]) => {
    setMaking(format)
    await fetchFile(address(format)).catch((error: unknown) =>
      say(t.briefings.notMade(error instanceof Error ? error.message : String(error)), { bad: true }),
    )
    setMaking(null)
  }
  const address = (format: (typeof FORMATS)[number]) =>
    `/api/briefings/${encodeURIComponent(name)}/file?${new URLSearchParams({
      format,
      version: String(version),
      ...(upTo ? { up_to: upTo } : {}),
    })}`
  return (
    <div className="exports">
      <span className="soft small">{t.briefings.export}</span>
      {FORMATS.map((format) => (
        <a
          key={format}
          className="button"
          href={address(format)}
          download
          aria-disabled={making === format}
          onClick={(event) => {
            event.preventDefault()
            if (making === null) void take(format)
          }}
        >
          {making === format ? t.briefings.making : t.briefings.exportKinds[format]}
        </a>
      ))}
      {freer.length > 0 && (
        <label className="field">
          {t.briefings.upTo}
          <select value={upTo} onChange={(event) => setUpTo(event.target.value)}>
            <option value="">{t.briefings.upToAll}</option>
            {freer.map((each) => (
              <option key={each} value={each}>
                {t.briefings.tlps[each]}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  )
}
