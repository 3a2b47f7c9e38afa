import { Popover, PopoverDisclosure, PopoverProvider } from '@ariakit/react'
import { useNavigate } from '@tanstack/react-router'
import { sayDate } from '../parts/dates.ts'
import { t } from '../texts/index.ts'
import { CLOCKS, type Cut, useCut } from './as-of.ts'

/** Says from when the case is looked at, and moves it. */
export function AsOfMenu() {
  const cut = useCut()
  const navigate = useNavigate()
  const go = (next: Cut) =>
    void navigate({
      to: '.',
      search: (before) => ({ ...before, as_of: next.as_of, clock: next.clock }) as never,
    })
  return (
    <PopoverProvider>
      <PopoverDisclosure className={cut.as_of ? 'as-of set' : 'as-of'}>
        {t.asOf.label} {cut.as_of ? t.asOf.on(sayDate(cut.as_of)) : t.asOf.now}
      </PopoverDisclosure>
      <Popover className="as-of-menu" gutter={6} unmountOnHide aria-label={t.asOf.label}>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            const form = new FormData(event.currentTarget)
            const day = String(form.get('day') ?? '')
            const clock = CLOCKS.find((known) => known === form.get('clock'))
            go({ ...(day ? { as_of: day } : {}), ...(clock && clock !== 'said' ? { clock } : {}) })
          }}
        >
          <label className="field">
            {t.asOf.day}
            <input type="date" name="day" defaultValue={cut.as_of?.slice(0, 10)} />
          </label>
          <label className="field">
            {t.asOf.clock}
            <select name="clock" defaultValue={cut.clock ?? 'said'}>
              {CLOCKS.map((clock) => (
                <option key={clock} value={clock}>
                  {t.asOf.clocks[clock]}
                </option>
              ))}
            </select>
          </label>
          <p>
            <button type="submit" className="button first">
              {t.asOf.set}
            </button>{' '}
            <button type="button" className="button" onClick={() => go({})}>
              {t.asOf.back}
            </button>
          </p>
        </form>
      </Popover>
    </PopoverProvider>
  )
}
