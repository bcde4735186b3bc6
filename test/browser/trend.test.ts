// The trend in a real browser: a period drawn across by pointer and by keys, given back by button and by the browser; dates
// written, changed, taken off and put back, in the figure and in its file, each reached by keyboard.

import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { languages } from '../../data/model/words/index.ts'
import { axeFaults } from '../helpers/axe.ts'
import { useBrowser } from '../helpers/browser.ts'
import { useServer } from '../helpers/server.ts'

const open = useBrowser()
const server = useServer()
const { fr } = languages
const { figure: words } = fr.shell
const { trendDates: dates } = fr
/** Two cores may be busy with other tests. */
const poll = <T>(read: () => T) => expect.poll(read, { timeout: 15_000 })

const settled = async (page: Page): Promise<void> => {
  await page.locator('.figure-trend svg').first().waitFor()
  await page.waitForLoadState('networkidle')
  await poll(() => page.locator('.loading, [aria-busy=true]').count()).toBe(0)
}
const middleOf = async (mark: Locator): Promise<{ x: number; y: number }> => {
  await mark.scrollIntoViewIfNeeded()
  const box = await mark.boundingBox()
  if (box === null) throw new Error('the mark is not drawn')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
const asked = (page: Page, key: string): string | null => new URL(page.url()).searchParams.get(key)

test('a period is drawn with the pointer, given back by the button and by the browser', async () => {
  const { page, faults } = await open(server().origin)
  await page.goto('/compare?metric=posting-frequency')
  await settled(page)
  const trend = page.locator('.figure-trend')
  const [first, last] = [
    await middleOf(trend.locator('svg [data-index="2"]')),
    await middleOf(trend.locator('svg [data-index="5"]')),
  ]
  await page.mouse.move(first.x, first.y)
  await page.mouse.down()
  await page.mouse.move((first.x + last.x) / 2, last.y)
  await page.mouse.move(last.x, last.y)
  await trend.locator('.brush').waitFor()
  expect(await trend.locator('.described').innerText()).toMatch(/^Période\u202f: de /)
  await page.mouse.up()
  await poll(() => asked(page, 'from')).toMatch(/^\d{4}-\d{2}$/)
  expect(new URL(page.url()).pathname).toBe('/compare')
  const months = (text: string | null): number => Number(text?.slice(0, 4)) * 12 + Number(text?.slice(5))
  expect(months(asked(page, 'to')) - months(asked(page, 'from'))).toBe(3)
  await settled(page)
  await poll(() => trend.locator('svg [data-index]').count()).toBeLessThan(12)
  await trend.getByRole('button', { name: words.wholePeriod }).click()
  await poll(() => asked(page, 'from')).toBeNull()
  await page.goBack()
  await poll(() => asked(page, 'from')).toMatch(/^\d{4}-\d{2}$/)
  expect(faults).toEqual([])
  await page.context().close()
})

test('by keyboard: Shift and arrows choose, Escape gives up, Enter keeps to it', async () => {
  const { page, faults } = await open(server().origin)
  await page.goto('/compare?metric=posting-frequency')
  await settled(page)
  const trend = page.locator('.figure-trend')
  const described = trend.locator('.described')
  await trend.locator('svg [tabindex="0"]').focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Shift+ArrowRight')
  await poll(() => described.innerText()).toMatch(/^Période\u202f: de /)
  await page.keyboard.press('Escape')
  await poll(() => trend.locator('.brush').count()).toBe(0)
  expect(asked(page, 'from')).toBeNull()
  await page.keyboard.press('Shift+ArrowLeft')
  await page.keyboard.press('Enter')
  await poll(() => asked(page, 'from')).toMatch(/^\d{4}-\d{2}$/)
  expect(new URL(page.url()).pathname).toBe('/compare')
  expect(faults).toEqual([])
  await page.context().close()
})

test('a date is written, stands on the trend and in its file, is changed, taken off and put back', async () => {
  const { page, faults } = await open(server().origin)
  await page.goto('/compare?metric=posting-frequency')
  await settled(page)
  const trend = page.locator('.figure-trend')
  await trend.locator('svg [tabindex="0"]').focus()
  await page.keyboard.press('End')
  await poll(() => trend.locator('.described').innerText()).toContain(fr.charts.yearlyDates['carers-day'])
  const before = await trend.locator('svg [data-index]').count()
  const [, day = ''] = /(\d{4})/.exec(await trend.locator('.described').innerText()) ?? []

  const editor = page.locator('.trend-dates')
  await editor.locator('summary').click()
  await editor.getByLabel(dates.day, { exact: true }).fill(`${day}-10-20`)
  await editor.getByLabel(dates.label).fill('Campagne locale')
  await page.keyboard.press('Enter')
  await poll(() => trend.locator('svg [data-index]').count()).toBe(before + 1)
  expect(await trend.locator('svg [data-index]').last().getAttribute('aria-label')).toContain('Campagne locale')
  await poll(() => editor.locator('[role=status]').innerText()).toBe(dates.added('Campagne locale'))
  const file = await page.request.get((await trend.locator('.downloads a').first().getAttribute('href')) ?? '')
  expect(await file.text()).toContain('Campagne locale')
  expect(await axeFaults(page)).toEqual([])

  await editor.getByRole('button', { name: dates.change('Campagne locale') }).click()
  await editor.getByLabel(dates.label).fill('Campagne de rentrée')
  await editor.getByRole('button', { name: dates.save }).click()
  await poll(() => trend.locator('svg').innerHTML()).toContain('Campagne de rentrée')
  await editor.getByRole('button', { name: dates.removeOf('Campagne de rentrée') }).click()
  await poll(() => trend.locator('svg [data-index]').count()).toBe(before)
  await editor.getByRole('button', { name: dates.undo, exact: true }).click()
  await poll(() => trend.locator('svg [data-index]').count()).toBe(before + 1)
  await editor.getByLabel(dates.yearly(fr.charts.yearlyDates['carers-day'])).click()
  await poll(() => trend.locator('svg [data-index]').count()).toBe(before)
  expect(faults).toEqual([])
  await page.context().close()
})
