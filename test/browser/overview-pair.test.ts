// The two groups of the Overview in a real browser: chosen there, kept in the address and by Compare, refused in words where
// they share pages; and what follows from the findings is one click away.

import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { languages } from '../../data/model/words/index.ts'
import { useBrowser } from '../helpers/browser.ts'
import { useServer } from '../helpers/server.ts'

const open = useBrowser()
const server = useServer()
const { compare, overview, shell } = languages.fr
/** Two cores may be busy with other tests. */
const poll = <T>(read: () => T) => expect.poll(read, { timeout: 15_000 })
const setsIn = (page: Page): readonly string[] => new URL(page.url()).searchParams.getAll('set')
const arrive = async (page: Page, address: string): Promise<void> => {
  await page.goto(address)
  await poll(() => page.locator('figure svg').count()).toBe(9)
}

test('two kinds of organisations are compared, and Compare asks the same', async () => {
  const { page, faults } = await open(server().origin)
  await arrive(page, '/')
  expect(await page.locator('.findings li').count()).toBe(3)
  await page.getByLabel(compare.set('2'), { exact: true }).selectOption('kind:bank')
  await poll(() => setsIn(page)).toEqual(['camp:association', 'kind:bank'])
  await poll(() => page.locator('.findings').innerText()).toContain('banque')
  await poll(() => page.locator('.figure-voice svg').textContent()).toContain('Banques')
  expect(await page.locator('.findings li').count()).toBe(3)
  // What the other place has changes places with it.
  await page.getByLabel(compare.set('1'), { exact: true }).selectOption('kind:bank')
  await poll(() => setsIn(page)).toEqual(['kind:bank', 'camp:association'])
  await page.getByLabel(compare.set('1'), { exact: true }).selectOption('size:500-2k')
  await page.locator('main .problem').getByText(shell.problems.codes['sets-overlap']).first().waitFor()
  await page.getByLabel(compare.set('2'), { exact: true }).selectOption('size:2k-10k')
  await poll(() => page.locator('main .problem').count()).toBe(0)
  await page.locator('.next').getByRole('link', { name: overview.next.compare }).click()
  await poll(() => new URL(page.url()).pathname).toBe('/compare')
  expect(setsIn(page)).toEqual(['size:500-2k', 'size:2k-10k'])
  expect(faults.filter((fault) => !fault.includes('400'))).toEqual([])
  await page.context().close()
})

test('the way out of groups that share pages leads back to the usual ones', async () => {
  const { page } = await open(server().origin)
  await page.goto('/?set=camp:association&set=kind:federation')
  const notice = page.locator('main .problem')
  await notice.waitFor()
  await notice.getByRole('link', { name: shell.problems.usual }).click()
  await page.locator('figure svg').first().waitFor()
  expect(setsIn(page)).toEqual([])
  await page.context().close()
})

test('what changed, who speaks of what and who went silent are told or one click away', async () => {
  const { page, faults } = await open(server().origin)
  await arrive(page, '/')
  await page.locator('#since').scrollIntoViewIfNeeded()
  await poll(() => page.locator('#since').innerText()).toMatch(/juin 2026 à côté de mai 2026/i)
  expect(await page.locator('.figure-voice svg').textContent()).toMatch(/pages commerciales en signent \d+\s%/)
  const next = page.locator('.next')
  await next.getByRole('link', { name: overview.next.silent }).click()
  await poll(() => page.locator('main h1').innerText()).toBe(languages.fr.pagesScreen.title)
  expect(new URL(page.url()).searchParams.get('show')).toBe('silent')
  await page.goBack()
  await next.getByRole('link', { name: overview.next.own }).click()
  await poll(() => new URL(page.url()).pathname).toBe('/actors')
  expect(faults).toEqual([])
  await page.context().close()
})
