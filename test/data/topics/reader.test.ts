// Topics and calls of a text by the lists of the product: tables of what must be found and of traps that must not.

import { describe, expect, test } from 'vitest'
import {
  callKeys,
  callMask,
  callsOf,
  carerBit,
  firstCallBit,
  isOnTopic,
  isRead,
  readBit,
  speaksOfCarers,
  type TopicTerm,
  themeKeys,
  topicKeys,
  topicMask,
  topicReader,
  topicsOf,
  unreadMask,
} from '../../../data/model/topics.ts'
import { languages } from '../../../data/model/words/index.ts'
import { listedReader, listedRows, listedTerms } from '../../helpers/topic-lists.ts'

/** Topics, then calls, then `aidant` where the text speaks of caregivers. */
const readIn = (text: string): string => {
  const mask = listedReader.maskOf(text)
  return [
    ...(topicsOf(mask) ?? []),
    ...(callsOf(mask) ?? []),
    ...(speaksOfCarers(mask) === true ? ['aidant'] : []),
  ].join(' ')
}

describe('a text has the topics of its words', () => {
  test.each([
    ['nothing', '', ''],
    ['no word of a list', 'Bonne journée à tous', ''],
    ['one word', 'Un moment de répit', 'repit'],
    ['several topics', 'Du répit après le deuil', 'repit fin_de_vie'],
    ['without accents', 'Un moment de repit', 'repit'],
    ['with accents as signs of their own', 'Un moment de re\u0301pit', 'repit'],
    ['in capitals', 'UN MOMENT DE RÉPIT', 'repit'],
    ['in mathematical bold', 'Un moment de \u{1d5ff}\u{1d5f2}\u0301\u{1d5fd}\u{1d5f6}\u{1d601}', 'repit'],
    ['œ as one letter', 'Entre frères et sœurs', 'jeunes_aidants'],
    ['œ as two letters', 'Entre frères et soeurs', 'jeunes_aidants'],
    ['a ligature', 'Un ﬁl : la \ufb01n de vie', 'fin_de_vie'],
    ['a typographic apostrophe', 'La perte d’autonomie', 'financement'],
    ['a typewriter apostrophe', "La perte d'autonomie", 'financement'],
    ['no-break spaces', 'Les soins\u00a0palliatifs et les maladies\u202frares', 'maladie fin_de_vie'],
    ['a line end in a phrase', 'Les soins\npalliatifs', 'fin_de_vie'],
    ['quotation marks in a phrase', 'Le lien « social »', 'isolement'],
    ['a hyphen for a space', 'Un burn-out', 'sante_aidant'],
    ['no space at all', 'Un burnout', 'sante_aidant'],
    ['a hyphen less', 'Une maladie neurodégénérative', 'alzheimer'],
    ['a soft hyphen', 'Un ré\u00adpit', 'repit'],
    ['an emoji right before', '🌿Répit', 'repit'],
  ])('%s', (_, text, expected) => {
    expect(readIn(text)).toBe(expected)
  })
})

describe('whole words only', () => {
  test.each([
    ['a word that goes on', 'La répitologie et la fatigabilité', ''],
    ['a word that began before', 'Le transhandicap', ''],
    ['an acronym in a word', 'Le mandat SEPA de septembre', ''],
    ['an acronym among digits', 'Le modèle SEP3 du 3SLA', ''],
    ['letters of another script', 'Le répитп', ''],
    ['a phrase across a full stop', 'C’est la fin. De vie, on parle demain.', ''],
    ['a phrase across a comma', 'le lien, social', ''],
    ['a phrase across an emoji', 'le lien 🌿 social', ''],
  ])('%s', (_, text, expected) => {
    expect(readIn(text)).toBe(expected)
  })
})

describe('plurals', () => {
  test.each([
    ['+s on each word of a phrase', 'Des séjours de répits', 'repit'],
    ['+s on the first word', 'Deux plateformes de répit', 'repit'],
    ['al, aux', 'Des liens sociaux', 'isolement'],
    ['al, aux, in a listed phrase', 'Les aidants familiaux', 'aidant'],
    ['ail, aux', 'Les aménagements du temps de travaux', 'emploi'],
    ['+s on an acronym of any case', 'Les EHPADs et les Ehpad', 'domicile'],
    ['no s on an acronym that needs capitals', 'Les SEPS', ''],
    ['a listed plural keeps its own flags: dons decides, don does not', 'Les dons', 'give'],
    ['a listed plural has no singular made of it', 'La garantie de la maison', ''],
  ])('%s', (_, text, expected) => {
    expect(readIn(text)).toBe(expected)
  })

  test.each([
    ['réseau', 'Les réseaux', true],
    ['feu', 'Des feux', true],
    ['genou', 'Les genoux', true],
    ['verrou', 'Les verrous', true],
    ['festival', 'Des festivals', true],
    ['prix', 'Les prixs', false],
    ['nez', 'Les nezs', false],
    ['un', 'Les uns', false],
  ])('%s in «%s»: %s', (term, text, expected) => {
    const reader = topicReader([
      { theme: 'repit', term, capitalsOnly: false, accentsMatter: false, isAmbiguous: false, call: null },
    ])
    expect(topicsOf(reader.maskOf(text))).toEqual(expected ? ['repit'] : [])
  })
})

describe('acronyms in capitals', () => {
  test.each([
    ['as written', 'Demander l’APA', 'prestations'],
    ['with full stops', 'Demander l’A.P.A. demain', 'prestations'],
    ['with full stops, the last one left out', 'Demander l’A.P.A demain', 'prestations'],
    ['with an accent on a capital and full stops', 'Les A.É.E.H. du mois', 'prestations'],
    ['in small letters', 'apa, sep, had, caf', ''],
    ['with a first capital only', 'Un Had, une Caf, un Gir', ''],
    ['in a hashtag', '#SLA', 'alzheimer'],
    ['in small letters in a hashtag', '#sla', ''],
    ['initials of a person are no acronym', 'J. P. Caf', ''],
  ])('%s', (_, text, expected) => {
    expect(readIn(text)).toBe(expected)
  })
})

describe('ambiguous words', () => {
  test.each([
    ['alone', 'Signez le contrat', ''],
    ['twice the same', 'Un contrat, et encore un contrat', ''],
    ['singular and plural are one word', 'Un atelier, puis des ateliers', ''],
    ['two of a list', 'Un salon et un stand', 'evenement'],
    ['two of different lists', 'Un salon et un contrat', ''],
    ['with a sure word of the list', 'Un don, ou des dons', 'give'],
    ['with a word for caregivers', 'Une formation pour les aidants', 'formation aidant'],
    ['inside a longer term of another list', 'Le don de jours entre aidants', 'droits_conge aidant'],
    ['inside a longer term and once more outside', 'Don de jours ou don aux aidants', 'droits_conge give aidant'],
    ['a surname', 'Bravo à Monsieur Don !', ''],
  ])('%s', (_, text, expected) => {
    expect(readIn(text)).toBe(expected)
  })
})

describe('words for caregivers', () => {
  test.each([
    ['aide is not aidé', 'Une aide et des aides', ''],
    ['aidé is', 'Le proche aidé', 'aidant'],
    ['AIDÉS is', 'LES PROCHES AIDÉS', 'aidant'],
    ['inclusive, median points', 'Les aidant·e·s', 'aidant'],
    ['inclusive, one median point', 'Les aidant·es', 'aidant'],
    ['inclusive, full stops', 'Les aidant.e.s', 'aidant'],
    ['inclusive, brackets', 'Les aidant(e)s', 'aidant'],
    ['inclusive, hyphens, of another word', 'Les personnes isolé-e-s', 'isolement'],
    ['a plural in brackets', 'Les proche(s) aidant(s)', 'aidant'],
  ])('%s', (_, text, expected) => {
    expect(readIn(text)).toBe(expected)
  })
})

describe('hashtags and addresses', () => {
  test.each([
    ['a hashtag', '#aidants', 'aidant'],
    ['split by capitals', '#JournéeNationaleDesAidants', 'plaidoyer aidant'],
    ['written together', '#prochesaidants', 'aidant'],
    ['written with underscores', '#proche_aidant', 'aidant'],
    ['inside a phrase', 'La journée nationale des #aidants', 'plaidoyer aidant'],
    ['a digit before a word', '#6OctobreAidants', 'plaidoyer aidant'],
    ['an acronym before a word', '#APADomicile', 'prestations'],
    ['the plural of an acronym', '#EHPADs', 'domicile'],
    ['no capitals of plain words are split', 'MonRépit', ''],
    ['an address', 'Voir https://exemple.fr/aidants/répit?don=dons#deuil', ''],
    ['an address without its beginning', 'Voir www.exemple.org/aidants', ''],
    ['an address without www', 'Voir aidants.fr/répit.', ''],
    ['an address of e-mail', 'Écrire à dons.aidants@exemple.fr', ''],
    ['a mention', 'Merci @aidants.repit', ''],
    ['words after an address', 'Voir aidants.fr pour le répit', 'repit'],
    ['a full stop without a space', 'Un moment de répit.Les dons', 'repit give'],
  ])('%s', (_, text, expected) => {
    expect(readIn(text)).toBe(expected)
  })
})

describe('calls', () => {
  test.each([
    ['to join', 'Adhérez !', 'join'],
    ['to volunteer', 'Devenez bénévole', 'volunteer'],
    ['to give', 'Faites un don', 'give'],
    ['an offer', 'Demandez votre devis', 'offer'],
    ['adhérents of an association', 'Nos amis adhérents', 'join'],
    ['adhérents of a mutuelle', 'Nos adhérents', 'offer'],
    ['no negation is read', 'Ce n’est pas un appel à la collecte', 'give'],
  ])('%s', (_, text, expected) => {
    expect(readIn(text)).toBe(expected)
  })
})

describe('the mask', () => {
  test('keeps topics, words for caregivers, calls and whether it was read apart, below the sign bit', () => {
    const bits = [...topicKeys.map(topicMask), 1 << carerBit, ...callKeys.map(callMask), 1 << readBit]
    expect(new Set(bits).size).toBe(bits.length)
    for (const bit of bits) expect(bit).toBeGreaterThan(0)
    expect(topicKeys.length).toBeLessThanOrEqual(carerBit)
    expect(callMask('join')).toBe(2 ** firstCallBit)
  })

  test('places that stored masks hold', () => {
    expect(topicKeys.indexOf('repit')).toBe(0)
    expect(topicKeys.indexOf('evenement')).toBe(16)
    expect([carerBit, firstCallBit, readBit]).toEqual([23, 24, 30])
    expect(callKeys).toEqual(['join', 'volunteer', 'give', 'offer'])
  })

  test('a text that is not known has unknown topics, an empty one has none', () => {
    const unknown = listedReader.maskOf(null)
    expect([unknown, isRead(unknown)]).toEqual([unreadMask, false])
    expect([topicsOf(unknown), callsOf(unknown), speaksOfCarers(unknown), isOnTopic(unknown, false)]).toEqual([
      null,
      null,
      null,
      null,
    ])
    const empty = listedReader.maskOf('')
    expect([topicsOf(empty), callsOf(empty), isOnTopic(empty, false)]).toEqual([[], [], false])
  })

  test.each([
    ['a topic', 'L’autisme', false, true],
    ['a topic of a general actor', 'L’autisme', true, false],
    ['caregivers', 'Les aidants', true, true],
    ['a call alone', 'Faites un don', false, false],
  ])('on topic: %s', (_, text, isGeneral, expected) => {
    expect(isOnTopic(listedReader.maskOf(text), isGeneral)).toBe(expected)
  })
})

describe('the lists of the product', () => {
  test('20 themes, in the words of the table', () => {
    const rowOf = (key: string) => listedRows.find((row) => row.get('topic') === key)
    expect(listedTerms).toHaveLength(329)
    expect(new Set(listedTerms.map(({ theme }) => theme))).toEqual(new Set(themeKeys))
    for (const key of themeKeys) {
      expect(languages.fr.topics.names[key].replaceAll('’', "'")).toBe(rowOf(key)?.get('label_fr'))
      expect(languages.en.topics.names[key]).toBe(rowOf(key)?.get('label_en'))
    }
  })

  test.each(listedTerms.filter(({ isAmbiguous }) => !isAmbiguous).map((term) => [term.term, term] as const))(
    '%s is found as it is listed',
    (written, term: TopicTerm) => {
      expect(listedReader.findIn(`Voici ${written} ici`)).toContainEqual(
        expect.objectContaining({ theme: term.theme, terms: expect.arrayContaining([written]) }),
      )
    },
  )
})
