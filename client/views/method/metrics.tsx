// The metrics on the Method screen: the small page on which each is worked by hand, then one entry a metric, from the
// registry and the words, and what is not measured and why.

import type { JSX } from 'preact'
import { examplePosts } from '../../../data/model/metrics/example.ts'
import { platformsGiving } from '../../../data/model/metrics/giving.ts'
import { type ListedMetric, metrics } from '../../../data/model/metrics/index.ts'
import { valueText } from '../../../data/model/words/values.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { useReader } from '../../ui/screen.ts'
import { type Fact, FoldedFacts, Lines, Paragraphs } from './facts.tsx'

const ExamplePage = (): JSX.Element => {
  const { words, formats } = useReader()
  const { metrics: labels, platforms } = words.method
  const counts = [platforms.reactions, platforms.comments, platforms.shares, labels.views, labels.followersThen]
  return (
    <article class="entry" id="example-page">
      <h3>{labels.exampleTitle}</h3>
      <Paragraphs lines={labels.exampleText} />
      <DataTable
        caption={labels.exampleTitle}
        isCaptionHidden
        columns={[
          { label: labels.exampleDay, kind: 'text' },
          ...counts.map((label) => ({ label, kind: 'number' as const })),
        ]}
        rows={examplePosts.map(({ at, reactions, comments, shares, views, followers }) => [
          formats.day(at.slice(0, 10)),
          ...[reactions, comments, shares, views, followers].map((count) => count ?? labels.exampleUnknown),
        ])}
      />
    </article>
  )
}

const MetricEntry = ({ metric }: { readonly metric: ListedMetric }): JSX.Element => {
  const reader = useReader()
  const { words } = reader
  const { metrics: labels } = words.method
  const named = words.metrics[metric.key]
  const variant: readonly Fact[] = metric.definedBy === null ? [] : [[labels.variant, metric.definedBy]]
  return (
    <article class="entry" id={metric.key}>
      <h3>{named.name}</h3>
      <p>{named.plain}</p>
      <FoldedFacts
        facts={[
          ...variant,
          [labels.formula, named.formula],
          [
            labels.symbols,
            <code key="symbols" lang="en">
              {metric.formula}
            </code>,
          ],
          [
            labels.example,
            <>
              <code lang="en">{metric.example.work}</code> = {valueText(metric.key, metric.example.value, reader)}
            </>,
          ],
          [labels.unit, named.unit],
          [labels.direction, labels.directions[metric.direction]],
          [labels.range, named.range],
          [labels.undefined, named.undefined],
          [labels.limits, <Lines key="limits" lines={named.limits} />],
          [labels.platforms, reader.formats.list(platformsGiving(metric).map(({ name }) => name))],
          [labels.citation, `${metric.citation} ${metric.isFormulaRead ? labels.read : labels.notRead}`],
        ]}
      />
    </article>
  )
}

export const MetricEntries = (): JSX.Element => {
  const { metrics: labels } = useReader().words.method
  return (
    <>
      <p>{labels.letters}</p>
      <p>{labels.together}</p>
      <ExamplePage />
      {[...metrics.values()].map((metric) => (
        <MetricEntry key={metric.key} metric={metric} />
      ))}
      <article class="entry" id="beyond">
        <h3>{labels.beyondTitle}</h3>
        <Lines lines={labels.beyond} />
      </article>
      <article class="entry" id="not-measured">
        <h3>{labels.notGivenTitle}</h3>
        <Lines lines={labels.notGiven} />
      </article>
    </>
  )
}
