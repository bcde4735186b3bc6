// The client as a published, read-only site below a folder of a plain file server: screens by address and by links, back, the other
// language, a choice that was not published, and files made in the browser, with no server of ours running behind it.

import { buffer } from 'node:stream/consumers'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Reply } from '../../data/model/contract.ts'
import { languages } from '../../data/model/words/index.ts'
import { renderSvg } from '../../server/render.ts'
import { axeFaults } from '../helpers/axe.ts'
import { builtSite } from '../helpers/broker.ts'
import { useBrowser } from '../helpers/browser.ts'
import { requestsOf, writeSite } from '../helpers/handmade-site.ts'
import { useServer } from '../helpers/server.ts'
import { type Host, hostFiles } from '../helpers/static-host.ts'
import { temporaryFolder } from '../helpers/temporary.ts'

const below = '/some/folder/'
const contentHash = 'b1a5f4fba01fb1a5f4fba01fb1a5f4fba01fb1a5f4fba01fb1a5f4fba01fb1a5'
const slug = 'demo-association-01'
const pages = ['', 'compare/', 'territories/', 'territories/departement-29/', `actors/${slug}/`, 'method/'] as const
const screens = ['overview', 'compare', 'territories', 'actor', 'method', 'accessibility']
const { fr, en } = languages

const open = useBrowser()
const server = useServer()
let folder = ''
let host: Host | undefined
const site = (): Host => {
  if (host === undefined) throw new Error('the site is not there yet: use it inside a test')
  return host
}

beforeAll(async () => {
  await builtSite()
  const replies = new Map<string, string>()
  const { page } = await open(server().origin)
  for (const path of pages)
    for (const address of await requestsOf(page, `/${path.replace(/\/$/, '')}?data=demo`))
      if (!replies.has(address)) replies.set(address, await (await fetch(`${server().origin}${address}`)).text())
  await page.context().close()
  folder = temporaryFolder()
  writeSite({ folder, pages, screens, contentHash, replies })
  host = await hostFiles(folder, below)
}, 300_000)
afterAll(async () => {
  await host?.close()
})

const poll = <T>(read: () => T) => expect.poll(read, { timeout: 30_000 })
const pathOf = (page: Page): string => new URL(page.url()).pathname
const heading = (page: Page): Promise<string> => page.locator('main h1').innerText()
const arrive = async (page: Page, address: string): Promise<void> => {
  await page.goto(`${below}${address}`)
  await page.locator('main h1').waitFor()
  await page.waitForLoadState('networkidle')
}
const menu = (page: Page): Promise<readonly string[]> => page.locator('header nav a').allInnerTexts()

test.each([
  ['', fr.overview.title],
  ['compare/', fr.compare.title],
  ['territories/', fr.territoriesScreen.title],
  ['territories/departement-29/', 'Finistère'],
  [`actors/${slug}/`, 'Association de démonstration 01'],
])('by its address, %s opens, says what it is, writes nothing and passes axe', async (address, title) => {
  const before = site().asked.length
  const { page, faults } = await open(site().origin)
  const methods = new Set<string>()
  page.on('request', (request) => methods.add(request.method()))
  await arrive(page, address)
  await poll(() => heading(page)).toBe(title)
  expect(await menu(page)).toEqual(
    (['overview', 'compare', 'actor', 'territories', 'method'] as const).map((screen) => fr.shell.screens[screen]),
  )
  expect(await page.locator('header').innerText()).toContain(fr.published.on('15 juin 2026'))
  expect(await page.locator('footer').innerText()).toContain(contentHash.slice(0, 12))
  expect(await page.locator('aside.banner').innerText()).toContain(fr.published.invented)
  expect(await page.locator('aside.banner button, aside.banner a').count()).toBe(0)
  // Nothing leads to writing, nor anywhere else than below the folder of the site.
  const links = await page.locator('a[href]').evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''))
  expect(links.filter((href) => /^\//.test(href) && !href.startsWith(below))).toEqual([])
  expect(links.filter((href) => /\/(data|interface|origin|imports|topics|posts|pages)(\/|\?|$)/.test(href))).toEqual([])
  expect(await page.locator('input[type="file"], input[type="date"]').count()).toBe(0)
  expect(await axeFaults(page)).toEqual([])
  expect([...methods]).toEqual(['GET'])
  expect(
    site()
      .asked.slice(before)
      .filter((path) => !path.startsWith(below)),
  ).toEqual([])
  expect(faults).toEqual([])
  await page.context().close()
})

test('a first page asks for its own words, code and replies alone', async () => {
  const before = site().asked.length
  const { page, faults } = await open(site().origin)
  await arrive(page, '')
  await page.locator('figure.figure-gap svg').waitFor()
  const asked = site().asked.slice(before)
  expect(asked.filter((path) => /words-fr-first/.test(path))).toHaveLength(1)
  expect(
    asked.filter((path) => /words-en|in-browser|\/(compare|actor|method)-/.test(path) && !/\/data\//.test(path)),
  ).toEqual([])
  expect(asked.filter((path) => path.includes('/data/compare-'))).toHaveLength(1)
  expect(faults).toEqual([])
  await page.context().close()
})

test('by links and back, in the other language, with the address of every screen good for a second visit', async () => {
  const missing = site().missing.length
  const { page, faults } = await open(site().origin)
  await arrive(page, '')
  await page.locator('header nav').getByRole('link', { name: fr.shell.screens.compare, exact: true }).click()
  await poll(() => pathOf(page)).toBe(`${below}compare/`)
  await poll(() => heading(page)).toBe(fr.compare.title)
  await page.reload()
  await poll(() => heading(page)).toBe(fr.compare.title)
  await page.locator('header nav').getByRole('link', { name: fr.shell.screens.territories, exact: true }).click()
  await poll(() => pathOf(page)).toBe(`${below}territories/`)
  const search = page.getByLabel(fr.territoriesScreen.map.search, { exact: true }).locator('input')
  await search.fill('finist')
  await search.press('Enter')
  await poll(() => pathOf(page)).toBe(`${below}territories/departement-29/`)
  await poll(() => heading(page)).toBe('Finistère')
  await page.goBack()
  await poll(() => heading(page)).toBe(fr.territoriesScreen.title)
  await page.locator('header').getByRole('link', { name: 'EN', exact: true }).click()
  await poll(() => heading(page)).toBe(en.territoriesScreen.title)
  await poll(() => page.evaluate(() => document.documentElement.lang)).toBe('en')
  expect(new URL(page.url()).search).toBe('?lang=en')
  await page.reload()
  await poll(() => heading(page)).toBe(en.territoriesScreen.title)
  await page.goBack()
  await page.goBack()
  await poll(() => pathOf(page)).toBe(`${below}compare/`)
  expect([site().missing.slice(missing), faults]).toEqual([[], []])
  await page.context().close()
})

test.each([404, 200] as const)(
  'a choice that was not published is told with the way back, where a host answers %i for it',
  async (status) => {
    const other = await hostFiles(folder, below, status)
    const { page, faults } = await open(other.origin)
    await arrive(page, '')
    await page.locator('figure.figure-gap svg').waitFor()
    await page.getByLabel(fr.overview.period, { exact: true }).selectOption('all')
    const notice = page.locator('main .notice')
    await poll(() => notice.innerText()).toContain(fr.published.notPublished)
    // The answer to the question before would be taken for this one's.
    await poll(() => page.locator('figure.figure-gap').count()).toBe(0)
    expect(await axeFaults(page)).toEqual([])
    await notice.getByRole('link', { name: fr.published.howToHaveAll }).click()
    await poll(() => page.url()).toContain('#publication')
    await notice.getByRole('link', { name: fr.published.usual }).click()
    await page.locator('figure.figure-gap svg').waitFor()
    expect(new URL(page.url()).search).toBe('')
    expect(other.missing.length).toBeGreaterThan(0)
    expect(faults.filter((fault) => !fault.includes('404'))).toEqual([])
    await page.context().close()
    await other.close()
  },
)

const rounded = (svg: string): string =>
  svg.replaceAll(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 100) / 100))
const downloaded = async (page: Page, button: Locator): Promise<{ readonly name: string; readonly bytes: Buffer }> => {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
  return { name: download.suggestedFilename(), bytes: await buffer(await download.createReadStream()) }
}

test('files of a figure are made in the browser: the drawing is that of the server for the same reply', async () => {
  const { page, faults } = await open(site().origin)
  await arrive(page, '')
  const figure = page.locator('figure.figure-gap')
  await figure.locator('svg').waitFor()
  const button = (kind: keyof typeof fr.published.files): Locator =>
    figure.locator('.downloads').getByText(fr.published.files[kind], { exact: true })
  const reply = (await (
    await fetch(`${server().origin}/api/compare?data=demo&grid=article`)
  ).json()) as Reply<'compare'>

  const svg = await downloaded(page, button('svg'))
  expect(svg.name).toBe(`porte-voix-gap-${reply.from}-${reply.to}-invented.svg`)
  // With the same address in it, nothing differs but what a browser's arithmetic does in the last digits.
  const ours = await renderSvg('gap', reply, {
    language: 'fr',
    theme: 'light',
    width: 960,
    metric: null,
    about: { address: '/', contentHash, version: '0.0.0-test' },
  })
  expect(rounded(svg.bytes.toString())).toBe(rounded(ours))
  expect(ours).toContain('font/woff2;base64,')
  // The draws of a screen, as it says itself: a file of a server has those of an export.
  expect(svg.bytes.toString().replaceAll(/\s/g, ' ')).toContain('2 000 tirages')

  const png = await downloaded(page, button('png'))
  expect([...png.bytes.subarray(1, 4)].map((code) => String.fromCharCode(code)).join('')).toBe('PNG')
  expect(png.bytes.readUInt32BE(16)).toBe(2 * 960)
  expect(png.bytes.byteLength).toBeGreaterThan(20_000)

  const excel = await downloaded(page, button('csv-excel'))
  expect(excel.bytes.subarray(0, 3)).toEqual(Buffer.from('\ufeff'))
  const research = await downloaded(page, button('csv-research'))
  expect(research.name).toBe(`porte-voix-gap-${reply.from}-${reply.to}-invented.csv`)
  expect(excel.name).toBe(`porte-voix-gap-${reply.from}-${reply.to}-invented-excel.csv`)
  const lines = (bytes: Buffer): number => bytes.toString().trimEnd().split('\r\n').length
  expect(lines(research.bytes)).toBe(lines(excel.bytes))
  expect(research.bytes.toString().split('\r\n')[0]).not.toContain(';')

  const json = await downloaded(page, button('json'))
  expect(JSON.parse(json.bytes.toString())).toEqual(reply)
  expect(faults).toEqual([])
  await page.context().close()
})

test('on a phone, in the dark and in English, axe finds nothing', async () => {
  const { page, faults } = await open(site().origin, { viewport: { width: 390, height: 900 }, colorScheme: 'dark' })
  await arrive(page, '?lang=en')
  await poll(() => heading(page)).toBe(en.overview.title)
  await page.locator('figure.figure-gap svg').waitFor()
  expect(await axeFaults(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  expect(faults).toEqual([])
  await page.context().close()
})
