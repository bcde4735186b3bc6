// The way of each of the three users through the demonstration, by keyboard alone: no pointer, no focus set by the test. In
// both languages, on a phone and on a laptop, light and dark. At its end axe looks at what is on the screen.

import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { languages } from '../../data/model/words/index.ts'
import { axeFaults } from '../helpers/axe.ts'
import { useBrowser, type Watched } from '../helpers/browser.ts'
import { combined } from '../helpers/cases.ts'
import { useServer } from '../helpers/server.ts'

const open = useBrowser()
const server = useServer()
/** Two cores may be busy with other tests. */
const poll = <T>(read: () => T) => expect.poll(read, { timeout: 15_000 })

const mostPresses = 250

const settled = async (page: Page): Promise<void> => {
  await page.locator('main h1').waitFor()
  await page.waitForLoadState('networkidle')
  await poll(() => page.locator('main .loading.page, main [aria-busy=true]').count()).toBe(0)
}

/** What is focused says one of its names: its label, its words, or its place in the page. */
const isAt = (page: Page, selector: string, name: string): Promise<boolean> =>
  page.evaluate(
    ([wanted, words]) => {
      const at = document.activeElement
      if (at === null || !at.matches(wanted)) return false
      const labels = at instanceof HTMLInputElement || at instanceof HTMLSelectElement ? [...(at.labels ?? [])] : []
      const hidden = at.querySelector('.unseen')?.textContent
      const said = [at.getAttribute('aria-label'), hidden, at.textContent, ...labels.map((label) => label.textContent)]
      return words === '' || said.some((text) => text?.trim().startsWith(words) === true)
    },
    [selector, name] as const,
  )

/** Goes on with the tab key until that control has the focus; fails where no key leads there. */
const tabTo = async (page: Page, selector: string, name = ''): Promise<void> => {
  for (let press = 0; press < mostPresses; press += 1) {
    if (await isAt(page, selector, name)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`no key leads to ${selector} "${name}"`)
}
const spoken = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
const pathOf = (page: Page): string => new URL(page.url()).pathname
const asked = (page: Page, word: string): string | null => new URL(page.url()).searchParams.get(word)

/** With each width one theme and the other: any two values of language, width and theme meet. */
const cases = ([390, 1280] as const).flatMap((width, turn) =>
  combined(['fr', 'en'], ['light', 'dark'], turn).map(([lang, theme]) => [lang, width, theme] as const),
)

describe.each(cases)('in %s, %i px, %s', (lang, width, theme) => {
  const words = languages[lang]
  const start = async (): Promise<Watched> => {
    const watched = await open(server().origin, { viewport: { width, height: 844 }, colorScheme: theme })
    await watched.page.goto(`/?data=demo&lang=${lang}`)
    await settled(watched.page)
    return watched
  }
  const end = async ({ page, faults }: Watched): Promise<void> => {
    expect(await axeFaults(page)).toEqual([])
    expect(faults).toEqual([])
    await page.context().close()
  }

  test('a board finds where its association stands, what two hours could change, and sets a goal', async () => {
    const watched = await start()
    const { page } = watched
    const { choose, goals } = words.ourPage
    await tabTo(page, 'main a', words.overview.next.own)
    await page.keyboard.press('Enter')
    await poll(() => pathOf(page)).toBe('/actors')
    await settled(page)
    await tabTo(page, 'input', choose.label)
    await page.keyboard.type('demonstration 07 association')
    await tabTo(page, 'button', choose.pickOf('Association de démonstration 07'))
    await page.keyboard.press('Enter')
    await poll(() => pathOf(page)).toBe('/actors/demo-association-07')
    await settled(page)
    await page.locator('.figure-position svg [data-index="0"]').waitFor()
    await tabTo(page, '.figure-position svg [data-index]')
    expect(await spoken(page)).toMatch(/\d/)
    await tabTo(page, '#planner input[type=number]')
    await page.keyboard.press('ArrowUp')
    await poll(() => asked(page, 'hours')).not.toBeNull()
    await settled(page)
    await tabTo(page, '#goals button', goals.open)
    await page.keyboard.press('Enter')
    await tabTo(page, '#goals form input')
    await end(watched)
  })

  test('a researcher builds a comparison, reads a point, opens its line and comes back to the same', async () => {
    const watched = await start()
    const { page } = watched
    await tabTo(page, 'header a', words.shell.screens.compare)
    await page.keyboard.press('Enter')
    await poll(() => pathOf(page)).toBe('/compare')
    await settled(page)
    await tabTo(page, 'main select', words.compare.metric)
    await page.keyboard.type(words.metrics.followers.name)
    await poll(() => asked(page, 'metric')).toBe('followers')
    await settled(page)
    const address = page.url()
    await tabTo(page, '.figure-distribution svg [data-index]')
    await page.keyboard.press('ArrowRight')
    const first = await spoken(page)
    expect(first).toMatch(/\d/)
    await page.keyboard.press('Enter')
    await poll(() => pathOf(page)).toMatch(/^\/origin\/\d+$/)
    await settled(page)
    await poll(() => page.locator('main table tbody tr').count()).toBeGreaterThan(0)
    // The keys of a browser itself are not heard without its window.
    await page.goBack()
    await poll(() => page.url()).toBe(address)
    await settled(page)
    await tabTo(page, 'summary', words.compare.statistics)
    await page.keyboard.press('Enter')
    await poll(() => page.locator('details.statistics[open] table').count()).toBeGreaterThan(1)
    await end(watched)
  })

  test('a federation finds who went silent, keeps one in sight on every screen, and reads its posts', async () => {
    const watched = await start()
    const { page } = watched
    await tabTo(page, 'main a', words.overview.next.silent)
    await page.keyboard.press('Enter')
    await poll(() => pathOf(page)).toBe('/pages')
    await settled(page)
    await page.locator('.figure-presence svg [data-index="0"]').waitFor()
    await tabTo(page, '.figure-presence svg [data-index]')
    const name = (await spoken(page)).split(' (')[0] ?? ''
    expect(name).not.toBe('')
    await page.keyboard.press('m')
    await poll(() => asked(page, 'mark')).toMatch(/^\d+$/)
    await poll(() => page.locator('.marked-strip').innerText()).toContain(name)
    await tabTo(page, 'main a', words.pagesScreen.list.postsOf(name))
    await page.keyboard.press('Enter')
    await poll(() => pathOf(page)).toBe('/posts')
    await settled(page)
    await poll(() => page.locator('.marked-strip').innerText()).toContain(name)
    await end(watched)
  })
})
