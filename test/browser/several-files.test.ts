// Files in number and in size on the Data screen, in a real browser: one is stopped while it is read, several are chosen at
// once and imported together, an archive is taken apart, a file that is too large is refused before it is sent.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { largestUpload } from '../../data/model/limits.ts'
import { languages } from '../../data/model/words/index.ts'
import { crowdTangleLines, writeCrowdTangle } from '../../scripts/bench/generate.ts'
import { useBrowser } from '../helpers/browser.ts'
import { useServer } from '../helpers/server.ts'
import { temporaryFolder } from '../helpers/temporary.ts'

const open = useBrowser()
const poll = <T>(read: () => T) => expect.poll(read, { timeout: 20_000 })
const { transfer, data, shell } = languages.fr
const folder = temporaryFolder()
const server = useServer()

const small = (rows: number): string => [...crowdTangleLines({ rows, pages: 3, seed: rows })].join('')
const importsNow = async (): Promise<readonly { file: string; id: number }[]> =>
  ((await (await fetch(`${server().origin}/api/imports`)).json()) as { imports: { file: string; id: number }[] })
    .imports

const arrive = async (page: Page): Promise<void> => {
  await page.goto('/data')
  await page.locator('main h1').waitFor()
  await page.waitForLoadState('networkidle')
}
const choose = (page: Page, files: string | string[]): Promise<void> =>
  page.locator('.drop input[type=file]').setInputFiles(files)

test('a file is stopped while it is read: said so, nothing stored, the next one can be chosen', async () => {
  const path = join(folder, 'grand.csv')
  writeCrowdTangle(path, { rows: 150_000, pages: 20 })
  const before = await importsNow()
  const { page, faults } = await open(server().origin)
  await arrive(page)
  await choose(page, path)
  await page.locator('.working progress[value]').waitFor()
  await page.getByRole('button', { name: transfer.stop }).click()
  await page.locator('.upload .notice').waitFor()
  expect(await page.locator('.upload .notice').innerText()).toBe(transfer.stopped('grand.csv'))
  await page.locator('.drop input[type=file]').waitFor({ state: 'attached' })
  expect(await importsNow()).toEqual(before)
  expect(faults).toEqual([])
})

test('several files are listed, looked at and imported together; so are those of an archive', async () => {
  const paths = [10, 20].map((rows) => {
    const path = join(folder, `export-${rows}.csv`)
    writeFileSync(path, small(rows))
    return path
  })
  const archive = join(folder, 'tout.zip')
  writeFileSync(archive, zipSync({ 'a.csv': strToU8(small(30)), 'notes.html': strToU8('<html></html>') }))
  const { page, faults } = await open(server().origin)
  await arrive(page)
  await choose(page, [...paths, archive])
  const rows = page.locator('.queue .files li')
  await poll(() => rows.count()).toBe(4)
  await poll(() => page.locator('.queue .main-action').isEnabled()).toBe(true)
  const said = await rows.allInnerTexts()
  expect(said.map((text) => text.split('\n')[0])).toEqual([
    'export-10.csv',
    'export-20.csv',
    'tout.zip/a.csv',
    'tout.zip/notes.html',
  ])
  expect(said[3]).toContain(transfer.queue.states.failed)
  // One is looked at, and waits on; then it is taken off the list.
  await page.getByRole('button', { name: transfer.queue.lookAt('export-20.csv') }).click()
  await page.locator('form.preview').waitFor()
  await page.getByRole('button', { name: shell.cancel }).click()
  await poll(() => rows.count()).toBe(4)
  await page.getByRole('button', { name: transfer.queue.removeOf('export-20.csv') }).click()
  await poll(() => rows.count()).toBe(3)
  await page.getByRole('button', { name: /^Importer les 2 fichiers/ }).click()
  await poll(async () => (await importsNow()).map(({ file }) => file)).toEqual(
    expect.arrayContaining(['export-10.csv', 'tout.zip/a.csv']),
  )
  await poll(() => page.locator('.queue p[role=status]').innerText()).toContain('2 fichiers importés')
  await page.getByRole('button', { name: transfer.queue.over }).click()
  await poll(() => rows.count()).toBe(0)
  for (const { id, file } of await importsNow())
    if (/export-10|a\.csv/.test(file)) await fetch(`${server().origin}/api/imports/${id}`, { method: 'DELETE' })
  expect(faults).toEqual([])
})

test('a file beyond the limit is refused before it is sent', async () => {
  const { page, faults } = await open(server().origin)
  await arrive(page)
  const sent: string[] = []
  page.on('request', (request) => {
    if (request.method() === 'POST') sent.push(request.url())
  })
  // A file of that size that takes no room: only its size is asked for.
  await page.evaluate((size) => {
    const input = document.querySelector<HTMLInputElement>('.drop input[type=file]')
    if (input === null) throw new Error('no input')
    const file = new File(['x'], 'immense.csv')
    Object.defineProperty(file, 'size', { value: size })
    Object.defineProperty(input, 'files', { value: [file] })
    input.dispatchEvent(new Event('change', { bubbles: true }))
  }, largestUpload + 1)
  await page.locator('.upload [role=alert]').waitFor()
  expect(await page.locator('.upload [role=alert]').innerText()).toContain(shell.problems.codes['too-large'])
  expect(sent).toEqual([])
  expect(await page.getByText(data.upload.choose).isVisible()).toBe(true)
  expect(faults).toEqual([])
})
