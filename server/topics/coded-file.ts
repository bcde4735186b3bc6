// The codings made here as a table to take along: what the person said beside what the lists find now, one line a post that
// still has its text. By address and id; the texts stay, since most licences forbid to pass them on.

import { textLine } from '../../data/model/delimited.ts'
import { callsOf, speaksOfCarers, topicsOf } from '../../data/model/topics/themes.ts'
import type { Store } from '../store/open.ts'
import { codedBeside } from './agreement.ts'

const columns = [
  'platform',
  'page',
  'post_id',
  'address',
  'coded_at',
  'topics',
  'speaks_of_carers',
  'calls',
  'found_topics',
  'found_speaks_of_carers',
  'found_calls',
]

const cellsOf = (mask: number): readonly string[] => [
  (topicsOf(mask) ?? []).join(' '),
  speaksOfCarers(mask) === true ? 'yes' : 'no',
  (callsOf(mask) ?? []).join(' '),
]

/** RFC 4180. */
export const codedText = (store: Store): string =>
  [
    columns,
    ...codedBeside(store).standing.map(({ platform, page, externalId, address, codedAt, coded, found }) => [
      ...[platform, page ?? '', externalId, address ?? '', codedAt],
      ...cellsOf(coded),
      ...cellsOf(found),
    ]),
  ]
    .map((cells) => textLine(cells, 'rfc4180'))
    .join('')
