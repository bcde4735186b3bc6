// Matches as a person who knows the field would judge them: names of public lists, the ways people write them, and the pairs
// that look alike and are not one.

import { describe, expect, test } from 'vitest'
import { confidenceOf, matcher, type Named } from '../../data/model/matching.ts'
import { formOf, jaroWinkler } from '../../data/model/name-likeness.ts'

const named = (name: string, parts: Partial<Named> = {}): Named => ({
  name,
  handles: [],
  addresses: [],
  ids: [],
  aliases: [],
  ...parts,
})
const among = (names: readonly (string | Named)[], kind: 'page' | 'actor') =>
  matcher(
    names.map((one) => (typeof one === 'string' ? named(one) : one)).map((one) => ({ ...one, of: one.name })),
    kind,
  )

// Values of Winkler (1990), table 2, as cited in W. E. Winkler, Overview of Record Linkage (2006).
test.each([
  ['MARTHA', 'MARHTA', 0.961],
  ['DWAYNE', 'DUANE', 0.84],
  ['DIXON', 'DICKSONX', 0.813],
  ['SHACKLEFORD', 'SHACKELFORD', 0.982],
  ['', '', 0],
  ['a', 'b', 0],
  ['same', 'same', 1],
])('the Jaro-Winkler similarity of %s and %s', (a, b, expected) => {
  expect(jaroWinkler(a, b)).toBeCloseTo(expected, 3)
  expect(jaroWinkler(b, a)).toBeCloseTo(expected, 3)
})

test('a form writes abbreviations out and keeps the words that tell', () => {
  expect(formOf('Asso. des Aidants du Var')).toEqual({
    slug: 'association-des-aidants-du-var',
    joined: 'associationdesaidantsduvar',
    words: ['association', 'aidants', 'var'],
    telling: ['var'],
  })
})

const actors = [
  ...[
    'La Compagnie des Aidants',
    'Association française des aidants',
    'Unafam',
    'Unapei',
    'Macif',
    'MAAF',
    'MAIF',
    'GMF',
  ],
  ...[
    'France Alzheimer et maladies apparentées',
    'France Alzheimer Var',
    'France Alzheimer Vendée',
    'Vaincre Alzheimer',
  ],
  ...['Crédit Agricole', 'Crédit Agricole Centre-est', 'Crédit Agricole d’Île-de-France', 'Crédit Agricole Assurances'],
  ...[
    'Crédit Mutuel',
    'Crédit Mutuel Arkéa',
    'Les petits frères des Pauvres',
    'Kassiopée - Maison des Aidants de Caudan',
  ],
  ...['UNAF - Union nationale des associations familiales', 'Collectif inter-associatif des aidants familiaux (CIAAF)'],
  ...['Association Valentin Haüy', 'Cœurs d’Aidants', 'Collectif Je t’Aide', 'BNP Paribas', 'BNP Paribas Cardif'],
]

describe('for whom a page is', () => {
  const find = among(actors, 'actor')
  test.each([
    ['another way of writing capitals', 'LA COMPAGNIE DES AIDANTS', 'La Compagnie des Aidants', 'same-name', 'sure'],
    ['the name without spaces', 'lacompagniedesaidants', 'La Compagnie des Aidants', 'same-name', 'sure'],
    ['no accents', 'Association Valentin Hauy', 'Association Valentin Haüy', 'same-name', 'sure'],
    ['an abbreviation', 'Asso. Française des Aidants', 'Association française des aidants', 'same-name', 'sure'],
    ['a ligature', 'Coeurs d’aidants', 'Cœurs d’Aidants', 'same-name', 'sure'],
    ['another apostrophe', "Collectif Je t'Aide", 'Collectif Je t’Aide', 'same-name', 'sure'],
    ['a short name', 'UNAF', 'UNAF - Union nationale des associations familiales', 'short-name', 'possible'],
    ['an acronym', 'CIAAF', 'Collectif inter-associatif des aidants familiaux (CIAAF)', 'short-name', 'possible'],
    ['a slip of the pen', 'Les petits freres des pauvres', 'Les petits frères des Pauvres', 'same-name', 'sure'],
    ['letters turned round', 'Crédit Argicole', 'Crédit Agricole', 'similar-name', 'possible'],
    ['a common word more', 'Unafam officiel', 'Unafam', 'similar-name', 'possible'],
    ['the branch, not the house', 'France Alzheimer Vendée', 'France Alzheimer Vendée', 'same-name', 'sure'],
    ['a word more', 'Crédit Mutuel Normandie', 'Crédit Mutuel', 'part-of-name', 'possible'],
  ])('%s', (_, name, actor, reason, confidence) => {
    const [best] = find(named(name))
    expect(best).toMatchObject({ of: actor, reason })
    expect(confidenceOf(best?.score ?? 0)).toBe(confidence)
  })

  test.each([
    ['common words alone', 'Les aidants familiaux'],
    ['nothing in common', 'Page de mesure 3'],
    ['a name of signs', '...'],
    ['four letters of five', 'MACI'],
    ['another mutual', 'MATMUT'],
    ['another bank with the same first word', 'Crédit Coopératif'],
  ])('nobody: %s', (_, name) => {
    expect(find(named(name))).toEqual([])
  })

  test('a regional fund is at most a part of the house, never another region', () => {
    const found = find(named('Crédit Agricole Normandie-Seine'))
    expect(found.map(({ of }) => of)).toEqual(['Crédit Agricole'])
    expect(found.every(({ score }) => confidenceOf(score) === 'possible')).toBe(true)
    expect(find(named('France Alzheimer Martinique')).map(({ of }) => of)).not.toContain('France Alzheimer Var')
  })

  test('the handle, an alias that was confirmed, and the address come before the name', () => {
    const one = named('Asso X', {
      handles: ['AidantsDuNord'],
      addresses: ['https://www.facebook.com/aidants.nord/'],
      aliases: ['les-aidants-du-nord'],
    })
    const look = among([one, 'Page sans rapport'], 'actor')
    expect(look(named('Rien', { handles: ['@aidantsdunord'] }))).toMatchObject([{ reason: 'handle', score: 95 }])
    expect(look(named('Les aidants du Nord'))).toMatchObject([{ reason: 'alias', score: 95 }])
    expect(look(named('Rien', { addresses: ['facebook.com/Aidants.Nord?locale=fr'] }))).toMatchObject([
      { reason: 'address', score: 100 },
    ])
  })

  test('of homonyms each is only possible', () => {
    const look = among([named('Maison des aidants'), named('Maison des Aidants')], 'actor')
    expect(look(named('maison des aidants')).map(({ score }) => confidenceOf(score))).toEqual(['possible', 'possible'])
  })
})

describe('pages that may be one', () => {
  test('two with ids of their own are at most possibly one, whatever they share', () => {
    const look = among([named('Les aidants de Caudan', { ids: ['111222333'], handles: ['caudan'] })], 'page')
    const page = named('Les aidants de Caudan', { handles: ['caudan'] })
    expect(look(page).map(({ score }) => confidenceOf(score))).toEqual(['sure'])
    expect(look({ ...page, ids: ['444555666'] }).map(({ score }) => confidenceOf(score))).toEqual(['possible'])
  })

  test.each([
    ['regional funds', 'Crédit Agricole Centre-est', 'Crédit Agricole d’Île-de-France'],
    ['the house and a region', 'Crédit Agricole', 'Crédit Agricole Centre-est'],
    ['a federation and its branch', 'France Alzheimer', 'France Alzheimer Var'],
    ['two departments, one name in the other', 'France Alzheimer Loire', 'France Alzheimer Loiret'],
    ['two departments that look alike', 'Aidants de la Manche', 'Aidants de la Marche'],
    ['two numbers', 'La Maison du Bonheur 06', 'La Maison du Bonheur 83'],
    ['two mutuals', 'MAAF', 'MAIF'],
    ['a house and what it sells', 'Crédit Agricole', 'Crédit Agricole Assurances'],
    ['a group and its French part', 'AXA Groupe', 'AXA France'],
    ['made of common words', 'Association des familles', 'Association des aidants'],
  ])('never: %s', (_, a, b) => {
    expect(among([a], 'page')(named(b))).toEqual([])
    expect(among([b], 'page')(named(a))).toEqual([])
  })

  test.each([
    ['a plural', 'Parole d’aidants Toulouse', 'Paroles d’aidants (Toulouse)'],
    ['a missing letter', 'Kassiope Caudan', 'Kassiopée Caudan'],
    ['another order', 'Toulouse Paroles d’aidants', 'Paroles d’aidants Toulouse'],
  ])('perhaps: %s', (_, a, b) => {
    expect(among([a], 'page')(named(b))).toMatchObject([{ reason: 'similar-name' }])
  })
})
