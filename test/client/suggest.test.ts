// Whose a page seems to be, by its name and handle: names a person would match at sight, and pairs that only share common words.

import { expect, test } from 'vitest'
import { suggestedFor } from '../../client/views/data/suggest.ts'

const actors = [
  { slug: 'unafam', name: 'Unafam' },
  { slug: 'la-compagnie-des-aidants', name: 'La Compagnie des Aidants' },
  { slug: 'association-francaise-des-aidants', name: 'Association française des aidants' },
  { slug: 'france-alzheimer-et-maladies-apparentees', name: 'France Alzheimer et maladies apparentées' },
  { slug: 'france-alzheimer-var', name: 'France Alzheimer Var' },
  { slug: 'credit-agricole', name: 'Crédit Agricole' },
]

test.each([
  ['the same name', 'UNAFAM', null, 'unafam'],
  ['accents and case', 'Credit agricole', null, 'credit-agricole'],
  ['the handle', 'Page officielle', 'LaCompagniedesAidants', 'la-compagnie-des-aidants'],
  ['more words around it', 'Crédit Agricole Assurances', null, 'credit-agricole'],
  ['the longer of two that fit', 'France Alzheimer Var officiel', null, 'france-alzheimer-var'],
  ['two that fit as well', 'France Alzheimer', null, null],
  ['common words alone', 'Les aidants familiaux', null, null],
  ['nothing in common', 'Page de mesure 3', 'page.mesure.3', null],
  ['a name without letters', '...', null, null],
])('%s', (_, name, handle, slug) => {
  expect(suggestedFor({ name, handle }, actors)).toBe(slug)
})
