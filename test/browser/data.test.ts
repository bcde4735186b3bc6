// The Data screen in a real browser: a file with bad lines is previewed, stored, seen and undone; the demonstration goes
// and comes back with one click each; one's own association is added by its name and address; pages are assigned together,
// corrected and given back; an upload is found again after leaving it.

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { languages } from '../../data/model/words/index.ts'
import { crowdTangleLines } from '../../scripts/bench/generate.ts'
import { useBrowser } from '../helpers/browser.ts'
import { useServer } from '../helpers/server.ts'
import { temporaryFolder } from '../helpers/temporary.ts'

const open = useBrowser()
/** Two cores may be busy with other tests. */
const poll = <T>(read: () => T) => expect.poll(read, { timeout: 15_000 })
const { data, faults: faultWords, names: nameWords, overview, shell } = languages.fr
const folder = temporaryFolder()
const server = useServer()

const contentHash = async (): Promise<string> => {
  const { contentHash: hash } = (await (await fetch(`${server().origin}/api/health?hash=1`)).json()) as {
    contentHash: string
  }
  expect(hash).toMatch(/^[0-9a-f]{64}$/)
  return hash
}

/** 30 good lines of three pages and two that cannot be read: a count in words, and an instant without a zone. */
const fileWithBadLines = (): string => {
  const lines = [...crowdTangleLines({ rows: 32, pages: 3, seed: 7 })]
  const bad = (at: number, change: (line: string) => string): void => {
    const line = lines[at] ?? ''
    lines[at] = change(line)
    expect(lines[at]).not.toBe(line)
  }
  bad(5, (line) => line.replace(/,(Photo|Link|Status|YouTube|Native Video),("[\d,]+"|\d+),\d+,/, ',$1,$2,beaucoup,'))
  bad(9, (line) => line.replace(/ (EDT|EST),/, ','))
  const path = join(folder, '2024-06-01-10-00-00-EDT-Historical-Report-Essai-2021-06-01--2024-05-31.csv')
  writeFileSync(path, lines.join(''))
  return path
}

const fileOf = (rows: number, pages: number): string => {
  const path = join(folder, 'Huit pages.csv')
  writeFileSync(path, [...crowdTangleLines({ rows, pages, seed: 3 })].join(''))
  return path
}

const arrive = async (page: Page, address: string): Promise<void> => {
  await page.goto(address)
  await page.locator('main h1').waitFor()
  await page.waitForLoadState('networkidle')
}

test('a file is previewed with its rejected lines, stored, listed and undone without a trace', async () => {
  const before = await contentHash()
  const { page, faults } = await open(server().origin)
  await arrive(page, '/data')
  await page.locator('.upload input[type=file]').setInputFiles(fileWithBadLines())
  await page.locator('form.preview').waitFor()
  expect(await contentHash()).toBe(before)
  const preview = await page.locator('form.preview').innerText()
  expect(preview).toContain(nameWords.sources['crowdtangle-facebook'])
  const rejections = await page.locator('.rejections tbody').innerText()
  expect(rejections).toContain('beaucoup')
  expect(rejections).toContain('Likes')
  expect(rejections).toContain(faultWords.expectations['whole-number'])
  expect(rejections).toContain(faultWords.expectations['instant-with-zone'])
  await page.getByRole('button', { name: data.upload.import, exact: true }).click()
  await page.locator('.outcome').waitFor()
  expect(await contentHash()).not.toBe(before)
  const { imports } = (await (await fetch(`${server().origin}/api/imports`)).json()) as {
    imports: { read: number; inserted: number; rejected: number }[]
  }
  expect(imports[0]).toMatchObject({ read: 32, inserted: 30, rejected: 2 })
  await poll(() => page.locator('.imports li.import').count()).toBeGreaterThan(0)
  await page.locator('.imports .import', { hasText: 'Essai' }).getByRole('button').click()
  await page.locator('.imports .undone', { hasText: 'Essai' }).waitFor()
  expect(await contentHash()).toBe(before)
  expect(faults).toEqual([])
  expect(server().logged).toEqual([])
  await page.context().close()
})

test('a file that is none of ours is refused in words, and nothing changes', async () => {
  const before = await contentHash()
  const { page, faults } = await open(server().origin)
  await arrive(page, '/data')
  const buffer = Buffer.from('<!doctype html><html><body>Connexion</body></html>')
  await page.locator('.upload input[type=file]').setInputFiles({ name: 'export.csv', mimeType: 'text/csv', buffer })
  await page.locator('.outcome').waitFor()
  expect(await page.locator('.outcome').innerText()).toContain(data.upload.failed)
  expect(await contentHash()).toBe(before)
  expect(faults).toEqual([])
  await page.context().close()
})

test('the demonstration goes with one click and comes back with one', async () => {
  const { page, faults } = await open(server().origin)
  await arrive(page, '/')
  await page.locator('.banner').getByRole('button', { name: shell.demo.remove }).click()
  await page.getByRole('heading', { name: overview.empty.title }).waitFor()
  expect(await page.locator('.banner').count()).toBe(0)
  // Where the focus was is gone; what happened stands there instead, and takes it.
  await poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain(shell.demo.removed)
  expect(await page.locator('figure svg').count()).toBe(0)
  await page.reload()
  await page.getByRole('heading', { name: overview.empty.title }).waitFor()
  await page.getByRole('button', { name: shell.demo.make }).click()
  await page.locator('.banner').waitFor()
  await poll(() => page.locator('figure svg').count()).toBe(9)
  expect(faults).toEqual([])
  await page.context().close()
})

test('an association and its page are added by name and address, and are there', async () => {
  const { page, faults } = await open(server().origin)
  await arrive(page, '/pages?data=real')
  await page.getByLabel(data.mine.name).fill('Les Aidants du Marais')
  await page
    .getByLabel(data.mine.pages)
    .fill('https://www.facebook.com/aidantsdumarais\nhttps://www.instagram.com/aidantsdumarais/')
  await page.getByRole('button', { name: data.mine.add, exact: true }).click()
  await poll(() => page.locator('section[aria-labelledby="mine"] .said').innerText()).toContain('Les Aidants du Marais')
  const { actors } = (await (await fetch(`${server().origin}/api/actors?data=real`)).json()) as {
    actors: { slug: string; pages: number; camps: Record<string, string> }[]
  }
  const added = actors.find(({ slug }) => slug === 'les-aidants-du-marais')
  expect(added).toMatchObject({ pages: 2 })
  expect(added?.camps.article).toBe('association')
  expect(faults).toEqual([])
  await page.context().close()
})

test('a name of the list is said to be there, is given the pages, and a table to fill in with its identifier', async () => {
  const { page, faults } = await open(server().origin)
  await arrive(page, '/pages?data=real')
  const name = page.getByLabel(data.mine.name)
  await name.fill('   ')
  await page.getByRole('button', { name: data.mine.add, exact: true }).click()
  expect(await name.evaluate((input: HTMLInputElement) => input.validationMessage)).toBe(data.actor.blank)
  await name.fill('UNAFAM')
  expect(await page.locator('#mine ~ form').innerText()).toContain(data.mine.known)
  await page.getByLabel(data.mine.pages).fill('https://www.facebook.com/unafam.exemple')
  await page.getByRole('button', { name: data.mine.add, exact: true }).click()
  await poll(() => page.locator('section[aria-labelledby="mine"] .said').innerText()).toContain('Unafam')
  expect(await page.locator('section[aria-labelledby="mine"] code').innerText()).toBe('unafam')
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: data.mine.template }).click(),
  ])
  expect(saved.suggestedFilename()).toBe('porte-voix-unafam.csv')
  const path = join(folder, 'template.csv')
  await saved.saveAs(path)
  const lines = readFileSync(path, 'utf8').split('\r\n')
  expect(lines[0]).toBe('\ufeffactor;platform;metric;value;observed_on;source_url;note')
  expect(lines[1]).toMatch(/^unafam;facebook;followers;;\d{4}-\d\d-\d\d;https:\/\/www\.facebook\.com\/unafam\.exemple;/)
  // Filled in, it is recognised as it is, and its preview speaks of values. The clock of the server is behind the browser's.
  writeFileSync(path, lines.join('\r\n').replace(/followers;;[\d-]+/, 'followers;1240;2026-05-31'))
  await arrive(page, '/data')
  await page.locator('.upload input[type=file]').setInputFiles(path)
  await page.locator('form.preview').waitFor()
  const preview = await page.locator('form.preview').innerText()
  expect(preview).toContain(data.upload.previewColumns.value)
  expect(preview).not.toContain(data.upload.previewColumns.interactions)
  expect(preview).not.toContain(data.upload.keepText)
  // A page of somebody else is not taken: whose it is, is said.
  await arrive(page, '/pages?data=real')
  await name.fill('Une autre association')
  await page.getByLabel(data.mine.pages).fill('https://www.facebook.com/UNAFAM.exemple')
  await page.getByRole('button', { name: data.mine.add, exact: true }).click()
  await poll(() => page.locator('section[aria-labelledby="mine"] .problem').innerText()).toContain(
    data.mine.taken('https://www.facebook.com/UNAFAM.exemple', 'Unafam'),
  )
  expect(faults.filter((fault) => !fault.includes('409'))).toEqual([])
  await page.context().close()
})

test('an upload waits for who leaves at the preview, and for who reloads while it is stored', async () => {
  const { page, faults } = await open(server().origin)
  await arrive(page, '/data')
  await page.locator('.upload input[type=file]').setInputFiles(fileOf(400, 8))
  await page.locator('form.preview').waitFor()
  await page.locator('header').getByRole('link', { name: shell.screens.method }).click()
  await page.getByRole('heading', { level: 1, name: shell.screens.method }).waitFor()
  await page.locator('header').getByRole('link', { name: shell.screens.data }).click()
  await page.locator('form.preview').waitFor()
  await page.reload()
  await page.locator('form.preview').waitFor()
  // One lost answer is asked for again, not held against the upload.
  let lost = 0
  await page.route('**/api/uploads/*', async (route) => {
    lost += 1
    if (lost === 1) await route.abort()
    else await route.continue()
  })
  await page.getByRole('button', { name: data.upload.import, exact: true }).click()
  await page.locator('.outcome').waitFor()
  expect(lost).toBeGreaterThan(1)
  expect(await page.locator('.outcome h3').innerText()).toContain('Huit pages')
  await page.reload()
  await page.locator('.outcome').waitFor()
  expect(faults.filter((fault) => !fault.includes('ERR_FAILED'))).toEqual([])
  await page.context().close()
})

test('pages that wait are assigned together, corrected by their name, and given back', async () => {
  const { page, faults } = await open(server().origin)
  await arrive(page, '/pages?data=real')
  const boxes = page.locator('.ticked-pages input')
  await poll(() => boxes.count()).toBe(8)
  const names = await page.locator('.ticked-pages strong').allInnerTexts()
  await boxes.nth(0).check()
  await boxes.nth(1).check()
  await page.locator('.several').getByRole('combobox').selectOption('unafam')
  await page.locator('.several').getByRole('button', { name: data.waiting.assign, exact: true }).click()
  await poll(() => boxes.count()).toBe(6)
  await poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('Unafam')
  const ours = async (): Promise<readonly string[]> => {
    const { pages } = (await (await fetch(`${server().origin}/api/pages?data=real`)).json()) as {
      pages: { name: string; actor: string | null }[]
    }
    return pages.filter(({ actor }) => actor === 'unafam').map(({ name }) => name)
  }
  await poll(ours).toEqual(expect.arrayContaining(names.slice(0, 2)))
  await page.getByLabel(data.pages.search).fill(names[0] ?? '')
  const section = page.locator('section[aria-labelledby=pages]')
  await section.getByRole('button', { name: data.pages.changeOf(names[0] ?? ''), exact: true }).click()
  await section.getByRole('combobox').selectOption('')
  await section.getByRole('button', { name: data.pages.save, exact: true }).click()
  await poll(ours).not.toContain(names[0])
  await section.getByRole('button', { name: data.pages.undo }).click()
  await poll(ours).toContain(names[0])
  await page.getByLabel(data.pages.search).fill('')
  await poll(() => section.locator('tbody tr').count()).toBe(10)
  // The page that was given back waits no longer: its box goes when the list has been asked for again.
  await poll(() => boxes.count()).toBe(6)
  const alone = await boxes.evaluateAll((all) => all.slice(0, 2).map((box) => box.getAttribute('aria-label')))
  for (const name of alone) await page.getByRole('checkbox', { name: name ?? '', exact: true }).check()
  await page.locator('.several').getByRole('combobox').first().selectOption({ label: data.waiting.createEach })
  await page.locator('.several').getByRole('button', { name: data.waiting.assign, exact: true }).click()
  await poll(() => boxes.count()).toBe(4)
  const { pages } = (await (await fetch(`${server().origin}/api/pages?data=real`)).json()) as {
    pages: { name: string; actorName: string | null }[]
  }
  expect(pages.filter(({ name }) => alone.includes(name)).map(({ actorName }) => actorName)).toEqual(
    expect.arrayContaining(alone),
  )
  expect(faults).toEqual([])
  await page.context().close()
})

test('the list that came with the product is named, and its undo is not offered by the way', async () => {
  const { page, faults } = await open(server().origin)
  await arrive(page, '/data')
  const list = page.locator('.import', { hasText: data.imports.supplied })
  expect(await list.getByRole('button').count()).toBe(0)
  await list.getByText(data.imports.suppliedUndo).click()
  expect(await list.getByRole('button').isVisible()).toBe(true)
  expect(await list.innerText()).toContain('data/reference/observations.csv')
  expect(faults).toEqual([])
  await page.context().close()
})

test('a window that shows the demonstration says so when another one removed it', async () => {
  const { page } = await open(server().origin)
  await arrive(page, '/?data=demo')
  await page.locator('figure svg').first().waitFor()
  await fetch(`${server().origin}/api/demo`, { method: 'DELETE' })
  await page.getByLabel(overview.period).selectOption('all')
  await page.getByText(shell.demo.removed).waitFor()
  await poll(() => page.locator('.banner').count()).toBe(0)
  await page.goto('/?data=demo')
  await page.getByText(shell.demo.removed).waitFor()
  await fetch(`${server().origin}/api/demo`, { method: 'POST' })
  await page.context().close()
})
