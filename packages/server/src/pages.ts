import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import type { Hono } from 'hono'
import { renderNotice } from './guard/door-pages.ts'

/** Files whose names carry a hash of what they hold. */
const HASHED = /^\/assets\//

/** The files of the pages; any other path is one of the desk's pages, which the browser tells apart. */
export function addPages(app: Hono, folder: string | null): void {
  if (folder === null) {
    app.get('*', (c) =>
      c.html(
        renderNotice({
          title: 'Sayso',
          text: 'The pages of the desk were not built. Build them with “npm run build”; the API is under /api.',
          leadTo: null,
        }),
        404,
      ),
    )
    return
  }
  app.use(
    serveStatic({
      root: folder,
      precompressed: true,
      onFound: (_path, c) =>
        c.header('cache-control', HASHED.test(c.req.path) ? 'public, max-age=31536000, immutable' : 'no-cache'),
    }),
  )
  app.get('*', async (c) => {
    if (/\.\w+$/.test(c.req.path)) return c.text('There is no such file.\n', 404)
    return c.html(await readFile(join(folder, 'index.html'), 'utf8'), 200, { 'cache-control': 'no-cache' })
  })
}
