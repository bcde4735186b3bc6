// Grids, organisations, pages and decisions on pages as tables.

import type { OwnActor } from '../../../data/model/own-export.ts'
import { aliasKinds } from '../../../data/model/page-keys.ts'
import { actorKinds, camps, territoryLevels } from '../../../data/model/records.ts'
import type { Store } from '../../store/open.ts'
import type { Selection } from '../../store/selection.ts'
import { field, required, type StoredTable } from './table.ts'

export const slugPattern = '^[a-z0-9-]{1,200}$'
export const platformField = field('platform', 'string', 'Key of the platform, such as facebook.', required)

export const grids: StoredTable = {
  name: 'grids',
  title: 'Grids of camps',
  description:
    'Named, dated assignments of organisations to camps; which organisation is in which camp is told in actors.',
  fields: [
    field('key', 'string', 'Key of the grid.', { ...required, unique: true }),
    field('name', 'string', 'Its name as a person gave it; empty: it goes by its key.'),
    field('camps', 'array', `Its camps in order, of ${camps.join(', ')}.`, required),
    field('decidedOn', 'date', 'Day on which it was decided.', required),
    field('reason', 'string', 'Why it is drawn as it is.', required),
  ],
  primaryKey: ['key'],
  rows: function* ({ exported }) {
    for (const { key, name, camps: all, decidedOn, reason } of exported.grids())
      yield [key, name ?? null, JSON.stringify(all), decidedOn, reason]
  },
}

export const isActorIn = ({ slug }: OwnActor, { actors }: Selection): boolean => actors?.has(slug) ?? true

export const actors: StoredTable = {
  name: 'actors',
  title: 'Organisations',
  description: 'One row an organisation, also those that are shown as another one.',
  fields: [
    field('slug', 'string', 'Stable key.', { ...required, unique: true, pattern: slugPattern }),
    field('name', 'string', 'Its name.', required),
    field('actorKind', 'string', 'What it is.', { ...required, enum: actorKinds }),
    field('website', 'string', 'Address of its site; empty: not known.'),
    field(
      'territories',
      'array',
      `Territories that it serves, each {level, code}: level is ${territoryLevels.join(' or ')}, code the official one. None: national, or not declared.`,
      required,
    ),
    field('camps', 'array', 'Its camp in each grid that places it: {grid, camp, decidedOn, reason}.', required),
    field('funders', 'array', 'Organisations that fund it: {actor, address}, with where that is said.', required),
    field('aliases', 'array', 'Other names of it, in the form of a slug.', required),
    field('shownAs', 'string', 'Slug of the organisation as which it is shown; empty: as itself.'),
    field('parent', 'string', 'Slug of the federation that it is a member of; empty: of none that is known.'),
    field(
      'place',
      'object',
      'Where it is at home: {name, latitude, longitude} in degrees of WGS 84; empty: not known.',
    ),
  ],
  primaryKey: ['slug'],
  foreignKeys: [
    { fields: ['shownAs'], reference: { fields: ['slug'] } },
    { fields: ['parent'], reference: { fields: ['slug'] } },
  ],
  rows: function* ({ exported }, selection) {
    for (const actor of exported.actors()) {
      if (!isActorIn(actor, selection)) continue
      const {
        slug,
        name,
        actorKind,
        website,
        territories,
        camps: placed,
        funders,
        aliases,
        shownAs,
        parent,
        place,
      } = actor
      const lists = [territories, placed, funders, aliases].map((list) => JSON.stringify(list))
      const home = place === null || place === undefined ? null : JSON.stringify(place)
      yield [slug, name, actorKind, website, ...lists, shownAs, parent ?? null, home]
    }
  },
}

/** Lines of pages in the selection, with the id of each. */
export const pagesIn = ({ exported }: Store, { pages: ids }: Selection) =>
  exported.pages().filter(({ id }) => ids?.has(id) ?? true)

export const pages: StoredTable = {
  name: 'pages',
  title: 'Pages',
  description:
    'Public accounts of organisations on platforms. A page that is kept under several keys has a row for each.',
  fields: [
    platformField,
    field('key', 'string', 'Under which the page is kept, such as id:118362399552752.', required),
    field('aliases', 'array', `What else names it: {kind, alias}, kind one of ${aliasKinds.join(', ')}.`, required),
    field('name', 'string', 'As it is shown; empty on the further rows of a page that is kept under several keys.'),
    field('handle', 'string', 'Its handle; empty: not known.'),
    field('address', 'string', 'Its address; empty: not known.'),
    field('category', 'string', 'Its category as the platform states it; empty: not known.'),
    field('country', 'string', 'Country of those who manage it, as the platform states it; empty: not known.'),
    field('actor', 'string', 'Slug of its organisation; empty: it waits for one.'),
  ],
  primaryKey: ['platform', 'key'],
  foreignKeys: [{ fields: ['actor'], reference: { resource: 'actors', fields: ['slug'] } }],
  rows: function* (store, selection) {
    for (const { line } of pagesIn(store, selection)) {
      const { platform, key, aliases, name, handle, address, category, country, actor } = line
      yield [platform, key, JSON.stringify(aliases), name, handle, address, category, country, actor]
    }
  },
}

export const decisions: StoredTable = {
  name: 'decisions',
  title: 'Decisions on pages',
  description: 'What a person decided of two pages of a platform: that they are one, or not.',
  fields: [
    platformField,
    field('key', 'string', 'Key of the one page.', required),
    field('otherKey', 'string', 'Key of the other page.', required),
    field('isOne', 'boolean', 'Whether they are one.', required),
    field('decidedAt', 'datetime', 'When it was decided (UTC).', required),
  ],
  primaryKey: ['platform', 'key', 'otherKey'],
  rows: function* (store, selection) {
    const known =
      selection.pages === null
        ? null
        : new Set(pagesIn(store, selection).map(({ line: { platform, key } }) => `${platform} ${key}`))
    for (const { platform, key, otherKey, isOne, decidedAt } of store.exported.decisions()) {
      const isIn = known === null || [key, otherKey].every((one) => known.has(`${platform} ${one}`))
      if (isIn) yield [platform, key, otherKey, String(isOne), decidedAt]
    }
  },
}
