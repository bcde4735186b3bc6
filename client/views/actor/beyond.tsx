// Posts beyond the habit of their page, each with its address and with the file and line its count was read on. A list, not a
// table: five columns would scroll sideways on a phone.

import type { JSX } from 'preact'
import type { StandingPage } from '../../../data/model/contract.ts'
import { dayOf } from '../../../data/model/periods.ts'
import { ratioText } from '../../../data/model/words/values.ts'
import { Link } from '../../ui/link.tsx'
import { useReader } from '../../ui/screen.ts'
import { WebLink } from '../../ui/web-link.tsx'

type Post = StandingPage['beyond'][number]

const BeyondPost = ({ post, zone }: { readonly post: Post; readonly zone: string }): JSX.Element => {
  const reader = useReader()
  const { words, formats } = reader
  const { beyond } = words.standing
  const { publishedOn, publishedAt, address, interactions, habit, times, importId, file, line } = post
  const said = { interactions: formats.whole(interactions), habit: formats.number(habit) }
  return (
    <li>
      <WebLink address={address}>{formats.day(publishedOn ?? dayOf(Date.parse(publishedAt), zone))}</WebLink>
      <br />
      {times === null ? beyond.item(said) : beyond.itemTimes({ ...said, times: ratioText(times, reader) })}
      <br />
      <span class="hint">
        <Link to={{ screen: 'import', id: importId }}>{beyond.file(file, formats.whole(line))}</Link>
      </span>
    </li>
  )
}

export const Beyond = ({ page }: { readonly page: StandingPage }): JSX.Element => {
  const { standing, postsScreen } = useReader().words
  const { beyond } = standing
  const { id, name } = page.page
  return (
    <>
      <p>{page.beyond.length === 0 ? beyond.none : beyond.text}</p>
      {page.beyond.length > 0 && (
        <ul class="beyond">
          {page.beyond.map((post) => (
            <BeyondPost key={`${post.importId} ${post.line}`} post={post} zone={page.zone} />
          ))}
        </ul>
      )}
      <p>
        <Link to={{ screen: 'posts', local: { page: String(id), order: 'newest' } }}>{postsScreen.ofPage(name)}</Link>
      </p>
    </>
  )
}
