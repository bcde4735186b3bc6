// Which rejected lines a terminal shows: a thousand that say the same would hide the one that says something else.

import type { Rejection } from '../../data/model/records.ts'

const mostShown = 20
/** Of one reason in one column. */
const mostAlike = 3

/** In the order of their lines. */
export const someOf = (rejections: readonly Rejection[]): readonly Rejection[] => {
  const alike = new Map<string, number>()
  const isNews = ({ column, expected }: Rejection): boolean => {
    const key = `${expected} ${column}`
    const seen = (alike.get(key) ?? 0) + 1
    alike.set(key, seen)
    return seen <= mostAlike
  }
  return rejections.filter(isNews).slice(0, mostShown)
}
