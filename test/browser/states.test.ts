// Every screen in the states that a good day does not show: while it waits, when the server fails, and when there is no data
// at all. Each is drawn, says what it is, and axe finds nothing in it.

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { languages } from '../../data/model/words/index.ts'
import { axeFaults } from '../helpers/axe.ts'
import { builtClient } from '../helpers/broker.ts'
import { useBrowser } from '../helpers/browser.ts'
import { type Running, startServer, useServer } from '../helpers/server.ts'
import { temporaryFolder } from '../helpers/temporary.ts'

const open = useBrowser()
const server = useServer()
let bare: Running | undefined
beforeAll(async () => {
  await builtClient()
  bare = await startServer(temporaryFolder(), false)
})
afterAll(() => bare?.close())

const { fr } = languages
const screens = [
  '/',
  '/compare',
  '/actors/demo-association-07',
  '/topics',
  '/territories',
  '/posts',
  '/pages',
  '/data',
] as const
/** What every screen needs before it can ask anything. */
const isFirst = (address: string): boolean => /\/api\/(datasets|health)/.test(address)

const heading = (page: Page) => page.locator('main h1').waitFor()

describe.each(screens)('%s', (screen) => {
  test('while the server answers nothing, it says that it waits', async () => {
    const { page, faults } = await open(server().origin)
    await page.route('**/api/**', (route) => (isFirst(route.request().url()) ? route.continue() : undefined))
    await page.goto(`${screen}?data=demo`)
    await heading(page)
    await page.locator('main .loading').first().waitFor()
    expect(await axeFaults(page)).toEqual([])
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('when the server fails, it says so and offers to try again, which then works', async () => {
    const { page } = await open(server().origin)
    let isBroken = true
    await page.route('**/api/**', (route) =>
      isFirst(route.request().url()) || !isBroken
        ? route.continue()
        : route.fulfill({
            status: 500,
            contentType: 'application/problem+json',
            body: JSON.stringify({ type: 'about:blank', title: 'Internal Server Error', status: 500, detail: '' }),
          }),
    )
    await page.goto(`${screen}?data=demo`)
    await heading(page)
    const notice = page.locator('main .problem').first()
    await notice.waitFor()
    expect(await axeFaults(page)).toEqual([])
    isBroken = false
    for (let tries = 0; tries < 12 && (await page.locator('main .problem').count()) > 0; tries += 1) {
      await page.locator('main .problem').first().getByRole('button', { name: fr.shell.retry }).click()
      await page.waitForLoadState('networkidle')
    }
    await expect.poll(() => page.locator('main .problem').count(), { timeout: 15_000 }).toBe(0)
    await page.context().close()
  })

  test('with no data at all, it says what to do', async () => {
    if (bare === undefined) throw new Error('the server without data is not there')
    const { page, faults } = await open(bare.origin)
    await page.goto(screen.replace('/demo-association-07', ''))
    await heading(page)
    await page.waitForLoadState('networkidle')
    await expect.poll(() => page.locator('.loading, [aria-busy=true]').count(), { timeout: 15_000 }).toBe(0)
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(60)
    expect(await axeFaults(page)).toEqual([])
    expect(faults).toEqual([])
    expect(bare.logged).toEqual([])
    await page.context().close()
  })
})
