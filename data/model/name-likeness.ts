// How alike two names of organisations are: the same words whatever their accents, case and abbreviations, then words spelt
// almost alike. Pure. What tells two local branches apart (Var and Vendée, Loire and Loiret) is never taken for a slip.

import { slugOf } from './actors.ts'

const wordsIn = (text: string): ReadonlySet<string> => new Set(text.split(' '))
/** Words that say nothing at all. */
const filling = wordsIn('officiel officielle page pages compte avec pour les des aux sur dans nos nous une the and')
/** Words that many organisations have in their names: they tell two apart, but alone do not tell who it is. */
const common = wordsIn(
  'association associations aidants aidant aidante aidantes familiaux familial familiale familles famille france francais francaise groupe mutuelle banque assurance assurances proches proche federation collectif fondation maison nationale',
)
/** Abbreviations that people write for a word; without their full stop. */
const spelt: ReadonlyMap<string, string> = new Map([
  ['asso', 'association'],
  ['assoc', 'association'],
  ['assos', 'associations'],
  ['fed', 'federation'],
  ['fede', 'federation'],
  ['fond', 'fondation'],
  ['mut', 'mutuelle'],
  ['nat', 'nationale'],
  ['st', 'saint'],
  ['ste', 'sainte'],
  ['dept', 'departement'],
])

export type NameForm = {
  /** All words, abbreviations written out: `association-des-aidants`. */
  readonly slug: string
  /** Without anything between the words, as handles are written: `lacompagniedesaidants`. */
  readonly joined: string
  /** Words of three letters and more, and numbers, but those that say nothing. */
  readonly words: readonly string[]
  /** Those of them that are not common to many names; where there are none, nothing but the same name will do. */
  readonly telling: readonly string[]
}

export const formOf = (name: string): NameForm => {
  const all = slugOf(name)
    .split('-')
    .filter((word) => word !== '')
    .map((word) => spelt.get(word) ?? word)
  const words = all.filter((word) => (word.length > 2 && !filling.has(word)) || /\d/.test(word))
  return { slug: all.join('-'), joined: all.join(''), words, telling: words.filter((word) => !common.has(word)) }
}

/** Names that a name holds: `UNAF - Union nationale ...` is called UNAF too, `Collectif ... (CIAAF)` CIAAF. */
export const shortFormsOf = (name: string): readonly NameForm[] => {
  const inside = [...name.matchAll(/\(([^)]{3,})\)/g)].flatMap((found) => found[1] ?? [])
  const before = name.replace(/\([^)]*\)/g, ' ').split(/\s[-–—:|]\s/)
  return [...before, ...inside].map(formOf).filter(({ joined }) => joined.length >= 3 && joined !== formOf(name).joined)
}

/**
 * Jaro similarity: with m letters in common not farther apart than half the longer word less one, t half the number of them
 * in another order, (m / |a| + m / |b| + (m - t) / m) / 3; 0 without any. In 0-1.
 * M. A. Jaro (1989), Journal of the American Statistical Association 84, 414-420.
 */
const jaro = (a: string, b: string): number => {
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1)
  const taken = new Set<number>()
  const ofA: string[] = []
  for (const [at, letter] of [...a].entries()) {
    const last = Math.min(b.length - 1, at + reach)
    for (let other = Math.max(0, at - reach); other <= last; other++)
      if (b[other] === letter && !taken.has(other)) {
        taken.add(other)
        ofA.push(letter)
        break
      }
  }
  if (ofA.length === 0) return 0
  const ofB = [...taken].sort((x, y) => x - y).map((at) => b[at])
  const turned = ofA.filter((letter, at) => letter !== ofB[at]).length / 2
  return (ofA.length / a.length + ofA.length / b.length + (ofA.length - turned) / ofA.length) / 3
}

/**
 * Jaro-Winkler similarity: Jaro, raised by a tenth of what is missing for each of the first letters in common, four at most.
 * W. E. Winkler (1990), String Comparator Metrics and Enhanced Decision Rules in the Fellegi-Sunter Model of Record Linkage.
 */
export const jaroWinkler = (a: string, b: string): number => {
  if (a === b) return a === '' ? 0 : 1
  const alike = jaro(a, b)
  let prefix = 0
  while (prefix < 4 && prefix < Math.min(a.length, b.length) && a[prefix] === b[prefix]) prefix += 1
  return alike + (prefix / 10) * (1 - alike)
}

/** From here on two words of five letters and more are taken for one word with a slip. */
const slip = 0.93
const isPlural = (a: string, b: string): boolean => `${a}s` === b || `${b}s` === a || `${a}x` === b || `${b}x` === a

/** 1 for the same word, less for a plural or a slip, 0 for another word. Loire and Loiret are two: one is the other and more. */
const wordLikeness = (a: string, b: string): number => {
  if (a === b) return 1
  if (/\d/.test(a + b) || Math.min(a.length, b.length) < 5) return isPlural(a, b) && a.length > 3 ? 0.98 : 0
  if (isPlural(a, b)) return 0.98
  // The first letter is rarely the one that is misspelt; most words are told apart by it.
  if (a[0] !== b[0]) return 0
  if (a.startsWith(b) || b.startsWith(a)) return a + a.slice(-1) === b || b + b.slice(-1) === a ? 0.97 : 0
  const alike = jaroWinkler(a, b)
  return alike >= slip ? alike : 0
}

/**
 * How alike two names are, and what each has beside the other.
 * `likeness`: mean likeness of the words in common, each with the word of the other name that is most like it, in 0-1.
 * `moreInA`, `moreInB`: words without a counterpart.
 */
export const compareNames = (
  a: NameForm,
  b: NameForm,
): {
  readonly likeness: number
  /** Whether a word is shared that is not common to many names. */
  readonly isTelling: boolean
  readonly moreInA: number
  readonly moreInB: number
} => {
  const left = new Set(b.words)
  let sum = 0
  let shared = 0
  let isTelling = false
  for (const word of new Set(a.words)) {
    let best = 0
    let found = ''
    for (const other of left) {
      const alike = wordLikeness(word, other)
      if (alike > best) [best, found] = [alike, other]
    }
    if (best === 0) continue
    left.delete(found)
    sum += best
    shared += 1
    isTelling ||= !common.has(word)
  }
  const moreInA = new Set(a.words).size - shared
  return { likeness: shared === 0 ? 0 : sum / shared, isTelling, moreInA, moreInB: left.size }
}
