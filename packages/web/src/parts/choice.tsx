import { t } from '../texts/index.ts'

interface ChoiceProps {
  readonly label: string
  readonly value: string | undefined
  readonly any?: boolean
  readonly change: (value: string) => void
  readonly choices: Readonly<Record<string, string>>
}

/** One of several, by the browser's own list; `any` offers none of them first. */
export function Choice({ label, value, any = false, change, choices }: ChoiceProps) {
  return (
    <label className="field">
      {label}
      <select value={value ?? ''} onChange={(event) => change(event.target.value)}>
        {any && <option value="">{t.claims.any}</option>}
        {Object.entries(choices).map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

/** Choices with their names, in the order of the keys; a key without a name stands as itself. */
export function named(
  keys: readonly string[],
  names: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(keys.map((key) => [key, names[key] ?? key]))
}
