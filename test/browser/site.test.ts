// A site as `npm run site` writes it, below a folder of a plain file server with no server of ours running: the journeys of its three
// readers, addresses typed by hand, an older version, and the page without JavaScript.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { languages } from '../../data/model/words/index.ts'
import { axeFaults } from '../helpers/axe.ts'
import { builtSite } from '../helpers/broker.ts'
import { useBrowser } from '../helpers/browser.ts'
import { filesOf, publish } from '../helpers/site-command.ts'
import { type Host, hostFiles } from '../helpers/static-host.ts'
import { temporaryFolder } from '../helpers/temporary.ts'

const below = '/sub/folder/'
const slug = 'demo-association-07'
const { fr, en } = languages
const folder = temporaryFolder()
const out = join(folder, 'site')

const open = useBrowser()
let host: Host | undefined
const site = (): Host => {
  if (host === undefined) throw new Error('the site is not there yet: use it inside a test')
  return host
}

beforeAll(async () => {
  await builtSite()
  const args = ['--data', 'demo', '--screens', 'overview,compare,territories,actors,pages', '--actors', slug]
  const settings = { database: join(folder, 'portevoix.db') }
  expect(await publish(out, [...args, '--no-choices', '--lang', 'fr'], settings)).toMatchObject({ code: 0, err: '' })
  host = await hostFiles(out, below)
}, 900_000)
afterAll(async () => {
  await host?.close()
})

const poll = <T>(read: () => T) => expect.poll(read, { timeout: 30_000 })
/** Of the newest version. */
const contentHash = (): string => {
  const { versions } = JSON.parse(readFileSync(join(out, 'versions.json'), 'utf8')) as {
    readonly versions: readonly { readonly contentHash: string }[]
  }
  return versions[0]?.contentHash ?? 'none'
}
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
const heading = (page: Page): Promise<string> => page.locator('main h1').innerText()
const arrive = async (page: Page, address: string): Promise<void> => {
  await page.goto(`${below}${address}`)
  await page.locator('main h1').waitFor()
}
/** Until nothing is on its way, also what stands low on the screen. */
const whole = async (page: Page): Promise<void> => {
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
  await poll(() => page.locator('main .loading').count()).toBe(0)
  await page.waitForLoadState('networkidle')
}
const outside = (): readonly string[] => site().asked.filter((path) => !path.startsWith(below))

test('the board: where do we stand, and how are we heard beside the others', async () => {
  const { page, faults } = await open(site().origin)
  await arrive(page, '')
  await poll(() => heading(page)).toBe(fr.overview.title)
  await page.locator('figure.figure-gap svg').waitFor()
  await whole(page)
  expect(await axeFaults(page)).toEqual([])
  await arrive(page, `actors/${slug}/`)
  await poll(() => heading(page)).toBe('Association de démonstration 07')
  await whole(page)
  await page.locator('main figure svg').first().waitFor()
  expect(await page.locator('main [role="alert"]').count()).toBe(0)
  expect(await axeFaults(page)).toEqual([])
  await page.getByRole('link', { name: fr.report.link, exact: true }).click()
  await poll(() => new URL(page.url()).pathname).toBe(`${below}actors/${slug}/report/`)
  await poll(() => page.locator('main article.report svg').count()).toBe(2)
  await page.reload()
  await poll(() => page.locator('main article.report svg').count()).toBe(2)
  expect(await page.locator('main .method').innerText()).toContain(contentHash())
  expect(await axeFaults(page)).toEqual([])
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true, printBackground: true }))).toBe(2)
  expect([site().missing, outside(), faults]).toEqual([[], [], []])
  await page.context().close()
})

test('the researcher: a comparison with its numbers and certainty, and a file of it', async () => {
  const { page, faults } = await open(site().origin)
  await arrive(page, '')
  await page.locator('header nav').getByRole('link', { name: fr.shell.screens.compare, exact: true }).click()
  await poll(() => heading(page)).toBe(fr.compare.title)
  const figure = page.locator('figure.figure-distribution').first()
  await figure.locator('svg').first().waitFor()
  await whole(page)
  expect(await page.locator('main').innerText()).toContain('intervalle à 95')
  expect(await page.locator('main table td').count()).toBeGreaterThan(10)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    figure.locator('.downloads').getByText(fr.published.files['csv-research'], { exact: true }).click(),
  ])
  const lines = (await buffer(await download.createReadStream())).toString().trimEnd().split('\r\n')
  expect(lines.length).toBeGreaterThan(100)
  expect(await axeFaults(page)).toEqual([])
  // The data package of this very version.
  const link = page.locator('footer').getByRole('link', { name: fr.published.dataPackage })
  const [data] = await Promise.all([page.waitForEvent('download'), link.click()])
  expect((await buffer(await data.createReadStream())).subarray(0, 2).toString()).toBe('PK')
  expect([site().missing, outside(), faults]).toEqual([[], [], []])
  await page.context().close()
})

test('the federation: the map, a territory that is under-served, and what to strengthen', async () => {
  const { page, faults } = await open(site().origin)
  await arrive(page, 'territories/')
  await page.locator('main figure svg').first().waitFor()
  await whole(page)
  expect(await axeFaults(page)).toEqual([])
  const territory = page.locator('section[aria-labelledby="strengthen"] a[href*="/territories/departement-"]').first()
  // Its code stands before its name.
  const name = (await territory.innerText()).replace(/^\d[\dAB]+\s+/, '')
  await territory.click()
  await poll(() => heading(page)).toContain(name)
  expect(new URL(page.url()).pathname).toMatch(/^\/sub\/folder\/territories\/departement-\w+\/$/)
  await whole(page)
  expect(await page.locator('main [role="alert"]').count()).toBe(0)
  await page.reload()
  await poll(() => heading(page)).toContain(name)
  await arrive(page, 'pages/')
  await poll(() => heading(page)).toBe(fr.pagesScreen.title)
  await whole(page)
  expect([site().missing, outside(), faults]).toEqual([[], [], []])
  await page.context().close()
})

test('in English by its own folder, on a phone, and as it stays below its version', async () => {
  const { page, faults } = await open(site().origin, { viewport: { width: 390, height: 900 } })
  await arrive(page, 'en/territories/region-94/')
  await poll(() => page.evaluate(() => document.documentElement.lang)).toBe('en')
  await poll(() => heading(page)).toBe('Corse')
  await page.locator('header nav').getByRole('link', { name: en.shell.screens.overview, exact: true }).click()
  await poll(() => new URL(page.url()).pathname).toBe(`${below}en/`)
  await page.locator('footer').getByRole('link', { name: en.published.versions }).click()
  await poll(() => heading(page)).toBe(fr.siteCommand.versions.title)
  expect(await axeFaults(page)).toEqual([])
  await page.locator('main table a').first().click()
  await poll(() => new URL(page.url()).pathname).toMatch(/^\/sub\/folder\/v\/[0-9a-f]{12}\/$/)
  await poll(() => heading(page)).toBe(fr.overview.title)
  await page.locator('figure.figure-gap svg').waitFor()
  expect([site().missing, outside(), faults]).toEqual([[], [], []])
  await page.context().close()
})

test('without JavaScript the screen is there in words, with its figures and the way to the other pages', async () => {
  const { page, faults } = await open(site().origin, { javaScriptEnabled: false })
  await page.goto(below)
  const text = await page.locator('body').innerText()
  expect(text).toContain(fr.overview.title)
  expect(text).toMatch(/interactions|abonnés/)
  const pictures = page.locator('main img')
  expect(await pictures.count()).toBeGreaterThan(2)
  await pictures.first().scrollIntoViewIfNeeded()
  const { file, alt } = await pictures.first().evaluate((image: HTMLImageElement) => ({
    file: new URL(image.src).pathname,
    alt: image.alt,
  }))
  expect(alt.length).toBeGreaterThan(20)
  expect(readFileSync(join(out, file.slice(below.length)), 'utf8')).toContain('<svg')
  await page.locator('nav').getByRole('link', { name: fr.shell.screens.territories, exact: true }).click()
  expect(await page.locator('h1').innerText()).toBe(fr.territoriesScreen.title)
  expect([site().missing, outside(), faults]).toEqual([[], [], []])
  await page.context().close()
})

test('a figure is shown by another site: as a picture, and in a frame', async () => {
  const { page, faults } = await open(site().origin)
  await page.goto(`${below}embed/overview-gap/`)
  const image = page.locator('img')
  await poll(() => image.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBeGreaterThan(300)
  // The page around a frame has the headings.
  expect((await axeFaults(page)).filter((fault) => !fault.startsWith('page-has-heading-one'))).toEqual([])
  const [screen] = await Promise.all([page.context().waitForEvent('page'), page.locator('a').click()])
  await poll(() => new URL(screen.url()).pathname).toBe(below)
  expect([site().missing, outside(), faults]).toEqual([[], [], []])
  await page.context().close()
})

test('every link of every page, without JavaScript, leads to a page of the site', () => {
  for (const file of filesOf(out).filter((name) => name.endsWith('.html'))) {
    const page = readFileSync(join(out, file), 'utf8')
    for (const [, href = ''] of page.matchAll(/<a href="([^"]+)"/g))
      expect(existsSync(join(out, file, '..', href, 'index.html')), `${file} leads to ${href}`).toBe(true)
  }
})
