// The invented local associations: spread as their file says, and each with its place truly inside the département it serves first.

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { geoContains } from 'd3-geo'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { expect, test } from 'vitest'
import { demoActors } from '../../../data/demo/generator.ts'
import { localAssociations, madeUnderServed } from '../../../data/demo/local-associations.ts'
import { territoryKey, territoryOf } from '../../../data/model/territories/serving.ts'

const topology: Topology<{ departements: GeometryCollection<{ code: string }> }> = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../../data/reference/territories.topo.json'), 'utf8'),
)
const outlineOf = new Map(
  feature(topology, topology.objects.departements).features.map((outline) => [outline.properties.code, outline]),
)

test('some 250 in nearly all départements, a few serving two, every one in a département that there is', () => {
  expect(localAssociations.length).toBeGreaterThan(200)
  const served = localAssociations.flatMap(({ territories }) => territories)
  for (const territory of served) expect(territoryOf(territoryKey(territory))).toEqual(territory)
  expect(new Set(served.map(({ code }) => code)).size).toBeGreaterThan(85)
  expect(localAssociations.filter(({ territories }) => territories.length === 2).length).toBeGreaterThanOrEqual(5)
})

test('where few were left on purpose there is no active one among them, in Yvelines none at all', () => {
  const there = localAssociations.filter(({ territories }) =>
    territories.some(({ code }) => madeUnderServed.includes(code)),
  )
  expect(there.filter(({ activity }) => activity !== 'silent')).toEqual([])
  expect(there.filter(({ territories }) => territories.some(({ code }) => code === '78'))).toEqual([])
})

test('about half have a place, inside the first département they serve', () => {
  const placed = localAssociations.filter(({ place }) => place !== null)
  expect(placed.length / localAssociations.length).toBeGreaterThan(0.4)
  expect(placed.length / localAssociations.length).toBeLessThan(0.6)
  for (const { slug, place, territories } of placed) {
    const outline = outlineOf.get(territories[0]?.code ?? '')
    if (outline === undefined || place === null) throw new Error(`${slug} has no outline`)
    expect([slug, geoContains(outline, [place.longitude, place.latitude])]).toEqual([slug, true])
  }
})

test('most are members of an invented federation', () => {
  const federations = new Set(demoActors().flatMap(({ kind, slug }) => (kind === 'federation' ? [slug] : [])))
  const members = localAssociations.filter(({ parent }) => parent !== null)
  expect(members.length).toBeGreaterThan(localAssociations.length / 2)
  expect(members.length).toBeLessThan(localAssociations.length)
  for (const { parent } of members) expect(federations).toContain(parent)
})
