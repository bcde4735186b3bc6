// The report for the board on paper: exactly two pages of A4 for every organisation, in both languages, with nothing cut, beyond its
// sheet or over something else; and it says what the API says. As a screen it is looked at by screens.test.ts.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Reply } from '../../data/model/contract.ts'
import { strengthsOf } from '../../data/model/report/strengths.ts'
import { adviceText } from '../../data/model/words/advice.ts'
import { readerOf } from '../../data/model/words/index.ts'
import { coverSentence, strengthText } from '../../data/model/words/report.ts'
import { reportCommand } from '../../scripts/figure/report.ts'
import { readConfig } from '../../server/config.ts'
import { axeFaults } from '../helpers/axe.ts'
import { useBrowser } from '../helpers/browser.ts'
import { useServer } from '../helpers/server.ts'
import { temporaryFolder } from '../helpers/temporary.ts'

const open = useBrowser()
const server = useServer()

/** What commands told, instead of in the output of the tests. */
const said: string[] = []
for (const way of ['log', 'error'] as const)
  vi.spyOn(console, way).mockImplementation((text: string) => said.push(text))
afterEach(() => {
  said.length = 0
})

/** A name of almost as many letters as there may be. */
const longestName =
  'Union départementale et interprofessionnelle des associations de familles, de proches et d’aidants de personnes en situation de handicap, de maladie chronique ou de perte d’autonomie du Maine-et-Loire'

beforeAll(async () => {
  const made = await fetch(`${server().origin}/api/actors`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      name: longestName,
      kind: 'association',
      pages: ['https://www.facebook.com/relais.inconnu'],
    }),
  })
  expect(made.status).toBe(201)
})

/** Six replies, one of them a hash of all data, while other tests run beside. */
const whileBusy = { timeout: 60_000 }

/** Without a number in both camps, and without a page, the report has sentences alone. */
const hasFigures = async (page: Page): Promise<boolean> => (await page.locator('.sheet .drawn').count()) > 0

const arrive = async (page: Page, address: string): Promise<void> => {
  await page.goto(address)
  await page.locator('.report[data-drawn]').waitFor(whileBusy)
  if (await hasFigures(page)) await page.locator('.sheet figure svg').first().waitFor()
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
}

/** Pages of a PDF, as its own objects count them. */
const pagesIn = (pdf: Uint8Array): number =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0

/** What is wrong with the sheets as they are laid out, a line each: beyond the sheet, over another block, or cut. */
const sheetFaults = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const faults: string[] = []
    const told = (element: Element): string =>
      `${element.tagName}.${element.className} ${element.textContent?.slice(0, 40)}`
    for (const sheet of document.querySelectorAll('.sheet')) {
      const box = sheet.getBoundingClientRect()
      const shown = [...sheet.querySelectorAll('*')].filter((element) => element.checkVisibility())
      for (const element of shown) {
        const { left, right, top, bottom } = element.getBoundingClientRect()
        if (left < box.left - 1 || right > box.right + 1 || top < box.top - 1 || bottom > box.bottom + 1)
          faults.push(`beyond its sheet: ${told(element)}`)
        const isHidden = /hidden|clip/.test(getComputedStyle(element).overflow)
        if (!element.closest('svg') && isHidden && element.scrollWidth > element.clientWidth + 1)
          faults.push(`cut: ${told(element)}`)
      }
      for (const text of sheet.querySelectorAll<SVGTextElement>('.drawing svg text')) {
        const [drawn, whole] = [text.getBoundingClientRect(), text.closest('svg')?.getBoundingClientRect()]
        if (whole !== undefined && (drawn.left < whole.left - 1 || drawn.right > whole.right + 1))
          faults.push(`cut: ${text.textContent}`)
      }
      const blocks = [...sheet.querySelectorAll('h1, h2, h3, p, .limits, dl, .drawing svg')]
        .filter(
          (element) =>
            element.checkVisibility() && element.closest('svg')?.parentElement?.matches('.drawing') !== false,
        )
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
      for (const [at, one] of blocks.entries())
        for (const other of blocks.slice(at + 1)) {
          const isOver =
            Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left) > 1 &&
            Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top) > 1
          if (isOver) faults.push(`${told(one.element)} over ${told(other.element)}`)
        }
    }
    return faults
  })

/** A4 less margins of 12 mm. */
const paperWidth = 703

const onPaper = async (page: Page): Promise<void> => {
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: paperWidth, height: 1000 })
  if (!(await hasFigures(page))) return
  // Figures are drawn anew for the new width.
  await expect
    .poll(() =>
      page
        .locator('.drawing')
        .first()
        .evaluate((drawing) => drawing.clientWidth),
    )
    .toBeLessThanOrEqual(paperWidth)
}

const cases = [
  ['the usual one, with leads', 'demo-association-03', 'demo'],
  ['with three strengths', 'demo-association-locale-073', 'demo'],
  ['without a page', 'demo-association-47', 'demo'],
  ['with three peers', 'demo-organisme-public-01', 'demo'],
  ['commercial', 'demo-banque-02', 'demo'],
  [
    'the longest name of the reference list',
    'unaftc-union-nationale-des-associations-de-familles-de-traumatises-craniens',
    'real',
  ],
  ['with several pages and no post', 'malakoff-humanis', 'real'],
] as const

describe.each(['fr', 'en'] as const)('in %s', (lang) => {
  test('exactly two pages of A4 for every organisation, nothing cut, nothing over something else', async () => {
    const { page, faults } = await open(server().origin)
    const list = (await (await fetch(`${server().origin}/api/actors?data=real`)).json()) as Reply<'actors'>
    const long = list.actors.find(({ name }) => name === longestName)
    expect(long).toBeDefined()
    for (const [, slug, data] of [...cases, ['the longest name that may be', long?.slug ?? '', 'real'] as const]) {
      await page.emulateMedia({ media: null })
      await page.setViewportSize({ width: 1280, height: 900 })
      await arrive(page, `/actors/${slug}/report?data=${data}&lang=${lang}`)
      const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true })
      expect(pagesIn(pdf), slug).toBe(2)
      await onPaper(page)
      expect(await sheetFaults(page), slug).toEqual([])
      expect(await page.locator('.report').innerText()).not.toMatch(/undefined|NaN|null|\[object/)
      const isInvented = (await page.locator('.sheet .invented').count()) === 2
      expect(isInvented).toBe(data === 'demo')
      // Said once a page: not by its figures again.
      expect(await page.locator('.sheet svg text', { hasText: readerOf(lang).words.charts.invented }).count()).toBe(0)
      const isUnknown = (await page.getByText(readerOf(lang).words.report.gapUnknown).count()) === 1
      expect([isUnknown, await page.locator('.figure-gap').count()]).toEqual(data === 'demo' ? [false, 1] : [true, 0])
    }
    expect(faults).toEqual([])
    expect(server().logged).toEqual([])
    await page.context().close()
  })

  test('as much as the replies may hold still is two pages', async () => {
    const { page, faults } = await open(server().origin)
    // The real replies, lengthened: the longest name, three strengths, three leads of the wordiest rules.
    await page.route('**/api/actors/*/standing**', async (route) => {
      const response = await route.fetch()
      const reply = (await response.json()) as Reply<'standing'>
      const [first] = reply.pages
      if (first === undefined) throw new Error('the page is gone')
      const named = { ...first, page: { ...first.page, name: longestName } }
      const pages = [named, { ...named, page: { ...named.page, id: 999_999 } }]
      await route.fulfill({ response, json: { ...reply, actor: { ...reply.actor, name: longestName }, pages } })
    })
    await page.route('**/api/actors/*/advice**', async (route) => {
      const response = await route.fetch()
      const reply = (await response.json()) as Reply<'advice'>
      const [lead] = reply.pages[0]?.advice ?? []
      if (lead === undefined) throw new Error('nothing is advised any more')
      const { effect } = lead
      const long = { ...effect, ratio: 1.234, interval: [1.123, 12.34], gainPerWeek: 1234 }
      const advice = [
        { ...lead, rule: 'regularity', key: null, from: 'across-peers', now: 123, target: 45, effect: long },
        { ...lead, rule: 'topic', key: 'jeunes_aidants', from: 'peers', certainty: 'likely', effect: long },
        { ...lead, rule: 'rhythm', key: null, from: 'across-peers', now: 0.123, target: 1.23, effect: long },
      ]
      await route.fulfill({ response, json: { ...reply, pages: reply.pages.map((one) => ({ ...one, advice })) } })
    })
    await arrive(page, `/actors/demo-association-locale-073/report?data=demo&lang=${lang}`)
    expect(await page.locator('.cards li').count()).toBe(6)
    expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBe(2)
    await onPaper(page)
    expect(await sheetFaults(page)).toEqual([])
    expect(faults).toEqual([])
    await page.context().close()
  })
})

test('a figure of the first page is printed at most a quarter smaller than it is laid out, also from a phone', async () => {
  const { page, faults } = await open(server().origin, { viewport: { width: 390, height: 844 } })
  // A page being printed is laid out without asking observers: the event of printing alone tells the width.
  await page.addInitScript(() => {
    window.ResizeObserver = class {
      observe() {}
      unobserve() {}
      disconnect() {}
    }
  })
  await arrive(page, '/actors/demo-association-03/report?data=demo')
  expect(await axeFaults(page, 'main')).toEqual([])
  await onPaper(page)
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  const gap = page.locator('.figure-gap .drawing > svg')
  await expect.poll(() => gap.getAttribute('width')).toBe('900')
  expect((await gap.boundingBox())?.width).toBeGreaterThan(0.75 * 900)
  expect(faults).toEqual([])
  await page.context().close()
})

test('it says what the API says, and is reached from the organisation and from the Overview', async () => {
  const { page, faults } = await open(server().origin)
  const slug = 'demo-association-03'
  const asked = async <K extends 'standing' | 'advice' | 'habits'>(route: K): Promise<Reply<K>> =>
    (await (await fetch(`${server().origin}/api/actors/${slug}/${route}?data=demo&grid=article`)).json()) as Reply<K>
  const [standing, advice, habits] = await Promise.all([asked('standing'), asked('advice'), asked('habits')])
  const reader = readerOf('fr')
  const [first, advised] = [standing.pages[0], advice.pages[0]]
  if (first === undefined || advised === undefined) throw new Error(`${slug} has no page`)
  await page.goto(`/actors/${slug}?data=demo`)
  await page.getByRole('button', { name: reader.words.ourPage.ours.make }).click()
  await page.goto('/?data=demo')
  await page.getByRole('link', { name: reader.words.overview.next.report }).click()
  await page.locator('.report[data-drawn]').waitFor(whileBusy)
  expect(new URL(page.url()).pathname).toBe(`/actors/${slug}/report`)
  expect(await page.locator('.sheet h1').innerText()).toBe(standing.actor.name)
  await expect.poll(() => page.title()).toBe(reader.words.report.titleOf(standing.actor.name))
  expect(await page.locator('.sheet .lead').innerText()).toBe(coverSentence(first, standing, reader))
  const cards = (sheet: number) => page.locator('.sheet').nth(sheet).locator('.cards')
  const { strengths } = strengthsOf(first, habits.pages[0] ?? null, advised.advice.slice(0, 3))
  expect(strengths.length).toBeGreaterThan(0)
  for (const { title, text } of strengths.map((one) => strengthText(one, standing, reader))) {
    expect(await cards(0).innerText()).toContain(title)
    expect(await cards(0).innerText()).toContain(text)
  }
  expect(advised.advice.length).toBeGreaterThan(0)
  for (const { title, evidence } of advised.advice.slice(0, 3).map((one) => adviceText(one, advised, advice, reader))) {
    expect(await cards(1).innerText()).toContain(title)
    expect(await cards(1).innerText()).toContain(evidence)
  }
  const health = (await (await fetch(`${server().origin}/api/health?hash=1&data=demo`)).json()) as Reply<'health'>
  expect(health.contentHash).toMatch(/^[0-9a-f]{64}$/)
  expect(await page.locator('.method').innerText()).toContain(health.contentHash)
  expect(await page.locator('.method').innerText()).toContain(`/actors/${slug}/report?data=demo`)
  await page.getByRole('link', { name: reader.words.report.back }).click()
  await page.getByRole('link', { name: reader.words.report.link }).waitFor(whileBusy)
  expect(faults).toEqual([])
  await page.context().close()
})

test('the command writes the same file twice, with title, language and tags, and says what keeps it from writing', async () => {
  const folder = temporaryFolder()
  const config = { ...readConfig({}), database: server().database }
  const [one, two] = [join(folder, 'one.pdf'), join(folder, 'two.pdf')]
  const args = ['--own', 'demo-association-03', '--data', 'demo', '--lang', 'en']
  expect(await reportCommand([...args, '--out', one], config)).toBe(0)
  expect(await reportCommand([...args, '--out', two], config)).toBe(0)
  const pdf = readFileSync(one)
  expect(pdf.equals(readFileSync(two))).toBe(true)
  expect(pagesIn(pdf)).toBe(2)
  const text = pdf.toString('latin1')
  expect(text).toContain('/StructTreeRoot')
  expect(text).toContain('/Outlines')
  expect(text).toMatch(/\/Lang \(en\)/)
  const title = readerOf('en').words.report.titleOf('Association de démonstration 03')
  expect(text).toContain(`<FEFF${Buffer.from(title, 'utf16le').swap16().toString('hex').toUpperCase()}>`)
  expect(await reportCommand(['--own', 'nobody-at-all', '--out', join(folder, 'no.pdf')], config)).toBe(1)
  expect(await reportCommand(['--own', 'unafam', '--out', join(folder, 'missing', 'no.pdf')], config)).toBe(1)
  expect(said.at(-1)).toContain('no.pdf')
  expect(existsSync(join(folder, 'no.pdf'))).toBe(false)
})

test.each<[string, readonly string[]]>([
  ['no organisation', ['--out', 'x.pdf']],
  ['no file', ['--own', 'unafam']],
  ['a file that is no PDF', ['--own', 'unafam', '--out', 'x.html']],
  ['an option that is none', ['--own', 'unafam', '--out', 'x.pdf', '--colour']],
  ['a word too many', ['--own', 'unafam', '--out', 'x.pdf', 'gap']],
  ['a month that is none', ['--own', 'unafam', '--out', 'x.pdf', '--from', '2025-13']],
  ['other data', ['--own', 'unafam', '--out', 'x.pdf', '--data', 'all']],
  ['a language we do not speak', ['--own', 'unafam', '--out', 'x.pdf', '--lang', 'de']],
  ['an option without its value', ['--own', 'unafam', '--out']],
])('the command refuses %s', async (_, args) => {
  expect(await reportCommand(args)).toBe(2)
  expect(said.join()).toContain('npm run figure -- report')
})
