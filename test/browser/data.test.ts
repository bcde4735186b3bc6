// The Data screen in a real browser: a file with bad lines is previewed, stored, seen and undone; the demonstration goes
// and comes back with one click each; one's own association is added by its name and address.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { languages } from '../../data/model/words/index.ts'
import { crowdTangleLines } from '../../scripts/bench/generate.ts'
import { useBrowser } from '../helpers/browser.ts'
import { useServer } from '../helpers/server.ts'
import { temporaryFolder } from '../helpers/temporary.ts'

const open = useBrowser()
const { data, faults: faultWords, overview, shell } = languages.fr
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
  expect(preview).toContain(data.sources['crowdtangle-facebook'])
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
  await expect.poll(() => page.locator('.imports li.import').count()).toBeGreaterThan(0)
  await page.locator('.imports .import', { hasText: 'Essai' }).getByRole('button').click()
  await expect.poll(() => page.locator('.imports .undone', { hasText: 'Essai' }).count()).toBe(1)
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
  expect(await page.locator('figure svg').count()).toBe(0)
  await page.reload()
  await page.getByRole('heading', { name: overview.empty.title }).waitFor()
  await page.getByRole('button', { name: shell.demo.make }).click()
  await page.locator('.banner').waitFor()
  await expect.poll(() => page.locator('figure svg').count()).toBe(7)
  expect(faults).toEqual([])
  await page.context().close()
})

test('an association and its page are added by name and address, and are there', async () => {
  const { page, faults } = await open(server().origin)
  await arrive(page, '/data')
  await page.getByLabel(data.mine.name).fill('Les Aidants du Marais')
  await page
    .getByLabel(data.mine.pages)
    .fill('https://www.facebook.com/aidantsdumarais\nhttps://www.instagram.com/aidantsdumarais/')
  await page.getByRole('button', { name: data.mine.add, exact: true }).click()
  await expect.poll(() => page.locator('.said').innerText()).toContain('Les Aidants du Marais')
  const { actors } = (await (await fetch(`${server().origin}/api/actors?data=real`)).json()) as {
    actors: { slug: string; pages: number; camps: Record<string, string> }[]
  }
  const added = actors.find(({ slug }) => slug === 'les-aidants-du-marais')
  expect(added).toMatchObject({ pages: 2 })
  expect(added?.camps.article).toBe('association')
  expect(faults).toEqual([])
  await page.context().close()
})
