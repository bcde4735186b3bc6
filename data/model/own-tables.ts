// The lines of the product's own export (own-export.ts) as tables: what the CSV of a data package and single downloads hold,
// field by field as Table Schema describes them, and read back. Descriptions are part of the files and in English.

import type { OwnHeader, OwnLine } from './own-export.ts'
import { aliasKinds } from './page-keys.ts'
import { actorKinds, camps, postCountKeys, postFormats, territoryLevels } from './records.ts'
import { needUnits } from './territories/need.ts'

export type FieldType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'datetime' | 'array' | 'object'

/** As Table Schema names them. */
export type Constraints = {
  readonly required?: true
  readonly unique?: true
  readonly minimum?: number
  readonly maximum?: number
  readonly pattern?: string
  readonly enum?: readonly string[]
}
export type Field = {
  readonly name: string
  readonly type: FieldType
  readonly description: string
  readonly constraints?: Constraints
}
export type ForeignKey = {
  readonly fields: readonly string[]
  /** `resource` is missing where a table points to itself. */
  readonly reference: { readonly resource?: string; readonly fields: readonly string[] }
}

export type OwnTable = {
  /** `posts`; its file is `posts.csv`. */
  readonly name: 'grids' | 'actors' | 'pages' | 'values' | 'posts' | 'decisions' | 'needs'
  /** Of the lines that its rows are. */
  readonly kind: Exclude<OwnLine['kind'], OwnHeader['kind']>
  readonly title: string
  readonly description: string
  readonly fields: readonly Field[]
  readonly primaryKey?: readonly string[]
  readonly foreignKeys?: readonly ForeignKey[]
}

const required = { required: true } as const

/** A field, `required` where it always has a value. */
const field = (name: string, type: FieldType, description: string, constraints?: Constraints): Field => ({
  name,
  type,
  description,
  ...(constraints !== undefined && { constraints }),
})

const slugPattern = '^[a-z0-9-]{1,200}$'
const platformField = field('platform', 'string', 'Key of the platform, such as facebook.', required)

const pageField = field('page', 'string', 'Key of the page, as in pages.', required)
const ofPage: ForeignKey = {
  fields: ['platform', 'page'],
  reference: { resource: 'pages', fields: ['platform', 'key'] },
}

const aboutCount: Readonly<Record<(typeof postCountKeys)[number], string>> = {
  reactions: 'All reactions together; likes where the platform has only these.',
  likes: 'Likes.',
  loves: 'Reactions of this kind.',
  wows: 'Reactions of this kind.',
  hahas: 'Reactions of this kind.',
  sads: 'Reactions of this kind.',
  angrys: 'Reactions of this kind.',
  cares: 'Reactions of this kind.',
  comments: 'Comments.',
  shares: 'Shares.',
  views: 'Views of the video in this post.',
  viewsTotal: 'Views including crossposts by the same page.',
  viewsCrossposts: 'Views over all pages that crossposted; never summed over pages.',
  followers: 'Followers of the page when the post was published.',
  pageLikes: 'Likes of the page when the post was published.',
}

export const gridsTable: OwnTable = {
  name: 'grids',
  kind: 'grid',
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
}

export const actorsTable: OwnTable = {
  name: 'actors',
  kind: 'actor',
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
}

export const pagesTable: OwnTable = {
  name: 'pages',
  kind: 'page',
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
}

export const valuesTable: OwnTable = {
  name: 'values',
  kind: 'value',
  title: 'Values of pages',
  description:
    'Values read on pages or stated about them, such as followers. Of several for one day, the last row counts.',
  fields: [
    platformField,
    pageField,
    field('metric', 'string', 'What was read: followers, page-likes, or as its source names it.', required),
    field('value', 'number', 'The value.', required),
    field('observedOn', 'string', 'Day or month of it: 2025-03-31, 2025-03; empty: nobody said.', {
      pattern: '^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$',
    }),
    field('precision', 'string', 'How exactly its date is known.', {
      ...required,
      enum: ['instant', 'day', 'month', 'unknown'],
    }),
    field('bound', 'string', 'above and below are stated limits, such as more than 10,000.', {
      ...required,
      enum: ['exact', 'above', 'below'],
    }),
    field('address', 'string', 'Where it was read; empty: in the file of its source.'),
    field('note', 'string', 'What was noted beside it.'),
  ],
  foreignKeys: [ofPage],
}

export const postsTable: OwnTable = {
  name: 'posts',
  kind: 'post',
  title: 'Posts',
  description:
    'One row a post, with its counts as last read. An empty count is not known; 0 means that someone counted none.',
  fields: [
    platformField,
    pageField,
    field('id', 'string', 'Id of the post on the platform, unique within the page.', required),
    field('publishedAt', 'datetime', 'When it was published (UTC).', required),
    field('precision', 'string', 'day where only the day is known: publishedAt is then noon of it.', { enum: ['day'] }),
    field('format', 'string', 'What it is.', { ...required, enum: postFormats }),
    field('text', 'string', 'Its text as published; empty where there is none, and where it was left out.'),
    field('address', 'string', 'Its address; empty: not known.'),
    field('link', 'string', 'What it points to; empty: nothing, or not known.'),
    field('isOwn', 'boolean', 'false for a share or crosspost of the content of others; empty: not known.'),
    field('observedAt', 'datetime', 'When its counts were read (UTC).', required),
    ...postCountKeys.map((key) => field(key, 'integer', aboutCount[key], { minimum: 0 })),
  ],
  primaryKey: ['platform', 'page', 'id'],
  foreignKeys: [ofPage],
}

export const decisionsTable: OwnTable = {
  name: 'decisions',
  kind: 'decision',
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
}

export const needsTable: OwnTable = {
  name: 'needs',
  kind: 'need',
  title: 'Need per territory',
  description:
    'Values of need brought by files, as they count now. What the reference tables of the product hold is not here.',
  fields: [
    field('indicator', 'string', 'Key of what is counted.', { ...required, pattern: slugPattern }),
    field('label', 'string', 'What its file calls it.'),
    field('unit', 'string', 'persons, or share: 0 to 1 of the inhabitants.', { ...required, enum: needUnits }),
    field('level', 'string', 'Level of the territory.', { ...required, enum: territoryLevels }),
    field('code', 'string', 'Its official code.', required),
    field('value', 'number', 'The value.', { ...required, minimum: 0 }),
    field('vintage', 'string', 'What it is of: 2025-01-01, 2022-12, 2021; empty: nobody said.'),
    field('title', 'string', 'Who publishes it, and what.', required),
    field('address', 'string', 'Where it can be read; empty: nobody said.'),
  ],
  primaryKey: ['indicator', 'level', 'code'],
}

/** In the order in which they are read back: what a table names stands before it. */
export const ownTables: readonly OwnTable[] = [
  gridsTable,
  actorsTable,
  pagesTable,
  valuesTable,
  postsTable,
  decisionsTable,
  needsTable,
]
