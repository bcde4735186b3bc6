// Small ways in, in a real browser: a number typed in, a file whose times have no zone, rejected rows as a file.

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { languages } from '../../data/model/words/index.ts'
import { useBrowser } from '../helpers/browser.ts'
import { useServer } from '../helpers/server.ts'
import { temporaryFolder } from '../helpers/temporary.ts'

const open = useBrowser()
const server = useServer()
const folder = temporaryFolder()
const { data } = languages.fr
const { typed, upload, rejections } = data
/** Two cores may be busy with other tests. */
const poll = <T>(read: () => T) => expect.poll(read, { timeout: 15_000 })

test('a number is typed in, stored with its origin, and the form is ready for the next one', async () => {
  const { page, faults } = await open(server().origin)
  await page.goto(`${server().origin}/data`)
  const form = page.locator('section[aria-labelledby="typed"]')
  await form.getByLabel(typed.actor).fill('Aides')
  await form.getByLabel(typed.value, { exact: true }).fill('1 240')
  await form.getByLabel(typed.day).fill('2026-03-31')
  await page.keyboard.press('Enter')
  await poll(() => form.getByRole('status').textContent()).toContain('1\u202f240')
  await poll(() => form.getByLabel(typed.value, { exact: true }).inputValue()).toBe('')
  expect(
    await form.getByLabel(typed.value, { exact: true }).evaluate((input) => input === document.activeElement),
  ).toBe(true)
  const observations = server().datasets.real.readings.stated()
  expect(observations.find(({ value, day }) => value === 1240 && day === '2026-03-31')).toMatchObject({
    metric: 'followers',
  })

  // A number far from the last one is asked about, a number that is none is refused.
  await poll(() => form.textContent()).toContain(typed.last('1\u202f240', '31 mars 2026'))
  await form.getByLabel(typed.value, { exact: true }).fill('99999')
  await poll(() => form.textContent()).toContain(typed.unlikely)
  await form.getByLabel(typed.value, { exact: true }).fill('beaucoup')
  await page.keyboard.press('Enter')
  await poll(() => form.getByRole('alert').textContent()).toBe(typed.notWhole)
  expect(faults).toEqual([])
  await page.context().close()
})

test('a file whose times have no zone is read again with the zone that is named; rejected rows come as a file', async () => {
  const path = join(folder, 'publications.csv')
  writeFileSync(
    path,
    [
      'Post ID,Page ID,Page name,Title,Publish time,Post type,Permalink,Is crosspost,Is share,Date,Reactions,Comments,Shares',
      '900001,700001,Page inventée,Bonjour,03/22/2025 07:30,Photos,https://www.facebook.com/700001/posts/900001,0,0,Lifetime,10,2,1',
      '900002,700001,Page inventée,Bonsoir,03/23/2025 19:30,Photos,https://www.facebook.com/700001/posts/900002,0,0,Lifetime,1.5,2,1',
    ].join('\n'),
  )
  const { page, faults } = await open(server().origin)
  await page.goto(`${server().origin}/data`)
  const section = page.locator('section[aria-labelledby="import"]')
  await section.locator('input[type=file]').setInputFiles(path)
  await section.getByRole('button', { name: upload.zone.again }).waitFor({ timeout: 30_000 })
  // The received file waits on the server: a reload loses nothing.
  await page.reload()
  await section.getByRole('button', { name: upload.zone.again }).click({ timeout: 30_000 })
  await section.getByRole('button', { name: upload.import }).click({ timeout: 30_000 })
  const link = section.getByRole('link', { name: rejections.download })
  const [file] = await Promise.all([page.waitForEvent('download'), link.click({ timeout: 30_000 })])
  const saved = join(folder, 'rejected.csv')
  await file.saveAs(saved)
  const text = readFileSync(saved, 'utf8')
  expect(text.startsWith('\ufeffPost ID;Page ID')).toBe(true)
  expect(text).toContain('900002;700001')
  expect(text).not.toContain('900001;')
  expect(server().datasets.real.posts.extent().newest).toBe('2025-03-22T06:30:00Z')
  expect(faults).toEqual([])
  await page.context().close()
})
