// Ranking, week and formats on the Compare screen in a real browser: drawn once near the window, what they show kept in the
// address, the cells of the week walked in two directions, the page that stands out always drawn.

import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { languages } from '../../data/model/words/index.ts'
import { axeFaults } from '../helpers/axe.ts'
import { useBrowser } from '../helpers/browser.ts'
import { useServer } from '../helpers/server.ts'

const open = useBrowser()
const server = useServer()
/** Two cores may be busy with other tests. */
const poll = <T>(read: () => T) => expect.poll(read, { timeout: 15_000 })

const arrive = async (page: Page, address: string): Promise<void> => {
  await page.goto(address)
  await page.locator('main h1').waitFor()
  await poll(() => page.locator('.figure-rank svg, .figure-heat svg, .figure-formats svg').count()).toBe(3)
}
const focused = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null)

test('the cells of a week are walked in two directions, and what is shown is in the address', async () => {
  const { page, faults } = await open(server().origin)
  const { week, formatMix } = languages.fr
  await arrive(page, '/compare?data=demo&lang=fr')
  await page.locator('.figure-heat svg [data-row]').first().focus()
  expect(await focused(page)).toContain('lundi de 0')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowRight')
  expect(await focused(page)).toContain('mardi de 3')
  for (const [section, words] of [
    ['week', week],
    ['formats', formatMix],
  ] as const) {
    const choice = page.locator(`section[aria-labelledby=${section}] select`)
    await choice.selectOption({ label: words.shows.perPost })
    await poll(() => new URL(page.url()).searchParams.get(section)).toBe('perPost')
  }
  await poll(() => page.locator('.figure-heat').getAttribute('aria-label')).toBe(week.title.perPost)
  await page.goBack()
  await page.goBack()
  await poll(() => new URL(page.url()).search).not.toContain('perPost')
  expect(faults).toEqual([])
})

test('axe finds nothing in them, on a phone and in the dark; a page that stands out is always in the ranking', async () => {
  const { page, faults } = await open(server().origin, { viewport: { width: 390, height: 844 } })
  await arrive(page, '/compare?data=demo&lang=en&theme=dark&week=perPost&mark=3')
  for (const section of ['ranking', 'week', 'formats']) {
    expect(await axeFaults(page, `section[aria-labelledby=${section}]`)).toEqual([])
  }
  const pages = await page.evaluate(async () => (await fetch('/api/pages?data=demo')).json())
  const marked = (pages as { pages: readonly { id: number; name: string }[] }).pages.find(({ id }) => id === 3)
  const labels = await page
    .locator('.figure-rank svg [data-index]')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('aria-label') ?? ''))
  expect(labels).toHaveLength(40)
  expect(labels.filter((label) => label.includes(marked?.name ?? '?'))).toHaveLength(1)
  expect(faults).toEqual([])
})
