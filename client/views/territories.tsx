// The screen of territories: where many caregivers meet few associative voices, and how sure that is. Without a territory in the
// address the map of all and what a federation does with it, with one its own page.

import type { JSX } from 'preact'
import type { Dataset } from '../../data/model/contract.ts'
import { byNumber } from '../../data/model/words/sentence.ts'
import { coverageSentence, territoriesFinding } from '../../data/model/words/territory-findings.ts'
import { ask } from '../api.ts'
import { Below } from '../ui/below.tsx'
import { Contents } from '../ui/contents.tsx'
import { Guard } from '../ui/guard.tsx'
import { Link } from '../ui/link.tsx'
import { useNavigation, useReader } from '../ui/screen.ts'
import { Writes } from '../ui/writes.tsx'
import { Answered } from './answered.tsx'
import { Filters } from './overview/filters.tsx'
import { keyOfQuery } from './overview/query.ts'
import { useRequest } from './request.ts'
import { Absent } from './territories/absent.tsx'
import { askedIn, territoriesQuery } from './territories/asked.ts'
import { Campaign } from './territories/campaign.tsx'
import { Controls, Rule } from './territories/controls.tsx'
import { TerritoryMap } from './territories/map.tsx'
import { Network, useNetworkName } from './territories/network.tsx'
import type { TerritoriesReply } from './territories/numbers.ts'
import { OneTerritory } from './territories/one.tsx'
import { Voices } from './territories/silent.tsx'
import { Strengthen } from './territories/strengthen.tsx'
import { TerritoryTable } from './territories/table.tsx'
import { shownData, type ViewProps } from './view.ts'

type ReplyProps = { readonly reply: TerritoriesReply }

/** Where no page has a territory there is nothing to lay beside need: what to do comes first. */
const NoVoices = ({ reply }: ReplyProps): JSX.Element | null => {
  const { empty } = useReader().words.territoriesScreen
  if (reply.nation.voice.pages > 0) return null
  return (
    <div class="notice">
      <p>{reply.network === null ? empty.text : empty.network}</p>
      <p>
        {reply.data === 'real' && (
          <>
            <Link to={{ screen: 'pages', anchor: 'organisations' }}>{empty.declare}</Link>{' '}
          </>
        )}
        <Link to={{ screen: 'data' }}>{empty.import}</Link>
      </p>
    </div>
  )
}

const Findings = ({ reply }: ReplyProps): JSX.Element => {
  const reader = useReader()
  const { words, formats } = reader
  const { findings } = words.territoriesScreen
  const counted = (n: number): string => byNumber(words.territories.level[reply.level].counted, n, reader)
  const unsure = reply.territories.filter(({ verdict }) => verdict === 'cannot-tell').length
  return (
    <section class="findings" aria-labelledby="found">
      <h2 id="found" class="unseen">
        {findings.title}
      </h2>
      <ol>
        <li>{`${territoriesFinding(reply, reader)}.`}</li>
        <li>
          {unsure === 0
            ? findings.sure
            : findings.unsure({ unsure: counted(unsure), of: formats.whole(reply.territories.length) })}
        </li>
        <li>
          {reply.coverage.needCovered === null
            ? findings.coverageUnknown
            : reply.coverage.needCovered === 1
              ? findings.coverageWhole
              : findings.coverage(formats.percent(reply.coverage.needCovered))}
        </li>
      </ol>
    </section>
  )
}

const Parts = ({ reply }: ReplyProps): JSX.Element => {
  const reader = useReader()
  const { territoriesScreen: texts } = reader.words
  return (
    <>
      <NoVoices reply={reply} />
      <Findings reply={reply} />
      <section aria-labelledby="map">
        <h2 id="map">{texts.map.title}</h2>
        <Controls reply={reply} />
        <Network data={reply.data} network={reply.network} />
        <Rule />
        <Guard>
          <TerritoryMap reply={reply} />
        </Guard>
        <p class="coverage">{coverageSentence(reply, reader)}</p>
        <Writes>
          <p class="actions">
            <Link to={{ screen: 'pages', anchor: 'organisations' }}>{texts.map.declare}</Link>
            <Link to={{ screen: 'data', anchor: 'need-tables' }}>{texts.needs.toData}</Link>
          </p>
        </Writes>
      </section>
      <section aria-labelledby="strengthen">
        <h2 id="strengthen">{texts.strengthen.title}</h2>
        <Guard>
          <Strengthen reply={reply} />
        </Guard>
      </section>
      {reply.network !== null && (
        <Guard>
          <Absent reply={reply} />
        </Guard>
      )}
      <section aria-labelledby="all">
        <h2 id="all">{texts.table.title}</h2>
        <Guard>
          <TerritoryTable reply={reply} />
        </Guard>
      </section>
      <Below size="long">
        {() => (
          <Guard>
            <Voices data={reply.data} reply={reply} />
            <Campaign data={reply.data} reply={reply} />
          </Guard>
        )}
      </Below>
    </>
  )
}

type AllProps = ViewProps & { readonly data: Dataset }

const AllTerritories = ({ datasets, data }: AllProps): JSX.Element => {
  const { state } = useNavigation()
  const { territoriesScreen: texts } = useReader().words
  const query = territoriesQuery(state, data)
  const reply = useRequest(keyOfQuery(query), (signal) => ask('territories', { query, signal }))
  const network = useNetworkName(reply.value?.network ?? null)
  const parts = [
    ['map', texts.map.title],
    ['strengthen', texts.strengthen.title],
    ...(askedIn(state).network === null ? [] : ([['absent', texts.absent.title]] as const)),
    ['all', texts.table.title],
    ['silent', texts.silent.short],
    ['wide', texts.wide.title],
    ['campaign', texts.campaign.short],
  ] as const
  return (
    <>
      <h1 tabIndex={-1}>{network === null ? texts.title : texts.titleOf(network)}</h1>
      <p class="lead">{texts.lead}</p>
      {datasets.value !== null && <Filters datasets={datasets.value} reply={reply.value} />}
      <Contents label={texts.contents} parts={parts} />
      <Answered request={reply} size="page">
        {(answered) => <Parts reply={answered} />}
      </Answered>
    </>
  )
}

export const Territories = ({ datasets }: ViewProps): JSX.Element => {
  const { state } = useNavigation()
  const { territoriesScreen: texts } = useReader().words
  if (datasets.value === null)
    return (
      <>
        <h1 tabIndex={-1}>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
        <Answered request={datasets} size="page">
          {() => null}
        </Answered>
      </>
    )
  const data = shownData(state, datasets.value)
  return state.territory === null ? (
    <AllTerritories datasets={datasets} data={data} />
  ) : (
    <OneTerritory key={state.territory} datasets={datasets} data={data} territory={state.territory} />
  )
}
