/**
 * Bundles the command into dist/: our own packages inside, everything from the registry outside, as installed. The desk goes
 * to dist/web/ as plain files with everything inside.
 */
import { readFile, rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { buildDesk } from '../packages/web/build.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const { dependencies, version } = JSON.parse(await readFile(`${root}package.json`, 'utf8'))

await rm(`${root}dist`, { recursive: true, force: true })
await build({
  entryPoints: {
    sayso: `${root}packages/cli/src/bin.ts`,
    'desk-hand': `${root}packages/server/src/jobs/hand-process.ts`,
    'reader-worker': `${root}packages/engine/src/reader/reader-worker.ts`,
    'parse-worker': `${root}packages/ingest/src/worker/parse-worker.ts`,
  },
  outdir: `${root}dist`,
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: true,
  // Names of places in their own letters: as escapes they take half as much again.
  charset: 'utf8',
  external: Object.keys(dependencies).flatMap((name) => [name, `${name}/*`]),
  define: { __SAYSO_VERSION__: JSON.stringify(version) },
  logLevel: 'warning',
})
await buildDesk(`${root}dist/web`)
