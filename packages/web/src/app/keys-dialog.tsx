import { useState } from 'react'
import { t } from '../texts/index.ts'
import { Dialog } from './dialog.tsx'
import { letterKeysOn, listKeys, setLetterKeys } from './keys.ts'

/** The keys that work on the page below. */
export function KeysDialog({ open, close }: { readonly open: boolean; readonly close: () => void }) {
  return (
    <Dialog open={open} close={close} title={t.keys.title}>
      <KeyList />
    </Dialog>
  )
}

function KeyList() {
  const [layers] = useState(listKeys)
  const [on, setOn] = useState(letterKeysOn)
  return (
    <>
      <div className="keys-columns">
        {layers.map((layer) => (
          <section key={layer.title}>
            <h2>{layer.title}</h2>
            <ul>
              {layer.bindings.map(({ keys, label }) => (
                <li key={keys}>
                  <span>{label}</span>
                  <span>
                    {keys.split(' ').map((key) => (
                      <kbd key={key}>{key === 'k' && keys.startsWith('Ctrl') ? 'K' : (SIGNS[key] ?? key)}</kbd>
                    ))}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <label className="small">
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => {
            setLetterKeys(event.target.checked)
            setOn(event.target.checked)
          }}
        />{' '}
        {t.keys.letters} <span className="soft">{t.keys.lettersWhy}</span>
      </label>
    </>
  )
}

/** What stands on a key whose name is another. */
const SIGNS: Readonly<Record<string, string>> = { ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→' }
