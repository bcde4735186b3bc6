// Share of voice: what each set has of all posts, interactions or views, as a bar of 100 % in all or one a topic, kind or
// territory; over time a column a bucket. A pooled figure: totals are added first, and it says so.

import type { VNode } from 'preact'
import { type Chart, defineChart } from './chart.ts'
import { Figure } from './parts/frame.tsx'
import { Mark, Rule, Words } from './parts/marks.tsx'
import { StackReading } from './parts/stack.tsx'
import type { Theme } from './parts/theme.ts'
import { type VoiceLayout, voiceLayout } from './voice/layout.ts'
import { type VoiceSeries, voiceSeries } from './voice/series.ts'

const draw = (it: VoiceLayout, theme: Theme, id: string): VNode => (
  <Figure frame={it.frame} theme={theme} id={id}>
    {it.grid.map((line) => (
      <Rule it={line} theme={theme} />
    ))}
    {it.keys.map((key) => (
      <Mark it={key} theme={theme} />
    ))}
    {it.stacks.map((stack) => (
      <StackReading it={stack} theme={theme} />
    ))}
    {it.limits.map((line) => (
      <Rule it={line} theme={theme} />
    ))}
    {it.texts.map((text) => (
      <Words it={text} theme={theme} />
    ))}
  </Figure>
)

export const voiceChart: Chart<'shareOfVoice', VoiceSeries, VoiceLayout> = {
  key: 'voice',
  needs: 'shareOfVoice',
  series: voiceSeries,
  layout: voiceLayout,
  draw,
  table: (series) => series.numbers,
}
export const voice = defineChart(voiceChart)
