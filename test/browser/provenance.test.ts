// Where a number comes from, in a real browser and by keyboard: from a mark of the Overview to its readings; from a typed
// number to its file. Several numbers pasted from a spreadsheet, corrected, deleted, put back.

import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { formatsOf } from '../../data/model/words/format.ts'
import { languages } from '../../data/model/words/index.ts'
import { axeFaults } from '../helpers/axe.ts'
import { useBrowser } from '../helpers/browser.ts'
import { useServer } from '../helpers/server.ts'

const open = useBrowser()
const server = useServer()
const { faults: faultWords, provenance } = languages.fr
const { typed, origin, imports } = provenance
/** Two cores may be busy with other tests. */
const poll = <T>(read: () => T) => expect.poll(read, { timeout: 15_000 })

const contentHash = async (): Promise<string> => {
  const answer = (await (await fetch(`${server().origin}/api/health?hash=1`)).json()) as { contentHash: string }
  return answer.contentHash
}

const arrive = async (page: Page, address: string): Promise<void> => {
  await page.goto(address)
  await page.locator('main h1').waitFor()
  await page.waitForLoadState('networkidle')
}

test('a mark of the Overview opens, by keyboard, to the reading that it is', async () => {
  const { page, faults } = await open(server().origin)
  await arrive(page, '/')
  const figure = page.locator('.figure-distribution').first()
  await figure.locator('svg [tabindex="0"]').focus()
  await page.keyboard.press('ArrowRight')
  const label = await figure.locator('.described').innerText()
  const [, value = ''] = /\u202f: ([\d\u202f]+) abonnés/.exec(label) ?? []
  expect(value).not.toBe('')
  // The way for a finger: the link under the drawing says where it leads.
  expect(await figure.locator('.described a').getAttribute('href')).toMatch(/^\/origin\/\d+\?.*metric=followers/)
  await page.keyboard.press('Enter')
  await page.locator('.the-number').waitFor()
  expect(new URL(page.url()).pathname).toMatch(/^\/origin\/\d+$/)
  await poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(provenance.title)
  expect(await page.locator('.the-number').innerText()).toContain(`${value} abonnés`)
  const used = page.locator('tbody tr', { hasText: origin.used })
  expect(await used.count()).toBe(1)
  expect(await used.innerText()).toContain(value)
  expect(await axeFaults(page)).toEqual([])
  // Back where one came from.
  await page.goBack()
  await page.locator('.figure-distribution').first().waitFor()
  expect(faults).toEqual([])
  await page.context().close()
})

test('a cell of a table and a month of a trend open to the pages behind them', async () => {
  const { page, faults } = await open(server().origin)
  await arrive(page, '/')
  await page.locator('.figure-gap details.numbers summary').click()
  await page.locator('.figure-gap table a').first().click()
  await poll(() => page.locator('main tbody tr').count()).toBeGreaterThan(20)
  expect(new URL(page.url()).pathname).toBe('/origin')
  expect(await axeFaults(page)).toEqual([])
  await page.locator('main tbody a').first().click()
  await page.locator('.the-number').waitFor()
  expect(faults).toEqual([])
  await page.context().close()
})

test('a median of banks and the mark of a week open to the pages and posts of the figure, down to the line', async () => {
  const { page, faults } = await open(server().origin)
  const sets = 'set=camp:association&set=kind:bank'
  await arrive(page, `/compare?${sets}&metric=interactions-per-post&topic=repit&by=week&data=demo`)
  const trend = page.locator('.figure-trend')
  await trend.locator('svg [tabindex="0"]').waitFor()
  // After the marks comes the day of carers; the last mark of the figure is of the set named last: banks.
  await trend.locator('svg [tabindex="0"]').focus()
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowLeft')
  const link = trend.locator('.described a')
  await poll(() => link.getAttribute('href')).toMatch(/^\/origin\?.*from=\d{4}-W\d{2}/)
  const address = new URL((await link.getAttribute('href')) ?? '', server().origin)
  expect(address.searchParams.get('of')).toBe('kind:bank')
  expect(address.searchParams.get('topic')).toBe('repit')
  expect(address.searchParams.get('from')).toBe(address.searchParams.get('to'))
  const month = await trend.locator('.described').innerText()
  await page.keyboard.press('Enter')
  await page.locator('main tbody tr').first().waitFor()
  const kinds = await page.locator('main tbody tr td:nth-child(2)').allInnerTexts()
  expect(new Set(kinds)).toEqual(new Set(['Banques']))
  expect(month).toMatch(new RegExp(`${kinds.length} pages?`))
  expect(await axeFaults(page)).toEqual([])
  const value = await page.locator('main tbody a').first().innerText()
  await page.locator('main tbody a').first().click()
  await page.locator('.the-number').waitFor()
  expect(new URL(page.url()).searchParams.get('topic')).toBe('repit')
  expect(await page.locator('.the-number').innerText()).toContain(value)
  expect(await page.locator('main tbody tr').count()).toBeGreaterThan(0)
  expect(await page.locator('main tbody tr').first().innerText()).toMatch(/ligne \d+/)
  // Back to the comparison: the groups, the topic and the step of time are still those chosen.
  await page.locator('header a', { hasText: languages.fr.shell.screens.compare }).first().click()
  await trend.locator('svg').waitFor()
  const kept = new URL(page.url()).searchParams
  expect([kept.getAll('set').join(' '), kept.get('topic'), kept.get('by')]).toEqual([
    'camp:association kind:bank',
    'repit',
    'week',
  ])
  expect(faults).toEqual([])
  await page.context().close()
})

test('numbers pasted from a spreadsheet are checked by the cell, saved together, and opened to their line', async () => {
  const { page, faults } = await open(server().origin)
  await arrive(page, '/data')
  const section = page.locator('section[aria-labelledby="typed"]')
  await section.getByText(typed.grid).click()
  await section.locator('[data-cell="0 actor"]').focus()
  const text = [
    'Valeur\tOrganisme\tRéseau\tMesure\tDate',
    '1 240\tAides\tFacebook\tabonnés\t31/12/2025',
    'beaucoup\tAssociation inventée\tInstagram\tabonnés\t31/12/2025',
  ].join('\n')
  await page.evaluate((copied) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', copied)
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, text)
  await poll(() => section.locator('[data-cell="1 actor"]').inputValue()).toBe('Association inventée')
  const before = await contentHash()
  await section.getByRole('button', { name: typed.save }).click()
  await poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-cell'))).toBe('1 value')
  expect(await section.locator('.fault').innerText()).toBe(faultWords.expectations.number)
  expect(await section.locator('[data-cell="1 value"]').getAttribute('aria-invalid')).toBe('true')
  expect(await contentHash()).toBe(before)
  expect(await axeFaults(page, 'section[aria-labelledby="typed"]')).toEqual([])
  await page.keyboard.press('Control+a')
  await page.keyboard.type('980')
  await page.keyboard.press('Enter')
  await poll(() => section.locator('.typed-grid .said').textContent()).toBe(
    typed.saved(2, formatsOf(languages.fr.locale)),
  )

  const history = page.locator('section[aria-labelledby="typed-history"]')
  await poll(() => history.locator('li.import').count()).toBe(2)
  const first = history.locator('li.import', { hasText: '1\u202f240' })
  await first.getByRole('button', { name: typed.correct }).click()
  await first.getByLabel(typed.newValue).fill('1420')
  await page.keyboard.press('Enter')
  const corrected = history.locator('li.import', { hasText: '1\u202f420' })
  await poll(() => corrected.locator('.story').innerText()).toContain('1\u202f240 corrigé en 1\u202f420 le ')
  const whole = await contentHash()
  await corrected.getByRole('button', { name: typed.remove }).click()
  await poll(() => corrected.locator('.story').innerText()).toContain('1\u202f420 supprimé le ')
  expect(await contentHash()).not.toBe(whole)
  await corrected.getByRole('button', { name: typed.restore }).click()
  await poll(() => corrected.getByRole('button', { name: typed.remove }).count()).toBe(1)
  expect(await contentHash()).toBe(whole)
  expect(await axeFaults(page, 'section[aria-labelledby="typed-history"]')).toEqual([])
  expect(await axeFaults(page, 'section[aria-labelledby="imports"]')).toEqual([])

  // Fifty typed numbers would not bury the files: they are one line of the list.
  expect(await page.locator('section[aria-labelledby="imports"] li.import').count()).toBe(1)
  await corrected.getByRole('link', { name: imports.detail }).click()
  await page.locator('.facts').waitFor()
  expect(new URL(page.url()).pathname).toMatch(/^\/imports\/\d+$/)
  const facts = await page.locator('.facts').innerText()
  expect(facts).toContain(provenance.by.typed)
  expect(facts).toContain(provenance.licences['public-facts'].name)
  expect(await axeFaults(page)).toEqual([])
  expect(faults).toEqual([])
  expect(server().logged).toEqual([])
  await page.context().close()
})

test('a kept number opens to the very line of its file', async () => {
  const { page, faults } = await open(server().origin, { viewport: { width: 390, height: 800 } })
  await arrive(page, '/data')
  const section = page.locator('section[aria-labelledby="observations"]')
  await section.locator('summary').click()
  await section.locator('tbody a').first().click()
  await page.locator('.received-line summary').first().click()
  await poll(() => page.locator('.received-line .facts').first().innerText()).toContain('observed_on')
  expect(await page.locator('.received-line .facts').first().innerText()).toContain('platform')
  expect(faults).toEqual([])
  await page.context().close()
})
