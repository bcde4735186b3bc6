// Posts with their latest counts, values of pages, and need per territory as tables.

import { postFormats, territoryLevels } from '../../../data/model/records.ts'
import { needUnits } from '../../../data/model/territories/need.ts'
import { countKeys } from '../../store/posts.ts'
import { pagesIn, platformField, slugPattern } from './organisations.ts'
import { type CellRow, type ForeignKey, field, required, type StoredTable } from './table.ts'

const pageField = field('page', 'string', 'Key of the page, as in pages.', required)
const ofPage: ForeignKey = {
  fields: ['platform', 'page'],
  reference: { resource: 'pages', fields: ['platform', 'key'] },
}

const aboutCount: Readonly<Record<(typeof countKeys)[number], string>> = {
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

export const posts: StoredTable = {
  name: 'posts',
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
    ...countKeys.map((key) => field(key, 'integer', aboutCount[key], { minimum: 0 })),
  ],
  primaryKey: ['platform', 'page', 'id'],
  foreignKeys: [ofPage],
  rows: function* (store, selection): Iterable<CellRow> {
    const selected = store.exported.selected(selection)
    for (const { id, line } of pagesIn(store, selection)) yield* selected.postRows(id, line)
  },
}

export const values: StoredTable = {
  name: 'values',
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
  rows: function* (store, selection) {
    const selected = store.exported.selected(selection)
    for (const { id, line } of pagesIn(store, selection))
      for (const { platform, page, metric, value, observedOn, precision, bound, address, note } of selected.values(
        id,
        line,
      ))
        yield [platform, page, metric, value, observedOn, precision, bound, address, note]
  },
}

export const needs: StoredTable = {
  name: 'needs',
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
  rows: function* ({ need }) {
    for (const { indicator, label, unit, level, code, value, vintage, title, address } of need.all())
      yield [indicator, label, unit, level, code, value, vintage, title, address]
  },
}
