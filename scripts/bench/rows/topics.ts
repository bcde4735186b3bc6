// Topics of many posts by the word lists, as after a change of a list: invented posts of 300 characters. Beside it the plain
// way, one regular expression a topic over the text without accents, which knows neither ambiguous words nor plurals.

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { subjects } from '../../../data/demo/phrases.ts'
import { type TopicTerm, termOfRow, themeKeys, topicReader } from '../../../data/model/topics.ts'
import { recordsOf } from '../../table-schema.ts'
import { atMost, type BenchRow, plain } from '../bench-row.ts'
import { sizes } from '../generate.ts'
import { medianBy } from '../measure.ts'

const length = 300
const secondsOf = (run: () => void): number => {
  const started = performance.now()
  run()
  return (performance.now() - started) / 1000
}

const listed = (): readonly TopicTerm[] =>
  recordsOf(readFileSync(resolve(import.meta.dirname, '../../../data/reference/topics.csv'), 'utf8')).map((row) =>
    termOfRow((column) => row.get(column) ?? ''),
  )

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

export const topics: BenchRow = {
  key: 'topics',
  says: `topics and calls of posts of ${length} characters`,
  run: (bench) => {
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
    return Promise.resolve([
      plain('lists made ready after a change', 1000 * median(() => topicReader(terms)), 'ms'),
      atMost(`topics of ${texts.length} posts`, ours, 's', (5 * texts.length) / 200_000),
      plain('one regular expression a topic, beside it', theirs, 's'),
    ])
  },
}
