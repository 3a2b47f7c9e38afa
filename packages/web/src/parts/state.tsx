import type { ReactNode } from 'react'

/** What a page shows instead of its content: what is so, and what to do next. */
export function State({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="state" role="status">
      <h2>{title}</h2>
      {children}
    </div>
  )
}
