import { defineConfig } from 'vitest/config'

/** The desk in a browser comes after all else and in one row: two browsers at once would wait for each other. */
const BROWSER = {
  name: 'browser',
  include: ['packages/web/test/**/*.test.ts'],
  globalSetup: 'packages/web/test/set-up.ts',
  sequence: { groupOrder: 1 },
  maxWorkers: 1,
  // Nothing of one file is seen by the next but the modules, which take their time to load.
  isolate: false,
  // To hold every page against axe-core takes two minutes where others work on the machine too.
  testTimeout: 400_000,
  hookTimeout: 180_000,
  // What a page comes to show is asked again for as long as a browser waits for a thing to be there.
  expect: { poll: { timeout: 60_000, interval: 100 } },
}

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['packages/*/src/**/*.test.ts', 'eval/**/*.test.ts', 'scripts/**/*.test.ts'],
          // One worker for each core: what vitest leaves free by itself is half of a machine with two.
          maxWorkers: '100%',
          testTimeout: 60_000,
        },
      },
      { test: BROWSER },
    ],
  },
})
