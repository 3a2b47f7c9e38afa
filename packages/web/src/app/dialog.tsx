import './dialog.css'
import { Dialog as AriaDialog, DialogDismiss, DialogHeading, useDialogStore } from '@ariakit/react'
import type { ReactNode } from 'react'
import { t } from '../texts/index.ts'
import { useKeys } from './keys.ts'

interface Props {
  readonly open: boolean
  readonly close: () => void
  readonly title: string
  readonly className?: string
  readonly children: ReactNode
}

/** A window over the page: holds the focus, closes by Escape, and silences the keys of the page. */
export function Dialog({ open, close, title, className = '', children }: Props) {
  const store = useDialogStore({ open, setOpen: (now) => !now && close() })
  return (
    <AriaDialog
      store={store}
      className={`dialog ${className}`}
      backdrop={<div className="backdrop" />}
      preventBodyScroll={false}
      unmountOnHide
    >
      <Silence />
      <div className="dialog-head">
        <DialogHeading className="dialog-title">{title}</DialogHeading>
        <DialogDismiss className="button bare">{t.keys.close}</DialogDismiss>
      </div>
      {children}
    </AriaDialog>
  )
}

function Silence() {
  useKeys('', [], { modal: true })
  return null
}
