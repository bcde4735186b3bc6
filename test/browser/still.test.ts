// Nothing moves while a screen loads: what Chromium itself measures as layout shift, added up from the first byte until the
// screen waits for nothing more. 0.1 is what is commonly called good; here a fifth of it is the most.

import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { useBrowser } from '../helpers/browser.ts'
import { combined } from '../helpers/cases.ts'
import { useServer } from '../helpers/server.ts'

const open = useBrowser()
const server = useServer()
const most = 0.02

const screens = [
  '/',
  '/compare',
  '/actors',
  '/actors/demo-association-07',
  '/topics',
  '/territories',
  '/territories/departement-29',
  '/posts',
  '/pages',
  '/data',
  '/method',
  '/interface',
  '/accessibility',
] as const
type Shift = { readonly value: number; readonly moved: readonly string[] }

/** Before the first byte: each shift that no key or click brought about, with what moved. */
const watch = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    type Moved = PerformanceEntry & {
      readonly value: number
      readonly hadRecentInput: boolean
      readonly sources: readonly { readonly node: Node | null }[]
    }
    const shifts: Shift[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as readonly PerformanceEntry[] as readonly Moved[])
        if (!entry.hadRecentInput)
          shifts.push({
            value: entry.value,
            moved: entry.sources.map(({ node }) => `${node?.nodeName} ${node?.textContent?.slice(0, 40)}`),
          })
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

const settled = async (page: Page): Promise<void> => {
  await page.locator('main h1').waitFor()
  await page.waitForLoadState('networkidle')
  await expect.poll(() => page.locator('.loading, [aria-busy=true]').count(), { timeout: 15_000 }).toBe(0)
}
const shiftsOf = (page: Page): Promise<readonly Shift[]> =>
  page.evaluate(() => (window as unknown as { readonly shifts: readonly Shift[] }).shifts)

describe.each(screens)('%s', (screen) => {
  test.each(combined(['fr', 'en'], [390, 1280], screens.indexOf(screen)))(
    'in %s, %i px wide, stands still while it loads',
    async (lang, width) => {
      const { page, faults } = await open(server().origin, { viewport: { width, height: 900 } })
      await watch(page)
      await page.goto(`${screen}?lang=${lang}`)
      await settled(page)
      const shifts = await shiftsOf(page)
      const total = shifts.reduce((sum, { value }) => sum + value, 0)
      expect(total, JSON.stringify(shifts)).toBeLessThanOrEqual(most)
      expect(faults).toEqual([])
      await page.context().close()
    },
  )
})

test('a letter that comes late moves nothing', async () => {
  const { page } = await open(server().origin, { viewport: { width: 390, height: 844 } })
  await watch(page)
  await page.route('**/fonts/*.woff2', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400))
    await route.continue()
  })
  await page.goto('/?lang=en')
  await settled(page)
  const total = (await shiftsOf(page)).reduce((sum, { value }) => sum + value, 0)
  expect(total).toBeLessThanOrEqual(most)
  await page.context().close()
})

test('the measure sees what moves', async () => {
  const { page } = await open(server().origin)
  await watch(page)
  await page.goto('/accessibility')
  await settled(page)
  await page.evaluate(() => {
    const wedge = document.createElement('div')
    wedge.style.height = '300px'
    document.querySelector('main')?.prepend(wedge)
  })
  await expect
    .poll(async () => (await shiftsOf(page)).reduce((sum, { value }) => sum + value, 0), { timeout: 15_000 })
    .toBeGreaterThan(most)
  await page.context().close()
})
