// Topics of many posts by the word lists, as after a change of a list: invented posts of 300 characters. Beside it the plain
// way, one regular expression a topic over the text without accents, which knows neither ambiguous words nor plurals. Then
// the same in a database: reading all posts after an import, and the recount that follows one edit of a list.

import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { subjects } from '../../../data/demo/phrases.ts'
import { type TopicTerm, termOfRow, themeKeys, topicReader } from '../../../data/model/topics.ts'
import { openStore } from '../../../server/store/open.ts'
import { recountAll } from '../../../server/topics/recount.ts'
import { recordsOf } from '../../table-schema.ts'
import { atMost, type Bench, type BenchRow, type Measure, plain } from '../bench-row.ts'
import { sizes } from '../generate.ts'
import { ingest } from '../ingest-command.ts'
import { medianBy } from '../measure.ts'

const length = 300
const secondsOf = (run: () => void): number => {
  const started = performance.now()
  run()
  return (performance.now() - started) / 1000
}

const listed = (): readonly TopicTerm[] =>
  recordsOf(readFileSync(resolve(import.meta.dirname, '../../../data/reference/topics.csv'), 'utf8')).map((row) => {
    const term = termOfRow((column) => row.get(column) ?? '')
    if ('fault' in term) throw new Error(`topics.csv: ${term.column} "${term.found}"`)
    return term
  })

/** Posts of sentences of the demonstration, all different in where they begin; copied, so that each text is one piece. */
const posts = (count: number): readonly string[] => {
  const sentences = subjects.flatMap(({ bodies }) => bodies)
  const all = `${sentences.join(' ')} `.repeat(3)
  const span = all.length - length
  return Array.from({ length: count }, (_, post) => {
    const start = (post * 7919) % span
    return Buffer.from(all.slice(start, start + length)).toString()
  })
}

const withoutAccents = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
const expressions = (terms: readonly TopicTerm[]): readonly RegExp[] =>
  themeKeys.map((key) => {
    const words = terms.filter(({ theme }) => theme === key).map(({ term }) => escaped(withoutAccents(term)))
    return new RegExp(`\\b(?:${words.join('|')})\\b`)
  })

/** Terms in one post of eight and in one of three: what an edit costs goes with the posts that hold a spelling. */
const edited = ['répit', 'aidant'] as const

/** Recounts in a database of as many imported posts: from zero, then after taking one term out. */
const inDatabase = async (bench: Bench): Promise<readonly Measure[]> => {
  const rows = sizes[bench.size]
  const database = join(bench.folder, 'topics', 'portevoix.db')
  await ingest(bench.file(rows), database)
  const store = openStore(database)
  try {
    bench.say('reading all posts again, then what an edit changes')
    store.transaction(() => store.topics.readAllAgain())
    const all = secondsOf(() => recountAll(store))
    const edits = edited.map((gone) => {
      store.transaction(() => store.topics.setTerms(store.topics.terms().filter(({ term }) => term !== gone)))
      const posts = store.topics.stale().length
      return atMost(
        `recount of ${posts} of ${rows} posts after an edit`,
        secondsOf(() => recountAll(store)),
        's',
        5,
      )
    })
    return [plain(`recount of all ${rows} posts in the database`, all, 's'), ...edits]
  } finally {
    store.close()
  }
}

export const topics: BenchRow = {
  key: 'topics',
  says: `topics and calls of posts of ${length} characters`,
  run: async (bench) => {
    const terms = listed()
    const texts = posts(sizes[bench.size])
    const turns = Array.from({ length: bench.repeats }, (_, turn) => turn)
    const median = (run: () => void): number =>
      medianBy(
        turns.map(() => secondsOf(run)),
        (value) => value,
      )
    const { maskOf } = topicReader(terms)
    const plainly = expressions(terms)
    let bits = 0
    const ours = median(() => {
      for (const text of texts) bits |= maskOf(text)
    })
    const theirs = median(() => {
      for (const text of texts) {
        const folded = withoutAccents(text)
        for (const [place, expression] of plainly.entries()) if (expression.test(folded)) bits |= 1 << place
      }
    })
    if (bits === 0) throw new Error('no topic was found in any post')
    const stored = await inDatabase(bench)
    return [
      plain('lists made ready after a change', 1000 * median(() => topicReader(terms)), 'ms'),
      atMost(`topics of ${texts.length} posts`, ours, 's', (5 * texts.length) / 200_000),
      plain('one regular expression a topic, beside it', theirs, 's'),
      ...stored,
    ]
  },
}
