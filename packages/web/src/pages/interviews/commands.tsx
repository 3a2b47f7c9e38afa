import { t } from '../../texts/index.ts'

type Done = keyof typeof t.interviews.does

const SIGNED = '--by NAME --why "…"'

/** What is typed at the terminal for one thing that is done with interviews. */
const COMMANDS: Readonly<Record<Done, (pseudonym: string) => string>> = {
  template: () => 'sayso interview template > talk.json',
  new: (pseudonym) => `sayso interview new ${pseudonym} talk.json ${SIGNED}`,
  masks: (pseudonym) => `sayso interview masks ${pseudonym}`,
  duty: (pseudonym) => `sayso interview duty ${pseudonym} read-back ${SIGNED}`,
  close: (pseudonym) => `sayso interview close ${pseudonym} ${SIGNED}`,
  likeness: (pseudonym) => `sayso interview likeness ${pseudonym} withhold ${SIGNED}`,
  apart: (pseudonym) => `sayso interview apart ${pseudonym} OTHER ${SIGNED}`,
  identity: (pseudonym) => `sayso interview identity ${pseudonym} ${SIGNED}`,
  withdraw: (pseudonym) => `sayso interview withdraw ${pseudonym} ${SIGNED}`,
}

/** What can be done next where nothing stays in a browser: each command with what it does. */
export function Commands({ done, pseudonym = 'K7' }: { readonly done: readonly Done[]; readonly pseudonym?: string }) {
  return (
    <dl className="commands">
      {done.map((each) => (
        <div key={each}>
          <dt>
            <code>{COMMANDS[each](pseudonym)}</code>
          </dt>
          <dd className="small soft">{t.interviews.does[each]}</dd>
        </div>
      ))}
    </dl>
  )
}
