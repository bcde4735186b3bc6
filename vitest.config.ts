// The test run of `npm test`: under a time zone far from UTC and a non-English locale, so that code which reads
// either by accident fails here first. test/helpers/global-setup.ts finds or installs the browser and builds the client.

import { defineConfig } from 'vitest/config'

process.env.TZ = 'Pacific/Chatham'
process.env.LANG = 'de_DE.UTF-8'
process.env.LC_ALL = 'de_DE.UTF-8'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/long/**'],
    provide: { hasAllCases: false },
    setupFiles: ['test/helpers/seed.ts'],
    globalSetup: ['test/helpers/global-setup.ts'],
    testTimeout: 240_000,
    hookTimeout: 300_000,
    maxWorkers: 2,
  },
})
