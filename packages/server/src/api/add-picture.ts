import { viewPicture, viewPictureChanges, viewPicturePlaces } from '@sayso/engine'
import type { Hono } from 'hono'
import { PICTURE_VIEWS } from '../contract/picture-views.ts'
import type { Desk } from '../desk.ts'
import { addView } from './add-view.ts'
import { asOfOf } from './as-of-of.ts'

/** The picture: the same functions that the command calls. */
export function addPicture(api: Hono, desk: Desk): void {
  addView(api, desk, PICTURE_VIEWS.picture, (open, { query }) =>
    viewPicture(open, { asOf: asOfOf(query), subject: query.subject ?? null }),
  )
  addView(api, desk, PICTURE_VIEWS.changes, (open, { query }) =>
    viewPictureChanges(open, {
      since: { at: query.since, clock: query.clock },
      until: asOfOf(query),
      subject: query.subject ?? null,
    }),
  )
  addView(api, desk, PICTURE_VIEWS.places, (open, { query }) => viewPicturePlaces(open, asOfOf(query)))
}
