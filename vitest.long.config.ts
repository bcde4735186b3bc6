// `npm run test:long`: the properties of the suite at full count, hours on two cores. `npm test` runs a seeded part of each.

import { defineConfig, mergeConfig } from 'vitest/config'
import usual from './vitest.config.ts'

const { test, ...rest } = usual

export default mergeConfig(
  rest,
  defineConfig({
    test: {
      ...test,
      include: ['test/long/**/*.test.ts', 'test/browser/{journeys,screens,still}.test.ts'],
      exclude: [],
      setupFiles: [],
      provide: { hasAllCases: true },
      testTimeout: 6 * 3_600_000,
    },
  }),
)
