// README of a zip that makes a figure again, in French and in English: what is in it, how to run it, what is taken as given.

import type { Language } from '../../../data/model/words/index.ts'
import { readerOf } from '../../../data/model/words/index.ts'
import type { Packed } from './files.ts'

const partOf = ({ facts, redo, further }: Packed, language: Language): string => {
  const { redo: words } = readerOf(language).words
  const reasons = [...new Set(redo.expected.flatMap(({ given }) => given ?? []))]
  const taken = redo.expected.filter(({ given }) => given !== null)
  const files = Object.entries(words.files).filter(
    ([name]) => !['boundaries.csv'].includes(name) || further.some((file) => file.name === name),
  )
  return [
    `# ${words.head}`,
    facts.title,
    ...(facts.notice === null ? [] : [`**${facts.notice}**`]),
    `## ${words.run.head}`,
    '```\npython3 redo.py\nRscript redo.R\n```',
    words.run.body,
    `## ${words.filesHead}`,
    files.map(([name, what]) => `- \`${name}\`: ${what}`).join('\n'),
    `## ${words.equalHead}`,
    words.equal,
    taken.length === 0
      ? words.nothingGiven
      : `${words.given}\n\n${reasons
          .map((reason) => {
            const names = [...new Set(taken.filter((one) => one.given === reason).map(({ statistic }) => statistic))]
            return `- ${names.join(', ')}: ${words.reasons[reason === 'frozen' ? 'frozen' : reason === 'licence' ? 'licence' : 'data']}`
          })
          .join('\n')}`,
    `## ${words.originHead}`,
    words.origin({
      address: facts.address,
      hash: facts.contentHash,
      version: facts.version,
      licence: facts.licence.name,
    }),
    ...(further.some(({ name }) => name === 'boundaries.csv') ? [words.boundaries] : []),
  ].join('\n\n')
}

export const readmeOf = (packed: Packed): string => `${partOf(packed, 'fr')}\n\n---\n\n${partOf(packed, 'en')}\n`
