// Followers stated by Wikidata (P8687), as its query service answers in JSON: `results.bindings` (also as the site saves
// it: a list of rows, plain or with types). The mapping of variables is in wikidata-followers.ts. CC0. Checked in November
// 2026 on reading code and public queries; no real answer was at hand.

import type { Draft, Rejection } from '../../data/model/records.ts'
import type { Row } from '../formats/format.ts'
import { documentsOf } from './documents.ts'
import { type JsonObject, listField, notAnObject, objectField, textField, valueAt } from './fields.ts'
import type { Head, Recognition, Source } from './source.ts'
import { readNames, statementReader, type Variables, variablesOf } from './wikidata-followers.ts'

/** Rows of an answer, or rows alone. */
const rowsIn = (value: unknown): readonly unknown[] =>
  listField(value, 'results.bindings') ?? listField(value) ?? [value]

/** `{"type": "literal", "value": "12345"}`, `"12345"`, 12345 -> its text; '' when absent. */
const valueIn = (row: JsonObject, name: string): string => {
  const found = Object.hasOwn(row, name) ? row[name] : undefined
  const value = objectField(found) === null ? found : valueAt(found, 'value')
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
}

/** Names of the variables: those that the answer lists, else those of its first rows. */
const namesIn = (value: unknown): readonly string[] => {
  const listed = listField(value, 'head.vars')?.filter((name) => typeof name === 'string')
  if (listed !== undefined) return listed
  return [
    ...new Set(
      rowsIn(value)
        .slice(0, 50)
        .flatMap((row) => Object.keys(objectField(row) ?? {})),
    ),
  ]
}

const isEntity = (text: string): boolean => /wikidata\.org\/(?:entity|wiki)\/Q\d+$|^Q\d+$/.test(text)

const foundIn = (sample: unknown): Variables | null => {
  const variables = variablesOf(namesIn(sample))
  const [first] = rowsIn(sample)
  const row = objectField(first)
  const isEmptyAnswer = first === undefined && listField(sample, 'head.vars') !== null
  return variables !== null && (isEmptyAnswer || (row !== null && isEntity(valueIn(row, variables.item))))
    ? variables
    : null
}

const recognises = ({ sample }: Head): Recognition | null => {
  const variables = foundIn(sample)
  if (variables === null) return null
  const path = listField(sample, 'results.bindings') === null ? '' : 'results.bindings.'
  const read = readNames(variables)
  return {
    variant: null,
    ignoredColumns: namesIn(sample).filter((name) => !read.includes(name)),
    because: [variables.item, variables.followers, variables.date, ...variables.accounts.map(({ name }) => name)].map(
      (name) => `${path}${name}`,
    ),
    isOfAnybody: true,
  }
}

const read = function* (rows: Iterable<Row | Rejection>, head: Head): Generator<Draft | readonly Rejection[]> {
  const variables = variablesOf(namesIn(head.sample))
  const draftOf = variables === null ? null : statementReader(variables, head)
  for (const document of documentsOf(rows)) {
    if (!('lineOf' in document)) {
      yield [document]
      continue
    }
    for (const [index, record] of rowsIn(document.value).entries()) {
      const line = document.lineOf(index)
      const row = objectField(record)
      if (row === null) yield [notAnObject(line, record)]
      else if (draftOf === null) yield [{ line, column: textField(row, 'item'), found: '', expected: 'data-row' }]
      else yield draftOf(line, (name) => valueIn(row, name))
    }
  }
}

/**
 * A query whose answer can be read:
 * ```sparql
 * SELECT ?item ?itemLabel ?statement ?followers ?date ?precision ?P6552 ?P2002 ?P2397 ?P2003 ?P2013 WHERE {
 *   VALUES ?item { wd:Q… }  ?item p:P8687 ?statement . ?statement ps:P8687 ?followers ; pqv:P585 ?time .
 *   ?time wikibase:timeValue ?date ; wikibase:timePrecision ?precision .
 *   OPTIONAL { ?statement pq:P6552 ?P6552 . OPTIONAL { ?item p:P2002 [ ps:P2002 ?P2002 ; pq:P6552 ?P6552 ] } }
 *   OPTIONAL { ?statement pq:P2397 ?P2397 } OPTIONAL { ?statement pq:P2003 ?P2003 } OPTIONAL { ?statement pq:P2013 ?P2013 }
 *   SERVICE wikibase:label { bd:serviceParam wikibase:language "fr,en" } }
 * ```
 */
export const wikidataP8687: Source = {
  key: 'wikidata-p8687',
  publisher: 'Wikidata',
  licence: 'open',
  reads: 'nested',
  marks: [['item', 'followers', 'date']],
  docs: 'https://www.wikidata.org/wiki/Property:P8687',
  recognises,
  observedAtOf: () => null,
  // Most items with followers are persons.
  personColumns: () => ['item'],
  read,
}
