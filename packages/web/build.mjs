import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'

/**
 * Bundles the desk into a folder, which is emptied first; what shrinks by it lies there compressed too, for the server to hand out.
 * @param {string} outDir An absolute path.
 */
export async function buildDesk(outDir) {
  // A test that builds the desk runs under another name of environment; what ships is meant all the same.
  const before = process.env.NODE_ENV
  process.env.NODE_ENV = 'production'
  try {
    await build({
      configFile: fileURLToPath(new URL('vite.config.ts', import.meta.url)),
      logLevel: 'warn',
      build: { outDir, emptyOutDir: true },
    })
  } finally {
    if (before === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = before
  }
  for (const name of await readdir(outDir, { recursive: true })) {
    if (!/\.(js|css|svg|html)$/.test(name)) continue
    const path = join(outDir, name)
    await writeFile(`${path}.gz`, gzipSync(await readFile(path), { level: 9 }))
  }
}
