// A real file in, its posts by topic out: held against a count that shares nothing with the product, by plain patterns over
// the messages of the file.

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { afterEdits, type ListedTerm } from '../../../data/model/topics/edits.ts'
import type { TopicKey, TopicTerm } from '../../../data/model/topics.ts'
import { openStore } from '../../../server/store/open.ts'
import { recountAll } from '../../../server/topics/recount.ts'
import { readState } from '../../../server/topics/state.ts'
import { describeWithShared, sharedFile } from '../../helpers/shared.ts'
import { readNaively } from '../formats/naive-reader.ts'
import { importInto } from '../ingest/importing.ts'

const file = sharedFile('samples', 'facebook-graph-csv', 'equipedefrance-statuses-2016.csv')
/** Words of sport: the lists of caregivers find next to nothing in posts of athletes. */
const lists: readonly (readonly [TopicKey, readonly string[]])[] = [
  ['repit', ['médaille', 'champion', 'finale']],
  ['emploi', ['équipe']],
  ['handicap', ['bravo', 'félicitations']],
  ['domicile', ['match', 'victoire']],
]

const withoutAccents = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '')
/** Messages as plain words: no addresses, no mentions, words of a hashtag apart. */
const wordsIn = (text: string): string =>
  withoutAccents(text)
    .replaceAll(/\S*(?:https?:\/\/|www\.)\S*/g, ' ')
    .replaceAll(/@\w+/g, ' ')
    .replaceAll(/#\w+/g, (tag) => tag.replaceAll(/([a-z])([A-Z0-9])/g, '$1 $2'))
    .toLowerCase()

describeWithShared('a real export of a page', () => {
  test('has as many posts by topic as plain patterns find in the file', async () => {
    const [header, ...records] = readNaively(readFileSync(file, 'utf8').replace(/^\ufeff/, ''), ',').records
    const at = header?.cells.indexOf('status_message') ?? -1
    // One post stands in two lines.
    const messages = [...new Map(records.map(({ cells }) => [cells[0], wordsIn(cells[at] ?? '')])).values()]
    const expected = lists.map(([key, words]) => {
      const pattern = new RegExp(`(?<![a-z0-9])(?:${words.map(withoutAccents).join('|')})s?(?![a-z0-9])`)
      return [key, messages.filter((message) => pattern.test(message)).length] as const
    })
    for (const [, count] of expected) expect(count).toBeGreaterThan(2)

    const store = openStore(':memory:')
    const terms = lists.flatMap(([theme, words]) =>
      words.map((term): TopicTerm => {
        return { theme, term, capitalsOnly: false, accentsMatter: false, isAmbiguous: false, call: null }
      }),
    )
    const rows: readonly ListedTerm[] = []
    const edits = terms.map((term) => ({ kind: 'add', term }) as const)
    const edited = afterEdits(rows, edits, { reference: [], now: '2026-06-15T10:00:00Z' })
    if ('fault' in edited) throw new Error(edited.fault)
    store.transaction(() => store.topics.setTerms(edited.rows))
    const { report } = await importInto(store, file, { zone: 'Etc/GMT+5' })
    expect(report.inserted).toBe(messages.length)
    recountAll(store)
    const { counts, posts, pending } = readState(store)
    expect({ posts, pending }).toEqual({ posts: messages.length, pending: 0 })
    const found = new Map(counts.map(({ key, posts }) => [key as string, posts]))
    expect(expected.map(([key]) => [key, found.get(key)])).toEqual(expected)
    store.close()
  })
})
