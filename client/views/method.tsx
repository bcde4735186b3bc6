// The Method screen: how each number is made, where it comes from and what it does not say. All of it from words and the
// registries, so that a new metric or statistic stands here by itself; each has an anchor that figures link to.

import type { ComponentChildren, JSX } from 'preact'
import type { Dataset } from '../../data/model/contract.ts'
import { platforms } from '../../data/model/platforms.ts'
import { Contents } from '../ui/contents.tsx'
import { DataTable } from '../ui/data-table.tsx'
import { Link } from '../ui/link.tsx'
import { useNavigation, useReader } from '../ui/screen.ts'
import { Writes } from '../ui/writes.tsx'
import { Coverage } from './method/coverage.tsx'
import { FoldedFacts, Lines, Paragraphs } from './method/facts.tsx'
import { MetricEntries } from './method/metrics.tsx'
import { TerritoriesMethod } from './method/territories.tsx'
import { TopicsMethod } from './method/topics.tsx'
import { shownData, type ViewProps } from './view.ts'

/** The record of the article in the catalogue of the humanities, where its abstract can be read. */
const articleAddress = 'https://isidore.science/document/10670/1.h1sr8o'

const StatisticEntries = (): JSX.Element => {
  const { statistics } = useReader().words.method
  return (
    <>
      {Object.entries(statistics.each).map(([key, it]) => (
        <article class="entry" key={key} id={key}>
          <h3>{it.name}</h3>
          <p>{it.plain}</p>
          <FoldedFacts
            facts={[
              [statistics.formula, it.formula],
              [statistics.assumptions, it.assumptions],
              [statistics.smallest, it.smallest],
              [statistics.reference, it.reference],
            ]}
          />
        </article>
      ))}
    </>
  )
}

const Platforms = (): JSX.Element => {
  const { platforms: texts } = useReader().words.method
  const parts = ['reactions', 'comments', 'shares'] as const
  return (
    <>
      <p>{texts.text}</p>
      <DataTable
        caption={texts.title}
        isCaptionHidden
        columns={[texts.platform, ...parts.map((part) => texts[part])].map((label) => ({ label, kind: 'text' }))}
        rows={[...platforms.values()].map((platform) => [
          platform.name,
          ...parts.map((part) => (platform.parts.includes(part) ? texts.counted : texts.notPublished)),
        ])}
      />
    </>
  )
}

type Part = { readonly id: string; readonly title: string; readonly content: ComponentChildren }

const useParts = (data: Dataset | null): readonly Part[] => {
  const { words } = useReader()
  const { method } = words
  const { article, camps, certainty, metrics: measures, sources, statistics } = method
  const plain = (id: 'question' | 'unknown' | 'reach' | 'period' | 'limits' | 'reproduce'): Part => ({
    id,
    title: method[id].title,
    content: <Paragraphs lines={method[id].text} />,
  })
  const listed = (id: 'limits'): Part => ({ ...plain(id), content: <Lines lines={method[id].text} /> })
  return [
    plain('question'),
    {
      id: 'article',
      title: article.title,
      content: (
        <>
          <Paragraphs lines={article.text} />
          <p>
            <a href={articleAddress}>{article.link}</a>
          </p>
        </>
      ),
    },
    listed('limits'),
    {
      id: 'camps',
      title: camps.title,
      content: (
        <>
          <Paragraphs lines={camps.text} />
          <Lines lines={[camps.article, camps.legal]} />
          <p>{camps.share}</p>
        </>
      ),
    },
    plain('unknown'),
    plain('reach'),
    plain('period'),
    {
      id: 'metrics',
      title: measures.title,
      content: <MetricEntries />,
    },
    { id: 'platforms', title: method.platforms.title, content: <Platforms /> },
    { id: 'topics', title: words.shell.screens.topics, content: <TopicsMethod data={data} /> },
    { id: 'territories', title: words.shell.screens.territories, content: <TerritoriesMethod /> },
    {
      id: 'statistics',
      title: statistics.title,
      content: (
        <>
          <Paragraphs lines={statistics.text} />
          <StatisticEntries />
        </>
      ),
    },
    { id: 'coverage', title: words.coverage.title, content: <Coverage /> },
    {
      id: 'certainty',
      title: certainty.title,
      content: (
        <>
          <p>{certainty.text}</p>
          <Lines lines={Object.values(certainty.each)} />
          <p>{certainty.note}</p>
        </>
      ),
    },
    { id: 'published-site', title: words.sitesMethod.title, content: <Paragraphs lines={words.sitesMethod.text} /> },
    { id: 'report', title: words.report.title, content: <Paragraphs lines={words.report.rules} /> },
    {
      id: 'sources',
      title: sources.title,
      content: (
        <>
          <Paragraphs lines={sources.text} />
          <Lines lines={Object.values(sources.each)} />
          <Paragraphs lines={[sources.demo, sources.persons]} />
        </>
      ),
    },
    { id: 'reference', title: method.reference.title, content: <Lines lines={method.reference.text} /> },
    {
      ...plain('reproduce'),
      content: (
        <>
          <Paragraphs lines={method.reproduce.text} />
          <Writes>
            <p>
              <Link to={{ screen: 'api' }}>{words.api.title}</Link>
            </p>
          </Writes>
        </>
      ),
    },
  ]
}

export const Method = ({ datasets }: ViewProps): JSX.Element => {
  const { state } = useNavigation()
  const { method } = useReader().words
  const parts = useParts(datasets.value === null ? null : shownData(state, datasets.value))
  return (
    <>
      <h1 tabIndex={-1}>{method.title}</h1>
      <p class="lead">{method.lead}</p>
      <div class="beside-contents">
        <Contents label={method.contents} parts={parts.map(({ id, title }) => [id, title] as const)} />
        <div>
          {parts.map(({ id, title, content }) => (
            <section key={id} id={id} aria-labelledby={`${id}-title`}>
              <h2 id={`${id}-title`}>{title}</h2>
              {content}
            </section>
          ))}
        </div>
      </div>
    </>
  )
}
