// The table of contents of the Compare screen: its sections in their order, by the anchors of their headings.

import type { JSX } from 'preact'
import { Contents } from '../../ui/contents.tsx'
import { useReader } from '../../ui/screen.ts'

export const CompareContents = (): JSX.Element => {
  const { compare, formatMix, method, ranking, week } = useReader().words
  const parts = [
    ['pages', compare.distribution],
    ['course', compare.trend],
    ['change', compare.change],
    ['sensitivity', compare.sensitivity],
    ['effort', compare.effort],
    ['voice', compare.voice],
    ['concentration', compare.concentration],
    ['multiples', compare.multiples],
    ['ranking', ranking.heading],
    ['week', week.heading],
    ['formats', formatMix.heading],
  ] as const
  return <Contents label={method.contents} parts={parts} />
}
