// The pages that speak in a territory: those that count as voice, then the others beside them, then the pages that speak to the
// whole région and are not counted here.

import type { JSX } from 'preact'
import { dayOf } from '../../../data/model/periods.ts'
import { defaultZone } from '../../../data/model/territories.ts'
import { territoryName } from '../../../data/model/words/territories.ts'
import { numberText } from '../../../data/model/words/values.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Link } from '../../ui/link.tsx'
import { campNameOf, useReader } from '../../ui/screen.ts'
import { WebLink } from '../../ui/web-link.tsx'
import { CampSign } from '../pages/strip.tsx'
import { dash, type TerritoryReply } from './numbers.ts'

type LocalPage = TerritoryReply['pages'][number]

const Name = ({ page, reply }: { readonly page: LocalPage; readonly reply: TerritoryReply }): JSX.Element => {
  const reader = useReader()
  const { pages: words } = reader.words.territoriesScreen
  const { id, name, actor, actorName, camp, territories } = page
  const places = territories.filter((key) => key !== reply.territory.key)
  return (
    <span class="page-name">
      <CampSign page={page} />{' '}
      <Link to={{ screen: 'origin', id, metric: 'posting-frequency', set: null, from: reply.from, to: reply.to }}>
        {name}
      </Link>
      <small class="beneath-name">
        {actor === null ? (
          words.noActor
        ) : (
          <Link to={{ screen: 'actor', slug: actor }}>
            {actorName === name ? words.organisation : (actorName ?? actor)}
            {actorName === name && <span class="unseen"> {name}</span>}
          </Link>
        )}
        {camp !== null && `, ${campNameOf(reader, reply.grid)(camp)}`}
        {places.length > 0 && `, ${words.also(reader.formats.list(places.map(territoryName)))}`}{' '}
        {page.address !== null && (
          <WebLink address={page.address}>
            {words.see}
            <span class="unseen"> {name}</span>
          </WebLink>
        )}
      </small>
    </span>
  )
}

const useActivity = () => {
  const { words, formats } = useReader()
  const { pages } = words.territoriesScreen
  return ({ isActive, lastPostAt }: LocalPage): string => {
    if (lastPostAt === null) return pages.noPost
    const day = formats.dayShort(dayOf(Date.parse(lastPostAt), defaultZone))
    if (isActive === null) return pages.unknownSince(day)
    return isActive ? pages.active(day) : pages.silentSince(day)
  }
}

type ListProps = { readonly reply: TerritoryReply; readonly pages: readonly LocalPage[]; readonly caption: string }
const List = ({ reply, pages, caption }: ListProps): JSX.Element => {
  const reader = useReader()
  const { columns } = reader.words.territoriesScreen.pages
  const activityOf = useActivity()
  const number = (metric: string, value: number | null): string =>
    value === null ? dash(reader) : numberText(metric, value, reader)
  return (
    <DataTable
      caption={caption}
      isCaptionHidden
      columns={[
        { label: columns.page, kind: 'text' },
        { label: columns.activity, kind: 'text' },
        { label: columns.followers, kind: 'number' },
        { label: columns.perWeek, kind: 'number' },
        { label: columns.perPost, kind: 'number' },
      ]}
      rows={pages.map((page) => [
        <Name page={page} reply={reply} />,
        activityOf(page),
        number('followers', page.followers?.value ?? null),
        number('posting-frequency', page.postsPerWeek),
        number('interactions-per-post', page.interactionsPerPost),
      ])}
    />
  )
}

export const LocalPages = ({ reply }: { readonly reply: TerritoryReply }): JSX.Element => {
  const { words } = useReader()
  const { pages: texts, network } = words.territoriesScreen
  const local = reply.pages.filter(({ serving }) => serving !== 'around')
  const around = reply.pages.filter(({ serving }) => serving === 'around')
  const own = local.filter(({ isInVoice }) => isInVoice)
  const others = local.filter(({ isInVoice }) => !isInVoice)
  return (
    <section aria-labelledby="local">
      <h2 id="local">{network.pages}</h2>
      {own.length === 0 ? (
        <p class="notice">
          {texts.none} <Link to={{ screen: 'pages', anchor: 'organisations' }}>{texts.declare}</Link>
        </p>
      ) : (
        <List reply={reply} pages={own} caption={network.pages} />
      )}
      {others.length > 0 && (
        <>
          <h3>{texts.others}</h3>
          <List reply={reply} pages={others} caption={texts.others} />
        </>
      )}
      {around.length > 0 && (
        <>
          <h3>{texts.around}</h3>
          <p class="explain">{texts.aroundText}</p>
          <List reply={reply} pages={around} caption={texts.around} />
        </>
      )}
    </section>
  )
}
