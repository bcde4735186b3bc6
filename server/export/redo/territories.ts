// Territories: need, pages and their ratios in each, ranks from draws, thirds of the map; and the boundaries to draw it on.

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Reply } from '../../../data/model/contract.ts'
import { bivariateBreaks, bivariateClasses } from '../../../data/model/territories/classes.ts'
import { leastPart } from '../../../data/model/territories/need-uncertainty.ts'
import { byPriority } from '../../../data/model/territories/to-strengthen.ts'
import { verdicts } from '../../../data/model/territories/under-served.ts'
import type { Reader } from '../../../data/model/words/index.ts'
import { needUnit, verdictName } from '../../../data/model/words/territories.ts'
import { expected, given, joined, type Redo, type Setting, type Values } from './redo.ts'

type TerritoriesReply = Reply<'territories'>

const valuesOf = ({ territories }: TerritoriesReply): Values => ({
  columns: [
    ...['territory', 'name', 'need', 'need_low', 'need_high', 'pages_known', 'pages_active', 'pages_unknown'],
    ...['associations_active', 'commercial_active'],
  ],
  rows: territories.map(({ key, name, need, voice, camps }) => [
    key,
    name,
    need.value,
    need.interval?.[0] ?? null,
    need.interval?.[1] ?? null,
    voice.pages,
    voice.active,
    voice.unknown,
    camps.association.active,
    camps.commercial.active,
  ]),
})

/** What is sought (a shape of rates) is found to about the eighth digit. */
const sought = 1e-6

export const redoOfTerritories = (reply: TerritoriesReply, reader: Reader): Redo => {
  const { territoryMap } = reader.words
  const cells = bivariateClasses(reply.territories)
  const breaks = bivariateBreaks(reply.territories)
  return {
    values: valuesOf(reply),
    expected: [
      expected('active pages per person in need', 'nation', reply.nation.pagesPerNeed),
      expected('need of the typical territory', 'nation', reply.typicalNeed),
      ...reply.territories.flatMap(({ key, service, verdict }) => [
        expected('persons in need per active page', key, service.needPerPage?.value, service.needPerPage?.interval),
        expected('active pages per person in need', key, service.pagesPerNeed?.value, service.pagesPerNeed?.interval),
        expected('beside the nation', key, service.relative?.value, service.relative?.interval),
        expected(
          'beside the nation, drawn towards it',
          key,
          service.shrunken?.value,
          service.shrunken?.interval,
          sought,
        ),
        expected('rank', key, service.rank, service.rankInterval),
        expected('share of associations', key, service.associativeShare?.value, service.associativeShare?.interval),
        expected('commercial pages per association', key, service.balance),
        expected('verdict', key, verdicts.indexOf(verdict)),
        ...[
          expected(
            'followers per person in need',
            key,
            service.followersPerNeed?.value,
            service.followersPerNeed?.interval,
          ),
          expected(
            'posts a week per person in need',
            key,
            service.postsPerWeekPerNeed?.value,
            service.postsPerWeekPerNeed?.interval,
          ),
        ].flatMap((one) => (one.value === null ? [] : [given(one, 'data')])),
      ]),
    ],
    settings: [
      ['level', reply.level],
      ['need_above', reply.needAbove],
      ['voice_below', reply.voiceBelow],
      ['least_part', leastPart],
      [
        'order',
        byPriority(reply.territories)
          .map(({ key }) => key)
          .join(' '),
      ],
      ...reply.territories.flatMap(({ key }): readonly Setting[] => {
        const cell = cells.get(key)
        return cell === undefined
          ? []
          : [[`cell.${key}`, 'missing' in cell ? cell.missing : `${cell.need + 1}${cell.voice + 1}`]]
      }),
      ['need_breaks', breaks.need.join(' ')],
      ['word.nation', territoryMap.strengthen.nation],
      ['word.need', needUnit(reply.indicator, reader)],
      ['word.axis', territoryMap.strengthen.axis],
      ['word.pages', territoryMap.strengthen.columns.pages],
      ['word.key.need', needUnit(reply.indicator, reader)],
      ['word.key.voice', territoryMap.strengthen.columns.pages],
      ...verdicts.map((verdict, at): Setting => [`word.verdict.${at}`, verdictName(verdict, reader)]),
    ],
  }
}

type Arc = readonly (readonly [number, number])[]
type Topology = {
  readonly arcs: readonly Arc[]
  readonly transform: { readonly scale: readonly [number, number]; readonly translate: readonly [number, number] }
  readonly objects: Readonly<
    Record<
      'regions' | 'departements',
      {
        readonly geometries: readonly {
          readonly type: 'Polygon' | 'MultiPolygon'
          readonly arcs: readonly unknown[]
          readonly properties: { readonly code: string }
        }[]
      }
    >
  >
}

/** Degrees of each arc: its points are steps on a grid. */
const decoded = ({ arcs, transform: { scale, translate } }: Topology): readonly Arc[] =>
  arcs.map((arc) => {
    let [x, y] = [0, 0]
    return arc.map(([dx, dy]): readonly [number, number] => {
      x += dx
      y += dy
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]]
    })
  })

/** A ring of arcs as points; an arc that runs backwards is told by its complement. */
const ringOf = (arcs: readonly Arc[], numbers: readonly number[]): Arc =>
  numbers.flatMap((at, place) => {
    const arc = arcs[at < 0 ? ~at : at] ?? []
    return (at < 0 ? arc.toReversed() : arc).slice(place === 0 ? 0 : 1)
  })

const file = resolve(import.meta.dirname, '../../../data/reference/territories.topo.json')

/** Rings of every territory of the level, point by point, in degrees. */
export const boundariesOf = (level: TerritoriesReply['level']): Values => {
  const topology = JSON.parse(readFileSync(file, 'utf8')) as Topology
  const arcs = decoded(topology)
  const digits = (value: number): number => Math.round(value * 1e5) / 1e5
  return {
    columns: ['territory', 'ring', 'longitude', 'latitude'],
    rows: topology.objects[level === 'region' ? 'regions' : 'departements'].geometries.flatMap((it) => {
      const rings = (it.type === 'Polygon' ? it.arcs : it.arcs.flat()) as readonly (readonly number[])[]
      return rings.flatMap((numbers, ring) =>
        ringOf(arcs, numbers).map(([longitude, latitude]) => [
          joined(`${level}-${it.properties.code}`),
          ring,
          digits(longitude),
          digits(latitude),
        ]),
      )
    }),
  }
}
