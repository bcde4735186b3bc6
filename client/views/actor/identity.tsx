// Who the organisation is, for a reader in a hurry: kind and camp, the page shown, its followers with their date, and how much
// of the period is known, as a sentence and as a strip of weeks.

import type { JSX } from 'preact'
import type { Dataset, Reply, StandingPage, StandingReply } from '../../../data/model/contract.ts'
import { isMonth } from '../../../data/model/periods.ts'
import { platforms } from '../../../data/model/platforms.ts'
import { silenceSentences } from '../../../data/model/words/standing.ts'
import { valueText } from '../../../data/model/words/values.ts'
import { ask } from '../../api.ts'
import { Choice } from '../../ui/fields.tsx'
import { campNameOf, useNavigation, useReader } from '../../ui/screen.ts'
import { WebLink } from '../../ui/web-link.tsx'
import { figureQuery, keyOfQuery } from '../overview/query.ts'
import { useRequest } from '../request.ts'

type Presence = Reply<'presence'>['pages'][number]

const weekStates = { with: 'with', without: 'without', unknown: 'unknown' } as const
const stateOf = (posts: number | null): keyof typeof weekStates =>
  posts === null ? 'unknown' : posts > 0 ? 'with' : 'without'

const Weeks = ({ presence }: { readonly presence: Presence }): JSX.Element => {
  const { words, formats } = useReader()
  const { weeks } = words.ourPage
  const { counts, weeksWithPosts, weeksWithoutPost, weeksUnknown } = presence
  const known = weeks.known({
    known: formats.whole(weeksWithPosts + weeksWithoutPost),
    of: formats.whole(counts.length),
  })
  const told = weeks.sentence({
    known,
    counts: formats.list([
      weeks.with(weeksWithPosts, formats),
      ...(weeksWithoutPost > 0 ? [weeks.without(weeksWithoutPost, formats)] : []),
      ...(weeksUnknown > 0 ? [weeks.unknown(weeksUnknown, formats)] : []),
    ]),
  })
  return (
    <>
      <p>{told}</p>
      <div class="weeks" role="img" aria-label={`${told} ${weeks.key}`}>
        {counts.map((posts, at) => (
          <span key={at} class={stateOf(posts)} />
        ))}
      </div>
      <p class="hint">{weeks.key}</p>
    </>
  )
}

/** How much is known; told from the page alone where it is in no set, and has no weeks of its own. */
const Known = ({ page, data }: { readonly page: StandingPage; readonly data: Dataset }): JSX.Element => {
  const reader = useReader()
  const { state } = useNavigation()
  const query = figureQuery(state, data, null)
  const presence = useRequest(keyOfQuery(query), (signal) => ask('presence', { query, signal }))
  const own = presence.value?.pages.find(({ id }) => id === page.page.id)
  return (
    <div class="known">
      {own !== undefined ? (
        <Weeks presence={own} />
      ) : (
        presence.state !== 'loading' && <p>{silenceSentences(page, reader).at(-1)}</p>
      )}
    </div>
  )
}

type Props = { readonly page: StandingPage; readonly reply: StandingReply }

const Facts = ({ page }: Pick<Props, 'page'>): JSX.Element => {
  const reader = useReader()
  const { words, formats } = reader
  const { facts } = words.ourPage
  const { followers, posts, metrics } = page
  const rhythm = metrics.find(({ metric }) => metric === 'posting-frequency')?.value ?? null
  const readOn =
    followers === null
      ? null
      : isMonth(followers.observedOn)
        ? facts.readIn(formats.month(followers.observedOn))
        : facts.readOn(formats.day(followers.observedOn))
  return (
    <dl class="counts">
      <div>
        <dt>
          {facts.followers}
          {readOn !== null && `, ${readOn}`}
        </dt>
        <dd>{followers === null ? words.shell.unknown : formats.whole(followers.value)}</dd>
      </div>
      <div>
        <dt>{facts.posts}</dt>
        <dd>{formats.whole(posts)}</dd>
      </div>
      <div>
        <dt>{facts.rhythm}</dt>
        <dd>{rhythm === null ? words.shell.unknown : valueText('posting-frequency', rhythm, reader)}</dd>
      </div>
    </dl>
  )
}

/** Which of its pages is shown, where it has several. */
export const PageChoice = ({ page, reply }: Props): JSX.Element | null => {
  const { state, go } = useNavigation()
  const { ourPage } = useReader().words
  if (reply.pages.length < 2) return null
  return (
    <Choice
      label={ourPage.page}
      value={String(page.page.id)}
      options={reply.pages.map((one) => ({ value: String(one.page.id), label: one.page.name }))}
      onChoose={(id) => go({ local: { ...state.local, page: id } })}
    />
  )
}

export const Identity = ({ page, reply }: Props): JSX.Element => {
  const reader = useReader()
  const { words, formats } = reader
  const { standing } = words
  const { actor, grid } = reply
  const platform = platforms.get(reply.platform)?.name ?? reply.platform
  const period = words.provenance.origin.period(formats.bucket(reply.from), formats.bucket(reply.to))
  return (
    <div class="identity">
      <p class="hint">
        {words.names.kinds[actor.kind]}
        {page.camp !== null && ` · ${words.ourPage.facts.camp(campNameOf(reader, grid)(page.camp))}`} ·{' '}
        {standing.lead(platform, period)}
      </p>
      <p class="hint">
        <WebLink address={page.page.address}>{page.page.name}</WebLink>
        {actor.website !== null && (
          <>
            {' · '}
            <WebLink address={actor.website}>{standing.website}</WebLink>
          </>
        )}
      </p>
      <PageChoice page={page} reply={reply} />
      <Facts page={page} />
      <Known page={page} data={reply.data} />
    </div>
  )
}
