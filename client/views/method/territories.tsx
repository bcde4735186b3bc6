// What the Method screen says of territories: need with its sources and its uncertainty, voices, ratios, the rule worked on four
// invented territories, and what the map cannot say.

import type { JSX } from 'preact'
import { exampleNeed, exampleTerritories } from '../../../data/model/territories/example.ts'
import { builtInIndicators, needBases } from '../../../data/model/territories/need.ts'
import { needOrigins } from '../../../data/model/territories/need-sources.ts'
import { digitsOf, nationalRate, needInterval } from '../../../data/model/territories/need-uncertainty.ts'
import { servicesOf } from '../../../data/model/territories/service.ts'
import { territoryKey } from '../../../data/model/territories/serving.ts'
import { usualThresholds } from '../../../data/model/territories/under-served.ts'
import type { Reader } from '../../../data/model/words/index.ts'
import { raised } from '../../../data/model/words/naming.ts'
import {
  basisName,
  indicatorName,
  inTerritory,
  isOwnSource,
  personsText,
  sourceTitle,
  verdictName,
  vintageText,
} from '../../../data/model/words/territories.ts'
import { rounded } from '../../../data/model/words/values.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { useReader } from '../../ui/screen.ts'
import { WebLink } from '../../ui/web-link.tsx'
import { FoldedFacts, Lines, Paragraphs } from './facts.tsx'

const Needs = (): JSX.Element => {
  const reader = useReader()
  const { need } = reader.words.territoryMethod
  return (
    <article class="entry" id="territory-need">
      <h3>{need.title}</h3>
      <Paragraphs lines={need.text} />
      <DataTable
        caption={need.caption}
        columns={(['indicator', 'source', 'vintage', 'note'] as const).map((column) => ({
          label: need.columns[column],
          kind: 'text',
        }))}
        rows={builtInIndicators.map((key) => {
          const { title, address, vintage } = needOrigins[key]
          return [
            indicatorName(key, reader),
            <span key={key} lang={isOwnSource({ title, importId: null }) ? undefined : 'fr'}>
              <WebLink address={address}>{sourceTitle({ title, importId: null }, reader)}</WebLink>
            </span>,
            vintageText(vintage, reader),
            need.notes[key],
          ]
        })}
      />
    </article>
  )
}

/** One estimate worked out, with no more digits than the product shows of it. */
const workedNeed = (reader: Reader): string => {
  const { place, people } = exampleNeed
  const value = people * nationalRate
  const interval = needInterval(value, 'national-rate', place, nationalRate)
  const digits = digitsOf('national-rate', interval)
  const [low, high] = interval.map((end) => personsText(end, digits, reader))
  return reader.words.territoryMethod.bases.example({
    place: inTerritory(territoryKey(place), reader),
    people: reader.formats.whole(people),
    rate: `${reader.formats.number(100 * nationalRate)}${reader.words.locale.percentSign}`,
    value: personsText(value, digits, reader),
    low: low ?? '',
    high: high ?? '',
  })
}

const Bases = (): JSX.Element => {
  const reader = useReader()
  const { bases } = reader.words.territoryMethod
  return (
    <article class="entry" id="territory-bases">
      <h3>{bases.title}</h3>
      <Lines
        lines={needBases.map((basis) => bases.separator(raised(basisName(basis, reader), reader), bases.each[basis]))}
      />
      <Paragraphs lines={[...bases.text, workedNeed(reader)]} />
    </article>
  )
}

const Ratios = (): JSX.Element => {
  const { ratios } = useReader().words.territoryMethod
  return (
    <>
      {Object.entries(ratios.each).map(([key, it]) => (
        <article class="entry" key={key} id={`service-${key}`}>
          <h3>{it.name}</h3>
          <p>{it.plain}</p>
          <FoldedFacts
            facts={[
              [ratios.formula, it.formula],
              [ratios.unit, it.unit],
              [ratios.undefined, it.undefined],
              [ratios.reference, it.reference],
            ]}
          />
        </article>
      ))}
    </>
  )
}

const exampleRows = servicesOf(exampleTerritories, { thresholds: usualThresholds, resamples: 0, seed: 1 }).rows

const Example = (): JSX.Element => {
  const reader = useReader()
  const { words, formats } = reader
  const { example } = words.territoryMethod
  const { between } = words.territories
  const ratio = (value: number): string => formats.number(rounded(value, 2))
  const withInterval = (it: (typeof exampleRows)[number]['service']['relative']): string => {
    if (it === null) return words.territories.needUnknown
    const [low, high] = it.interval ?? []
    return low === undefined || high === undefined
      ? ratio(it.value)
      : example.withInterval(ratio(it.value), between(ratio(low), ratio(high)))
  }
  return (
    <article class="entry" id="territory-example">
      <h3>{example.title}</h3>
      <Paragraphs lines={example.text} />
      <DataTable
        caption={example.caption}
        columns={[
          { label: example.columns.territory, kind: 'text' },
          { label: example.columns.need, kind: 'number' },
          { label: example.columns.active, kind: 'number' },
          { label: example.columns.relative, kind: 'number' },
          { label: example.columns.shrunken, kind: 'number' },
          { label: example.columns.verdict, kind: 'text' },
        ]}
        rows={exampleTerritories.flatMap(({ key, need, active }) => {
          const row = exampleRows.find((one) => one.key === key)
          if (row === undefined) return []
          const { service, verdict } = row
          return [
            [
              key,
              need.value,
              active,
              withInterval(service.relative),
              withInterval(service.shrunken),
              verdictName(verdict, reader),
            ],
          ]
        })}
      />
    </article>
  )
}

/** Everything under the heading of territories. */
export const TerritoriesMethod = (): JSX.Element => {
  const { territoryMethod } = useReader().words
  const { voice, rule, limits } = territoryMethod
  return (
    <>
      <Paragraphs lines={territoryMethod.text} />
      <Needs />
      <Bases />
      <article class="entry" id="territory-voice">
        <h3>{voice.title}</h3>
        <Lines lines={voice.lines} />
      </article>
      <Ratios />
      <article class="entry" id="under-served">
        <h3>{rule.title}</h3>
        <Paragraphs lines={rule.text} />
      </article>
      <Example />
      <article class="entry" id="territory-limits">
        <h3>{limits.title}</h3>
        <Lines lines={limits.lines} />
        <p>{territoryMethod.boundaries}</p>
      </article>
    </>
  )
}
