// Followers stated by Wikidata (P8687), as its query service saves a result to CSV: one row a statement, a column a variable.
// See wikidata-p8687.ts for a query that can be read, wikidata-followers.ts for what the variables are.

import type { Draft, Rejection } from '../../data/model/records.ts'
import { type Row, UnusableFile } from '../formats/format.ts'
import { columnsOf } from './columns.ts'
import type { Head, Recognition, Source } from './source.ts'
import { readNames, statementReader, variablesOf } from './wikidata-followers.ts'

const recognises = ({ columns }: Head): Recognition | null => {
  const variables = variablesOf(columns)
  if (variables === null) return null
  const known = columnsOf(columns)
  const { item, followers, date, accounts } = variables
  return {
    variant: null,
    ignoredColumns: known.except(readNames(variables).map((name) => columns.indexOf(name))),
    because: [item, followers, date, ...accounts.map(({ name }) => name)],
    isOfAnybody: true,
  }
}

const read = function* (rows: Iterable<Row | Rejection>, head: Head): Generator<Draft | readonly Rejection[]> {
  const variables = variablesOf(head.columns)
  if (variables === null) throw new UnusableFile('missing-columns', { found: 'item, followers, date, P2013' })
  const draftOf = statementReader(variables, head)
  for (const entry of rows)
    yield 'cells' in entry ? draftOf(entry.line, (name) => entry.cells[head.columns.indexOf(name)] ?? '') : [entry]
}

export const wikidataP8687Csv: Source = {
  key: 'wikidata-p8687-csv',
  publisher: 'Wikidata',
  licence: 'open',
  marks: [['item', 'itemLabel', 'followers', 'date']],
  docs: 'https://www.wikidata.org/wiki/Property:P8687',
  recognises,
  observedAtOf: () => null,
  // Most items with followers are persons.
  personColumns: () => ['item'],
  read,
}
