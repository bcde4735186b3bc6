// The screen of posts in a real browser, by keyboard: what went beyond the habit of its page, a search and its address, the next
// fifty, the way to the origin of a number, and the empty states, without a fault that a machine can find.

import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { languages } from '../../data/model/words/index.ts'
import { axeFaults } from '../helpers/axe.ts'
import { useBrowser } from '../helpers/browser.ts'
import { useServer } from '../helpers/server.ts'

const open = useBrowser()
const server = useServer()
const { postsScreen, provenance } = languages.fr
/** Two cores may be busy with other tests. */
const poll = <T>(read: () => T) => expect.poll(read, { timeout: 20_000 })
const settled = async (page: Page): Promise<void> => {
  await page.locator('#found').waitFor()
  await poll(() => page.locator('.loading, [aria-busy=true]').count()).toBe(0)
}
const found = (page: Page) => page.locator('.post-found')

test('opens on what went beyond the habit, searches by keyboard, and the address says it all', async () => {
  const { page, faults } = await open(server().origin)
  await page.goto('/posts?data=demo')
  await settled(page)
  expect(await page.locator('.findings-line').textContent()).toMatch(/ont nettement dépassé l’habitude de leur page/)
  const beyond = await found(page).count()
  expect(beyond).toBe(50)
  expect(await axeFaults(page)).toEqual([])

  const field = page.getByLabel(postsScreen.search, { exact: true })
  await field.focus()
  await page.keyboard.type('répit -atelier')
  await page.keyboard.press('Enter')
  await poll(() => page.locator('.findings-line').textContent()).toContain(
    `${postsScreen.word('répit')}, ${postsScreen.without(postsScreen.word('atelier'))}`,
  )
  expect(new URL(page.url()).searchParams.get('q')).toBe('répit -atelier')
  for (const text of await page.locator('.post-found mark').allTextContents())
    expect(text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()).toBe('repit')
  expect(await found(page).filter({ hasText: 'atelier' }).count()).toBe(0)

  const next = page.getByRole('button', { name: provenance.origin.next })
  await next.focus()
  await page.keyboard.press('Enter')
  await poll(() => new URL(page.url()).searchParams.get('offset')).toBe('50')
  await poll(() => page.evaluate(() => document.activeElement?.id)).toBe('found')
  const address = page.url()
  const first = await found(page).first().textContent()
  await page.goto('about:blank')
  await page.goto(address)
  await settled(page)
  expect(await found(page).first().textContent()).toBe(first)
  await page.goBack()
  await page.goBack()
  await settled(page)
  await poll(() => field.inputValue()).toBe('répit -atelier')
  expect(faults).toEqual([])
})

test('a number leads to the posts of that day with file and line', async () => {
  const { page, faults } = await open(server().origin)
  await page.goto('/posts?data=demo&order=newest')
  await settled(page)
  const link = found(page)
    .filter({ has: page.locator('.post-counts a') })
    .first()
    .locator('.post-counts a')
  const count = ((await link.textContent()) ?? '').replace(/ interaction[\s\S]*/, '')
  await link.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: provenance.title }).waitFor()
  await page.locator('table').waitFor()
  expect(await page.locator('table td.number').allTextContents()).toContain(count)
  expect(faults).toEqual([])
})

test('says why there is nothing', async () => {
  const { page, faults } = await open(server().origin)
  for (const [query, text] of [
    ['q=motquinexistepas', postsScreen.none.words],
    ['q=%22%2A-', postsScreen.none.noWords],
    ['from=2015-01&to=2015-02', postsScreen.none.period],
  ] as const) {
    await page.goto(`/posts?data=demo&${query}`)
    await settled(page)
    await page.getByText(text).waitFor()
    expect(await axeFaults(page)).toEqual([])
  }
  await page.goto('/posts?data=real')
  await settled(page)
  await page.getByText(postsScreen.none.data).waitFor()
  expect(faults).toEqual([])
})

test.each(['light', 'dark'] as const)(
  'on a phone, %s, in English: nothing sticks out, axe finds nothing',
  async (theme) => {
    const { page, faults } = await open(server().origin, { viewport: { width: 390, height: 844 } })
    await page.goto(`/posts?data=demo&lang=en&theme=${theme}&q=aid*`)
    await settled(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    expect(await axeFaults(page)).toEqual([])
    expect(faults).toEqual([])
  },
)
