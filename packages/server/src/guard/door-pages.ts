import { html } from 'hono/html'

interface Notice {
  readonly title: string
  readonly text: string
  /** Where the page goes on by itself; null where it stays. */
  readonly leadTo: string | null
}

/** A page that says one thing. */
export function renderNotice({ title, text, leadTo }: Notice): string {
  const lead = leadTo === null ? '' : html`<meta http-equiv="refresh" content="0;url=${leadTo}">`
  return String(html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">${lead}
<title>${title}</title></head><body><main><h1>${title}</h1><p>${text}</p></main></body></html>
`)
}

interface Login {
  readonly next: string
  readonly problem: string | null
  readonly hasPassword: boolean
}

/** Asks for the password. */
export function renderLogin({ next, problem, hasPassword }: Login): string {
  if (!hasPassword)
    return renderNotice({
      title: 'No password',
      text: 'No password was set for this desk. Open the address that “sayso serve” printed in its window.',
      leadTo: null,
    })
  const wrong = problem === null ? '' : html`<p role="alert">${problem}</p>`
  return String(html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Sayso: password</title></head><body><main><h1>Sayso</h1>${wrong}
<form method="post" action="/login"><input type="hidden" name="next" value="${next}">
<p><label>Password <input type="password" name="password" autocomplete="current-password" required autofocus></label></p>
<p><button>Open the desk</button></p></form></main></body></html>
`)
}
