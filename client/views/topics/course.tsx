// One topic over time: the share of each set's posts that speak of it, bucket by bucket. What rests on too little stays empty.

import type { JSX } from 'preact'
import type { SetSpeaking, TopicVoicesReply } from '../../../data/model/contract/speaking.ts'
import { topicKeys } from '../../../data/model/topics/themes.ts'
import { setName } from '../../../data/model/words/naming.ts'
import { sentence } from '../../../data/model/words/sentence.ts'
import { courseTitle } from '../../../data/model/words/speaking.ts'
import { looksOf } from '../../charts/parts/looks.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Choice } from '../../ui/fields.tsx'
import { Link } from '../../ui/link.tsx'
import { useNavigation, useReader } from '../../ui/screen.ts'
import { withInterval } from '../compare/numbers.ts'
import { postsOf } from './asked.ts'
import { ShareBar } from './share-bar.tsx'

export const courseSteps = ['month', 'quarter'] as const

const Numbers = ({ reply }: { readonly reply: TopicVoicesReply }): JSX.Element => {
  const reader = useReader()
  const { words, formats } = reader
  const { speaking } = words
  const shares = reply.course.flatMap(({ sets }) => sets.map(({ share, isThin }) => (isThin ? 0 : (share ?? 0))))
  const most = Math.max(0, ...shares)
  const looks = looksOf(reply.sets)
  const told = ({ share, interval, isThin, speaking: count, read }: SetSpeaking, place: number) =>
    isThin || share === null ? (
      words.compare.none
    ) : (
      <>
        {withInterval(reader, share, interval, formats.percent)}{' '}
        <span class="hint">{speaking.ofRead(formats.whole(count), formats.whole(read))}</span>
        <ShareBar part={most === 0 ? 0 : share / most} look={looks[place] ?? 'association'} />
      </>
    )
  return (
    <DataTable
      caption={speaking.course}
      isCaptionHidden
      columns={[
        { label: speaking.columns.bucket, kind: 'text' },
        ...reply.sets.map((set) => ({ label: setName(reply, set, reader), kind: 'text' as const })),
      ]}
      rows={reply.course.map(({ bucket, sets }) => [formats.bucket(bucket), ...sets.map(told)])}
    />
  )
}

export const Course = ({ reply }: { readonly reply: TopicVoicesReply }): JSX.Element => {
  const { state, go } = useNavigation()
  const reader = useReader()
  const { speaking, topics, postsScreen } = reader.words
  const choose = (change: Readonly<Record<string, string>>): void =>
    go({ local: { ...state.local, ...change } }, 'replace')
  return (
    <section aria-labelledby="topic-course">
      <h2 id="topic-course">{speaking.course}</h2>
      <p class="explain">{speaking.courseText}</p>
      <form class="fields" aria-label={speaking.course} onSubmit={(event) => event.preventDefault()}>
        <Choice
          label={speaking.about}
          value={reply.about}
          options={topicKeys.map((key) => ({ value: key, label: topics.names[key] }))}
          onChoose={(about) => choose({ about })}
        />
        <Choice
          label={speaking.by}
          value={reply.by}
          options={courseSteps.map((key) => ({ value: key, label: speaking.steps[key] }))}
          onChoose={(step) => choose({ step })}
        />
      </form>
      <p class="course-said">{sentence(courseTitle(reply, reader), reader)}</p>
      <Numbers reply={reply} />
      <p>
        <Link to={postsOf(state, { topic: reply.about })}>{postsScreen.seeOf(topics.names[reply.about])}</Link>
      </p>
    </section>
  )
}
