// A file that does not say which page it is of, in a real browser: the page is asked for, known or by its address.

import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { languages } from '../../data/model/words/index.ts'
import { axeFaults } from '../helpers/axe.ts'
import { useBrowser } from '../helpers/browser.ts'
import { useServer } from '../helpers/server.ts'

const open = useBrowser()
const server = useServer()
const { mapping, shell } = languages.fr
const importing = 'section[aria-labelledby="import"]'
/** Two cores may be busy with other tests. */
const patient = { timeout: 30_000 }

const focusedText = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '')

/** Daily values of one page of X, as its overview is exported: nothing in it says which page. */
const overviewOfX = (): string =>
  [
    'Date,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,Unfollows,Replies,Reposts,Profile visits,Create Post,Video views,Media views',
    '"Thu, May 21, 2026",1070,11,32,0,0,2,0,2,1,6,0,0,0',
    '"Wed, May 20, 2026",1303,40,85,0,1,0,1,8,4,8,1,0,0',
  ].join('\n')

test('a file that does not say which page it is of is read for a known page, then for another one', async () => {
  const { page, faults } = await open(server().origin)
  await page.goto('/data')
  const section = page.locator(importing)
  const file = { name: 'overview.csv', mimeType: 'text/csv', buffer: Buffer.from(overviewOfX()) }
  await section.locator('input[type=file]').setInputFiles(file)
  const known = section.getByLabel(mapping.picker.page('X'), { exact: true })
  await known.waitFor(patient)
  expect(await focusedText(page)).toBe(mapping.picker.title('X'))
  expect(await axeFaults(page, importing)).toEqual([])
  // The received file waits on the server: a reload loses nothing.
  await page.reload()
  await known.waitFor(patient)
  const address = (await known.locator('optgroup option').first().getAttribute('value')) ?? ''
  expect(address).toMatch(/^https:..(www\.)?(x|twitter)\.com./)
  await known.selectOption(address)
  await section.getByRole('button', { name: mapping.picker.read }).click()
  await section.locator('form.preview').waitFor(patient)
  expect(await section.locator('form.preview').innerText()).toContain(mapping.picker.readFor('X'))

  // Another page of that network is taken, one of another network is not.
  await section.getByRole('button', { name: mapping.picker.change }).click()
  expect(await focusedText(page)).toBe(mapping.picker.title('X'))
  await known.selectOption({ label: mapping.picker.other })
  const other = section.getByLabel(mapping.picker.address)
  await other.fill('https://www.facebook.com/aidants.du.marais')
  await section.getByRole('button', { name: mapping.picker.read }).click()
  expect(await other.evaluate((input: HTMLInputElement) => input.validationMessage)).toBe(mapping.picker.wrong('X'))
  await other.fill('https://x.com/aidantsdumarais')
  await section.getByRole('button', { name: mapping.picker.read }).click()
  const firstRow = section.locator('form.preview tbody tr').first()
  await firstRow.waitFor(patient)
  expect((await firstRow.innerText()).toLowerCase()).toContain('aidantsdumarais')
  await section.getByRole('button', { name: shell.cancel }).click()
  expect(faults).toEqual([])
  await page.context().close()
})
