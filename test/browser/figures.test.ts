// What every figure does, in a real browser: a pointer, a finger and the keys tell of the same mark in the same place, nothing
// moves, a page made to stand out does so in every figure of every screen and in the files, and each figure says how it is read.

import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { languages } from '../../data/model/words/index.ts'
import { axeFaults } from '../helpers/axe.ts'
import { useBrowser } from '../helpers/browser.ts'
import { useServer } from '../helpers/server.ts'

const open = useBrowser()
const server = useServer()
const { fr } = languages
const { figure: words, marked } = fr.shell
/** Two cores may be busy with other tests. */
const poll = <T>(read: () => T) => expect.poll(read, { timeout: 15_000 })

const arrive = async (page: Page, address: string): Promise<void> => {
  await page.goto(address)
  await page.locator('.figure-distribution svg').first().waitFor()
  await page.waitForLoadState('networkidle')
  await poll(() => page.locator('.loading, [aria-busy=true]').count()).toBe(0)
}
const middleOf = async (mark: Locator): Promise<{ x: number; y: number }> => {
  await mark.scrollIntoViewIfNeeded()
  const box = await mark.boundingBox()
  if (box === null) throw new Error('the mark is not drawn')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
const markOf = (page: Page): string | null => new URL(page.url()).searchParams.get('mark')

test('pointing near a mark tells what the keys tell, moves nothing, and a click leads to the origin', async () => {
  const { page, faults } = await open(server().origin)
  await arrive(page, '/compare?metric=followers')
  const figure = page.locator('.figure-distribution')
  const described = figure.locator('.described')
  const mark = figure.locator('svg [data-index="3"]')
  await mark.focus()
  const byKeys = await described.innerText()
  expect(byKeys).toContain((await mark.getAttribute('aria-label')) ?? '?')
  await page.keyboard.press('Escape')
  await poll(() => described.textContent()).toContain(words.keys.slice(0, 20))

  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  const { x, y } = await middleOf(mark)
  // Ten pixels off a dot of four, still on this mark unless another is nearer.
  await page.mouse.move(x - 200, y - 200)
  await page.mouse.move(x, y)
  await poll(() => described.innerText()).toBe(byKeys)
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height)
  expect(await figure.locator('svg [data-pointed]').count()).toBe(1)
  await page.mouse.click(x, y)
  await page.locator('.the-number').waitFor()
  expect(new URL(page.url()).pathname).toMatch(/^\/origin\/\d+$/)
  await page.goBack()
  await figure.locator('svg').waitFor()
  expect(faults).toEqual([])
  await page.context().close()
})

test('a finger is told of a mark first and goes on by the link', async () => {
  const { page, faults } = await open(server().origin, { hasTouch: true, viewport: { width: 390, height: 800 } })
  await arrive(page, '/compare?metric=followers')
  const figure = page.locator('.figure-distribution')
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  const { x, y } = await middleOf(figure.locator('svg [data-index="1"]'))
  await page.touchscreen.tap(x + 6, y)
  await poll(() => figure.locator('.described a').count()).toBe(1)
  expect(new URL(page.url()).pathname).toBe('/compare')
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height)
  const [link, button] = [figure.locator('.described a'), figure.locator('.described button')]
  for (const target of [link, button]) expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(24)
  await link.tap()
  await page.locator('.the-number').waitFor()
  expect(faults).toEqual([])
  await page.context().close()
})

test('a page made to stand out is ringed and named in each figure, kept from screen to screen, and taken back', async () => {
  const { page, faults } = await open(server().origin)
  await arrive(page, '/compare?metric=followers')
  const figure = page.locator('.figure-distribution')
  const mark = figure.locator('svg [data-index="4"]')
  await mark.focus()
  const [name = ''] = ((await mark.getAttribute('aria-label')) ?? '').split('\u202f:')
  await page.keyboard.press('m')
  await poll(() => markOf(page)).toMatch(/^\d+$/)
  const chosen = markOf(page) ?? ''
  await poll(() => figure.locator('svg text', { hasText: name }).count()).toBe(1)
  await poll(() => figure.locator('.described button').innerText()).toBe(words.unmark)
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-index'))).toBe('4')
  const strip = page.locator('.marked-strip')
  await poll(() => strip.locator('li').innerText()).toContain(name)
  expect(await figure.locator('.downloads a').first().getAttribute('href')).toContain(`mark=${chosen}`)
  const file = await page.request.get((await figure.locator('.downloads a').first().getAttribute('href')) ?? '')
  expect(await file.text()).toContain(`>${name}</text>`)
  expect(await axeFaults(page)).toEqual([])

  await page.locator('header a', { hasText: fr.shell.screens.overview }).first().click()
  await poll(() => page.locator('.figure-distribution svg').count()).toBe(3)
  expect(markOf(page)).toBe(chosen)
  await poll(() => page.locator('.figure-distribution svg text', { hasText: name }).count()).toBeGreaterThanOrEqual(1)

  await strip.getByRole('button', { name: marked.all }).click()
  await poll(() => markOf(page)).toBeNull()
  await strip.getByRole('button', { name: marked.undo }).click()
  await poll(() => markOf(page)).toBe(chosen)
  await strip.getByRole('button', { name: marked.remove(name) }).click()
  await poll(() => markOf(page)).toBeNull()
  await page.goBack()
  await poll(() => markOf(page)).toBe(chosen)
  expect(faults).toEqual([])
  await page.context().close()
})

test('Page Down goes from set to set, and every figure says how it is read and what it shows', async () => {
  const { page, faults } = await open(server().origin)
  await arrive(page, '/compare?metric=followers')
  const trend = page.locator('.figure-trend')
  await trend.locator('svg [tabindex="0"]').focus()
  const first = await trend.locator('.described').innerText()
  await page.keyboard.press('PageDown')
  const second = await trend.locator('.described').innerText()
  expect(first).toContain(fr.shell.camps.article.association)
  expect(second).toContain(fr.shell.camps.article.commercial)
  const [, month = '?'] = /, ([^:]+)\u202f:/.exec(first) ?? []
  expect(second).toContain(month)
  for (const figure of await page.locator('.figure').all()) {
    const label = await figure.locator('svg').getAttribute('aria-labelledby')
    const said = (label ?? '').split(' ').map((id) => page.locator(`#${id}`).textContent())
    for (const text of await Promise.all(said)) expect(text?.length).toBeGreaterThan(20)
  }
  const help = page.locator('.figure-distribution .figure-help')
  await help.locator('summary').click()
  expect(await help.innerText()).toContain(fr.figureHelp.distribution?.[0])
  expect(faults).toEqual([])
  await page.context().close()
})
