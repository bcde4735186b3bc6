// `npm run site`: options, refusals, what is written, that no text of a post is in it, versions beside each other, and that the
// same data give the same bytes.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { beforeAll, describe, expect, test } from 'vitest'
import { replyFile } from '../../data/model/site.ts'
import { namedIn } from '../../scripts/site/embeds.ts'
import { publishedBody, routeOfPath } from '../../scripts/site/publishing.ts'
import { builtSite } from '../helpers/broker.ts'
import { root } from '../helpers/code.ts'
import { run } from '../helpers/command.ts'
import { filesOf, hashesOf, publish } from '../helpers/site-command.ts'
import { temporaryFolder } from '../helpers/temporary.ts'

const folder = temporaryFolder()
const settings = { database: join(folder, 'portevoix.db'), language: 'en' } as const
const out = join(folder, 'site')
const small = ['--data', 'demo', '--screens', 'posts', '--no-choices', '--lang', 'fr']

type Versions = { readonly versions: readonly { readonly id: string; readonly publishedOn: string }[] }
const versionsIn = (site: string): Versions['versions'] =>
  (JSON.parse(readFileSync(join(site, 'versions.json'), 'utf8')) as Versions).versions
const newestIn = (site: string): string => versionsIn(site)[0]?.id ?? ''
const textOf = (site: string): string =>
  filesOf(site)
    .filter((file) => /\.(html|json|svg|txt|xml)$/.test(file))
    .map((file) => readFileSync(join(site, file), 'utf8'))
    .join('\n')

/** The begin of every text of the demonstration, up to the first sign that JSON or HTML write otherwise. */
const textsOfPosts = (): readonly string[] => {
  const db = new Database(`${settings.database}.demo`, { readonly: true })
  const rows = db.prepare('SELECT DISTINCT text FROM posts WHERE text IS NOT NULL').all() as { text: string }[]
  db.close()
  const begins = rows.map(
    ({ text }) =>
      text
        .split(/["\\\n\r\t&<>]/)[0]
        ?.slice(0, 40)
        .trim() ?? '',
  )
  return [...new Set(begins)].filter((text) => text.length >= 20)
}

beforeAll(async () => {
  await builtSite()
  const ran = await publish(out, [...small, '--address', 'https://aidants.example/visibilite'], settings)
  expect(ran).toMatchObject({ code: 0, err: '' })
}, 600_000)

describe('options', () => {
  test.each([
    ['fr', 'Usage'],
    ['en', 'Usage: npm run site'],
  ] as const)('help in %s opens no database', async (language, words) => {
    const database = join(folder, 'none.db')
    const { code, out: said } = await run('site.ts', ['--help'], { database, language })
    expect(code).toBe(0)
    expect(said).toContain(words)
    expect(existsSync(database)).toBe(false)
  })
  test.each([
    [[], 'Say where to write'],
    [['--out', 'x', '--speed'], '--speed'],
    [['--out', 'x', 'y'], 'y'],
    [['--out'], '--out'],
    [['--out', 'x', '--data', 'all'], 'found "all", expected demo or real'],
    [['--out', 'x', '--screens', 'overview,data'], 'found "data"'],
    [['--out', 'x', '--address', 'aidants.example'], 'expected a whole address'],
    [['--out', 'x', '--lang', 'de'], 'expected one of these languages: en, fr'],
  ])('refuses %j with words', async (args, words) => {
    const { code, err } = await run('site.ts', args, settings)
    expect(code).toBe(2)
    expect(err).toContain(words)
  })
  test('refuses an organisation that there is not, and writes nothing', async () => {
    const other = join(folder, 'other')
    const { code, err } = await publish(other, ['--data', 'demo', '--actors', 'nobody'], settings)
    expect([code, existsSync(other)]).toEqual([1, false])
    expect(err).toContain('"nobody"')
  })
  test('refuses a folder that holds something else, and leaves it as it was', async () => {
    const other = join(folder, 'holidays')
    mkdirSync(other)
    writeFileSync(join(other, 'photo.jpg'), 'x')
    const { code, err } = await publish(other, small, settings)
    expect(code).toBe(1)
    expect(err).toContain('is not empty')
    expect(filesOf(other)).toEqual(['photo.jpg'])
  })
})

describe('what is written', () => {
  test('pages in both languages, at the top and below the version, and what belongs to the whole', () => {
    const files = filesOf(out)
    const version = `v/${newestIn(out)}/`
    for (const base of ['', 'en/', version, `${version}en/`])
      for (const page of ['', 'posts/', 'accessibility/']) expect(files).toContain(`${base}${page}index.html`)
    expect(files).toEqual(
      expect.arrayContaining([
        'robots.txt',
        'sitemap.xml',
        'versions.json',
        'versions/index.html',
        `${version}data.zip`,
      ]),
    )
    expect(files).not.toContain('compare/index.html')
    expect(readdirSync(out).filter((name) => name.startsWith('.porte-voix-'))).toEqual([])
  })
  test('the reply that the Overview asks first stands under the name by which it is looked for, and speaks of one data set', () => {
    const file = replyFile('/api/datasets', new URLSearchParams({ grid: 'article' }))
    const reply = JSON.parse(readFileSync(join(out, 'v', newestIn(out), 'data', file), 'utf8'))
    expect(reply).toMatchObject({ opens: 'demo', real: { counts: { pages: 0, actors: 0 } } })
    expect(reply.demo.counts.posts).toBeGreaterThan(1000)
  })
  test('each page says what it is: language, description, picture, whole address, day and version', () => {
    const page = readFileSync(join(out, 'en/posts/index.html'), 'utf8')
    expect(page).toContain('<html lang="en">')
    expect(page).toContain('<link rel="canonical" href="https://aidants.example/visibilite/en/posts/">')
    expect(page).toContain('hreflang="fr" href="https://aidants.example/visibilite/posts/"')
    const [, card = ''] =
      /property="og:image" content="https:\/\/aidants\.example\/visibilite\/([^"]+)"/.exec(page) ?? []
    expect(existsSync(join(out, card))).toBe(true)
    const [, text = ''] = /<script type="application\/json" id="site">(.*?)<\/script>/.exec(page) ?? []
    expect(JSON.parse(text)).toMatchObject({
      root: '../',
      version: `../v/${newestIn(out)}/`,
      versions: '../versions/',
      publishedOn: versionsIn(out)[0]?.publishedOn,
      screens: ['overview', 'posts', 'accessibility'],
    })
  })
  test('the sitemap names every page at the top, and each of them is there', () => {
    const addresses = [...readFileSync(join(out, 'sitemap.xml'), 'utf8').matchAll(/<loc>(.*?)<\/loc>/g)]
    expect(addresses.length).toBe(6)
    for (const [, address = ''] of addresses)
      expect(existsSync(join(out, address.replace('https://aidants.example/visibilite/', ''), 'index.html'))).toBe(true)
  })
  test('pages load nothing from elsewhere, and every file that they name is there', () => {
    for (const file of filesOf(out).filter((name) => name.endsWith('.html'))) {
      const page = readFileSync(join(out, file), 'utf8')
      const loaded = [...page.matchAll(/<(?:script|img|link)\b[^>]*?(?:src|href)="([^"]+)"/g)].flatMap(
        ([tag, address = '']) => (/rel="(canonical|alternate)"/.test(tag) ? [] : [address]),
      )
      expect(loaded.length).toBeGreaterThan(0)
      for (const address of loaded) {
        expect(address).toMatch(/^\.{0,2}(?!\/|\w+:)/)
        expect(existsSync(join(out, file, '..', address)), `${file} loads ${address}`).toBe(true)
      }
    }
    for (const file of filesOf(out).filter((name) => name.endsWith('.css')))
      expect(readFileSync(join(out, file), 'utf8')).not.toMatch(/url\(\s*["']?(https?:)?\/\//)
  })
  test('figures of the screens stand at addresses that stay, as pictures and as pages to be framed, in each language', () => {
    const files = filesOf(out)
    for (const base of ['', 'en/']) {
      const svg = readFileSync(join(out, base, 'figures/overview-gap.svg'), 'utf8')
      expect(/<dc:language>(\w+)-/.exec(svg)?.[1]).toBe(base === '' ? 'fr' : 'en')
      const page = readFileSync(join(out, base, 'embed/overview-gap/index.html'), 'utf8')
      const [, title = ''] = /<title>(.*?)<\/title>/.exec(page) ?? []
      expect(page).toContain(`<img src="../../figures/overview-gap.svg" alt="${title}"`)
      expect(page).not.toContain('<script')
      expect(page).toContain('<a href="../../"')
      const pictures = files.filter((file) => file.startsWith(`${base}figures/`))
      const framed = files.filter((file) => file.startsWith(`${base}embed/`))
      expect(pictures.length).toBeGreaterThan(3)
      expect(framed).toEqual(pictures.map((file) => file.replace('figures/', 'embed/').replace('.svg', '/index.html')))
    }
    // The same bytes as those that the version keeps.
    const kept = hashesOf(join(out, 'v', newestIn(out), 'figures'))
    for (const hash of Object.values(hashesOf(join(out, 'figures')))) expect(Object.values(kept)).toContain(hash)
  })
  test('no text of a post is in any file, and with texts the same search finds them', {
    timeout: 300_000,
  }, async () => {
    const texts = textsOfPosts()
    expect(texts.length).toBeGreaterThan(100)
    const all = textOf(out)
    expect(texts.filter((text) => all.includes(text))).toEqual([])
    const other = join(folder, 'with-texts')
    expect(await publish(other, [...small, '--with-texts'], settings)).toMatchObject({ code: 0 })
    const told = textOf(other)
    expect(texts.filter((text) => told.includes(text)).length).toBeGreaterThan(10)
    expect(newestIn(other)).not.toBe(newestIn(out))
  })
})

describe('names that stay', () => {
  const picture = (address: string) => ({ file: 'x.svg', title: 'X', address })
  const page = { folder: 'compare/', screen: 'compare' } as const
  test('they are made of screen, figure and what tells two apart; equal ones are counted', () => {
    const figures = [
      '/api/figures/rank.svg?data=demo&metric=followers&width=960',
      '/api/figures/rank.svg?data=demo&metric=posting-frequency',
      '/api/figures/rank.svg?data=demo&metric=followers&grid=legal',
      '/api/figures/voice.svg?by=topic',
      '/api/figures/gap.svg?metric=followers,reach',
    ].map(picture)
    expect(namedIn({ page, figures }).map(({ name }) => name)).toEqual([
      'compare-rank-followers',
      'compare-rank-posting-frequency',
      'compare-rank-followers-2',
      'compare-voice-topic',
      'compare-gap',
    ])
  })
})

describe('what licences allow', () => {
  const row = (importId: number) => ({ importId, file: 'Jeanne.csv', excerpt: { text: 'x' }, withoutText: null })
  const licences = ['open', 'platform-terms', 'content-library'] as const
  const shown = (withTexts: boolean): unknown =>
    JSON.parse(
      publishedBody('posts', JSON.stringify({ rows: [row(0), row(1), row(2)] }), {
        data: 'real',
        withTexts,
        licenceOf: (id) => licences[id] ?? 'unknown',
      }),
    )
  test('texts only where asked for and allowed; no post at all where only results may leave; no name of a file', () => {
    const silent = { excerpt: null, withoutText: 'not-shown' }
    expect(shown(true)).toEqual({
      rows: [
        { ...row(0), file: 'import-0' },
        { ...row(1), file: 'import-1', ...silent },
      ],
    })
    expect(shown(false)).toMatchObject({ rows: [silent, silent] })
  })
  test.each([
    ['/api/compare', 'compare'],
    ['/api/topics/voices', 'topicVoices'],
    ['/api/territories/region-94', 'territory'],
    ['/api/topics/coding', null],
    ['/api/imports', null],
    ['/api/actors/unafam/goals', null],
    ['/api/pages/12/origin', null],
  ])('%s is published as %s', (path, key) => {
    expect(routeOfPath(path)).toBe(key)
  })
})

describe('versions', () => {
  test('the same again changes no byte; another stands beside the first, and its pages take the top', {
    timeout: 600_000,
  }, async () => {
    const address = ['--address', 'https://aidants.example/visibilite']
    const before = hashesOf(out)
    const first = newestIn(out)
    expect(await publish(out, [...small, ...address], settings)).toMatchObject({ code: 0 })
    expect(hashesOf(out)).toEqual(before)

    const choice = ['--data', 'demo', '--screens', 'method', '--no-choices']
    // One that is cut off in the middle leaves what was there.
    const env = { ...process.env, PORTEVOIX_DB: settings.database }
    const child = spawn(process.execPath, [join(root, 'scripts/site.ts'), '--out', out, ...choice], { env, cwd: root })
    while (!readdirSync(out).some((name) => name.startsWith('.porte-voix-'))) await wait(20)
    await wait(500)
    child.kill('SIGKILL')
    await once(child, 'exit')
    const left = Object.entries(hashesOf(out)).filter(([file]) => !file.startsWith('.porte-voix-'))
    expect(Object.fromEntries(left)).toEqual(before)

    expect(await publish(out, choice, settings)).toMatchObject({ code: 0 })
    expect(versionsIn(out).map(({ id }) => id)).toEqual([newestIn(out), first])
    expect(newestIn(out)).not.toBe(first)
    const after = hashesOf(out)
    expect(Object.keys(after).filter((file) => file.startsWith('.porte-voix-'))).toEqual([])
    expect(after['posts/index.html']).toBeUndefined()
    expect(after['method/index.html']).toBeDefined()
    for (const [file, hash] of Object.entries(before))
      if (file.startsWith(`v/${first}/`) || file.startsWith('assets/')) expect(after[file]).toBe(hash)
    expect(readFileSync(join(out, 'versions/index.html'), 'utf8')).toContain(`../v/${first}/`)
  })
})
