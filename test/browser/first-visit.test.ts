// What a first visit meets in a real browser: a guide that holds nobody, and a search by one key that gives the focus back.

import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
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
  await page.waitForLoadState('networkidle')
}
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent ?? document.activeElement?.id ?? '')

describe.each(['fr', 'en'] as const)('in %s', (lang) => {
  const { guide, search, shell } = languages[lang]

  test.each([390, 1280])(
    'the guide of four steps is walked by keyboard at %i px, and does not come back',
    async (width) => {
      const { page, faults } = await open(server().origin, { viewport: { width, height: 844 } })
      await arrive(page, `/?lang=${lang}`)
      const dialog = page.locator('dialog.guide')
      await dialog.waitFor()
      // It is not modal: the first things Tab reaches are those of the page.
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#main')
      const before = await page.locator('.findings').boundingBox()
      expect(await axeFaults(page, '.guide')).toEqual([])
      // One line until it is opened: it hides no finding.
      expect((await dialog.boundingBox())?.height).toBeLessThan(60)
      await dialog.getByRole('button', { name: guide.open }).focus()
      await page.keyboard.press('Enter')
      await poll(() => focused(page)).toBe(guide.steps[0]?.title)
      expect(await axeFaults(page, '.guide')).toEqual([])
      const next = dialog.getByRole('button', { name: guide.next })
      await next.focus()
      for (const step of guide.steps.slice(1)) {
        await page.keyboard.press('Enter')
        await dialog.getByRole('heading', { name: step.title }).waitFor()
      }
      await dialog.getByRole('button', { name: guide.done }).focus()
      await page.keyboard.press('Enter')
      await poll(() => dialog.count()).toBe(0)
      expect(await page.locator('.findings').boundingBox()).toEqual(before)
      await page.reload()
      await page.locator('.findings li').first().waitFor()
      await page.waitForLoadState('networkidle')
      expect(await dialog.count()).toBe(0)

      const again = page.getByRole('button', { name: shell.guide })
      await again.click()
      await poll(() => focused(page)).toBe(guide.steps[0]?.title)
      await page.keyboard.press('Escape')
      await poll(() => dialog.count()).toBe(0)
      expect(await focused(page)).toBe(shell.guide)
      expect(faults).toEqual([])
      await page.context().close()
    },
  )

  test('one key finds an organisation, and Escape gives the focus back', async () => {
    const { page, faults } = await open(server().origin)
    await arrive(page, `/method?lang=${lang}`)
    const button = page.getByRole('button', { name: shell.search })
    await button.focus()
    await page.keyboard.press('/')
    const text = page.getByRole('combobox', { name: search.title })
    await text.waitFor()
    expect(await page.getByRole('option').count()).toBeGreaterThan(7)
    expect(await axeFaults(page, 'dialog.search')).toEqual([])
    await page.keyboard.press('Escape')
    await poll(() => text.count()).toBe(0)
    expect(await focused(page)).toBe(shell.search)

    await page.keyboard.press('Control+k')
    await text.waitFor()
    await page.keyboard.type('demonstration 07')
    const options = page.getByRole('option')
    await poll(() => options.first().innerText()).toContain('07')
    expect(await axeFaults(page, 'dialog.search')).toEqual([])
    const first = await options.first().getAttribute('id')
    expect(await text.getAttribute('aria-activedescendant')).toBe(first)
    await page.keyboard.press('ArrowDown')
    expect(await text.getAttribute('aria-activedescendant')).not.toBe(first)
    await page.keyboard.press('ArrowUp')
    const named = await options.first().innerText()
    await page.keyboard.press('Enter')
    await poll(() => new URL(page.url()).pathname).toMatch(/^\/actors\/demo-.*07$/)
    await poll(() => page.locator('main h1').innerText()).toContain(named.split('\n')[0]?.trim())
    expect(faults).toEqual([])
    await page.context().close()
  })
})

test('the key / is heard neither while typing nor once it is switched off, which is remembered', async () => {
  const { search } = languages.fr
  const { page, faults } = await open(server().origin)
  await arrive(page, '/topics')
  const field = page.locator('main input[type=text], main textarea').first()
  await field.evaluate((element) => element.closest('details')?.setAttribute('open', ''))
  await field.focus()
  await page.keyboard.press('/')
  expect(await page.locator('dialog.search').count()).toBe(0)

  await page.locator('#main').focus()
  await page.keyboard.press('/')
  await page.getByLabel(search.slash).uncheck()
  await page.keyboard.press('Escape')
  await poll(() => page.locator('dialog.search').count()).toBe(0)
  await page.reload()
  await arrive(page, '/method')
  await page.keyboard.press('/')
  await page.keyboard.press('Control+k')
  await page.locator('dialog.search').waitFor()
  expect(await page.getByRole('combobox', { name: search.title }).inputValue()).toBe('')
  expect(await page.getByLabel(search.slash).isChecked()).toBe(false)
  await page.keyboard.press('Escape')
  await poll(() => page.locator('dialog.search').count()).toBe(0)
  await page.keyboard.press('/')
  expect(await page.locator('dialog.search').count()).toBe(0)
  expect(faults).toEqual([])
  await page.context().close()
})
