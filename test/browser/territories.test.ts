// The screen of territories in a real browser, by keyboard alone: level and indicator chosen, a territory opened by its name and by
// the arrows on the map, its reason read, two compared, and back again with all that was asked; and printed in grey.

import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Reply } from '../../data/model/contract.ts'
import { languages, readerOf } from '../../data/model/words/index.ts'
import { personsText } from '../../data/model/words/territories.ts'
import { axeFaults } from '../helpers/axe.ts'
import { useBrowser } from '../helpers/browser.ts'
import { useServer } from '../helpers/server.ts'

const open = useBrowser()
const server = useServer()
const { territoriesScreen: texts, territories: named, shell } = languages.fr
/** Two cores may be busy with other tests. */
const poll = <T>(read: () => T) => expect.poll(read, { timeout: 30_000 })

const get = async <T>(path: string): Promise<T> => (await (await fetch(`${server().origin}${path}`)).json()) as T
const press = async (control: Locator): Promise<void> => {
  await control.focus()
  await control.press('Enter')
}
const arrive = async (page: Page, address: string): Promise<void> => {
  await page.goto(address)
  await page.locator('main h1').waitFor()
  await page.waitForLoadState('networkidle')
}
const asked = (page: Page): URLSearchParams => new URL(page.url()).searchParams
const pathOf = (page: Page): string => new URL(page.url()).pathname
const heading = (page: Page): Promise<string> => page.locator('main h1').innerText()

test('by keyboard: level, indicator, a territory by its name, its reason, another beside it, and back', async () => {
  const { page, faults } = await open(server().origin)
  await arrive(page, '/territories?data=demo')
  const map = page.locator('figure.figure-territories')
  await map.locator('svg [data-index="0"]').waitFor()
  await press(page.locator('.levels').getByRole('link', { name: texts.level.region, exact: true }))
  await poll(() => asked(page).get('level')).toBe('region')
  await poll(() => map.locator('svg path[data-index]').count()).toBe(18)
  await page.getByLabel(texts.need.label).selectOption('population-75')
  await poll(() => asked(page).get('need')).toBe('population-75')

  const search = page.getByLabel(texts.map.search, { exact: true }).locator('input')
  await search.focus()
  await search.pressSequentially('finist')
  await search.press('Enter')
  await poll(() => pathOf(page)).toBe('/territories/departement-29')
  await poll(() => heading(page)).toBe('Finistère')
  await poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
  const why = page.locator('section.why')
  const { territory } = await get<Reply<'territory'>>('/api/territories/departement-29?data=demo&need=population-75')
  await poll(() => why.locator('.judged').innerText()).toBe(named.verdicts[territory.verdict])
  expect(await why.innerText()).toContain('ans le Finistère')

  const beside = page.getByLabel(texts.one.compare, { exact: true }).locator('input')
  await beside.focus()
  await beside.pressSequentially('56')
  await beside.press('Enter')
  await poll(() => asked(page).get('with')).toBe('departement-56')
  const heads = page.locator('section[aria-labelledby=numbers] th')
  await poll(() => heads.allInnerTexts()).toEqual([texts.one.measure, 'Finistère', 'Morbihan', 'Bretagne', 'France'])
  expect(await axeFaults(page)).toEqual([])

  await press(page.locator('.around').getByRole('link', { name: texts.one.back }))
  await poll(() => pathOf(page)).toBe('/territories')
  await map.locator('svg [data-index="0"]').waitFor()
  expect([asked(page).get('level'), asked(page).get('need'), asked(page).get('with')]).toEqual([
    'region',
    'population-75',
    'departement-56',
  ])
  expect(faults).toEqual([])
  expect(server().logged).toEqual([])
  await page.context().close()
})

test('by keyboard: the arrows walk the map, each territory says its reason, Enter opens it', async () => {
  const { page, faults } = await open(server().origin)
  await arrive(page, '/territories?data=demo&level=region')
  const first = page.locator('figure.figure-territories svg [tabindex="0"]')
  await first.focus()
  const label = (): Promise<string> => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
  const from = await label()
  await page.keyboard.press('ArrowRight')
  const next = await label()
  expect(next).not.toBe(from)
  const { territories } = await get<Reply<'territories'>>('/api/territories?data=demo&level=region')
  const reached = territories.find(({ name }) => next.startsWith(name))
  if (reached === undefined) throw new Error(`no territory begins "${next}"`)
  expect(next).toContain(personsText(reached.need.value ?? 0, reached.need.digits, readerOf('fr')))
  await page.keyboard.press('Enter')
  await poll(() => pathOf(page)).toBe(`/territories/${reached.key}`)
  await poll(() => heading(page)).toBe(reached.name)
  expect(faults).toEqual([])
  await page.context().close()
})

test('the table keeps its order and what is sought in the address, and says why when it is opened', async () => {
  const { page, faults } = await open(server().origin)
  await arrive(page, '/territories?data=demo')
  const rows = page.locator('.territory-table tbody tr')
  await poll(() => rows.count()).toBe(101)
  await press(page.locator('.territory-table').getByRole('button', { name: /^Besoin/ }))
  await poll(() => asked(page).get('order')).toBe('need')
  const { territories } = await get<Reply<'territories'>>('/api/territories?data=demo')
  const most = territories.toSorted((a, b) => (b.need.value ?? 0) - (a.need.value ?? 0))[0]
  await poll(() => rows.first().locator('th').innerText()).toContain(most?.name)
  await page.getByLabel(texts.table.search, { exact: true }).locator('input').fill('haute s')
  await poll(() => rows.count()).toBe(2)
  await press(rows.first().locator('summary'))
  await poll(() => rows.first().locator('details p').innerText()).toContain('Haute-Savoie')
  expect(asked(page).get('q')).toBe('haute s')
  expect(faults).toEqual([])
  await page.context().close()
})

test('the rule is changed by its numbers, said, and put back', async () => {
  const { page, faults } = await open(server().origin)
  await arrive(page, '/territories?data=demo')
  await press(page.getByText(texts.rule.title))
  await page.getByLabel(texts.rule.voiceBelow, { exact: true }).fill('0.5')
  await page.keyboard.press('Enter')
  await poll(() => asked(page).get('voiceBelow')).toBe('0.5')
  await page.getByText(texts.rule.changed({ need: '1', voice: '0,5' })).waitFor()
  await press(page.getByRole('button', { name: texts.rule.usual }))
  await poll(() => asked(page).get('voiceBelow')).toBe(null)
  expect(faults).toEqual([])
  await page.context().close()
})

test.each([
  ['fr', 'light', 390],
  ['en', 'dark', 1280],
] as const)(
  'in %s, %s, %i px wide, printed in grey, it is not blank and axe finds nothing',
  async (lang, theme, width) => {
    const viewport = { width, height: 900 }
    const { page, faults } = await open(server().origin, { viewport, colorScheme: theme })
    await arrive(page, `/territories?data=demo&lang=${lang}&theme=${theme}`)
    await page.locator('figure.figure-territories svg [data-index="0"]').waitFor()
    expect(await axeFaults(page)).toEqual([])
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => {
      document.documentElement.style.filter = 'grayscale(1)'
    })
    const drawing = page.locator('figure.figure-territories svg')
    expect(await drawing.isVisible()).toBe(true)
    expect((await drawing.screenshot()).byteLength).toBeGreaterThan(10_000)
    expect(faults).toEqual([])
    await page.context().close()
  },
)

test('the search of all screens leads to a territory, and the header back to the map', async () => {
  const { page, faults } = await open(server().origin)
  await arrive(page, '/territories?data=demo')
  await page.keyboard.press('Control+k')
  await page.locator('dialog').getByRole('combobox').fill('lozere')
  await page.keyboard.press('Enter')
  await poll(() => pathOf(page)).toBe('/territories/departement-48')
  await press(page.locator('header').getByRole('link', { name: shell.screens.territories, exact: true }))
  await poll(() => pathOf(page)).toBe('/territories')
  expect(faults).toEqual([])
  await page.context().close()
})
