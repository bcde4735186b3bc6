// Citations in four formats: each is read back by a small reader of that format, so that nothing in a title or a name can break
// out of its field.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bibtex, type Cited, citationText, cslItems, ris } from '../../data/model/citation.ts'
import { readerOf } from '../../data/model/words/index.ts'

const cited: Cited = {
  publisher: 'Association & amis {de} Saint-Étienne, 100 %',
  origin: 'https://aidants.example/visibilite',
  path: '/f/ab12cd34ef',
  madeOn: '2026-11-23',
  figure: 'gap',
  title: 'La page d’association typique publie 1,4\u202ffois moins.',
  subtitle: 'Facebook, janvier à décembre 2025',
  data: 'demo',
  period: '2025-01/2025-12',
  upTo: '2025-12-31',
  contentHash: '0123456789ab'.padEnd(64, 'c'),
  version: '0.1.0',
  licence: { name: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' },
}
const fr = readerOf('fr')
const en = readerOf('en')

/** Fields of one entry, braces counted as BibTeX counts them: whatever stands before one. */
const fieldsOf = (entry: string): ReadonlyMap<string, string> => {
  const head = /^@misc\{([\w-]+),\n/.exec(entry)
  if (head === null) throw new Error(`no entry: ${entry}`)
  const fields = new Map([['key', head[1] ?? '']])
  let at = head[0].length
  while (entry[at] !== '}') {
    const name = /^ {2}(\w+) = \{/.exec(entry.slice(at))
    if (name === null) throw new Error(`no field at ${at}: ${entry.slice(at)}`)
    const start = at + name[0].length
    let [depth, end] = [1, start]
    while (depth > 0) {
      const sign = entry[end]
      if (sign === undefined) throw new Error('a brace is left open')
      depth += sign === '{' ? 1 : sign === '}' ? -1 : 0
      end += 1
    }
    fields.set(name[1] ?? '', entry.slice(start, end - 1))
    expect(entry.slice(end, end + 2)).toBe(',\n')
    at = end + 2
  }
  expect(entry.slice(at)).toBe('}\n')
  return fields
}

/** What TeX sets of a text. */
const setByTeX = (text: string): string =>
  text
    .replace(/^\{(.*)\}$/s, '$1')
    .replaceAll(
      /\\(textbackslash|textbraceleft|textbraceright|textasciitilde|textasciicircum)\{\}|\\([&%$#_])|~/g,
      (all, name, sign) =>
        all === '~'
          ? '\u00a0'
          : (sign ??
            { textbackslash: '\\', textbraceleft: '{', textbraceright: '}', textasciitilde: '~', textasciicircum: '^' }[
              name as string
            ] ??
            ''),
    )
/** As a title is written: one space between words, no stop at its end. */
const plain = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim().replace(/\.$/, '')
const awkward = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }),
  fc
    .array(
      fc.constantFrom('{', '}', '\\', '%', '$', '&', '#', '_', '~', '^', '"', '@', ',', 'é', 'ß', '\u202f', '\n', 'a'),
      { minLength: 1, maxLength: 60 },
    )
    .map((signs) => signs.join('')),
)

describe('text', () => {
  test('in both languages: who, year, title, day, version, invented, address', () => {
    expect(citationText(cited, fr)).toBe(
      'Association & amis {de} Saint-Étienne, 100 % et Porte-voix (2026). «\u202fLa page d’association typique publie 1,4 fois moins\u202f» [figure]. Figée le 23 novembre 2026. Données inventées\u202f: ces organisations n’existent pas. Données arrêtées au 31 décembre 2025. Version des données\u202f: 0123456789ab. Faite avec Porte-voix 0.1.0. Licence CC BY 4.0. https://aidants.example/visibilite/f/ab12cd34ef',
    )
    expect(citationText({ ...cited, publisher: null, origin: null, madeOn: null, data: 'real' }, en)).toBe(
      'Porte-voix (n.d.). “La page d’association typique publie 1,4 fois moins” [Figure]. Data up to 31 December 2025. Data version: 0123456789ab. Made with Porte-voix 0.1.0. Address within the installation: /f/ab12cd34ef. Licence CC BY 4.0.',
    )
    expect(citationText({ ...cited, madeOn: null, upTo: null }, fr)).toContain('(s.\u202fd.)')
  })
})

describe('BibTeX', () => {
  test('an entry with its fields', () => {
    const fields = fieldsOf(bibtex(cited, en))
    expect(Object.fromEntries(fields)).toMatchObject({
      key: 'portevoix-gap-ab12cd34ef',
      author: '{Association \\& amis \\textbraceleft{}de\\textbraceright{} Saint-Étienne, 100 \\%} and {Porte-voix}',
      year: '2026',
      month: '11',
      url: 'https://aidants.example/visibilite/f/ab12cd34ef',
      urldate: '2026-11-23',
    })
    const local = fieldsOf(bibtex({ ...cited, origin: null }, en))
    expect(local.has('url') || local.has('urldate')).toBe(false)
    expect(local.get('note')).toContain('/f/ab12cd34ef')
  })
  test('any title and any name stay in their fields and are set as they are', () => {
    fc.assert(
      fc.property(awkward, awkward, (title, publisher) => {
        const fields = fieldsOf(bibtex({ ...cited, title, publisher }, fr))
        expect(plain(setByTeX(fields.get('title') ?? ''))).toBe(plain(plain(title)))
        expect(plain(setByTeX(fields.get('publisher') ?? ''))).toBe(plain(publisher))
        expect(bibtex({ ...cited, title, publisher }, fr).split('\n').length).toBe(bibtex(cited, fr).split('\n').length)
      }),
    )
  })
})

describe('RIS', () => {
  /** Tags and values; throws on a line that is neither. */
  const linesOf = (text: string): readonly (readonly [string, string])[] =>
    text
      .split('\r\n')
      .slice(0, -1)
      .map((line) => {
        const [, tag, value] = /^([A-Z][A-Z0-9]) {2}- (.*)$/s.exec(line) ?? []
        if (tag === undefined || value === undefined) throw new Error(`no line of RIS: ${line}`)
        return [tag, value] as const
      })
  test('begins with its type, ends with its end', () => {
    const lines = linesOf(ris(cited, fr))
    expect(lines[0]).toEqual(['TY', 'FIGURE'])
    expect(lines.at(-1)).toEqual(['ER', ''])
    expect(lines).toContainEqual(['DA', '2026/11/23/'])
    expect(lines).toContainEqual(['UR', 'https://aidants.example/visibilite/f/ab12cd34ef'])
  })
  test('any title is one line', () => {
    fc.assert(
      fc.property(awkward, awkward, (title, publisher) => {
        const lines = linesOf(ris({ ...cited, title, publisher }, en))
        expect(lines.map(([tag]) => tag)).toEqual(linesOf(ris(cited, en)).map(([tag]) => tag))
        for (const [, value] of lines) expect(value).not.toMatch(/[\r\n\u2028\u2029]/)
      }),
    )
  })
})

describe('a figure that was not frozen', () => {
  const of = (path: string): Cited => ({ ...cited, madeOn: null, path })
  const followers = of('/api/figures/distribution.svg?data=demo&metric=followers')
  const rates = of('/api/figures/distribution.svg?data=demo&metric=interaction-rate')
  test('has a key of its question and its data, the same in every format', () => {
    const keys = [followers, rates].map((one) => fieldsOf(bibtex(one, fr)).get('key') ?? '')
    expect(new Set(keys).size).toBe(2)
    for (const key of keys) expect(key).toMatch(/^portevoix-gap-[0-9a-f]{8}-0123456789ab$/)
    expect(cslItems(followers, en)[0]?.id).toBe(keys[0])
    expect(ris(rates, en)).toContain(`ID  - ${keys[1]}\r\n`)
  })
  test('has no day of issue: that of its newest post is told as what it is', () => {
    const entry = fieldsOf(bibtex(followers, en))
    expect(entry.has('year') || entry.has('month')).toBe(false)
    expect(entry.get('note')).toContain('Data up to 31 December 2025.')
    expect(cslItems(followers, en)[0]).not.toHaveProperty('issued')
    expect(ris(followers, en)).not.toMatch(/^(PY|DA) {2}- /m)
  })
})

describe('CSL-JSON', () => {
  // Names of fields and of the type from csl-data.json of citation-style-language/schema 1.0.2.
  const texts = ['id', 'type', 'title', 'publisher', 'genre', 'abstract', 'language', 'version', 'note', 'URL']
  test('has the fields of the schema, with its shapes', () => {
    const [item] = cslItems(cited, en)
    for (const [name, value] of Object.entries(item ?? {}))
      if (texts.includes(name)) expect(typeof value).toBe('string')
      else if (name === 'author') expect(value).toEqual([{ literal: cited.publisher }, { literal: 'Porte-voix' }])
      else {
        expect(['issued', 'accessed']).toContain(name)
        expect(value).toEqual({ 'date-parts': [[2026, 11, 23]] })
      }
    expect(item).toMatchObject({ type: 'figure', id: 'portevoix-gap-ab12cd34ef', language: 'en-GB' })
  })
  test('without a date or an address these fields are not there', () => {
    const [item] = cslItems({ ...cited, origin: null, madeOn: null, upTo: null }, fr)
    expect(Object.keys(item ?? {}).filter((name) => ['issued', 'accessed', 'URL'].includes(name))).toEqual([])
  })
})
