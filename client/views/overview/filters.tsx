// What is compared: data, network, period and grid, as native choices that change the address at once. A phone shows them
// in one line until they are opened. `first` stands before them: what one screen alone chooses.

import type { ComponentChildren, JSX } from 'preact'
import type { CompareReply, DatasetsReply } from '../../../data/model/contract.ts'
import { dayOf, isMonth, monthOf, monthsBetween } from '../../../data/model/periods.ts'
import { platforms } from '../../../data/model/platforms.ts'
import { defaultZone } from '../../../data/model/territories.ts'
import type { Reader } from '../../../data/model/words/index.ts'
import { monthsAround, periodPresets, presetPeriod } from '../../period-choices.ts'
import { isPublished } from '../../site.ts'
import { Choice } from '../../ui/fields.tsx'
import { Link } from '../../ui/link.tsx'
import { useNavigation, useReader } from '../../ui/screen.ts'
import { useWide } from '../../ui/wide.ts'
import { shownData, shownState } from '../view.ts'
import { useUnassigned } from './unassigned.ts'

/** What of a figure's reply is told; null while it is on its way. */
type Shown = Pick<CompareReply, 'data' | 'platform' | 'from' | 'to' | 'unassignedPages'>
type Props = { readonly datasets: DatasetsReply; readonly reply: Shown | null }

/** First and last month with posts in the calendar of the figures; null without posts. */
export const spanOf = (state: DatasetsReply['real']): readonly [string, string] | null =>
  state.oldestPostAt === null || state.newestPostAt === null
    ? null
    : [monthOf(Date.parse(state.oldestPostAt), defaultZone), monthOf(Date.parse(state.newestPostAt), defaultZone)]

/** Short, for the line a phone shows: "mars 25", "17 mars 2025". */
const labelShort = ({ formats }: Reader, label: string): string =>
  isMonth(label) ? formats.monthShort(label) : formats.bucket(label)

const Period = ({ datasets, reply }: Props): JSX.Element | null => {
  const { state, go } = useNavigation()
  const { words, formats } = useReader()
  const { overview } = words
  const shown = shownState(state, datasets)
  const span = spanOf(shown)
  if (span === null || shown.newestPostAt === null) return null
  const [first, last] = span
  const newestDay = dayOf(Date.parse(shown.newestPostAt), defaultZone)
  const asked = { from: state.from ?? reply?.from ?? first, to: state.to ?? reply?.to ?? last }
  const { from, to } = monthsAround(asked)
  const months = [...new Set([...monthsBetween(first, last), from, to])].toSorted()
  const years = [...new Set(months.map((month) => month.slice(0, 4)))].toReversed()
  const isUsual = state.from === null && state.to === null
  const isAsked = (period: typeof asked): boolean => asked.from === period.from && asked.to === period.to
  const year = years.find((known) => isAsked({ from: `${known}-01`, to: `${known}-12` }))
  const named = periodPresets.find((key) => isAsked(presetPeriod(key, newestDay)))
  const free = isMonth(asked.from) && isMonth(asked.to) ? 'chosen' : 'dates'
  const preset = isUsual ? 'usual' : isAsked({ from: first, to: last }) ? 'all' : (named ?? year ?? free)
  const choose = (value: string): void => {
    if (value === 'usual') go({ from: null, to: null })
    else if (value === 'all') go({ from: first, to: last })
    else if (value === 'chosen' || value === 'dates') return
    else {
      const known = periodPresets.find((key) => key === value)
      go(known === undefined ? { from: `${value}-01`, to: `${value}-12` } : presetPeriod(known, newestDay))
    }
  }
  const monthOptions = months.map((month) => ({ value: month, label: formats.month(month) }))
  return (
    <>
      <Choice
        label={overview.period}
        value={preset}
        onChoose={choose}
        options={[
          { value: 'usual', label: overview.presets.usual },
          ...periodPresets.map((key) => ({ value: key, label: overview.presets[key] })),
          { value: 'all', label: overview.presets.all },
          ...years.map((known) => ({ value: known, label: overview.presets.year(known) })),
          ...(preset === 'chosen' || preset === 'dates' ? [{ value: preset, label: overview.presets[preset] }] : []),
        ]}
      />
      <Choice
        label={overview.from}
        value={from}
        options={monthOptions}
        onChoose={(month) => go({ from: month, to: to < month ? month : to })}
      />
      <Choice
        label={overview.to}
        value={to}
        options={monthOptions}
        onChoose={(month) => go({ from: from > month ? month : from, to: month })}
      />
    </>
  )
}

const nameOf = (platform: string): string => platforms.get(platform)?.name ?? platform

/** Pages of the network that no figure shows, and why; only those without an organisation can be assigned. */
const LeftOut = ({ reply }: { readonly reply: Shown }): JSX.Element | null => {
  const { words, formats } = useReader()
  const { overview, shell } = words
  const left = useUnassigned(reply.data, reply.platform, reply.unassignedPages)
  if (left === null) return null
  return (
    <>
      {left.withoutActor > 0 && (
        <>
          {overview.withoutActor(shell.pages(left.withoutActor, formats))}{' '}
          {reply.data === 'real' && <Link to={{ screen: 'pages', anchor: 'waiting' }}>{overview.toAssign}</Link>}{' '}
        </>
      )}
      {left.withoutCamp > 0 && overview.withoutCamp(shell.pages(left.withoutCamp, formats))}
    </>
  )
}

export const Filters = ({ datasets, reply, first }: Props & { readonly first?: ComponentChildren }): JSX.Element => {
  const { state, go } = useNavigation()
  const reader = useReader()
  const { words, formats } = reader
  const { overview, shell } = words
  const isWide = useWide()
  const shown = shownState(state, datasets)
  const data = shownData(state, datasets)
  const known = shown.platforms.filter(({ platform }) => platforms.has(platform))
  const platform = state.platform ?? reply?.platform ?? known[0]?.platform ?? ''
  const held = known.find((row) => row.platform === platform)
  // A network without posts would open on nothing; the one chosen stays.
  const offered = known.filter((row) => row.posts > 0 || row.platform === platform)
  // A grid of one's own says nothing of invented organisations.
  const grids = datasets.grids
    .filter(({ key }) => data === 'real' || key === state.grid || key === 'article' || key === 'legal')
    .map(({ key, name }) => ({
      value: key,
      label: key === 'article' || key === 'legal' ? shell.grids[key] : (name ?? key),
    }))
  const choices = (
    <div class="fields">
      {first}
      {!isPublished && datasets.demo !== null && datasets.real.counts.posts > 0 && (
        <Choice
          label={overview.dataset}
          value={data}
          options={(['real', 'demo'] as const).map((key) => ({ value: key, label: overview.datasets[key] }))}
          onChoose={(value) => go({ data: value === 'demo' ? 'demo' : 'real', platform: null, from: null, to: null })}
        />
      )}
      {offered.length > 1 && (
        <Choice
          label={overview.platform}
          value={platform}
          options={offered.map(({ platform: key }) => ({ value: key, label: nameOf(key) }))}
          onChoose={(key) => go({ platform: key })}
        />
      )}
      <Period datasets={datasets} reply={reply} />
      <Choice label={shell.grid} value={state.grid} options={grids} onChoose={(grid) => go({ grid })} />
    </div>
  )
  const hints = (
    <>
      <p class="hint">{(state.grid === 'article' || state.grid === 'legal') && shell.gridMeanings[state.grid]}</p>
      <p class="hint">
        {held !== undefined &&
          overview.coverage(nameOf(platform), shell.pages(held.pages, formats), shell.posts(held.posts, formats))}{' '}
        {reply !== null && <LeftOut reply={reply} />}
      </p>
    </>
  )
  const chosen = [
    ...(reply === null ? [] : [`${labelShort(reader, reply.from)} – ${labelShort(reader, reply.to)}`]),
    nameOf(platform),
    grids.find(({ value }) => value === state.grid)?.label ?? state.grid,
  ]
  return (
    <form class="filters" aria-label={overview.filters} onSubmit={(event) => event.preventDefault()}>
      {isWide ? (
        <>
          {choices}
          {hints}
        </>
      ) : (
        <details>
          <summary>
            {overview.choices} <span class="hint chosen">{chosen.join(', ')}</span>
          </summary>
          {choices}
          {hints}
        </details>
      )}
    </form>
  )
}
