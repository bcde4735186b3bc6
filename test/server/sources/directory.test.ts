// What is a directory and what is not, and its cells: kinds, territories, sites and pages as people write them.

import { describe, expect, test } from 'vitest'
import { kindOf, pagesOf, territoriesOf, websiteOf } from '../../../server/sources/directory-cells.ts'
import { directoryColumns, isDirectory, personColumnsOf } from '../../../server/sources/directory-columns.ts'

describe('a header', () => {
  test.each([
    ['nom;départements;facebook', true],
    ['Nom de l’association;Code département;Réseau', true],
    ['name,territories,website', true],
    ['Structure;Ville;Membre de;Page Facebook', true],
    ['nom;facebook;instagram', false],
    ['nom;ville;site', false],
    ['départements;fédération;facebook', false],
    ['nom;département;facebook;abonnés', false],
    ['nom;département;site;date', false],
    ['association;réseau;métrique;valeur', false],
    ['name,url,followers,website', false],
    ['département;nom;valeur', false],
  ])('%s: %s', (header, expected) => {
    expect(isDirectory(header.split(/[;,]/))).toBe(expected)
  })
  test('levels and platforms come from names, and what is read is not about persons', () => {
    const columns = [
      'Nom',
      'Région',
      'Code dépt',
      'Territoires',
      'Page Facebook',
      'url_instagram',
      'Pages',
      'Membre de',
    ]
    const { territories, pages, parent } = directoryColumns(columns)
    expect(territories).toEqual([
      { at: 1, level: 'region' },
      { at: 2, level: 'departement' },
      { at: 3, level: null },
    ])
    expect(pages).toEqual([
      { at: 4, platform: 'facebook' },
      { at: 5, platform: 'instagram' },
      { at: 6, platform: null },
    ])
    expect(parent).toBe(7)
    expect(personColumnsOf([...columns, 'Prénom du contact', 'Tél.', 'E-mail', 'Présidente', 'Adresse'])).toEqual([
      'Prénom du contact',
      'Tél.',
      'E-mail',
      'Présidente',
    ])
  })
})

test.each([
  ['Association loi 1901', 'association'],
  ['associations', 'association'],
  ['Fédération départementale', 'federation'],
  ['UNION', 'federation'],
  ['mutual_insurer', 'mutual_insurer'],
  ['Mutuelle', 'mutuelle'],
  ['Groupe de protection sociale', 'paritarian_group'],
  ['public_body', 'public_body'],
  ['licorne', null],
  ['dissociation', null],
])('%s is %s', (text, kind) => expect(kindOf(text)).toBe(kind))

describe('territories', () => {
  const codes = (text: string, level: 'region' | 'departement' | null) => {
    const found = territoriesOf(text, { level })
    if ('expected' in found) return found.expected
    return found.value?.map((one) => `${one.level}-${one.code}`) ?? null
  }
  test.each([
    ['29;56', 'departement', ['departement-29', 'departement-56']],
    ['56 29 56', 'departement', ['departement-29', 'departement-56']],
    ['1, 2a / 971', 'departement', ['departement-01', 'departement-2A', 'departement-971']],
    ['Lot et Garonne et Lot', 'departement', ['departement-46', 'departement-47']],
    ['Ain (01)', 'departement', ['departement-01']],
    ['Bretagne | Ain', null, ['departement-01', 'region-53']],
    ['region-53', 'departement', ['region-53']],
    ['29;région Bretagne', 'departement', ['departement-29', 'region-53']],
    ['Département de l’Ain', 'departement', ['departement-01']],
    ['région Guadeloupe', null, ['region-01']],
    ['France entière', null, []],
    ['', null, null],
    ['n/a', 'region', null],
    ['01', null, 'territory-level'],
    ['Guadeloupe', null, 'territory-level'],
    ['29, Atlantide', 'departement', 'territory'],
    ['Lot et Atlantide', 'departement', 'territory'],
  ] as const)('%j as %s', (text, level, expected) => {
    expect(codes(text, level)).toEqual(expected)
  })
  test('of several, the one that is none is told', () =>
    expect(territoriesOf('29;Atlantide', { level: 'departement' })).toEqual({
      expected: 'territory',
      found: 'Atlantide',
    }))
})

test.each([
  ['www.exemple.org', { value: 'https://www.exemple.org' }],
  ['https://exemple.org/a?b=1', { value: 'https://exemple.org/a?b=1' }],
  ['-', { value: null }],
  ['javascript:alert(1)', { expected: 'web-address' }],
  ['http://a b.org', { expected: 'web-address' }],
  ['exemple', { expected: 'web-address' }],
])('a site: %s', (text, expected) => expect(websiteOf(text)).toEqual(expected))

describe('pages', () => {
  const named = (text: string, platform: 'facebook' | 'instagram' | 'linkedin' | null) => {
    const found = pagesOf(text, { platform })
    return 'expected' in found
      ? found.expected
      : (found.value?.map((page) => `${page.platform} ${page.handle ?? page.ids[0]}`) ?? null)
  }
  test.each([
    ['https://www.facebook.com/demo', 'facebook', ['facebook demo']],
    ['@demo.29', 'instagram', ['instagram demo.29']],
    ['demo', 'facebook', ['facebook demo']],
    ['facebook.com/demo ; https://x.com/demo_29', null, ['facebook demo', 'x demo_29']],
    ['https://www.facebook.com/profile.php?id=123456789', 'facebook', ['facebook 123456789']],
    ['néant', 'facebook', null],
    ['demo', null, 'page-address'],
    ['https://www.facebook.com/groups/demo', 'facebook', 'page-address'],
    ['https://www.linkedin.com/in/personne', 'linkedin', 'page-address'],
    ['https://www.instagram.com/demo', 'facebook', 'page-address'],
  ] as const)('%j as %s', (text, platform, expected) => {
    expect(named(text, platform)).toEqual(expected)
  })
})
