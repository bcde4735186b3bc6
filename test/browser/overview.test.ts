// The Overview in a real browser: both camps are seen, figures are walked by keyboard, what is downloaded is what the
// server draws and what is on screen, language and grid change the address, and the first load stays small.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { render } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { figures } from '../../client/charts/index.ts'
import { screenTheme } from '../../client/charts/parts/theme.ts'
import type { CompareReply } from '../../data/model/contract.ts'
import { languages, readerOf } from '../../data/model/words/index.ts'
import { crowdTangleLines } from '../../scripts/bench/generate.ts'
import { useBrowser } from '../helpers/browser.ts'
import { useServer } from '../helpers/server.ts'
import { temporaryFolder } from '../helpers/temporary.ts'

const open = useBrowser()
/** Two cores may be busy with other tests. */
const poll = <T>(read: () => T) => expect.poll(read, { timeout: 15_000 })
const { fr, en } = languages
const folder = temporaryFolder()
const server = useServer()

const arrive = async (page: Page, address = '/'): Promise<void> => {
  await page.goto(address)
  await expect.poll(() => page.locator('figure svg').count(), { timeout: 15_000 }).toBe(9)
  await page.waitForLoadState('networkidle')
}

test('figures of both camps stand side by side, named as invented, with a date', async () => {
  const { page, faults } = await open(server().origin)
  await arrive(page)
  const main = await page.locator('main').innerText()
  for (const family of Object.values(fr.overview.families)) expect(main).toContain(family)
  const panels = page.locator('.figure-distribution svg')
  expect(await panels.count()).toBe(3)
  for (const panel of await panels.all()) {
    const words = await panel.textContent()
    expect(words).toContain(fr.shell.camps.article.association)
    expect(words).toContain(fr.shell.camps.article.commercial)
    expect(words?.toLowerCase()).toContain('invent')
  }
  expect(await page.locator('.findings li').count()).toBe(3)
  expect(await page.locator('.banner').innerText()).toContain(fr.shell.demo.title)
  expect(await page.locator('.up-to').innerText()).toMatch(/20\d\d/)
  expect(faults).toEqual([])
  await page.context().close()
})

test('the arrows walk the points of a figure and each says what it is', async () => {
  const { page, faults } = await open(server().origin)
  await arrive(page)
  const figure = page.locator('.figure-distribution').first()
  await figure.locator('svg [tabindex="0"]').first().focus()
  const described = figure.locator('.described')
  const seen: string[] = []
  for (let press = 0; press < 3; press += 1) {
    seen.push(await described.innerText())
    await page.keyboard.press('ArrowRight')
  }
  expect(new Set(seen).size).toBe(3)
  for (const text of seen) expect(text).toMatch(/\d/)
  await page.keyboard.press('End')
  const last = await described.innerText()
  await page.keyboard.press('ArrowRight')
  expect(await described.innerText()).toBe(last)
  expect(await figure.locator('svg [tabindex="0"]').count()).toBe(1)
  expect(faults).toEqual([])
  await page.context().close()
})

/** Clicks a download and gives the address it came from with the bytes that were saved. */
const download = async (
  page: Page,
  figure: string,
  format: string,
): Promise<{ href: string; bytes: Buffer; name: string }> => {
  const link = page.locator(figure).first().locator('.downloads a', { hasText: format })
  const href = (await link.getAttribute('href')) ?? ''
  const [saved] = await Promise.all([page.waitForEvent('download'), link.click()])
  const path = join(folder, saved.suggestedFilename())
  await saved.saveAs(path)
  return { href, bytes: readFileSync(path), name: saved.suggestedFilename() }
}

describe('what is downloaded', () => {
  test.each(['.figure-gap', '.figure-distribution', '.figure-trend'])(
    '%s as SVG is the reply of the server',
    async (figure) => {
      const { page, faults } = await open(server().origin)
      await arrive(page)
      const { href, bytes, name } = await download(page, figure, 'SVG')
      expect(name).toMatch(/\.svg$/)
      const reply = await fetch(new URL(href, server().origin))
      expect(reply.headers.get('content-type')).toContain('image/svg+xml')
      expect(bytes.equals(Buffer.from(await reply.arrayBuffer()))).toBe(true)
      expect(bytes.toString()).toContain(fr.charts.invented)
      expect(faults).toEqual([])
      await page.context().close()
    },
  )

  test('as CSV holds a line for each row of the table on screen', async () => {
    const { page, faults } = await open(server().origin)
    await arrive(page)
    const { bytes, name } = await download(page, '.figure-distribution', 'CSV')
    expect(name).toMatch(/\.csv$/)
    const figure = page.locator('.figure-distribution').first()
    await figure.locator('.numbers summary').click()
    // A long table is made when it is opened.
    await figure.locator('tbody tr').first().waitFor()
    const rows = await figure.locator('tbody tr').count()
    expect(rows).toBeGreaterThan(20)
    const firstPage = await figure.locator('tbody tr td').first().innerText()
    const text = bytes.toString()
    expect(text).toContain(firstPage)
    expect(text.trim().split(/\r?\n/).length).toBeGreaterThanOrEqual(rows + 1)
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('as PNG is a picture with ink of both camps', async () => {
    const { page, faults } = await open(server().origin)
    await arrive(page)
    const { bytes, name } = await download(page, '.figure-gap', 'PNG')
    expect(name).toMatch(/\.png$/)
    const picture = await page.evaluate(async (base64) => {
      const raw = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      const image = await createImageBitmap(new Blob([raw], { type: 'image/png' }))
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d')
      if (context === null) throw new Error('no canvas')
      context.drawImage(image, 0, 0)
      const { data } = context.getImageData(0, 0, image.width, image.height)
      let [dark, coloured] = [0, 0]
      for (let at = 0; at < data.length; at += 4) {
        const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3)
        if (Math.max(red, green, blue) < 110) dark += 1
        if (Math.max(red, green, blue) - Math.min(red, green, blue) > 60) coloured += 1
      }
      const all = data.length / 4
      return { width: image.width, dark: dark / all, coloured: coloured / all }
    }, bytes.toString('base64'))
    expect(picture.width).toBeGreaterThanOrEqual(1200)
    // Words without a font leave no dark pixels: a picture of marks alone stays under this.
    expect(picture.dark).toBeGreaterThan(0.01)
    expect(picture.coloured).toBeGreaterThan(0.0005)
    expect(faults).toEqual([])
    await page.context().close()
  })
})

test('the drawing on screen is the one that Node draws, to the third decimal', async () => {
  const { page, faults } = await open(server().origin)
  await arrive(page)
  const reply = (await (await fetch(`${server().origin}/api/compare?data=demo`)).json()) as CompareReply
  const svg = page.locator('.figure-gap svg')
  const width = await page.locator('.figure-gap .drawing').evaluate((element) => Math.floor(element.clientWidth))
  const id = await svg.evaluate((element) => /figure-[a-zA-Z0-9]+/.exec(element.outerHTML)?.[0] ?? '')
  const told = figures.gap.tell(reply, readerOf('fr'), { metric: null })
  const drawn = render(told.svg({ width, margin: 0 }, screenTheme, id))
  const shapes = await page.evaluate((text) => {
    const flat = (root: Element): readonly string[] =>
      [root, ...root.querySelectorAll('*')].map((element) => {
        const attributes = [...element.attributes]
          .filter(({ name }) => !name.startsWith('xmlns'))
          .map(({ name, value }) => `${name}=${value.replace(/-?\d+\.\d+/g, (number) => Number(number).toFixed(2))}`)
          .toSorted()
        const own = [...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.textContent)
        return `${element.tagName.toLowerCase()} ${attributes.join(' ')} ${own.join('')}`
      })
    const onScreen = document.querySelector('.figure-gap svg')
    const fromNode = new DOMParser().parseFromString(text, 'text/html').querySelector('svg')
    return onScreen === null || fromNode === null ? null : [flat(onScreen), flat(fromNode)]
  }, drawn)
  expect(shapes?.[0]).toEqual(shapes?.[1])
  expect(shapes?.[0]?.length).toBeGreaterThan(30)
  expect(faults).toEqual([])
  await page.context().close()
})

test('the language switch changes every word, the address and the next visit', async () => {
  const { page, faults } = await open(server().origin)
  await arrive(page)
  await page.locator('.languages a[lang=en]').click()
  await poll(() => page.locator('main h1').innerText()).toBe(en.overview.title)
  expect(new URL(page.url()).searchParams.get('lang')).toBe('en')
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
  expect(await page.locator('.figure-gap svg').textContent()).toContain(en.charts.invented)
  await page.goto('/')
  await poll(() => page.locator('main h1').innerText()).toBe(en.overview.title)
  await page.locator('.languages a[lang=fr]').click()
  await poll(() => page.locator('main h1').innerText()).toBe(fr.overview.title)
  expect(faults).toEqual([])
  await page.context().close()
})

test('both grids are one choice apart, and the address keeps the choice', async () => {
  const { page, faults } = await open(server().origin)
  await arrive(page)
  const before = await page.locator('.figure-gap svg').textContent()
  await page.getByLabel(fr.shell.grid).selectOption('legal')
  await poll(() => page.locator('.figure-gap svg').textContent()).not.toBe(before)
  expect(new URL(page.url()).searchParams.get('grid')).toBe('legal')
  expect(await page.locator('.figure-distribution svg').first().textContent()).toContain(
    fr.shell.camps.legal.commercial,
  )
  await page.goBack()
  await poll(() => page.locator('.figure-gap svg').textContent()).toBe(before)
  expect(faults).toEqual([])
  await page.context().close()
})

test('the first screen loads at most 120 kB of JavaScript and 15 kB of styles, Brotli', async () => {
  const { page, faults } = await open(server().origin)
  const weightOf = new Map<string, Promise<number>>()
  page.on('response', (response) => {
    const isCounted = ['script', 'stylesheet'].includes(response.request().resourceType())
    const weight = async (): Promise<number> => brotliCompressSync(await response.body()).length
    if (isCounted) weightOf.set(response.url(), weight())
  })
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.querySelector('figure svg') === null) return
      observer.disconnect()
      performance.mark('figure')
    }).observe(document, { childList: true, subtree: true })
  })
  await arrive(page)
  // What is asked for once the first figure stands there holds nobody up.
  const before = await page.evaluate(() => {
    const [figure] = performance.getEntriesByName('figure')
    const asked = performance.getEntriesByType('resource')
    return asked.filter(({ startTime }) => startTime <= (figure?.startTime ?? 0)).map(({ name }) => name)
  })
  const sumOf = async (ending: string): Promise<number> => {
    const sums = await Promise.all(before.filter((url) => url.endsWith(ending)).map((url) => weightOf.get(url) ?? 0))
    return sums.reduce((sum, weight) => sum + weight, 0)
  }
  const weights = { script: await sumOf('.js'), stylesheet: await sumOf('.css') }
  expect(weights.script).toBeGreaterThan(10_000)
  expect(weights.script).toBeLessThanOrEqual(120_000)
  expect(weights.stylesheet).toBeGreaterThan(1000)
  expect(weights.stylesheet).toBeLessThanOrEqual(15_000)
  expect(faults).toEqual([])
  await page.context().close()
})

test('a default period with next to no pages says where there are more, and leads there', async () => {
  const { page, faults } = await open(server().origin)
  const ask = async (method: string, path: string, body: unknown): Promise<unknown> =>
    (
      await fetch(`${server().origin}${path}`, {
        method,
        body: typeof body === 'string' ? body : JSON.stringify(body),
        headers: { 'content-type': typeof body === 'string' ? 'text/csv' : 'application/json' },
      })
    ).json()
  // Twelve pages with posts of 2021 and 2022; only the first of them and the one of a bank went on.
  const lines = [...crowdTangleLines({ rows: 600, pages: 12, seed: 5 })].filter(
    (line, at) => at === 0 || /,202[12]-/.test(line) || /Page de mesure [12],/.test(line),
  )
  const { id } = (await ask('POST', '/api/uploads?file=old.csv', lines.join(''))) as { id: string }
  const state = async () =>
    ((await (await fetch(`${server().origin}/api/uploads/${id}`)).json()) as { state: string }).state
  await expect.poll(state, { timeout: 20_000 }).toBe('preview')
  await ask('POST', `/api/uploads/${id}/import`, {})
  await expect.poll(state, { timeout: 20_000 }).toBe('done')
  const held = (await (await fetch(`${server().origin}/api/pages?data=real&unassigned=1`)).json()) as {
    pages: { id: number }[]
  }
  for (const [at, { id: pageId }] of held.pages.entries())
    if (at < 11) await ask('PATCH', `/api/pages/${pageId}`, { actor: at % 2 === 0 ? 'unafam' : 'bnp-paribas' })
  await page.goto('/?data=real')
  const notice = page.locator('main .notice', { hasText: /davantage/ })
  await notice.waitFor()
  expect(await page.locator('.filters').innerText()).toContain(fr.overview.toAssign)
  // No network without posts is offered.
  expect(await page.getByLabel(fr.overview.platform, { exact: true }).count()).toBe(0)
  await notice.getByRole('link').click()
  await poll(() => notice.count()).toBe(0)
  expect(new URL(page.url()).searchParams.get('from')).toMatch(/^2021-/)
  expect(faults).toEqual([])
  await page.context().close()
})
