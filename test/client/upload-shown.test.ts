// What stands on the screen for an upload, for every way that a file can come out of being read.

import { expect, test } from 'vitest'
import { type Instead, isDescribed, type Shown, shownOf } from '../../client/views/data/upload/upload-shown.ts'
import type { Job } from '../../data/model/contract.ts'
import type { FileFault } from '../../data/model/records.ts'

type Case = {
  readonly state: Job['state']
  readonly fault?: FileFault
  readonly source?: string
  readonly needs?: string
  readonly isOffered?: boolean
  readonly instead?: Instead
}

const jobOf = ({ state, fault, source, needs, isOffered }: Case): Parameters<typeof shownOf>[0] => ({
  state,
  recognised:
    source === undefined
      ? null
      : {
          format: 'csv',
          source,
          variant: null,
          columns: [],
          ignoredColumns: [],
          because: [],
          runnerUp: null,
          notes: {},
          needsPageOn: needs ?? null,
        },
  report: {
    file: 'one.csv',
    importId: null,
    source: source ?? null,
    read: 0,
    inserted: 0,
    updated: 0,
    unchanged: 0,
    rejected: 0,
    seconds: 0,
    ...(fault !== undefined && { error: { code: fault, line: null, column: null, found: null } }),
  },
  mapping:
    isOffered === true
      ? {
          columns: [],
          proposal: {
            name: 'one',
            rows: 'posts',
            columns: {},
            platform: null,
            page: null,
            zone: null,
            dayFirst: null,
            decimal: null,
          },
          questions: [],
          kept: [],
        }
      : null,
})

test.each<[string, Case, Shown]>([
  ['read', { state: 'reading' }, 'nothing'],
  ['stored', { state: 'storing' }, 'nothing'],
  ['read by a source', { state: 'preview', source: 'x-posts' }, 'preview'],
  ['read by a mapping', { state: 'preview', source: 'mapping', isOffered: true }, 'preview'],
  [
    'read by a mapping, to be changed',
    { state: 'preview', source: 'mapping', isOffered: true, instead: 'columns' },
    'columns',
  ],
  ['read for a page, to be changed', { state: 'preview', source: 'x-overview', needs: 'x', instead: 'page' }, 'page'],
  ['known to no source', { state: 'failed', fault: 'unknown-source', isOffered: true }, 'columns'],
  ['known to no source and no table', { state: 'failed', fault: 'unknown-source' }, 'outcome'],
  ['not wholly described', { state: 'failed', fault: 'mapping-incomplete', isOffered: true }, 'columns'],
  [
    'described so that no row fits',
    { state: 'failed', fault: 'no-usable-rows', source: 'mapping', isOffered: true },
    'columns',
  ],
  [
    'of a source, without a row that fits',
    { state: 'failed', fault: 'no-usable-rows', source: 'x-posts', isOffered: true },
    'outcome',
  ],
  [
    'of a page unknown',
    { state: 'failed', fault: 'page-not-named', source: 'x-overview', needs: 'x', isOffered: true },
    'page',
  ],
  ['of a page elsewhere', { state: 'failed', fault: 'page-elsewhere', source: 'x-overview', needs: 'x' }, 'page'],
  ['of no page at all', { state: 'failed', fault: 'page-not-named' }, 'outcome'],
  ['damaged', { state: 'failed', fault: 'damaged-json' }, 'outcome'],
  ['in the database', { state: 'done', source: 'mapping', isOffered: true, instead: 'columns' }, 'outcome'],
])('%s', (_, found, expected) => {
  expect(shownOf(jobOf(found), found.instead ?? null)).toBe(expected)
})

test.each<[string, Case, boolean]>([
  ['of a source', { state: 'failed', fault: 'unknown-source', source: 'x-posts', isOffered: true }, true],
  ['of none', { state: 'failed', fault: 'unknown-source', isOffered: true }, false],
  ['by a mapping', { state: 'failed', fault: 'unknown-source', source: 'mapping', isOffered: true }, false],
])('there is a way back to the reading %s: %s', (_, found, expected) => {
  expect(isDescribed(jobOf(found))).toBe(expected)
})
