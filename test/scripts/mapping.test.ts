// `npm run ingest` on a table that no source knows: a French semicolon CSV in Windows-1252, from the proposal to the import
// and back, and what is said of a mapping that cannot be used.

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Mapping } from '../../data/model/mapping/mapping.ts'
import { openStore } from '../../server/store/open.ts'
import { jsonLines, run } from '../helpers/command.ts'
import { temporaryFolder } from '../helpers/temporary.ts'

const folder = temporaryFolder()
const database = join(folder, 'portevoix.db')
const ingest = (args: readonly string[], language: 'fr' | 'en' = 'fr') => run('ingest.ts', args, { database, language })

/** Windows-1252, where the letters of French and its apostrophe are one byte each. */
const windows1252 = (text: string): Uint8Array =>
  Uint8Array.from(text.replaceAll('’', '\u0092').replaceAll('œ', '\u009c'), (letter) => letter.charCodeAt(0))

const file = join(folder, 'publications 2023.csv')
const proposal = join(folder, 'proposition.json')
writeFileSync(
  file,
  windows1252(
    [
      'Publié le;Page;Texte;J’aime;Commentaires;Partages',
      '03/04/2023;Fédération des aidants;Bonjour à tous, chers aidants;1 234;5;6',
      '04/05/2023;Fédération des aidants;Le répit, c’est « souffler »;12;;1',
      '05/06/2023;Sœurs et frères d’aidés;Réunion jeudi;beaucoup;0;0',
      '',
    ].join('\r\n'),
  ),
)
const written = (): Mapping => JSON.parse(readFileSync(proposal, 'utf8')) as Mapping
const save = (name: string, change: object): string => {
  const path = join(folder, name)
  writeFileSync(path, `\ufeff${JSON.stringify({ ...written(), ...change })}`)
  return path
}

test('a file that is not recognised says which command proposes a mapping', async () => {
  const { code, err } = await ingest([file])
  expect(code).toBe(1)
  expect(err).toContain(`npm run ingest -- "${file}" --propose-mapping`)
})

test('the proposal is a file with what the columns seem to be, and the open questions stand on screen', async () => {
  const { code, out } = await ingest([file, '--propose-mapping', proposal])
  expect(code).toBe(0)
  expect(written()).toEqual({
    name: 'publications 2023',
    rows: 'posts',
    columns: {
      date: 'Publié le',
      page: 'Page',
      text: 'Texte',
      reactions: 'J’aime',
      comments: 'Commentaires',
      shares: 'Partages',
    },
    platform: null,
    page: null,
    zone: 'Europe/Paris',
    dayFirst: null,
    decimal: null,
  })
  for (const asked of ['"platform"', '"dayFirst"', '"zone"', '03/04/2023']) expect(out).toContain(asked)
  expect(out).not.toContain('"decimal"')
})

test('an existing file is never replaced, and nothing is imported', async () => {
  const before = readFileSync(proposal, 'utf8')
  const { code, err } = await ingest([file, '--propose-mapping', proposal], 'en')
  expect(code).toBe(2)
  expect(err).toContain(`${proposal} is there already`)
  expect(readFileSync(proposal, 'utf8')).toBe(before)
})

test.each([
  ['platform', { platform: 'facebok' }, '"facebok"', 'facebook, instagram'],
  ['zone', { zone: 'Paris' }, '"Paris"', 'Europe/Paris'],
  ['page', { page: 'ma page' }, '"ma page"', 'adresse'],
  ['rows', { rows: 'pages' }, '"pages"', 'page-values'],
  ['dayFirst', { dayFirst: 'oui' }, '"oui"', 'true'],
  ['decimal', { decimal: 3 }, '3', '","'],
  ['columns.abonnes', { columns: { abonnes: 'Abonnés' } }, '"Abonnés"', 'followers'],
  ['columns', { columns: { date: 'Publié le', likes: 'J’aime', comments: 'j’aime' } }, '"j’aime"', 'une même colonne'],
  ['columns.date', { columns: { date: 3 } }, '3', 'page-address'],
  ['colums', { colums: {} }, '{}', 'dayFirst'],
  ['', { '': 'x' }, '"x"', 'dayFirst'],
  ['name', { name: '' }, '""', '100'],
])(
  'a mapping with a wrong %s is refused with the key, what was found and what was expected',
  async (key, change, found, expected) => {
    const { code, err } = await ingest([file, '--mapping', save('faux.json', change)])
    expect(code).toBe(2)
    for (const part of ['faux.json', `« ${key} »`, found, expected]) expect(err).toContain(part)
  },
)

test('what is no JSON, lacks a key, or is no mapping at all is refused too', async () => {
  const path = join(folder, 'autre.json')
  for (const [text, part] of [
    ['{', 'autre.json'],
    ['[]', 'autre.json: found [], expected an object with the keys: name, rows, columns'],
    ['{"name":"a"}', '"rows" is missing'],
  ] as const) {
    writeFileSync(path, text)
    const { code, err } = await ingest([file, '--mapping', path], 'en')
    expect({ text, code }).toEqual({ text, code: 2 })
    expect(err).toContain(part)
  }
  const { code, err } = await ingest([file, '--mapping', 'inconnue'])
  expect(code).toBe(2)
  expect(err).toContain('« inconnue »')
})

test('what it leaves open is told, and nothing is stored', async () => {
  const open = await ingest([file, '--mapping', proposal])
  expect(open.code).toBe(1)
  expect(open.err).toMatch(/manque.*le réseau/)
  const undecided = await ingest([file, '--mapping', save('sans-ordre.json', { platform: 'facebook' }), '--json'])
  expect(jsonLines(undecided)).toMatchObject([{ importId: null, rejected: 3, error: { code: 'no-usable-rows' } }])
  const missing = await ingest([
    file,
    '--mapping',
    save('autre-colonne.json', { columns: { ...written().columns, views: 'Vues' }, platform: 'facebook' }),
  ])
  expect(missing.err).toMatch(/«\sVues\s»/)
})

test('completed, it imports; kept under its name it is taken again by that name, and offered for the header', async () => {
  const path = save('complet.json', { platform: 'facebook', dayFirst: true, name: 'Nos publications' })
  const first = await ingest([file, '--mapping', path, '--json'])
  expect(first.code).toBe(0)
  expect(jsonLines(first)).toMatchObject([
    { source: 'mapping', read: 3, inserted: 2, updated: 0, unchanged: 0, rejected: 1 },
  ])

  const again = await ingest([file, '--mapping', 'Nos publications', '--json'])
  expect(jsonLines(again)).toMatchObject([{ inserted: 0, unchanged: 2, rejected: 1 }])

  const offered = await ingest([file])
  expect(offered.err).toContain('--mapping "Nos publications"')

  const store = openStore(database)
  try {
    const page = store.pages.all().find(({ name }) => name === 'Fédération des aidants')
    expect(page).toMatchObject({ platform: 'facebook', actor: null })
    expect(store.mappings.all().map(({ mapping }) => mapping.name)).toEqual(['Nos publications'])
  } finally {
    store.close()
  }
}, 30_000)

test('an export that a source knows is described all the same when somebody asks', async () => {
  const known = join(folder, 'releves.csv')
  writeFileSync(known, 'actor,platform,metric,value,observed_on\nmon-asso,facebook,followers,12,2025-03-31\n')
  const to = join(folder, 'releves.json')
  const { code } = await ingest([known, '--propose-mapping', to])
  expect(code).toBe(0)
  expect(JSON.parse(readFileSync(to, 'utf8'))).toMatchObject({
    rows: 'values',
    columns: { actor: 'actor', metric: 'metric', value: 'value', date: 'observed_on' },
  })
})

test('what holds no table has no proposal', async () => {
  const path = join(folder, 'a.json')
  writeFileSync(path, '{"a": 1}')
  const to = join(folder, 'rien.json')
  const { code, err } = await ingest([path, '--propose-mapping', to])
  expect(code).toBe(1)
  expect(err).toContain('a.json')
  expect(existsSync(to)).toBe(false)
})
