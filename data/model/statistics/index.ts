// All statistics, alphabetically by file. A new one is one file, one line here, its words in words/<tag>/method.ts and
// its values from R or SciPy in test/data/statistics.test.ts.

export * from './bootstrap.ts'
export * from './cliffs-delta.ts'
export * from './dominance.ts'
export * from './hodges-lehmann.ts'
export * from './mann-whitney.ts'
export * from './median.ts'
export * from './normal.ts'
export * from './quantile.ts'
export * from './random.ts'
export * from './sample.ts'
export * from './superiority.ts'
export * from './u-distribution.ts'
