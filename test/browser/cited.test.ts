// Freezing a figure by keyboard, and the screen of a frozen figure: of real data where the invented ones open first, and of invented
// ones. It says whose data it is and nothing else does, shows its texts whole, and passes axe.

import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { languages } from '../../data/model/words/index.ts'
import { axeFaults } from '../helpers/axe.ts'
import { useBrowser } from '../helpers/browser.ts'
import { useServer } from '../helpers/server.ts'

const open = useBrowser()
const server = useServer()
const { citation, embedding, shell } = languages.fr
/** Up to the name of the figure: browsers do not agree on narrow spaces in names. */
const shareNamed = new RegExp(`^${shell.figure.shareOf('').split('\u202f')[0]}`)
/** Two cores may be busy with other tests. */
const whileBusy = { timeout: 20_000 }

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const press = async (page: Page, name: string | RegExp, key: 'Enter' | ' '): Promise<void> => {
  const found = button(page, name).first()
  await found.waitFor(whileBusy)
  await found.focus()
  await page.keyboard.press(key)
}

/** Fields whose text is taller than they are. */
const cutFields = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('textarea')]
      .filter((field) => field.closest('.at-length') !== null && field.scrollHeight > field.clientHeight + 1)
      .map((field) => field.labels?.[0]?.textContent ?? '?'),
  )

test.each([
  ['demo', true],
  ['real', false],
] as const)(
  'a figure of %s data is frozen by keyboard, and its screen says whose data it is',
  async (data, isInvented) => {
    const { page, faults } = await open(server().origin)
    await page.goto(`/compare?data=${data}&metric=followers`)
    await press(page, shareNamed, 'Enter')
    await press(page, embedding.dialog.freeze, ' ')
    await page.getByRole('heading', { level: 1, name: citation.screen.title }).waitFor(whileBusy)
    await page.locator('main figure svg').first().waitFor(whileBusy)
    expect(new URL(page.url()).pathname).toMatch(/^\/f\/[0-9a-z]+$/)

    // The address alone, as somebody follows it: the demonstration opens first there, and is not spoken of.
    await page.goto(new URL(page.url()).pathname)
    await page.locator('main figure svg').first().waitFor(whileBusy)
    await page.getByText(citation.screen.local).waitFor()
    expect(await page.locator('.banner').count()).toBe(0)
    expect((await page.locator('.up-to').innerText()).trim()).toBe('')
    expect(await page.locator('main .notice', { hasText: citation.invented }).count()).toBe(isInvented ? 1 : 0)
    expect(await cutFields(page)).toEqual([])
    expect(await axeFaults(page)).toEqual([])

    // All choices of a file, by keyboard; what was frozen is not frozen again.
    await press(page, shareNamed, 'Enter')
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(embedding.dialog.theme).selectOption('grey')
    const csv = dialog.getByRole('link', { name: embedding.dialog.kinds['csv-research'] })
    expect(await csv.getAttribute('href')).toMatch(/^\/api\/citations\/[0-9a-z]+\/figure\.csv\?.*dialect=rfc4180/)
    expect(await button(page, embedding.dialog.freeze).count()).toBe(0)
    const svg = await dialog.getByRole('link', { name: embedding.dialog.kinds.svg }).getAttribute('href')
    const drawn = await page.request.get(svg ?? '')
    expect([drawn.status(), svg?.includes('theme=grey')]).toEqual([200, true])
    expect(await axeFaults(page, 'dialog')).toEqual([])
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    expect(faults).toEqual([])
    await page.context().close()
  },
)
