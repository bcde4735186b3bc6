// What holds for any text: case, accents and spacing change nothing, nor does the order of the lists or a word of no list; and
// the reader finds what a slow definition by regular expressions finds.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  callMask,
  carerBit,
  readBit,
  type TopicTerm,
  themeKeys,
  topicKeys,
  topicMask,
  topicReader,
} from '../../../data/model/topics.ts'
import { listedReader, listedTerms } from '../../helpers/topic-lists.ts'

const fillers = 'la maison du quartier ouvre ses fenêtres blanches et bleues demain matin avec quarante chaises'.split(
  ' ',
)
const halves = [
  'sep',
  'SEPT',
  'dons',
  'contrats',
  'journées',
  'aide',
  'apa',
  'had',
  'jours',
  'fin',
  'vie',
  'social',
  'lien',
]
const inflected = ['séjours de répits', 'contrats', 'journées', 'départements', 'patients', 'liens sociaux', 'MDPHs']
const words = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...listedTerms.map(({ term }) => term)) },
  { weight: 2, arbitrary: fc.constantFrom(...fillers) },
  { weight: 1, arbitrary: fc.constantFrom(...halves, ...inflected) },
)
const gaps = [
  ' ',
  ' ',
  ' ',
  '\u00a0',
  '\n',
  ', ',
  '. ',
  ' – ',
  '-',
  '’',
  "'",
  ' #',
  ' « ',
  '\u202f! ',
  ' 🌿 ',
  '…',
  ' (',
  '/',
]
const texts = fc
  .array(fc.tuple(words, fc.constantFrom(...gaps)), { maxLength: 12 })
  .map((parts) => parts.map(([word, gap]) => `${word}${gap}`).join(''))

/** Terms that ask for neither capitals nor accents: what may be changed about a text then changes nothing. */
const foldedReader = topicReader(listedTerms.filter((term) => !term.capitalsOnly && !term.accentsMatter))
/** Splitting by capitals is the one thing case is for in a hashtag. */
const withoutHashtags = texts.map((text) => text.replaceAll('#', ''))

test.each<[string, (text: string) => string]>([
  ['in capitals', (text) => text.toUpperCase()],
  ['in small letters', (text) => text.toLowerCase()],
  ['without accents', (text) => text.normalize('NFD').replaceAll(/\p{M}/gu, '')],
  ['accents apart', (text) => text.normalize('NFD')],
  ['compatibility forms', (text) => text.normalize('NFKC')],
  ['in mathematical bold', (text) => bold(text)],
])('%s, a text has the same topics', (_, change) => {
  fc.assert(
    fc.property(withoutHashtags, (text) => {
      expect(foldedReader.maskOf(change(text))).toBe(foldedReader.maskOf(text))
    }),
  )
})

const bold = (text: string): string =>
  text.replaceAll(/[a-z]/g, (letter) => String.fromCodePoint(0x1d5ee + letter.charCodeAt(0) - 97))

test.each<[string, (text: string) => string]>([
  ['longer spaces', (text) => text.replaceAll(' ', ' \n\u2009 ')],
  ['no-break spaces', (text) => text.replaceAll(' ', '\u00a0')],
  ['spaces around', (text) => `\n ${text} \t`],
  ['soft hyphens in words', (text) => text.replaceAll(/(\p{Ll})(?=\p{Ll})/gu, '$1\u00ad')],
  ['another apostrophe', (text) => text.replaceAll(/['’]/g, 'ʼ')],
  ['a word of no list at the end', (text) => `${text} . Tournesol`],
  ['a word of no list at the beginning', (text) => `Tournesol, ${text}`],
  ['an address at the end', (text) => `${text} https://exemple.fr/dons-aidants?x=épuisement`],
])('%s change nothing', (_, change) => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(listedReader.maskOf(change(text))).toBe(listedReader.maskOf(text))
    }),
  )
})

test('the order of the lists, and terms listed twice, change nothing', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...listedTerms], { minLength: 250 }),
      fc.array(texts, { minLength: 5 }),
      (some, all) => {
        const known = new Set(some)
        const inOrder = topicReader(listedTerms.filter((term) => known.has(term)))
        const reader = topicReader([...some, ...some.slice(0, 20)])
        for (const text of all) expect(reader.maskOf(text)).toBe(inOrder.maskOf(text))
      },
    ),
    { numRuns: 20 },
  )
})

test('a text read after others has the topics it has alone; what is found and counts makes the mask', () => {
  fc.assert(
    fc.property(texts, texts, (first, second) => {
      const mask = listedReader.maskOf(second)
      listedReader.maskOf(first)
      expect(listedReader.maskOf(second)).toBe(mask)
      const counted = listedReader.findIn(second).filter(({ counts }) => counts)
      for (const key of topicKeys)
        expect([key, counted.some(({ theme }) => theme === key)]).toEqual([key, (mask & topicMask(key)) !== 0])
    }),
  )
})

test('any text at all is read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(listedReader.maskOf(text) & (1 << readBit)).not.toBe(0)
    }),
  )
})

test('a text of a million characters, all of them matches, is read about as fast as it is long', () => {
  const readIn = (characters: number): number => {
    const text = 'don de jours, un contrat et nos adhérents '.repeat(characters / 42)
    const started = performance.now()
    listedReader.maskOf(text)
    return performance.now() - started
  }
  readIn(100_000)
  // Each match against each other one would take hundreds of times as long.
  expect(readIn(1_000_000)).toBeLessThan(100 * Math.max(readIn(50_000), 5))
})

/** Letters without accents in the case they have, `'` and `-` and their like as spaces, what parts phrases as `|`. */
const slowFold = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll(/(?<=[a-z]{2})[.·]e[.·]s/g, 's')
    .replaceAll(/[\s'’«»#-]+/gu, ' ')
    .replaceAll(/[^A-Za-z0-9 ]/g, '|')
    .replaceAll(/ *\|[ |]*/g, '|')

const slowPlural = (word: string): string => {
  if (word.length < 3 || /^(des|les|aux|une|par|pour|sur|dans|avec|sans|vous|nous|que|qui|est|etes|pas)$/.test(word))
    return word
  if (/[sxz0-9]$/.test(word)) return word
  if (/[aeo]u$/.test(word)) return `${word}[sx]?`
  const stem = /^(.*)(ai?l)$/.exec(word)
  return stem === null ? `${word}s?` : `(?:${word}s?|${stem[1]}aux)`
}

type Slow = { readonly term: TopicTerm; readonly start: number; readonly length: number; readonly word: string }

/** Every place where a term stands, by one regular expression a term and way to write it. */
const slowMatches = (text: string, terms: readonly TopicTerm[]): readonly Slow[] => {
  const folded = slowFold(text)
  return terms.flatMap((term) => {
    const open = slowFold(term.term).trim()
    const closed = slowFold(term.term.replaceAll('-', '')).trim()
    const flags = term.capitalsOnly ? 'y' : 'iy'
    const listed = [open, closed, open.replaceAll(' ', '')]
    const ways = [...new Set(listed)]
    const regexes = ways.flatMap((way, at) => {
      const plain = term.capitalsOnly ? [way] : way.split(' ').map((word) => slowPlural(word.toLowerCase()))
      const joined =
        !term.capitalsOnly && at > 0 && way === open.replaceAll(' ', '')
          ? open
              .split(' ')
              .map((word) => slowPlural(word.toLowerCase()))
              .join('')
          : plain.join(' ')
      return [new RegExp(`(?<![A-Za-z0-9])${joined}(?![A-Za-z0-9])`, flags)]
    })
    return regexes.flatMap((regex) =>
      Array.from(folded, (_, start): readonly Slow[] => {
        regex.lastIndex = start
        const word = regex.exec(folded)?.[0]
        return word === undefined ? [] : [{ term, start, length: word.length, word: word.toLowerCase() }]
      }).flat(),
    )
  })
}

const slowMask = (text: string, terms: readonly TopicTerm[]): number => {
  const isListed = (theme: string, word: string, except: TopicTerm) =>
    terms.some(
      (other) =>
        other.theme === theme &&
        other.isAmbiguous !== except.isAmbiguous &&
        slowFold(other.term).toLowerCase() === word,
    )
  // A plural that is listed keeps what the list says of it.
  const matches = slowMatches(text, terms).filter(
    ({ term, word }) => slowFold(term.term).toLowerCase() === word || !isListed(term.theme, word, term),
  )
  const isCall = ({ term }: Slow) => term.call !== null
  const stands = matches.filter(
    (match) =>
      !(match.term.isAmbiguous || isCall(match)) ||
      !matches.some(
        (other) =>
          other.length > match.length &&
          other.start <= match.start &&
          other.start + other.length >= match.start + match.length &&
          (match.term.isAmbiguous || isCall(other)),
      ),
  )
  const hasCarer = stands.some(({ term }) => term.theme === 'terme_aidant')
  const singular = (word: string) => word.replace(/s$/, '')
  return stands
    .filter(
      ({ term, word }) =>
        !term.isAmbiguous ||
        hasCarer ||
        stands.some((other) => other.term.theme === term.theme && singular(other.word) !== singular(word)),
    )
    .reduce((mask, { term }) => mask | slowBits(term), 1 << readBit)
}
const slowBits = (term: TopicTerm): number => {
  if (term.call !== null) return callMask(term.call)
  const key = topicKeys.find((topic) => topic === term.theme)
  return key === undefined ? 1 << carerBit : topicMask(key)
}

test('the mask is that of the slow definition', () => {
  const terms = listedTerms.filter(({ accentsMatter }) => !accentsMatter)
  const reader = topicReader(terms)
  const masks = new Set<number>()
  fc.assert(
    fc.property(texts, (text) => {
      const mask = reader.maskOf(text)
      masks.add(mask)
      expect(mask.toString(2)).toBe(slowMask(text, terms).toString(2))
    }),
    { numRuns: 400 },
  )
  // It was about something: many different masks, not one.
  expect(masks.size).toBeGreaterThan(100)
  expect(new Set(terms.map(({ theme }) => theme)).size).toBe(themeKeys.length)
})
