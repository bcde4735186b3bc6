// Matching in a real browser, by keyboard: proposals confirmed together and taken back, two pages merged and separated, two
// organisations merged and split.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { languages } from '../../data/model/words/index.ts'
import { axeFaults } from '../helpers/axe.ts'
import { useBrowser } from '../helpers/browser.ts'
import { useServer } from '../helpers/server.ts'
import { temporaryFolder } from '../helpers/temporary.ts'
import { aRow } from '../server/ingest/damaged.ts'
import { cellsOf, csvOf, header, nameOf } from '../server/ingest/exports.ts'
import { imported } from '../server/ingest/importing.ts'

const open = useBrowser()
const server = useServer()
const folder = temporaryFolder()
const { data, matching } = languages.fr
/** Two cores may be busy with other tests. */
const poll = <T>(read: () => T) => expect.poll(read, { timeout: 15_000 })

const pages = [
  ['La Compagnie des aidants', '100064111111111', [1, 2]],
  ['Crédit Agricole Normandie-Seine', '100064222222222', [3]],
  ['Les amis de Zoé', '100064333333333', [4, 5]],
  ['Les Amis de Zoé', '100064444444444', [5, 6]],
] as const

beforeAll(async () => {
  const path = join(folder, nameOf(10))
  const rows = pages.flatMap(([name, id, posts]) =>
    posts.map((post) =>
      cellsOf(aRow(post))
        .with(header.indexOf('Page Name'), name)
        .with(header.indexOf('User Name'), '')
        .with(header.indexOf('Facebook Id'), id)
        .with(header.indexOf('URL'), `https://www.facebook.com/${id}/posts/${post}`),
    ),
  )
  writeFileSync(path, csvOf([header, ...rows]))
  await imported(server().datasets.real, path)
})

const contentHash = async (): Promise<unknown> =>
  ((await (await fetch(`${server().origin}/api/health?hash=1`)).json()) as { contentHash: unknown }).contentHash

const arrive = async (page: Page): Promise<void> => {
  await page.goto('/pages?data=real')
  await page.locator('main h1').waitFor()
  await page.waitForLoadState('networkidle')
}
const press = async (button: Locator): Promise<void> => {
  await button.focus()
  await button.press('Enter')
}

test('proposals are confirmed together and taken back', async () => {
  const before = await contentHash()
  const { page, faults } = await open(server().origin)
  await arrive(page)
  const form = page.locator('form.proposals')
  await poll(() => form.locator('li').count()).toBe(3)
  const choice = form.getByLabel(matching.choiceOf('La Compagnie des aidants'), { exact: true })
  expect(await choice.locator('option:checked').textContent()).toBe(
    'Organisation\u202f: La Compagnie des Aidants (presque sûr)',
  )
  await form.getByText('Parce que\u202f: même nom.').first().waitFor()
  // What is only possible is not ticked beforehand.
  expect(await form.getByRole('checkbox', { checked: true }).count()).toBe(1)
  expect(await axeFaults(page)).toEqual([])
  await form.getByLabel(matching.tick('Crédit Agricole Normandie-Seine')).press('Space')
  await press(form.getByRole('button', { name: 'Confirmer 2 rapprochements cochés' }))
  await page.getByText('2 rapprochements confirmés.').waitFor()
  await poll(() => form.locator('li').count()).toBe(1)
  expect(await contentHash()).not.toBe(before)
  await press(page.getByRole('button', { name: matching.undo, exact: true }).first())
  await page.getByText(matching.undone).first().waitFor()
  await poll(() => form.locator('li').count()).toBe(3)
  expect(faults).toEqual([])
  await page.context().close()
})

test('two pages are merged, a part is separated, and each is taken back', async () => {
  const { page, faults } = await open(server().origin)
  await arrive(page)
  const before = await contentHash()
  await page.getByLabel(data.pages.search).fill('Zoé')
  await press(page.getByRole('button', { name: matching.page.openOf('Les amis de Zoé'), exact: true }))
  const panel = page.getByRole('region', { name: matching.page.openOf('Les amis de Zoé'), exact: true })
  await panel.getByRole('heading', { level: 3 }).waitFor()
  expect(await panel.getByRole('heading', { level: 3 }).evaluate((node) => node === document.activeElement)).toBe(true)
  const other = (
    await page
      .locator('datalist option')
      .evaluateAll((options) => options.map((option) => option.getAttribute('value')))
  ).find((value) => value?.startsWith('Les Amis de Zoé'))
  const entry = panel.getByLabel(matching.page.merge)
  await entry.fill('personne')
  await entry.press('Enter')
  await panel.getByRole('alert').waitFor()
  await entry.fill(other ?? '')
  await entry.press('Enter')
  await panel.getByText(matching.page.merged('Les amis de Zoé', 'Les Amis de Zoé')).waitFor()
  expect(await axeFaults(page)).toEqual([])
  // The post on both sides counts once.
  await poll(() =>
    page
      .locator('section', { has: page.locator('#pages') })
      .locator('tbody tr td')
      .nth(3)
      .textContent(),
  ).toBe('3')
  await press(panel.getByRole('button', { name: matching.page.undo, exact: true }))
  await panel.getByText(matching.page.undone).waitFor()
  expect(await contentHash()).toBe(before)
  await entry.fill(other ?? '')
  await entry.press('Enter')
  const key = matching.page.keys.id('100064444444444')
  await press(panel.getByRole('button', { name: matching.page.separateOf(key) }))
  await panel.getByText(/page à part/).waitFor()
  await panel.getByText(/^N’est pas/).waitFor()
  await press(panel.getByRole('button', { name: /^Oublier que/ }))
  await poll(contentHash).toBe(before)
  await press(panel.getByRole('button', { name: matching.page.close }))
  await poll(() => panel.count()).toBe(0)
  expect(faults).toEqual([])
  await page.context().close()
})

test('two organisations are merged and split again', async () => {
  const { page, faults } = await open(server().origin)
  await arrive(page)
  const before = await contentHash()
  const { actors: texts } = matching
  const part = page.locator('section', { has: page.locator('#organisations') })
  await part.getByLabel(texts.choose, { exact: true }).selectOption('axa-groupe')
  await part.getByLabel(texts.merge).selectOption('axa-france')
  await press(part.getByRole('button', { name: texts.mergeDo }))
  await part.getByText(texts.merged('AXA (group account)', 'AXA France')).waitFor()
  const split = part.getByRole('button', { name: texts.splitOf('AXA (group account)') })
  await split.waitFor()
  expect(await axeFaults(page)).toEqual([])
  await press(split)
  await part.getByText(texts.isSplit('AXA (group account)')).waitFor()
  expect(await contentHash()).toBe(before)
  expect(faults).toEqual([])
  await page.context().close()
})
