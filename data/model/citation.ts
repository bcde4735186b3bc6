// A figure as it is cited: one record, and how text, BibTeX, RIS and CSL-JSON write it. Pure; words in words/<tag>/citation.ts.

import type { FigureFacts } from './figure-file.ts'
import { shortHash } from './short-hash.ts'
import type { Reader } from './words/reader.ts'

/** Where a figure stands and who shows it. */
export type Standing = {
  /** Organisation that publishes; null: not said. */
  readonly publisher: string | null
  /** Begin of every address, `https://aidants.example`; null: known to nobody outside. */
  readonly origin: string | null
  /** Path in this installation: `/f/ab12cd34ef` of a frozen figure, else what draws it again. */
  readonly path: string
  /** Day on which it was frozen, `2026-11-23`; null: it was not. */
  readonly madeOn: string | null
}
/** Of a figure that was frozen. */
export type Frozen = Standing & { readonly madeOn: string }
/** All that a citation says, in one language. */
export type Cited = Standing &
  Pick<
    FigureFacts,
    'figure' | 'title' | 'subtitle' | 'data' | 'period' | 'upTo' | 'contentHash' | 'version' | 'licence'
  >

export const citationFormats = ['text', 'bibtex', 'ris', 'csl'] as const
export type CitationFormat = (typeof citationFormats)[number]

export const citedOf = <S extends Standing>(facts: FigureFacts, standing: S): Cited & S => {
  const { figure, title, subtitle, data, period, upTo, contentHash, version, licence } = facts
  return { ...standing, figure, title, subtitle, data, period, upTo, contentHash, version, licence }
}

const product = 'Porte-voix'
/** Digits of a content hash that stand for it where people read. */
export const hashShown = 12

/** Without line breaks, the stop of a sentence at its end, and spaces at both. */
const titleOf = ({ title }: Cited): string => title.replaceAll(/\s+/gu, ' ').trim().replace(/\.$/, '')
const authorsOf = ({ publisher }: Cited): readonly string[] => (publisher === null ? [product] : [publisher, product])
const publisherOf = ({ publisher }: Cited): string => publisher ?? product
/**
 * Year, month and day on which it was frozen; empty where it was not: such a figure has no day of issue, and that of its newest
 * post, which the note tells, is none.
 */
const dateOf = ({ madeOn }: Cited): readonly string[] => madeOn?.split('-') ?? []
const dataVersionOf = ({ contentHash }: Cited): string => contentHash.slice(0, hashShown)
/** Whole where it is known; null: only a path, which is no address to the world. */
const addressOf = ({ origin, path }: Cited): string | null => (origin === null ? null : `${origin}${path}`)

/** What has no field of its own in these formats. */
const noteOf = (cited: Cited, { words: { citation: said }, formats }: Reader): string =>
  [
    ...(cited.data === 'demo' ? [said.invented] : []),
    cited.upTo === null ? said.noPost : said.upTo(formats.day(cited.upTo)),
    said.dataVersion(dataVersionOf(cited)),
    said.made(product, cited.version),
    ...(addressOf(cited) === null ? [said.place(cited.path)] : []),
    said.licence(cited.licence.name),
  ].join(' ')

/** One paragraph, as a list of references has it. */
export const citationText = (cited: Cited, reader: Reader): string => {
  const { words, formats } = reader
  const said = words.citation
  const [year] = dateOf(cited)
  const parts = [
    said.lead({ authors: formats.list(authorsOf(cited)), year: year ?? said.noDate }),
    said.title(titleOf(cited)),
    ...(cited.madeOn === null ? [] : [said.frozen(formats.day(cited.madeOn))]),
    noteOf(cited, reader),
    ...(addressOf(cited) === null ? [] : [addressOf(cited)]),
  ]
  return parts.join(' ')
}

/** Digits of the question in a key: two figures of one article do not meet. */
const questionShown = 8

/**
 * `portevoix-gap-ab12cd34ef`, not frozen `portevoix-gap-1f2e3d4c-0123456789ab` with its question and the version of its data:
 * letters, digits and hyphens only, as every program takes them.
 */
const keyOf = (cited: Cited): string => {
  const [, id] = /^\/f\/([0-9a-z]+)$/.exec(cited.path) ?? []
  const question = shortHash(cited.path).slice(0, questionShown)
  return `portevoix-${cited.figure}-${id ?? `${question}-${dataVersionOf(cited)}`}`
}

/** What TeX would read as a command; a brace as a command, since BibTeX counts braces also behind a backslash. */
const texCommands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '\u00a0': '~',
  '\u202f': '~',
}
export const texText = (text: string): string =>
  text
    .replaceAll(/[^\S\u00a0\u202f]+/gu, ' ')
    .trim()
    .replaceAll(/[\\{}~^\u00a0\u202f]|[&%$#_]/gu, (sign) => texCommands[sign] ?? `\\${sign}`)

/** In a field of addresses nothing is escaped: what would end the field is written in percent. */
const texAddress = (address: string): string =>
  address.replaceAll(/[{}\\\s]/gu, (sign) => encodeURIComponent(sign).replaceAll('%', '\\%'))

/** An entry that BibTeX and BibLaTeX both take. */
export const bibtex = (cited: Cited, reader: Reader): string => {
  const [year, month] = dateOf(cited)
  const address = addressOf(cited)
  const fields: readonly (readonly [string, string | null])[] = [
    [
      'author',
      authorsOf(cited)
        .map((author) => `{${texText(author)}}`)
        .join(' and '),
    ],
    ['title', `{${texText(titleOf(cited))}}`],
    ['publisher', texText(publisherOf(cited))],
    ['year', year ?? null],
    ['month', month === undefined ? null : String(Number(month))],
    ['version', dataVersionOf(cited)],
    ['howpublished', texText(reader.words.citation.kind)],
    ['note', texText(noteOf(cited, reader))],
    ['url', address === null ? null : texAddress(address)],
    ['urldate', address === null ? null : cited.madeOn],
    ['language', reader.words.citation.bibtexLanguage],
  ]
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},\n`]))
  return `@misc{${keyOf(cited)},\n${lines.join('')}}\n`
}

const risDate = (parts: readonly string[]): string => `${parts.join('/')}/`

/** Lines end by CR LF; a value is one line. Source: the RIS format as Reference Manager published it. */
export const ris = (cited: Cited, reader: Reader): string => {
  const [year] = dateOf(cited)
  const address = addressOf(cited)
  const lines: readonly (readonly [string, string | null])[] = [
    ['TY', 'FIGURE'],
    ...authorsOf(cited).map((author) => ['AU', author] as const),
    ['TI', titleOf(cited)],
    ['PY', year ?? null],
    ['DA', year === undefined ? null : risDate(dateOf(cited))],
    ['PB', publisherOf(cited)],
    ['ET', dataVersionOf(cited)],
    ['LA', reader.words.locale.tag],
    ['AB', cited.subtitle],
    ['N1', noteOf(cited, reader)],
    ['UR', address],
    ['Y2', address === null || cited.madeOn === null ? null : risDate(cited.madeOn.split('-'))],
    ['ID', keyOf(cited)],
    ['ER', ''],
  ]
  return lines
    .flatMap(([tag, value]) =>
      value === null ? [] : [`${tag}  - ${value.replaceAll(/[\r\n\u2028\u2029]+/g, ' ')}\r\n`],
    )
    .join('')
}

/** An item of CSL-JSON 1.0. */
type CslItem = {
  readonly id: string
  readonly type: 'figure'
  readonly title: string
  readonly author: readonly { readonly literal: string }[]
  readonly publisher: string
  readonly genre: string
  readonly abstract: string
  readonly language: string
  readonly version: string
  readonly note: string
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] }
  readonly accessed?: { readonly 'date-parts': readonly (readonly number[])[] }
  readonly URL?: string
}
const cslDate = (parts: readonly string[]) => ({ 'date-parts': [parts.map(Number)] })

/** Source: citation-style-language/schema, csl-data.json: a list of items, each with `type` and `id`. */
export const cslItems = (cited: Cited, reader: Reader): readonly CslItem[] => {
  const date = dateOf(cited)
  const address = addressOf(cited)
  return [
    {
      id: keyOf(cited),
      type: 'figure',
      title: titleOf(cited),
      author: authorsOf(cited).map((literal) => ({ literal })),
      publisher: publisherOf(cited),
      genre: reader.words.citation.kind,
      abstract: cited.subtitle,
      language: reader.words.locale.tag,
      version: dataVersionOf(cited),
      note: noteOf(cited, reader),
      ...(date.length > 0 && { issued: cslDate(date) }),
      ...(address !== null && cited.madeOn !== null && { accessed: cslDate(cited.madeOn.split('-')) }),
      ...(address !== null && { URL: address }),
    },
  ]
}

/** Each format as its file has it; the text ends without a line break. */
export const citationIn = (format: CitationFormat, cited: Cited, reader: Reader): string => {
  switch (format) {
    case 'text':
      return citationText(cited, reader)
    case 'bibtex':
      return bibtex(cited, reader)
    case 'ris':
      return ris(cited, reader)
    case 'csl':
      return `${JSON.stringify(cslItems(cited, reader), null, 2)}\n`
  }
}

/** Names of the files that programs for references open. */
export const citationFiles: Readonly<Record<CitationFormat, string>> = {
  text: 'citation.txt',
  bibtex: 'citation.bib',
  ris: 'citation.ris',
  csl: 'citation.csl.json',
}
