import { defineConfig } from 'vitest/config'

/** The desk is tried in a browser by `npm run test:browser` alone: it takes minutes. */
const browser = process.env.SAYSO_BROWSER === '1' ? ['packages/web/test/**/*.test.ts'] : []

export default defineConfig({
  test: {
    include: ['packages/*/src/**/*.test.ts', ...browser, 'eval/**/*.test.ts', 'scripts/**/*.test.ts'],
    testTimeout: 60_000,
  },
})
