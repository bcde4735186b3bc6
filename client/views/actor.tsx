// One organisation: who it is, and for each of its pages where it stands among its peers, in a table and in sentences, with
// its silence, its effort and the posts beyond its habit.

import type { JSX } from 'preact'
import type { StandingPage, StandingReply } from '../../data/model/contract.ts'
import { platforms } from '../../data/model/platforms.ts'
import { effortSentences, silenceSentences } from '../../data/model/words/standing.ts'
import { ask } from '../api.ts'
import { Link } from '../ui/link.tsx'
import { campNameOf, useNavigation, useReader } from '../ui/screen.ts'
import { WebLink } from '../ui/web-link.tsx'
import { Beyond } from './actor/beyond.tsx'
import { Measures, Sentences } from './actor/measures.tsx'
import { Weekdays } from './actor/weekdays.tsx'
import { Answered } from './answered.tsx'
import { figureQuery, keyOfQuery } from './overview/query.ts'
import { useRequest } from './request.ts'
import { shownData, type ViewProps } from './view.ts'

type OfPage = { readonly page: StandingPage; readonly reply: StandingReply }

const platformName = ({ platform }: StandingReply): string => platforms.get(platform)?.name ?? platform

const Silence = ({ page }: Pick<OfPage, 'page'>): JSX.Element => {
  const reader = useReader()
  return (
    <section>
      <h3>{reader.words.standing.silence.heading}</h3>
      <p>{silenceSentences(page, reader).join(' ')}</p>
    </section>
  )
}

const Effort = ({ page, reply }: OfPage): JSX.Element => {
  const reader = useReader()
  const { effort, table } = reader.words.standing
  const [plain, technical] = effortSentences(page, reply, reader)
  return (
    <section>
      <h3>{effort.heading}</h3>
      <p>{plain}</p>
      {technical !== null && (
        <details>
          <summary>{table.technical}</summary>
          <p>{technical}</p>
        </details>
      )}
    </section>
  )
}

const Page = ({ page, reply }: OfPage): JSX.Element => {
  const reader = useReader()
  const { words, formats } = reader
  const campName = campNameOf(reader, reply.grid)
  const { followers } = page
  const size = followers === null ? null : `${formats.whole(followers.value)} ${words.metrics.followers.unit}`
  return (
    <article aria-labelledby={`page-${page.page.id}`}>
      <h2 id={`page-${page.page.id}`}>
        <WebLink address={page.page.address}>{page.page.name}</WebLink>
      </h2>
      <p class="hint">
        {formats.list([
          platformName(reply),
          ...(page.camp === null ? [] : [campName(page.camp)]),
          ...(size === null ? [] : [size]),
          words.shell.posts(page.posts, formats),
        ])}
      </p>
      <Sentences page={page} reply={reply} />
      <Measures page={page} reply={reply} />
      <Silence page={page} />
      <Effort page={page} reply={reply} />
      <Beyond page={page} />
      <Weekdays page={page} />
    </article>
  )
}

const Known = ({ reply }: { readonly reply: StandingReply }): JSX.Element => {
  const { words, formats } = useReader()
  const { standing, provenance } = words
  const { actor, pages, from, to } = reply
  return (
    <>
      <p class="lead">
        {standing.lead(platformName(reply), provenance.origin.period(formats.bucket(from), formats.bucket(to)))}
      </p>
      {actor.website !== null && (
        <p>
          <WebLink address={actor.website}>{standing.website}</WebLink>
        </p>
      )}
      {pages.length === 0 && <p class="notice">{standing.noPages(platformName(reply))}</p>}
      {pages.map((page) => (
        <Page key={page.page.id} page={page} reply={reply} />
      ))}
    </>
  )
}

export const Actor = ({ datasets }: ViewProps): JSX.Element => {
  const { state } = useNavigation()
  const { words } = useReader()
  const data = datasets.value === null ? null : shownData(state, datasets.value)
  const query = data === null ? null : figureQuery(state, data, null)
  const slug = state.slug ?? ''
  const standing = useRequest(query === null ? null : `${slug} ${keyOfQuery(query)}`, (signal) =>
    ask('standing', { params: { slug }, query: query ?? {}, signal }),
  )
  return (
    <>
      <h1 tabIndex={-1}>{standing.value?.actor.name ?? words.standing.title}</h1>
      <Answered request={datasets} size="page">
        {() => (
          <Answered request={standing} size="page">
            {(reply) => <Known reply={reply} />}
          </Answered>
        )}
      </Answered>
      <p>
        <Link to={{ screen: 'overview' }}>{words.shell.toOverview}</Link>
      </p>
    </>
  )
}
