// A table of need per territory in a real browser, in French and by keyboard: dropped, asked about, previewed, imported, its
// line opened, undone.

import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { readerOf } from '../../data/model/words/index.ts'
import { axeFaults } from '../helpers/axe.ts'
import { useBrowser } from '../helpers/browser.ts'
import { useServer } from '../helpers/server.ts'

const open = useBrowser()
const server = useServer()
const { words, formats } = readerOf('fr')
const { data, needImport, territories } = words
const importing = 'section[aria-labelledby="import"]'
/** Two cores may be busy with other tests. */
const patient = { timeout: 30_000 }

const table = [
  'Code;Département;Bénéficiaires à domicile 2023;Bénéficiaires en établissement',
  '1;Ain;1 234;900',
  '2A;Corse-du-Sud;456;300',
  '69D;Rhône;44;1',
  ';France entière;1 734;1 201',
].join('\n')

const focusedText = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '')

test('a table by département is asked about, imported and opened to its line by keyboard', async () => {
  const { page, faults } = await open(server().origin)
  await page.goto('/data')
  const section = page.locator(importing)
  const file = { name: 'apa.csv', mimeType: 'text/csv', buffer: Buffer.from(table) }
  await section.locator('input[type=file]').setInputFiles(file)
  const column = section.getByLabel(needImport.column, { exact: true })
  await column.waitFor(patient)
  expect(await focusedText(page)).toBe(needImport.title('apa.csv'))
  expect(await axeFaults(page, importing)).toEqual([])

  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Tab')
  await page.keyboard.type(territories.indicators['apa-home'].name.slice(0, 3))
  expect(await section.getByLabel(needImport.indicator, { exact: true }).inputValue()).toBe('apa-home')
  await section.getByLabel(needImport.address, { exact: true }).focus()
  await page.keyboard.type('exemple')
  await page.keyboard.press('Enter')
  const address = section.getByLabel(needImport.address, { exact: true })
  expect(await address.evaluate((input: HTMLInputElement) => input.validationMessage)).toBe(needImport.wrongAddress)
  await address.fill('https://exemple.invalid/apa')
  await section.getByRole('button', { name: needImport.read }).focus()
  await page.keyboard.press('Enter')
  const preview = section.locator('form.preview')
  await preview.waitFor(patient)
  const said = await preview.innerText()
  for (const text of ['Ain (01)', '2023', needImport.leftAside(1, formats)]) expect(said).toContain(text)
  expect(await preview.locator('table').first().locator('tbody tr').count()).toBe(2)
  expect(await axeFaults(page, importing)).toEqual([])
  await preview.getByRole('button', { name: data.upload.import }).focus()
  await page.keyboard.press('Enter')
  await section.locator('.outcome').waitFor(patient)
  expect(await section.getByRole('link', { name: needImport.seeTerritories }).count()).toBe(1)

  // The reference tables are the first import.
  await page.goto('/imports/2')
  const line = page.locator('details.received-line summary').first()
  await line.waitFor(patient)
  await line.focus()
  await page.keyboard.press('Enter')
  await page.getByText('1 234', { exact: true }).last().waitFor(patient)
  expect(await axeFaults(page, 'main')).toEqual([])
  expect(faults).toEqual([])
  await page.context().close()
})
