/** Bundles the command into dist/: our own packages inside, everything from the registry outside, as installed. */
import { readFile, rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const { dependencies, version } = JSON.parse(await readFile(`${root}package.json`, 'utf8'))

await rm(`${root}dist`, { recursive: true, force: true })
await build({
  entryPoints: {
    sayso: `${root}packages/cli/src/bin.ts`,
    'reader-worker': `${root}packages/engine/src/reader/reader-worker.ts`,
  },
  outdir: `${root}dist`,
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: true,
  external: Object.keys(dependencies).flatMap((name) => [name, `${name}/*`]),
  define: { __SAYSO_VERSION__: JSON.stringify(version) },
  logLevel: 'warning',
})
