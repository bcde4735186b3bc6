// README of a zip that makes a figure again, in French and in English: what is in it, how to run it, what is taken as given.

import { type Language, type Reader, readerOf } from '../../../data/model/words/index.ts'
import type { Packed } from './files.ts'

/** Of how many pages what is held back, by which licence. */
const heldLines = (held: Packed['held'], { words, formats }: Reader): readonly string[] => {
  const groups = Map.groupBy(held, ({ part, licence }) => `${part} ${licence}`)
  return [...groups.values()].flatMap((pages) => {
    const [first] = pages
    if (first === undefined) return []
    const licence =
      Object.entries(words.provenance.licences).find(([key]) => key === first.licence)?.[1].name ?? first.licence
    return [`- ${words.redo.held[first.part](formats.whole(pages.length), licence)}`]
  })
}

const partOf = ({ facts, redrawn, redo, held, json, numbers, further }: Packed, language: Language): string => {
  const reader = readerOf(language)
  const { redo: words } = reader.words
  const isAbsent = (name: string): boolean =>
    (name === 'boundaries.csv' && further.every((file) => file.name !== name)) ||
    (name === 'figure.json' && json === null) ||
    (name === 'numbers.csv' && numbers === null)
  const reasons = [...new Set(redo.expected.flatMap(({ given }) => given ?? []))]
  const taken = redo.expected.filter(({ given }) => given !== null)
  const files = Object.entries(words.files).filter(([name]) => !isAbsent(name))
  return [
    `# ${words.head}`,
    facts.title,
    ...(facts.notice === null ? [] : [`**${facts.notice}**`]),
    `## ${words.run.head}`,
    '```\npython3 redo.py\nRscript redo.R\n```',
    words.run.body,
    ...(redrawn.title === facts.title ? [] : [words.redrawn(redrawn.title)]),
    `## ${words.filesHead}`,
    files.map(([name, what]) => `- \`${name}\`: ${what}`).join('\n'),
    ...(held.length === 0
      ? []
      : [`## ${words.heldHead}`, heldLines(held, reader).join('\n'), ...(json === null ? [words.heldFiles] : [])]),
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
