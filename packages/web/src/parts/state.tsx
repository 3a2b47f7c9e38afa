import type { ReactNode } from 'react'

interface Props {
  readonly title: string
  /** Whether it is all that the page shows: then it is the page's heading. */
  readonly whole?: boolean
  readonly children: ReactNode
}

/** What a page shows instead of its content: what is so, and what to do next. */
export function State({ title, whole = false, children }: Props) {
  return (
    <div className="state" role="status">
      {whole ? <h1 className="state-title">{title}</h1> : <p className="state-title">{title}</p>}
      {children}
    </div>
  )
}
