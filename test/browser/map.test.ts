// The map in a real browser: one stop for the tab key, arrows to the neighbours, a territory told by its own outline under the
// pointer, Enter to its page, and nothing for axe to find.

import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axeFaults } from '../helpers/axe.ts'
import { useBrowser } from '../helpers/browser.ts'
import { useServer } from '../helpers/server.ts'

const open = useBrowser()
const server = useServer()
/** Two cores may be busy with other tests. */
const poll = <T>(read: () => T) => expect.poll(read, { timeout: 15_000 })

const arrive = async (page: Page, address: string): Promise<void> => {
  await page.goto(address)
  await page.locator('.figure-territories svg [data-index]').first().waitFor({ state: 'attached', timeout: 15_000 })
}
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')

test('arrows lead to the neighbours, Enter to the territory', async () => {
  const { page, faults } = await open(server().origin)
  await arrive(page, '/territories?data=demo&lang=fr')
  const marks = page.locator('.figure-territories svg [data-index]')
  expect(await marks.count()).toBe(101)
  expect(await page.locator('.figure-territories svg [tabindex="0"]').count()).toBe(1)
  await marks.first().focus()
  expect(await focused(page)).toMatch(/^Ain/)
  await page.keyboard.press('ArrowRight')
  expect(await focused(page)).toMatch(/^Haute-Savoie/)
  await page.keyboard.press('ArrowDown')
  expect(await focused(page)).toMatch(/^Savoie/)
  await poll(() => page.locator('.outlined path').count()).toBe(2)
  await page.keyboard.press('Enter')
  await poll(() => new URL(page.url()).pathname).toBe('/territories/departement-73')
  expect(new URL(page.url()).searchParams.get('data')).toBe('demo')
  expect(faults).toEqual([])
})

test('over a territory its outline tells, in its inset as on the map of the country', async () => {
  const { page, faults } = await open(server().origin, { viewport: { width: 1280, height: 1000 } })
  await arrive(page, '/territories?data=demo&lang=en&show=pages')
  const drawing = page.locator('.figure-territories .drawing > svg').first()
  await drawing.scrollIntoViewIfNeeded()
  const told = page.locator('.figure-territories .described')
  for (const [code, name] of [
    ['75', 'Paris'],
    ['974', 'La Réunion'],
    ['29', 'Finistère'],
  ] as const) {
    const mark = page.locator(`.figure-territories svg [aria-label^="${name}:"]`)
    const [x, y] = [Number(await mark.getAttribute('data-x')), Number(await mark.getAttribute('data-y'))]
    await drawing.hover({ position: { x, y } })
    await poll(() => told.textContent()).toMatch(new RegExp(`^${name}: `))
    expect(await page.locator('.outlined path').last().getAttribute('d'), code).toBe(await mark.getAttribute('d'))
  }
  expect(await axeFaults(page, '.figure-territories')).toEqual([])
  expect(faults).toEqual([])
})
