import { z } from '@hono/zod-openapi'
import { defineView, NoParams } from './define.ts'
import { PictureChangesSchema, PicturePlacesSchema, PictureSchema } from './picture-schemas.ts'
import { AsOfQuery, Typed } from './queries.ts'

const PictureQuery = z.object({
  ...AsOfQuery.shape,
  subject: Typed.optional().describe('Only subjects whose words begin so.'),
})

/** Views of who and what is in the case. */
export const PICTURE_VIEWS = {
  picture: defineView({
    id: 'readPicture',
    path: '/api/picture',
    summary: 'Who and what is in the case, by attribute: each value with its dates, its origins and its rivals',
    description: 'Rule on a cell by one of its claims: POST /api/judgements with the ruling "cell".',
    tag: 'picture',
    params: NoParams,
    query: PictureQuery,
    view: PictureSchema,
  }),
  changes: defineView({
    id: 'readPictureChanges',
    path: '/api/picture/changes',
    summary: 'What is new, gone or otherwise in the picture since a date',
    tag: 'picture',
    params: NoParams,
    query: z.object({
      ...PictureQuery.shape,
      since: AsOfQuery.shape.as_of.unwrap().describe('As known on this date: what came after is told.'),
    }),
    view: PictureChangesSchema,
  }),
  places: defineView({
    id: 'readPicturePlaces',
    path: '/api/picture/places',
    summary: 'Where the picture is, as areas of the world, by a gazetteer that ships with Sayso',
    description: 'A town is an area around it, never a point. A name that may mean several places is on no map.',
    tag: 'picture',
    params: NoParams,
    query: AsOfQuery,
    view: PicturePlacesSchema,
  }),
} as const
