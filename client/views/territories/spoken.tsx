// What the pages of a territory speak of, each camp by itself: posts by topic, as shares of the posts whose topics are known.

import type { JSX } from 'preact'
import { camps } from '../../../data/model/records.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { campNameOf, useReader } from '../../ui/screen.ts'
import type { TerritoryReply } from './numbers.ts'

/** Topics that any camp speaks of most. */
const mostTopics = 12

export const Spoken = ({ reply }: { readonly reply: TerritoryReply }): JSX.Element => {
  const reader = useReader()
  const { words, formats } = reader
  const { one, spoken } = words.territoriesScreen
  const voices = camps
    .map((camp) => ({ camp, voice: reply.territory.camps[camp] }))
    .filter(({ voice }) => voice.posts > 0)
  const totals = new Map<string, number>()
  for (const { voice } of voices)
    for (const { topic, posts } of voice.topics) totals.set(topic, (totals.get(topic) ?? 0) + posts)
  const topics = [...totals]
    .filter(([, posts]) => posts > 0)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, mostTopics)
  const names: Readonly<Record<string, string>> = words.topics.names
  const campName = campNameOf(reader, reply.grid)
  return (
    <section aria-labelledby="topics">
      <h2 id="topics">{one.topics}</h2>
      {topics.length === 0 ? (
        <p>{spoken.none}</p>
      ) : (
        <>
          <DataTable
            caption={one.topics}
            isCaptionHidden
            columns={[
              { label: spoken.topic, kind: 'text' },
              ...voices.map(({ camp }) => ({ label: campName(camp), kind: 'number' as const })),
            ]}
            rows={topics.map(([topic]) => [
              names[topic] ?? topic,
              ...voices.map(({ voice }) => {
                const posts = voice.topics.find((one) => one.topic === topic)?.posts ?? 0
                const known = voice.posts - voice.topicsUnknown
                return known === 0
                  ? words.compare.none
                  : spoken.share({ posts: formats.whole(posts), share: formats.percent(posts / known) })
              }),
            ])}
          />
          <p class="hint">
            {formats.list(
              voices.map(({ camp, voice }) =>
                spoken.of({
                  camp: campName(camp),
                  posts: words.shell.posts(voice.posts, formats),
                  unknown: formats.whole(voice.topicsUnknown),
                }),
              ),
            )}
          </p>
        </>
      )}
    </section>
  )
}
