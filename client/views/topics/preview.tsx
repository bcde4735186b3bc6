// What an edit would change, before it is saved: posts gained and lost by topic, with examples in which the term is marked.

import type { JSX } from 'preact'
import type { TopicPreview } from '../../../data/model/contract.ts'
import { dayOf } from '../../../data/model/periods.ts'
import { defaultZone } from '../../../data/model/territories.ts'
import type { TopicTerm } from '../../../data/model/topics/terms.ts'
import { topicName } from '../../../data/model/words/names.ts'
import { useReader } from '../../ui/screen.ts'
import { WebLink } from '../../ui/web-link.tsx'
import { Marked } from './marked.tsx'

type Change = TopicPreview['changes'][number]
type Example = Change['gainedExamples'][number]
type Terms = { readonly terms: readonly TopicTerm[] }

const Examples = ({ posts, terms }: Terms & { readonly posts: readonly Example[] }): JSX.Element => {
  const { formats } = useReader()
  return (
    <ul class="examples">
      {posts.map((post) => (
        <li key={`${post.publishedAt} ${post.text}`}>
          <blockquote lang="fr">
            <Marked text={post.text} terms={terms} />
            {post.isCut && '…'}
          </blockquote>
          <p class="hint">
            <WebLink address={post.address}>
              {post.page}, {formats.dayShort(dayOf(Date.parse(post.publishedAt), defaultZone))}
            </WebLink>
          </p>
        </li>
      ))}
    </ul>
  )
}

const Side = ({
  said,
  examples,
  terms,
}: Terms & { readonly said: string; readonly examples: readonly Example[] }): JSX.Element => {
  const { topicScreen } = useReader().words
  return (
    <>
      <p>{said}</p>
      {examples.length > 0 && (
        <details>
          <summary>{`${topicScreen.examples} (${examples.length})`}</summary>
          <Examples posts={examples} terms={terms} />
        </details>
      )}
    </>
  )
}

/** @param terms as they were and as they would be: their words are marked */
export const Preview = ({ preview, terms }: Terms & { readonly preview: TopicPreview }): JSX.Element => {
  const { words, formats } = useReader()
  const { topicScreen, shell } = words
  const posts = (count: number): string => shell.posts(count, formats)
  return (
    <div class="preview">
      <p role="status">
        {preview.changes.length === 0
          ? topicScreen.changesNothing(posts(preview.looked))
          : topicScreen.changes(posts(preview.changed))}
      </p>
      {preview.changes.map(({ key, gained, lost, gainedExamples, lostExamples }) => (
        <div key={key} class="change">
          <h4>{topicName(key, words)}</h4>
          {gained > 0 && <Side said={topicScreen.gained(posts(gained))} examples={gainedExamples} terms={terms} />}
          {lost > 0 && <Side said={topicScreen.lost(posts(lost))} examples={lostExamples} terms={terms} />}
        </div>
      ))}
    </div>
  )
}
