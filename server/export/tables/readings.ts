// Rows of posts with their latest counts, values of pages, and need per territory.

import { needsTable, postsTable, valuesTable } from '../../../data/model/own-tables.ts'
import { pagesIn } from './organisations.ts'
import type { CellRow, StoredTable } from './table.ts'

export const posts: StoredTable = {
  ...postsTable,
  rows: function* (store, selection): Iterable<CellRow> {
    const selected = store.exported.selected(selection)
    for (const { id, line } of pagesIn(store, selection)) yield* selected.postRows(id, line)
  },
  rowsAsStored: ({ exported }, selection) => exported.selected(selection).postRowsAsStored(),
  linesAsStored: ({ exported }, selection) => exported.selected(selection).postLinesAsStored(),
}

export const values: StoredTable = {
  ...valuesTable,
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
  ...needsTable,
  rows: function* ({ need }) {
    for (const { indicator, label, unit, level, code, value, vintage, title, address } of need.all())
      yield [indicator, label, unit, level, code, value, vintage, title, address]
  },
}
