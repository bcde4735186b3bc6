// The Compare screen in a real browser: a journey by keyboard alone, every choice in the address and back again, and nothing
// for axe to find in any of its states.

import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { languages } from '../../data/model/words/index.ts'
import { axeFaults } from '../helpers/axe.ts'
import { useBrowser } from '../helpers/browser.ts'
import { combined } from '../helpers/cases.ts'
import { useServer } from '../helpers/server.ts'

const open = useBrowser()
const server = useServer()
const { fr } = languages
const { compare, overview, topics } = fr
/** Two cores may be busy with other tests. */
const poll = <T>(read: () => T) => expect.poll(read, { timeout: 15_000 })

const settled = async (page: Page): Promise<void> => {
  await page.locator('main h1').waitFor()
  await poll(() => page.locator('.figure-distribution svg, .figure-trend svg').count()).toBe(2)
  await page.waitForLoadState('networkidle')
  await poll(() => page.locator('.loading, [aria-busy=true]').count()).toBe(0)
}
const arrive = async (page: Page, address: string): Promise<void> => {
  await page.goto(address)
  await settled(page)
}

/** Goes on with Tab to the field of that name: it fails where no key leads there. */
const tabTo = async (page: Page, label: string): Promise<void> => {
  const wanted = await page.getByLabel(label, { exact: true }).elementHandle()
  for (let press = 0; press < 200; press += 1) {
    if (await page.evaluate((element) => document.activeElement === element, wanted)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`no key leads to "${label}"`)
}
const asked = (page: Page): URLSearchParams => new URL(page.url()).searchParams

test('by keyboard alone: groups, measure, topic and another period, then back and reloaded', async () => {
  const { page, faults } = await open(server().origin)
  await arrive(page, '/compare')
  await tabTo(page, compare.set('2'))
  await page.keyboard.type('Banque')
  await poll(() => asked(page).getAll('set').join(' ')).toBe('camp:association kind:bank')
  await settled(page)

  await tabTo(page, compare.metric)
  await page.keyboard.type(fr.metrics.followers.name)
  await poll(() => asked(page).get('metric')).toBe('followers')
  await settled(page)
  const beforeTopic = page.url()

  await page.locator('summary', { hasText: compare.which }).focus()
  await page.keyboard.press('Enter')
  await tabTo(page, topics.names.repit)
  await page.keyboard.press('Space')
  await poll(() => asked(page).get('topic')).toBe('repit')
  await settled(page)
  expect(await page.locator('main').innerText()).toContain(compare.said)

  await tabTo(page, compare.against)
  await page.keyboard.press('ArrowDown')
  await poll(() => asked(page).get('against')).toBe('previous')
  await page.locator('section[aria-labelledby=change] table').waitFor()
  await settled(page)

  const shown = await page.locator('section[aria-labelledby=change]').innerText()
  const address = page.url()
  await page.reload()
  await settled(page)
  expect(page.url()).toBe(address)
  await poll(() => page.locator('section[aria-labelledby=change]').innerText()).toBe(shown)

  await page.goBack()
  await poll(() => asked(page).get('against')).toBeNull()
  await page.goBack()
  await poll(() => page.url()).toBe(beforeTopic)
  expect(faults).toEqual([])
  await page.context().close()
})

test('a period by name, in days or weeks, is kept by the other screens', async () => {
  const { page, faults } = await open(server().origin)
  await arrive(page, '/compare')
  await page.getByLabel(overview.period, { exact: true }).selectOption('last-week')
  await poll(() => asked(page).get('from') ?? '').toMatch(/^\d{4}-W\d{2}$/)
  await settled(page)
  await page.getByLabel(overview.period, { exact: true }).selectOption('year-to-date')
  await poll(() => asked(page).get('from') ?? '').toMatch(/^\d{4}-01-01$/)
  await settled(page)
  await page.locator('header a', { hasText: fr.shell.screens.overview }).first().click()
  await poll(() => page.locator('figure svg').count()).toBe(9)
  expect(asked(page).get('from')).toMatch(/-01-01$/)
  expect(await page.getByLabel(overview.period, { exact: true }).inputValue()).toBe('year-to-date')
  expect(faults).toEqual([])
  await page.context().close()
})

test('any other period has both its days in the address', async () => {
  const { page, faults } = await open(server().origin)
  await arrive(page, '/compare')
  await page.getByLabel(compare.against, { exact: true }).selectOption('other')
  await poll(() => asked(page).get('againstTo') ?? '').toMatch(/^\d{4}-\d{2}-\d{2}$/)
  await page.getByLabel(compare.otherFrom, { exact: true }).fill('2024-05-01')
  await poll(() => asked(page).get('againstFrom')).toBe('2024-05-01')
  await page.locator('section[aria-labelledby=change] table').waitFor()
  expect(faults).toEqual([])
  await page.context().close()
})

test('a group is narrowed to a territory, or is one page', async () => {
  const { page, faults } = await open(server().origin)
  await arrive(page, '/compare')
  await page.getByLabel(compare.territoryOf(compare.set('1')), { exact: true }).selectOption('region-53')
  await poll(() => asked(page).getAll('set')[0]).toBe('camp:association,territory:region-53')
  const second = page.getByLabel(compare.set('2'), { exact: true })
  const one = await second.locator(`optgroup[label="${compare.pages}"] option`).first().getAttribute('value')
  await second.selectOption(one ?? '')
  await poll(() => asked(page).getAll('set')[1]).toBe(one)
  await settled(page)
  expect(faults).toEqual([])
  await page.context().close()
})

describe.each([390, 1280])('%i px wide', (width) => {
  test.each(combined(['fr', 'en'], ['light', 'dark'], width === 390 ? 0 : 1))(
    'three groups by quarter in %s, %s: axe finds nothing, nothing scrolls sideways',
    async (lang, theme) => {
      const { page, faults } = await open(server().origin, { viewport: { width, height: 900 } })
      const sets = 'set=camp:association&set=kind:bank&set=kind:mutuelle'
      await arrive(page, `/compare?${sets}&by=quarter&against=previous&lang=${lang}&theme=${theme}`)
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true
      })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      expect(await axeFaults(page)).toEqual([])
      expect(faults).toEqual([])
      await page.context().close()
    },
  )
})
