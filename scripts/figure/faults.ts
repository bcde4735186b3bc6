// What is wrong with the words of a figure's query, in the reader's language: what was found and what is expected.

import type { z } from 'zod'
import { queryInWords } from '../../data/model/figure-file.ts'
import { isMetricKey, metrics } from '../../data/model/metrics/index.ts'
import type { Reader } from '../../data/model/words/index.ts'
import { narrowest, widest } from '../../server/routes/figure-file.ts'

export const metricsListed = ({ formats }: Reader): string => formats.either([...metrics.keys()])

/** Of values that are one of a few. */
const expectedOf = (issue: z.core.$ZodIssue, { formats, words }: Reader): string =>
  issue.code === 'invalid_value' ? formats.either(issue.values.map(String)) : words.figureCommand.wellFormed

const widthFault = (found: string | null, reader: Reader): string | null => {
  if (found === null || !/^\d+$/.test(found)) return null
  const width = Number(found)
  const { badValue, pixels } = reader.words.figureCommand
  const { whole } = reader.formats
  return width >= narrowest && width <= widest
    ? null
    : badValue({ option: '--width', found, expected: pixels(whole(narrowest), whole(widest)) })
}

/** @param schema what these words may be @param showsTerritories whether `metric` is what a map shows @returns null where nothing is wrong */
export const faultIn = (
  words: URLSearchParams,
  schema: z.ZodType,
  reader: Reader,
  showsTerritories: boolean,
): string | null => {
  const { figureCommand: said } = reader.words
  const checked = schema.safeParse(queryInWords(words))
  const issue = checked.success ? undefined : checked.error.issues[0]
  if (issue !== undefined) {
    const word = issue.path.join('.')
    return said.badValue({ option: `--${word}`, found: words.get(word) ?? '', expected: expectedOf(issue, reader) })
  }
  const unknown = showsTerritories
    ? undefined
    : words
        .get('metric')
        ?.split(',')
        .find((key) => !isMetricKey(key))
  if (unknown !== undefined)
    return said.badValue({ option: '--metric', found: unknown, expected: metricsListed(reader) })
  return widthFault(words.get('width'), reader)
}
