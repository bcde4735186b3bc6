// Which imports bring counters of pages or posts at all: tables of need and directories have none, so that no day of reading is
// told of them. Pure.

const withoutCounters: ReadonlySet<string> = new Set(['need-table', 'directory'])

/** @param source key of the source */
export const hasCounters = (source: string): boolean => !withoutCounters.has(source)
