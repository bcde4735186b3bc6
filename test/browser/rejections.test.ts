// What a file is taken for and why, in a real browser: the evidence of its encoding, its rejected lines by column and a part
// at a time, before and after the import, the commonest cause first; then the corrected file brings in what was missing.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readerOf } from '../../data/model/words/index.ts'
import { useBrowser } from '../helpers/browser.ts'
import { useServer } from '../helpers/server.ts'
import { temporaryFolder } from '../helpers/temporary.ts'

const open = useBrowser()
const poll = <T>(read: () => T) => expect.poll(read, { timeout: 15_000 })
const { words, formats } = readerOf('fr')
const { suggestions, data } = words
const folder = temporaryFolder()
const server = useServer()

const header = 'Page Name,User Name,Facebook Id,Followers at Posting,Post Created,Type,Likes,URL,Message'
/** 60 rows: 30 with likes in short, 6 of a day that does not exist; é is 0x8E and à 0x88, as an old Mac writes them. */
const macFile = (): string => {
  const rows = Array.from({ length: 60 }, (_, at) => {
    const day = at % 10 === 3 ? '2021-02-30' : '2021-03-22'
    const likes = at % 2 === 0 ? '"1,2K"' : String(at)
    return `Essai,essai,100064000000077,870,${day} 07:30:00 EDT,Photo,${likes},https://www.facebook.com/100064000000077/posts/70${at},\x8et\x8e l\x88`
  })
  const path = join(folder, 'mac.csv')
  writeFileSync(path, Buffer.from([header, ...rows, ''].join('\r'), 'latin1'))
  return path
}

test('why a file is what it is, and all of its rejected lines by column', async () => {
  const { page, faults } = await open(server().origin)
  await page.goto('/data?lang=fr')
  await page.locator('main h1').waitFor()
  await page.locator('.upload input[type=file]').setInputFiles(macFile())
  const preview = page.locator('form.preview')
  await preview.waitFor()
  const facts = await preview.locator('dl.facts').first().innerText()
  expect(facts).toContain(
    suggestions.fileNotes.encodingOf(
      { encoding: 'macintosh', evidence: 'letters', seen: 'é 120, à 60', otherwise: 'Ž, ˆ' },
      formats,
    ),
  )
  expect(facts).toContain('«\u202fPage Name\u202f»')
  const list = preview.locator('.rejections')
  expect(await list.innerText()).toContain(
    suggestions.causes.cause(30, 36, 'Likes', words.faults.expectations['whole-number'], formats),
  )
  const lines = () => list.locator('tbody tr').count()
  expect(await lines()).toBe(10)
  // By keyboard: to the next part, then to one column alone.
  await list.getByRole('button', { name: suggestions.causes.next }).focus()
  await page.keyboard.press('Enter')
  await poll(() => list.getByRole('status').innerText()).toBe(suggestions.causes.shown(11, 20, 36, formats))
  await list.getByLabel(suggestions.causes.column).selectOption({ label: 'Post Created (6)' })
  await poll(lines).toBe(6)
  expect(await list.locator('tbody').innerText()).toContain('Février 2021 n’a que 28 jours')
  expect(await preview.innerText()).toContain(suggestions.causes.goodLines(36, formats))
  await preview.getByLabel(data.upload.allOrNothing).check()
  expect(await preview.innerText()).toContain(suggestions.causes.allOrNothing(36, formats))
  await preview.getByLabel(data.upload.allOrNothing).uncheck()
  await page.getByRole('button', { name: data.upload.import, exact: true }).click()
  const outcome = page.locator('.outcome')
  await outcome.locator('.rejections').waitFor()
  await poll(() => outcome.locator('tbody tr').count()).toBe(10)

  const done = page.locator('.imports .import', { hasText: 'mac.csv' }).first()
  await done.locator('summary', { hasText: data.imports.showRejections }).click()
  await poll(() => done.locator('.rejections tbody tr').count()).toBe(36)
  await done.getByLabel(suggestions.causes.column).selectOption({ label: 'Likes (30)' })
  await poll(() => done.locator('.rejections tbody tr').count()).toBe(30)
  expect(faults).toEqual([])
  expect(server().logged).toEqual([])
  await page.context().close()
})
