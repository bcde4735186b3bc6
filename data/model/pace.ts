// How fast a file is read and how long it will still take, from what is known every now and then. Smoothed twice, the
// speed and the end: disks and processors have moods, and a time left that jumps is believed by nobody.

/** What is known at a moment. */
export type Reading = {
  /** Since the reading began. */
  readonly seconds: number
  readonly bytesRead: number
  readonly bytesTotal: number
  readonly rowsRead: number
}

export type Pace = {
  readonly last: Reading
  readonly bytesPerSecond: number
  readonly rowsPerSecond: number
  /** Seconds left; null as long as it would be a guess, and when the size is not known. */
  readonly left: number | null
}

/** The speed follows a change of it within about so many seconds. */
const speedMemory = 6
/** Nothing is said before so many seconds: the first rows wait for the start of everything. */
const silence = 1

const start: Pace = {
  last: { seconds: 0, bytesRead: 0, bytesTotal: 0, rowsRead: 0 },
  bytesPerSecond: 0,
  rowsPerSecond: 0,
  left: null,
}

/** The pace after one more reading; a reading from before the last one starts anew. @param before null: the first one */
export const paceOf = (before: Pace | null, now: Reading): Pace => {
  const known =
    before === null || now.seconds < before.last.seconds || now.bytesRead < before.last.bytesRead ? start : before
  const passed = now.seconds - known.last.seconds
  if (passed <= 0) return known
  // The mean of all until the memory is full, then a moving one.
  const weight = Math.max(Math.min(1, passed / now.seconds), 1 - Math.exp(-passed / speedMemory))
  const smoothed = (old: number, more: number): number => old + weight * (more / passed - old)
  const bytesPerSecond = smoothed(known.bytesPerSecond, now.bytesRead - known.last.bytesRead)
  const rowsPerSecond = smoothed(known.rowsPerSecond, now.rowsRead - known.last.rowsRead)
  const canTell = now.seconds >= silence && now.bytesTotal > 0 && bytesPerSecond > 0
  const estimate = Math.max(0, now.bytesTotal - now.bytesRead) / bytesPerSecond
  const awaited = known.left === null ? estimate : Math.max(0, known.left - passed)
  // The speed is smooth already: the end follows it sooner than it follows the disk.
  const left = awaited + Math.min(1, 2 * weight) * (estimate - awaited)
  return { last: now, bytesPerSecond, rowsPerSecond, left: canTell ? left : null }
}

/** Seconds left as they are said: steps of 5 below a minute, of a minute above, and the same step until clearly another. */
export const saidLeft = (left: number, before: number | null): number => {
  const step = left < 60 ? 5 : 60
  const rounded = Math.max(5, Math.ceil(left / step) * step)
  return before !== null && rounded > before && left - before < step / 2 ? before : rounded
}
