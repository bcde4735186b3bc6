// The posts that a number of a period rests on, a hundred at a time, each with its counts, file and line.

import type { JSX } from 'preact'
import type { OriginReply } from '../../../data/model/contract.ts'
import { defaultZone } from '../../../data/model/territories.ts'
import { formatName } from '../../../data/model/words/names.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { useReader } from '../../ui/screen.ts'
import { WebLink } from '../../ui/web-link.tsx'
import { ImportLink, ReceivedLine } from './line.tsx'

const atOnce = 100

type Props = {
  readonly reply: OriginReply
  readonly isReal: boolean
  readonly onOffset: (offset: number) => void
}

export const PostsBehind = ({ reply, isReal, onOffset }: Props): JSX.Element => {
  const reader = useReader()
  const { words, formats } = reader
  const { origin } = words.provenance
  const { columns } = origin
  const { total, offset, rows } = reply.posts
  const known = (count: number | null): string => (count === null ? words.shell.unknown : formats.whole(count))
  const counts = ['reactions', 'comments', 'shares', 'interactions', 'followers'] as const
  const end = Math.min(total, offset + atOnce)
  const title = origin.posts(total, formats)
  return (
    <section>
      <h2>{title}</h2>
      <p>{origin.postsText}</p>
      {rows.length > 0 && (
        <DataTable
          caption={title}
          isCaptionHidden
          columns={[
            { label: columns.post, kind: 'text' },
            { label: columns.format, kind: 'text' },
            ...counts.map((key) => ({ label: columns[key], kind: 'number' }) as const),
            { label: columns.import, kind: 'text' },
            { label: columns.line, kind: 'text' },
          ]}
          rows={rows.map((post) => [
            <WebLink key="post" address={post.address}>
              {post.publishedOn === null
                ? formats.instant(post.publishedAt, defaultZone)
                : formats.day(post.publishedOn)}
            </WebLink>,
            formatName(reader, post.format),
            ...counts.map((key) => known(post[key])),
            <ImportLink key="import" {...post} isReal={isReal} />,
            <ReceivedLine key="line" {...post} isReal={isReal} />,
          ])}
        />
      )}
      {total > atOnce && (
        <p class="actions">
          <span role="status">{origin.range(formats.whole(offset + 1), formats.whole(end), formats.whole(total))}</span>
          <button type="button" disabled={offset === 0} onClick={() => onOffset(Math.max(0, offset - atOnce))}>
            {origin.previous}
          </button>
          <button type="button" disabled={end >= total} onClick={() => onOffset(offset + atOnce)}>
            {origin.next}
          </button>
        </p>
      )}
    </section>
  )
}
