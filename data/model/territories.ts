// What follows from the territory an actor serves: the zone of its pages' calendar.

import type { Territory } from './records.ts'

export const defaultZone = 'Europe/Paris'

/** Overseas régions and départements by code; all other territories keep the time of Paris. */
const overseas: Readonly<Record<'region' | 'departement', ReadonlyMap<string, string>>> = {
  region: new Map([
    ['01', 'America/Guadeloupe'],
    ['02', 'America/Martinique'],
    ['03', 'America/Cayenne'],
    ['04', 'Indian/Reunion'],
    ['06', 'Indian/Mayotte'],
  ]),
  departement: new Map([
    ['971', 'America/Guadeloupe'],
    ['972', 'America/Martinique'],
    ['973', 'America/Cayenne'],
    ['974', 'Indian/Reunion'],
    ['976', 'Indian/Mayotte'],
  ]),
}

/** Zones a file in French may be written in, that of Québec too, UTC, and the five hours less of old scripts (no summer time). */
export const zones: readonly string[] = [
  defaultZone,
  ...new Set(overseas.region.values()),
  'America/Toronto',
  'UTC',
  'Etc/GMT+5',
]

/** The zone all these territories share; that of Paris when they differ, or when none is declared. */
export const zoneOf = (territories: readonly Territory[]): string => {
  const zones = new Set(territories.map(({ level, code }) => overseas[level].get(code) ?? defaultZone))
  const [only] = zones
  return zones.size === 1 && only !== undefined ? only : defaultZone
}
