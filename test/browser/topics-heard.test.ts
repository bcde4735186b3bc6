// The first half of the Topics screen in a real browser: the first sentence says which topic commercial actors hold, a topic is
// followed over time by its address, and numbers lead to the posts behind them, as many as they say.

import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { languages } from '../../data/model/words/index.ts'
import { useBrowser } from '../helpers/browser.ts'
import { useServer } from '../helpers/server.ts'

const open = useBrowser()
const server = useServer()
const { speaking, topics, postsScreen } = languages.fr
/** Two cores may be busy with other tests. */
const poll = <T>(read: () => T) => expect.poll(read, { timeout: 30_000 })
const settled = (page: Page) => poll(() => page.locator('.loading, [aria-busy=true]').count()).toBe(0)

test('says first which topic commercial actors hold, then leads to the posts behind each number', async () => {
  const { page, faults } = await open(server().origin)
  await page.goto('/topics?data=demo')
  await page.locator('main .lead').first().waitFor()
  await settled(page)
  expect(await page.locator('main p').first().textContent()).toMatch(
    /^Sur le financement de la dépendance et l’épargne, les pages commerciales signent \d+\s%/,
  )
  await page.getByLabel(speaking.about, { exact: true }).selectOption('emploi')
  await poll(() => new URL(page.url()).searchParams.get('about')).toBe('emploi')
  await page.getByRole('link', { name: postsScreen.seeOf(topics.names.emploi) }).waitFor()

  const row = page.locator('#calls ~ [aria-busy] tbody tr').filter({ hasText: topics.calls.give })
  const counts = await row.locator('td:nth-child(3) a').allTextContents()
  const total = counts.reduce((sum, text) => sum + Number((/^[\d\s]+/.exec(text)?.[0] ?? '').replaceAll(/\s/g, '')), 0)
  const link = row.first().locator('td:nth-child(3) a')
  await link.focus()
  await page.keyboard.press('Enter')
  await page.locator('#found').waitFor()
  await settled(page)
  await poll(() => page.locator('.findings-line').textContent()).toMatch(new RegExp(`^${total} publications`))
  expect(faults).toEqual([])
})
