// A long answer part by part, with room for other requests between the parts.

import { setImmediate } from 'node:timers/promises'

export const politely = async function* <T>(parts: Iterable<T>): AsyncGenerator<T> {
  for (const part of parts) {
    yield part
    await setImmediate()
  }
}
