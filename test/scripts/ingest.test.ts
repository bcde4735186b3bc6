// `npm run ingest` as a person runs it: a process of its own, a database in a file, words in two languages.

import { existsSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { importReport } from '../../data/model/contract.ts'
import { readerOf } from '../../data/model/words/index.ts'
import { openStore } from '../../server/store/open.ts'
import { jsonLines, run } from '../helpers/command.ts'
import { temporaryFolder } from '../helpers/temporary.ts'
import { damaged, encodings, unusable } from '../server/ingest/damaged.ts'

const folder = temporaryFolder()
const database = join(temporaryFolder(), 'portevoix.db')
const ingest = (args: readonly string[], language: 'fr' | 'en' = 'fr') => run('ingest.ts', args, { database, language })

const look = <T>(work: (store: ReturnType<typeof openStore>) => T): T => {
  const store = openStore(database)
  try {
    return work(store)
  } finally {
    store.close()
  }
}
const content = () =>
  look((store) => ({ hash: store.contentHash(), imports: store.imports.count(), posts: store.posts.count() }))

let before: ReturnType<typeof content>
let referenceActors = 0
beforeAll(async () => {
  const { code } = await ingest([join(folder, 'not-here.csv'), '--json'])
  expect(code).toBe(1)
  before = content()
  referenceActors = look((store) => store.actors.count())
})

describe('files that cannot be used', () => {
  // The command line imports each file of an archive: archives.test.ts.
  const files = unusable(folder).filter(({ path }) => !['no-address.csv', 'several.zip'].includes(basename(path)))
  const asked = [...files.map(({ path }) => path), folder]

  test('leave the content as it was, one line of JSON each, exit code 1', async () => {
    const ran = await ingest([...asked, '--json'])
    expect(ran.code).toBe(1)
    expect(ran.err).toBe('')
    const lines = jsonLines(ran)
    expect(lines).toHaveLength(asked.length)
    for (const [index, { path, code, line, column }] of files.entries()) {
      const report = importReport.parse(lines[index])
      expect(report).toMatchObject({ file: basename(path), importId: null, inserted: 0, error: { code, line, column } })
      expect(JSON.stringify(report).length).toBeLessThan(1000)
    }
    expect(lines.at(-1)).toMatchObject({ file: basename(folder), importId: null, error: { code: 'file-not-found' } })
    expect(content()).toEqual(before)
  })

  test.each(['fr', 'en'] as const)('are explained in words: %s', async (language) => {
    // Those that say where; the words for all are checked without a process each.
    const some = files.filter(
      ({ path, line, column }) => line !== null || column !== null || path.endsWith('huge-cell.csv'),
    )
    const ran = await ingest([...some.slice(-4).map(({ path }) => path), folder], language)
    expect(ran.code).toBe(1)
    const { faults, commands } = readerOf(language).words
    for (const { path, code, line, column } of some.slice(-4)) {
      const said = ran.err.split('\n').find((text) => text.startsWith(basename(path))) ?? ''
      expect(said).toContain(faults.files[code])
      if (line !== null) expect(said).toContain(`${language === 'fr' ? 'ligne' : 'line'} ${line}`)
      if (column !== null) expect(said).toContain(column)
    }
    expect(ran.err).toContain(commands.folderGiven(folder))
    // A cell of 10 MB is not said in 10 MB.
    expect(ran.out).toContain(faults.expectations['cell-within-limit'])
    expect(ran.out.length + ran.err.length).toBeLessThan(5_000)
    expect(content()).toEqual(before)
  })
})

test('good lines go in, rejected ones are said with line and column; again nothing; the undo takes all back', async () => {
  const files = damaged(folder).slice(4, 6)
  const ran = await ingest([...files.map(({ path }) => path), '--json'])
  expect(ran.code).toBe(0)
  const reports = jsonLines(ran).map((line) => importReport.parse(line))
  for (const [index, { good }] of files.entries())
    expect(reports[index]).toMatchObject({ read: good + 1, rejected: 1, source: 'crowdtangle-facebook' })
  expect(look((store) => store.posts.count())).toBeGreaterThan(0)
  const after = content()

  const again = await ingest([...files.map(({ path }) => path), '--json'])
  expect(again.code).toBe(0)
  expect(jsonLines(again)).toMatchObject(
    files.map(({ good }, index) => ({
      importId: reports[index]?.importId,
      inserted: 0,
      updated: 0,
      unchanged: good,
      rejected: 1,
    })),
  )
  expect(content()).toEqual(after)

  for (const { importId } of reports) {
    const undone = await ingest(['--undo', String(importId), '--json'])
    expect(undone.code).toBe(0)
    expect(jsonLines(undone)).toMatchObject([{ undone: importId }])
  }
  expect(content()).toEqual(before)
  const twice = await ingest(['--undo', String(reports[0]?.importId)])
  expect([twice.code, twice.err.trim()]).toEqual([
    1,
    readerOf('fr').words.commands.alreadyUndone(String(reports[0]?.importId)),
  ])
  expect((await ingest(['--undo', '99999'])).code).toBe(1)
})

test('all or nothing, on trial, and what is said of rejected lines', async () => {
  const [, , , , file] = damaged(folder)
  if (file === undefined) throw new Error('no such file')
  const strict = await ingest([file.path, '--all-or-nothing', '--json'])
  expect(strict.code).toBe(1)
  expect(jsonLines(strict)).toMatchObject([{ importId: null, error: { code: 'rejected-rows', found: '1' } }])
  expect(content()).toEqual(before)
  const trial = await ingest([file.path, '--dry-run'])
  expect(trial.code).toBe(0)
  expect(trial.out).toContain(readerOf('fr').words.commands.nothingStored.trim())
  expect(trial.out).toContain(
    readerOf('fr').words.faults.rejectionLine({ line: 4, column: 'Likes', found: '1,2K', expected: 'whole-number' }),
  )
  expect(content()).toEqual(before)
})

test('an association of one’s own with its page, without text, in one command', async () => {
  const [path = ''] = encodings(folder)
  const ran = await ingest([
    path,
    '--new',
    'Les Aidants d’Ici',
    '--kind',
    'mutuelle',
    '--no-text',
    '--observed-at',
    '2024-06-30',
    '--json',
  ])
  expect(ran.code).toBe(0)
  const [report] = jsonLines(ran).map((line) => importReport.parse(line))
  look((store) => {
    expect(store.actors.get('les-aidants-d-ici')).toMatchObject({
      name: 'Les Aidants d’Ici',
      kind: 'mutuelle',
      camps: { article: 'commercial', legal: 'association' },
      pages: 1,
    })
    expect(store.imports.get(report?.importId ?? 0)).toMatchObject({
      observedAt: '2024-06-30T12:00:00Z',
      isObservedAtEstimated: false,
      isTextKept: false,
      areBytesKept: false,
    })
    const page = store.pages.all().find(({ actor }) => actor === 'les-aidants-d-ici')
    for (const post of store.posts.ofPage(page?.id ?? 0)) expect(post.attributes[2]).toBeNull()
  })
  expect((await ingest(['--undo', String(report?.importId)])).code).toBe(0)
  expect(content()).toEqual(before)
  expect(look((store) => store.actors.count())).toBe(referenceActors)
})

test('a file that is there already says how many pages it gives to an organisation', async () => {
  const path = join(folder, 'read-on-pages.csv')
  const rows = ['Aidants de la Lune', 'Aidants de Mars', 'Macif'].map((name) => `${name},facebook,followers,12`)
  writeFileSync(path, `${['association,network,metric,value', ...rows].join('\n')}\n`)
  const { commands } = readerOf('fr').words
  const first = await ingest([path])
  expect([first.code, first.out]).toEqual([0, expect.stringContaining(commands.pagesWait(2))])
  const json = await ingest([path, '--dry-run', '--json'])
  expect(Object.keys(jsonLines(json)[0] as object)).toEqual([
    'file',
    'importId',
    'source',
    'read',
    'inserted',
    'updated',
    'unchanged',
    'rejected',
    'seconds',
  ])
  expect((await ingest([path, '--actor', 'macif'])).out).toContain(commands.pagesAssigned(2, 'macif'))
  expect((await ingest([path, '--new', 'Maif'])).out).toContain(commands.noPageAssigned('Maif'))
  const [importId] = jsonLines(json).map((line) => importReport.parse(line).importId)
  expect((await ingest(['--undo', String(importId)])).code).toBe(0)
  expect(content()).toEqual(before)
})

describe('a command that was not understood', () => {
  test.each([
    [['--nothing-like-this'], readerOf('fr').words.commands.unknownOption('--nothing-like-this')],
    [['x.csv', '-z'], readerOf('fr').words.commands.unknownOption('-z')],
    [['x.csv', '--__proto__'], readerOf('fr').words.commands.unknownOption('--__proto__')],
    [['x.csv', '--actor'], readerOf('fr').words.commands.valueMissing('--actor')],
    [['x.csv', '--actor', '--json'], readerOf('fr').words.commands.valueMissing('--actor')],
    [['x.csv', '--json=oui'], readerOf('fr').words.commands.valueUnexpected('--json')],
    [['x.csv', '--json=oui'], readerOf('fr').words.commands.ingestHelp],
    [['x.csv', '--kind', 'bank'], readerOf('fr').words.commands.kindWithoutNew],
    [[], 'npm run ingest'],
    [['x.csv', '--observed-at', '2024-02-31'], '2024-02-31'],
    [['x.csv', '--observed-at', '2962-02-28'], readerOf('fr').words.commands.futureDay('--observed-at', '2962-02-28')],
    [['x.csv', '--source', 'crowdtangle'], 'crowdtangle-facebook, crowdtangle-instagram'],
    [['x.csv', '--new', 'X', '--kind', 'sorcier'], 'sorcier'],
    [['x.csv', '--new', 'X', '--actor', 'Été !'], 'Été !'],
    [['x.csv', '--new', '...'], '...'],
    [['--undo', '-1x'], '--undo'],
  ])('%j says what was expected, exit code 2', async (args, said) => {
    const ran = await ingest(args)
    expect(ran.code).toBe(2)
    expect(ran.err).toContain(said)
    expect(ran.err).not.toMatch(/\n\s+at /)
  })

  test('help opens no database', async () => {
    const none = join(folder, 'none.db')
    const ran = await run('ingest.ts', ['--help'], { database: none, language: 'en' })
    expect([ran.code, ran.out.trim()]).toEqual([0, readerOf('en').words.commands.ingestHelp.trim()])
    expect(existsSync(none)).toBe(false)
  })
})
