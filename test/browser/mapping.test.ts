// A table that no source knows, from the file to a figure and back, in a real browser, by keyboard alone and in French.
// One interaction is one intention, counted by `Hands`: a run of Tabs to one place, one choice (a letter key, Space or
// typing), one Enter; choosing the file in the system's own window is one.

import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { languages } from '../../data/model/words/index.ts'
import { crowdTangleLines } from '../../scripts/bench/generate.ts'
import { axeFaults } from '../helpers/axe.ts'
import { useBrowser } from '../helpers/browser.ts'
import { useServer } from '../helpers/server.ts'

const open = useBrowser()
const server = useServer()
const { data, mapping, names, shell } = languages.fr
const importing = 'section[aria-labelledby="import"]'
/** Two cores may be busy with other tests. */
const patient = { timeout: 30_000 }
const mostInteractions = 27

const header = 'Date de publication;Nom de la page;Réseau;Message;Mentions J’aime;Commentaires;Partages;Abonnés'
const association = 'Les Aidants du Marais'
const bank = 'Banque du Bocage'

/** Posts of two invented pages; every date of them could be two days. */
const linesOf = (posts: number): readonly string[] =>
  Array.from({ length: posts }, (_, at) => {
    const date = `${String((at % 12) + 1).padStart(2, '0')}/${String(((at * 5) % 12) + 1).padStart(2, '0')}/2025`
    return [
      `${date};${association};Facebook;Café des aidants n° ${at}, à bientôt;${at % 7};${at % 3};${at % 2};240`,
      `${date};${bank};Facebook;Être épaulé près de chez vous, offre ${at};${40 + at};${at % 9};${3 + (at % 4)};1 820`,
    ]
  }).flat()

/** As a French Excel saves it: Windows-1252, where ’ is one byte that Latin-1 does not have. */
const windows1252 = (lines: readonly string[]): Buffer =>
  Buffer.from(`${lines.join('\r\n')}\r\n`.replaceAll('’', '\u0092'), 'latin1')

const fileOf = (name: string, lines: readonly string[]) => ({ name, mimeType: 'text/csv', buffer: windows1252(lines) })

/** What a person does, one intention after the other. */
class Hands {
  count = 0
  private readonly page: Page
  constructor(page: Page) {
    this.page = page
    // Listened for from the start: the window of the system must not open before the test can answer for it.
    page.on('filechooser', () => undefined)
  }

  async tabTo(place: Locator): Promise<void> {
    this.count += 1
    await place.waitFor(patient)
    for (let presses = 0; presses < 300; presses += 1) {
      await this.page.keyboard.press('Tab')
      if (await place.evaluate((element) => element === document.activeElement)) return
    }
    throw new Error(`Tab does not lead to ${place.toString()}`)
  }

  async press(key: 'Enter' | 'Space'): Promise<void> {
    this.count += 1
    await this.page.keyboard.press(key)
  }

  async type(text: string): Promise<void> {
    this.count += 1
    await this.page.keyboard.type(text)
  }

  async chooseFile(file: ReturnType<typeof fileOf>): Promise<void> {
    this.count += 1
    const [chooser] = await Promise.all([this.page.waitForEvent('filechooser'), this.page.keyboard.press('Space')])
    await chooser.setFiles(file)
  }
}

const counts = async (): Promise<Readonly<Record<string, number>>> => {
  const health = (await (await fetch(`${server().origin}/api/health`)).json()) as { counts: Record<string, number> }
  return health.counts
}

const focusedText = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '')

test(`an unknown table is mapped, shown, imported, given to its organisations, seen and undone in ${mostInteractions}`, async () => {
  const { page, faults } = await open(server().origin)
  const before = await counts()
  await page.goto('/data')
  await page.locator('main h1').waitFor(patient)
  await page.waitForLoadState('networkidle')
  const hands = new Hands(page)
  const section = page.locator(importing)

  await hands.tabTo(section.locator('input[type=file]'))
  await hands.chooseFile(fileOf('Suivi mensuel.csv', [header, ...linesOf(40)]))

  // What is open is asked with dates of the file; nothing is chosen in advance.
  const form = section.locator('form.mapping')
  await form.waitFor(patient)
  expect(await focusedText(page)).toBe(mapping.unknown)
  expect(await section.getByRole('status').textContent()).toBe(mapping.asked('Suivi mensuel.csv'))
  const asked = await form.locator('fieldset.asked').first().innerText()
  for (const text of ['02/06/2025', '2 juin 2025', '6 février 2025']) expect(asked).toContain(text)
  expect(await form.locator('input[type=radio]:checked').count()).toBe(0)
  expect(await form.getByLabel('Mentions J’aime', { exact: true }).inputValue()).toBe('reactions')
  expect(await axeFaults(page, importing)).toEqual([])
  await hands.tabTo(form.locator('input[type=radio]').first())
  await hands.press('Space')
  await hands.tabTo(form.getByRole('button', { name: mapping.try }))
  await hands.press('Enter')

  const preview = section.locator('form.preview')
  await preview.waitFor(patient)
  expect(await focusedText(page)).toBe(data.upload.recognised)
  expect(await preview.innerText()).toContain(mapping.readBy('Suivi mensuel'))
  expect(await preview.locator('tbody tr').count()).toBe(10)
  expect(await preview.locator('tbody').first().innerText()).toContain('1er janvier 2025')
  expect(await counts()).toEqual(before)
  expect(await axeFaults(page, importing)).toEqual([])
  await hands.tabTo(preview.getByRole('button', { name: data.upload.import, exact: true }))
  await hands.press('Enter')

  const outcome = section.locator('.outcome')
  await outcome.waitFor(patient)
  expect(await focusedText(page)).toBe(data.upload.done('Suivi mensuel.csv'))
  expect(await outcome.innerText()).toContain(mapping.kept('Suivi mensuel'))
  expect((await counts()).posts).toBe((before.posts ?? 0) + 80)
  expect(await axeFaults(page, importing)).toEqual([])

  await hands.tabTo(outcome.getByRole('link', { name: data.upload.assignNow }))
  await hands.press('Enter')
  const waiting = page.locator('section[aria-labelledby="waiting"]')
  await waiting.locator('form').first().waitFor(patient)
  for (const [name, kind] of [
    [association, null],
    [bank, names.kinds.bank],
  ] as const) {
    const form = waiting.locator('form', { hasText: name })
    await hands.tabTo(form.getByRole('combobox').first())
    await hands.type('Créer')
    if (kind !== null) {
      await hands.tabTo(form.getByLabel(data.actor.kind))
      await hands.type(kind)
    }
    await hands.tabTo(form.getByRole('button', { name: data.waiting.assign }))
    await hands.press('Enter')
    await waiting.getByText(data.waiting.assigned(name, name)).waitFor(patient)
  }

  await hands.tabTo(page.locator('header').getByRole('link', { name: shell.screens.overview }))
  await hands.press('Enter')
  for (const name of [association, bank]) await page.locator(`svg [aria-label*="${name}"]`).first().waitFor(patient)
  await hands.tabTo(page.locator('header').getByRole('link', { name: shell.screens.data }))
  await hands.press('Enter')

  await hands.tabTo(page.getByRole('button', { name: data.imports.undoOf('Suivi mensuel.csv') }))
  await hands.press('Enter')
  await page.locator('.imports .undone', { hasText: 'Suivi mensuel' }).waitFor(patient)
  // Nothing of the file is left; whose the two pages are is the person's word, and stays.
  const { posts, postReadings, pageReadings } = await counts()
  expect({ posts, postReadings, pageReadings }).toEqual({
    posts: before.posts,
    postReadings: before.postReadings,
    pageReadings: before.pageReadings,
  })
  expect(hands.count).toBeLessThanOrEqual(mostInteractions)
  expect(faults).toEqual([])
  expect(server().logged).toEqual([])
  await page.context().close()
}, 180_000)

test('what was said of columns is offered for the next file, can be changed from its preview, and forgotten', async () => {
  const { page, faults } = await open(server().origin)
  await page.goto('/data')
  const section = page.locator(importing)
  await section.locator('input[type=file]').setInputFiles(fileOf('Suivi suivant.csv', [header, ...linesOf(5)]))
  await section.getByText(mapping.usedOn('15 juin 2026')).waitFor(patient)
  expect(await axeFaults(page, importing)).toEqual([])
  await section.getByRole('button', { name: mapping.use('Suivi mensuel') }).click()
  const preview = section.locator('form.preview')
  await preview.waitFor(patient)
  await section.getByRole('button', { name: mapping.change }).click()
  const form = section.locator('form.mapping')
  expect(await focusedText(page)).toBe(mapping.own)
  // The same said of two columns is told at the second one, and nothing is sent.
  const likes = form.getByLabel('Mentions J’aime', { exact: true })
  await form.getByLabel('Abonnés', { exact: true }).selectOption('reactions')
  await form.getByRole('button', { name: mapping.try }).click()
  expect(
    await form.getByLabel('Abonnés', { exact: true }).evaluate((select) => select === document.activeElement),
  ).toBe(true)
  expect(await form.innerText()).toContain(mapping.twice('Mentions J’aime'))
  await likes.selectOption('')
  // A new name keeps what was kept before; the choices survive a reload as they were sent.
  await form.getByLabel(mapping.name).fill('Suivi sans abonnés')
  await form.getByRole('button', { name: mapping.try }).click()
  await preview.getByText(mapping.readBy('Suivi sans abonnés')).waitFor(patient)
  expect(await preview.locator('tbody tr').first().innerText()).toContain('240')
  await page.reload()
  await preview.getByText(mapping.readBy('Suivi sans abonnés')).waitFor(patient)
  await section.getByRole('button', { name: shell.cancel }).click()

  await section.getByText(mapping.list).click()
  await section.getByRole('button', { name: mapping.forgetOf('Suivi mensuel') }).click()
  await section.getByText(mapping.forgotten('Suivi mensuel')).waitFor(patient)
  await section.getByText(mapping.none).waitFor(patient)
  expect(await axeFaults(page, importing)).toEqual([])
  expect(faults).toEqual([])
  await page.context().close()
})

test('who disagrees with a recognised file says what its columns contain, or goes back', async () => {
  const { page, faults } = await open(server().origin)
  await page.goto('/data')
  const section = page.locator(importing)
  const lines = [...crowdTangleLines({ rows: 12, pages: 2, seed: 7 })].join('')
  const file = { name: 'export.csv', mimeType: 'text/csv', buffer: Buffer.from(lines) }
  await section.locator('input[type=file]').setInputFiles(file)
  const preview = section.locator('form.preview')
  await preview.waitFor(patient)
  await preview.getByRole('button', { name: mapping.disagreeAction }).click()
  const form = section.locator('form.mapping')
  await form.waitFor(patient)
  expect(await focusedText(page)).toBe(mapping.own)
  await form.getByRole('button', { name: mapping.back }).click()
  await preview.waitFor(patient)
  expect(await preview.innerText()).toContain(names.sources['crowdtangle-facebook'])
  expect(faults).toEqual([])
  await page.context().close()
})
