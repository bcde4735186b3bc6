// The screen of pages in a real browser: which pages fell silent, answered by keyboard alone and by the address; the list found,
// narrowed and put in order; a page, an organisation and a grid corrected and taken back without a trace; on a phone too.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import type { Reply } from '../../data/model/contract.ts'
import { languages } from '../../data/model/words/index.ts'
import { axeFaults } from '../helpers/axe.ts'
import { useBrowser } from '../helpers/browser.ts'
import { useServer } from '../helpers/server.ts'
import { temporaryFolder } from '../helpers/temporary.ts'
import { aRow } from '../server/ingest/damaged.ts'
import { cellsOf, csvOf, header, nameOf } from '../server/ingest/exports.ts'
import { imported } from '../server/ingest/importing.ts'

const open = useBrowser()
const server = useServer()
const folder = temporaryFolder()
const { pagesScreen: texts, shell } = languages.fr
/** Two cores may be busy with other tests. */
const poll = <T>(read: () => T) => expect.poll(read, { timeout: 15_000 })

beforeAll(async () => {
  const path = join(folder, nameOf(10))
  writeFileSync(path, csvOf([header, cellsOf(aRow(1)), cellsOf(aRow(2))]))
  await imported(server().datasets.real, path)
})

const get = async <T>(path: string): Promise<T> => (await (await fetch(`${server().origin}${path}`)).json()) as T
const contentHash = async (): Promise<unknown> =>
  (await get<{ contentHash: unknown }>('/api/health?hash=1')).contentHash
const presence = (query = ''): Promise<Reply<'presence'>> => get(`/api/presence?data=demo${query}`)
const arrive = async (page: Page, address: string): Promise<void> => {
  await page.goto(address)
  await page.locator('main h1').waitFor()
  await page.waitForLoadState('networkidle')
}
const press = async (button: Locator): Promise<void> => {
  await button.focus()
  await button.press('Enter')
}
const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '')

test('which pages went silent is answered first, by keyboard alone, with each page spoken', async () => {
  const { page, faults } = await open(server().origin)
  await arrive(page, '/?data=demo')
  await press(page.locator('header').getByRole('link', { name: shell.screens.pages, exact: true }))
  const figure = page.locator('figure.figure-presence')
  await figure.locator('svg [data-index="0"]').waitFor()
  const { pages } = await presence()
  const silent = pages.filter(({ isSilent }) => isSilent === true)
  expect(await figure.getAttribute('aria-label')).toMatch(/se taisent depuis plus de 60 jours$/)
  await figure.locator('svg [data-index="0"]').focus()
  const spoken: string[] = []
  for (const _ of silent) {
    spoken.push((await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))) ?? '')
    await page.keyboard.press('ArrowDown')
  }
  expect(spoken.map((label) => label.split(' (')[0])).toEqual(silent.map(({ name }) => name))
  for (const [at, { silentDays }] of silent.entries()) expect(spoken[at]).toContain(`${silentDays} jours de silence`)
  expect(await axeFaults(page)).toEqual([])
  expect(faults).toEqual([])
  await page.context().close()
})

test('another number of days stands in the address, and the way back takes the place it had', async () => {
  const { page, faults } = await open(server().origin)
  await arrive(page, '/pages?data=demo&silentAfter=14')
  const figure = page.locator('figure.figure-presence')
  await figure.waitFor()
  const few = (await presence('&silentAfter=14')).pages.filter(({ isSilent }) => isSilent === true).length
  await page.getByLabel(texts.list.show).selectOption('silent')
  const items = page.locator('.page-list > li')
  await poll(() => items.count()).toBe(Math.min(20, few))
  await page.getByLabel(texts.silence.after).selectOption('180')
  await poll(() => figure.getAttribute('aria-label')).toMatch(/plus de 180 jours$/)
  const long = (await presence('&silentAfter=180')).pages.filter(({ isSilent }) => isSilent === true).length
  await poll(() => items.count()).toBe(Math.min(20, long))
  expect(new URL(page.url()).searchParams.get('silentAfter')).toBe('180')
  expect(new URL(page.url()).searchParams.get('show')).toBe('silent')
  const svg = await fetch(`${server().origin}${await figure.locator('a[download]').first().getAttribute('href')}`)
  expect(await svg.text()).toContain('180 jours')
  expect(faults).toEqual([])
  await page.context().close()
})

test('the list is found without accents, put in order, marked, and leads on', async () => {
  const { page, faults } = await open(server().origin)
  await arrive(page, '/pages?data=demo')
  const items = page.locator('.page-list > li')
  await items.first().waitFor()
  await page.getByLabel(texts.list.search).fill('FEDERATION de demonstration 0')
  const { pages } = await presence()
  const federations = pages.filter(({ name }) => name.startsWith('Fédération de démonstration 0'))
  expect(federations.length).toBeGreaterThan(2)
  await poll(() => items.count()).toBe(federations.length)
  await page.getByLabel(texts.list.order).selectOption('name')
  const names = federations.map(({ name }) => name).toSorted(new Intl.Collator('fr').compare)
  await poll(() => items.locator('strong a').allInnerTexts()).toEqual(names)
  const [name = ''] = names
  await press(page.getByRole('button', { name: texts.list.markOf(name) }))
  const id = pages.find((one) => one.name === name)?.id
  await poll(() => new URL(page.url()).searchParams.get('mark')).toBe(String(id))
  await items.getByRole('button', { name: texts.list.unmarkOf(name) }).waitFor()
  await page.getByLabel(texts.list.show).selectOption('marked')
  await poll(() => items.count()).toBe(1)
  await page.getByLabel(texts.list.search).fill('')
  await press(page.getByRole('link', { name: texts.list.postsOf(name) }))
  await poll(() => new URL(page.url()).pathname).toBe('/posts')
  expect(new URL(page.url()).searchParams.get('page')).toBe(String(id))
  expect(faults).toEqual([])
  await page.context().close()
})

test('the demonstration is not edited, and says where real data is', async () => {
  const { page, faults } = await open(server().origin)
  await arrive(page, '/pages?data=demo')
  await page.locator('.page-list > li').first().waitFor()
  expect(
    await page
      .locator('.page-list')
      .getByRole('button', { name: /^Modifier/ })
      .count(),
  ).toBe(0)
  await press(page.getByRole('link', { name: texts.demo.real }))
  await page.getByRole('heading', { name: texts.grids.title, exact: true }).waitFor()
  expect(faults).toEqual([])
  await page.context().close()
})

test('a page is corrected in its row and taken back; the focus goes to what was done, and back to the button', async () => {
  const { page, faults } = await open(server().origin)
  const before = await contentHash()
  await arrive(page, '/pages?data=real')
  const edit = page
    .locator('.page-list')
    .getByRole('button', { name: /^Modifier/ })
    .first()
  await edit.waitFor()
  await press(edit)
  const panel = page.locator('.page-list .page-links')
  await panel.getByLabel(texts.page.handle, { exact: true }).fill('compte.corrige')
  await press(panel.getByRole('button', { name: texts.page.save, exact: true }))
  await poll(() => focused(page)).toMatch(/est corrigée/)
  expect(await contentHash()).not.toBe(before)
  expect(await axeFaults(page)).toEqual([])
  await press(panel.getByRole('button', { name: languages.fr.matching.page.undo, exact: true }))
  await poll(contentHash).toBe(before)
  await press(panel.getByRole('button', { name: languages.fr.matching.page.close }))
  await poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^Modifier/)
  expect(faults).toEqual([])
  await page.context().close()
})

test('an organisation is corrected and taken back; a territory that there is not is said', async () => {
  const { page, faults } = await open(server().origin)
  const before = await contentHash()
  await arrive(page, '/pages?data=real')
  const part = page.locator('section', { has: page.locator('#organisations') })
  await part.getByLabel(languages.fr.matching.actors.choose, { exact: true }).selectOption('unafam')
  const served = part.getByLabel(texts.actor.territories)
  await served.fill('Bretagne, Nulle Part')
  await press(part.getByRole('button', { name: texts.actor.save, exact: true }))
  await part.getByRole('alert').getByText('Nulle Part').waitFor()
  await served.fill('bretagne, ain')
  await press(part.getByRole('button', { name: texts.actor.save, exact: true }))
  await poll(() => focused(page)).toContain(texts.actor.saved('Unafam'))
  const { territories } = await get<Reply<'actor'>>('/api/actors/unafam')
  expect(territories).toEqual(['departement-01', 'region-53'])
  await press(part.getByRole('button', { name: texts.actor.undo, exact: true }).first())
  await poll(contentHash).toBe(before)
  expect(faults).toEqual([])
  await page.context().close()
})

test('by keyboard alone an organisation joins a network and has its place, which is taken back', async () => {
  const { page, faults } = await open(server().origin)
  const before = await contentHash()
  await arrive(page, '/pages?data=real')
  const part = page.locator('section', { has: page.locator('#organisations') })
  await part.getByLabel(languages.fr.matching.actors.choose, { exact: true }).selectOption('unafam')
  const parent = part.getByLabel(texts.actor.parent)
  await parent.focus()
  await page.keyboard.type('Unapei')
  expect(await parent.inputValue()).toBe('unapei')
  // It can be no member of itself.
  expect(await parent.locator('option[value=unafam]').count()).toBe(0)
  await page.keyboard.press('Tab')
  await page.keyboard.type('Landerneau')
  await page.keyboard.press('Enter')
  const alert = part.getByRole('alert')
  await alert.getByText(texts.actor.pointFaults.missing).waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.type('48°27’ N, 4°15’ O')
  await page.keyboard.press('Enter')
  await alert.getByText(texts.actor.pointFaults.degrees).waitFor()
  const rewrite = async (text: string): Promise<void> => {
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type(text)
  }
  await rewrite('-4,2494 ; 48,4514')
  await part.getByRole('status').getByText(texts.actor.abroad).waitFor()
  expect(await axeFaults(page)).toEqual([])
  await rewrite('48,4514 ; -4,2494')
  await page.keyboard.press('Enter')
  await poll(() => focused(page)).toContain(texts.actor.saved('Unafam'))
  const { actor, place } = await get<Reply<'actor'>>('/api/actors/unafam')
  expect([actor.parent, place]).toEqual(['unapei', { name: 'Landerneau', latitude: 48.4514, longitude: -4.2494 }])
  expect(await part.getByLabel(texts.actor.point).inputValue()).toBe('48,4514 ; -4,2494')
  const { page: other } = await open(server().origin)
  await arrive(other, '/compare?data=real')
  expect(await other.locator('optgroup option[value="network:unapei"]').first().textContent()).toBe('Unapei')
  await other.context().close()
  await press(part.getByRole('button', { name: texts.actor.undo, exact: true }).first())
  await poll(contentHash).toBe(before)
  expect(faults).toEqual([])
  await page.context().close()
})

test('a grid is copied, an organisation moved in it with a reason, and all of it taken back', async () => {
  const { page, faults } = await open(server().origin)
  const before = await contentHash()
  await arrive(page, '/pages?data=real')
  const part = page.locator('section[aria-labelledby=grids]')
  const copy = part.locator('form', { hasText: texts.grids.copy.title })
  await copy.getByLabel(texts.grids.copy.name).fill('Notre fédération')
  await copy.getByLabel(texts.grids.copy.reason).fill('Pour nos comptes rendus.')
  // The clock of the test server stands before the browser's own day.
  await copy.getByLabel(texts.grids.copy.day).fill('2026-06-10')
  await press(copy.getByRole('button', { name: texts.grids.copy.make }))
  await poll(() => focused(page)).toContain('Notre fédération')
  // The forms below are those of the new grid once it has come.
  await poll(() => part.getByLabel(texts.grids.choose).first().inputValue()).toBe('notre-federation')
  await part.getByText('Pour nos comptes rendus.').first().waitFor()
  const move = part.locator('form', { hasText: texts.grids.move.title })
  await move.getByLabel(texts.grids.move.actor).selectOption('unafam')
  await move.getByLabel(texts.grids.move.camp).selectOption('public')
  await move.getByLabel(texts.grids.move.day).fill('2026-06-10')
  const decide = move.getByRole('button', { name: texts.grids.move.save })
  await press(decide)
  // Without a reason nothing is decided: the field asks for it.
  expect(await move.locator(':invalid').count()).toBeGreaterThan(0)
  await move.getByLabel(texts.grids.move.reason).fill('Délégation de service public.')
  await press(decide)
  await poll(() => focused(page)).toContain('Unafam')
  await move.locator('dd').getByText('Délégation de service public.').waitFor()
  expect(await move.locator('dd').count()).toBe(2)
  expect(await axeFaults(page)).toEqual([])
  // Figures take it by its key, and the chooser of grids names it.
  expect(await page.locator('form.filters').first().locator('option[value=notre-federation]').textContent()).toBe(
    'Notre fédération',
  )
  await press(part.getByRole('button', { name: texts.grids.undo, exact: true }))
  await poll(() => move.locator('dd').count()).toBe(1)
  const removed = await fetch(`${server().origin}/api/grids/notre-federation`, { method: 'DELETE' })
  expect(removed.status).toBe(200)
  expect(await contentHash()).toBe(before)
  expect(faults).toEqual([])
  await page.context().close()
})

test.each([
  ['fr', 'light'],
  ['en', 'dark'],
] as const)('on a phone, %s, %s: nothing is wider than the screen, axe finds nothing', async (lang, theme) => {
  for (const data of ['demo', 'real']) {
    const { page, faults } = await open(server().origin, { viewport: { width: 390, height: 844 } })
    await arrive(page, `/pages?data=${data}&lang=${lang}&theme=${theme}`)
    await page.locator('.page-list > li').first().waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    expect(await axeFaults(page)).toEqual([])
    expect(faults).toEqual([])
    await page.context().close()
  }
})
