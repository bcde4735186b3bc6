// The Topics screen in a real browser, by keyboard: a term added, its preview seen, saved, counted and taken back; posts coded
// by letters; a text tried; lists brought from a file; and every state without a fault that a machine can find.

import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { languages } from '../../data/model/words/index.ts'
import { axeFaults } from '../helpers/axe.ts'
import { useBrowser } from '../helpers/browser.ts'
import { useServer } from '../helpers/server.ts'

const open = useBrowser()
const server = useServer()
const { topics, topicScreen } = languages.fr
/** Two cores may be busy with other tests. */
const poll = <T>(read: () => T) => expect.poll(read, { timeout: 20_000 })

const arrive = async (page: Page, address = '/topics?data=demo'): Promise<void> => {
  await page.goto(address)
  await page.locator('#agreement').waitFor()
  await poll(() => page.locator('.loading, [aria-busy=true]').count()).toBe(0)
}
const press = async (control: Locator): Promise<void> => {
  await control.focus()
  await control.press('Enter')
}
const hasFocus = (element: Locator): Promise<boolean> => element.evaluate((node) => node === document.activeElement)

/** Posts that the line of a list says it has. */
const postsOf = async (list: Locator): Promise<number> => {
  const [, digits = ''] =
    /([\d\s]+) publication/.exec((await list.locator('summary').first().textContent()) ?? '') ?? []
  return Number(digits.replaceAll(/\s/g, ''))
}

test('a term is added by keyboard, seen before it counts, counted, changed and taken back', async () => {
  const { page, faults } = await open(server().origin)
  await arrive(page)
  const list = page.locator('details.word-list', { hasText: topics.names.repit }).first()
  const before = await postsOf(list)
  expect(before).toBeGreaterThan(0)
  await press(list.locator('summary').first())
  await press(list.getByRole('button', { name: topicScreen.add(topics.names.repit) }))
  const field = list.getByLabel(topicScreen.term, { exact: true })
  expect(await hasFocus(field)).toBe(true)

  await page.keyboard.press('Enter')
  await list.getByText(topics.faults.empty).waitFor()
  await page.keyboard.type('répit')
  await page.keyboard.press('Enter')
  await list.getByText(topicScreen.faults.exists).waitFor()

  await field.fill('conseiller')
  await page.keyboard.press('Enter')
  await list.getByText(/^Ce changement toucherait/).waitFor({ timeout: 20_000 })
  const gained = Number(((await list.getByText(/ en plus$/).textContent()) ?? '').replaceAll(/\D/g, ''))
  expect(gained).toBeGreaterThan(0)
  await press(list.locator('.preview summary').first())
  expect(new Set(await list.locator('.preview mark').allTextContents())).toEqual(new Set(['conseiller']))
  expect(await axeFaults(page)).toEqual([])
  // Nothing counts before it is saved.
  expect(await postsOf(list)).toBe(before)

  await press(list.getByRole('button', { name: topicScreen.saveNew, exact: true }))
  await page.getByText(topicScreen.said.add('conseiller', topics.names.repit)).waitFor()
  await poll(() => postsOf(list)).toBe(before + gained)
  await page.getByText(topicScreen.done).waitFor({ timeout: 20_000 })
  const own = list.getByRole('button', { name: topicScreen.change('conseiller') })
  expect(await own.locator('xpath=..').textContent()).toContain(topicScreen.flags.own)

  await press(own)
  await list.getByLabel(topicScreen.flags.isAmbiguous).press('Space')
  await press(list.getByRole('button', { name: topicScreen.save, exact: true }))
  await page.getByText(topicScreen.said.change('conseiller')).waitFor()
  await poll(() => postsOf(list)).toBeLessThan(before + gained)

  const undo = page.getByRole('button', { name: topicScreen.undo })
  await press(undo)
  await poll(() => postsOf(list)).toBe(before + gained)
  await press(undo)
  await poll(() => postsOf(list)).toBe(before)
  await poll(() => undo.count()).toBe(0)
  expect(await own.count()).toBe(0)
  expect(faults).toEqual([])
  await page.context().close()
})

test('a term of the reference is taken out, stays visible, and comes back', async () => {
  const { page, faults } = await open(server().origin)
  await arrive(page)
  const list = page.locator('details.word-list', { hasText: topics.names.repit }).first()
  const before = await postsOf(list)
  await press(list.locator('summary').first())
  await press(list.getByRole('button', { name: topicScreen.change('accueil de jour') }).first())
  await press(list.getByRole('button', { name: topicScreen.remove }))
  await page.getByText(topicScreen.said.remove('accueil de jour')).waitFor()
  await poll(() => postsOf(list)).toBeLessThan(before)
  await press(list.getByRole('button', { name: topicScreen.restore('accueil de jour') }))
  await page.getByText(topicScreen.said.restore('accueil de jour')).waitFor()
  await poll(() => postsOf(list)).toBe(before)
  expect(faults).toEqual([])
  await page.context().close()
})

test('three posts are coded by letters, the last one is taken back, and the agreement is told', async () => {
  const { page, faults } = await open(server().origin)
  await arrive(page)
  const region = page.getByRole('region', { name: topicScreen.coding })
  const agreement = page.getByRole('region', { name: topicScreen.agreement })
  await agreement.getByText(topicScreen.ownNone).waitFor()
  const post = region.getByRole('article')
  await post.focus()
  for (const number of [1, 2, 3]) {
    await page.keyboard.press('a')
    await page.keyboard.press('R')
    expect(await region.getByRole('checkbox', { checked: true }).count()).toBe(2)
    await page.keyboard.press('Enter')
    await region.getByText(topicScreen.kept(String(number))).waitFor()
    await region.getByRole('article', { name: topicScreen.post(String(number + 1)) }).waitFor()
    expect(await hasFocus(post)).toBe(true)
    expect(await region.getByRole('checkbox', { checked: true }).count()).toBe(0)
  }
  const own = agreement.getByRole('table', { name: topicScreen.ownTitle })
  const codedOf = (name: string): Promise<string | null> =>
    own.getByRole('row', { name }).first().getByRole('cell').nth(1).textContent()
  await poll(() => codedOf(topics.names.repit)).toBe('3')
  await page.keyboard.press('Backspace')
  await region.getByText(topicScreen.takenBack).waitFor()
  expect(await region.getByRole('checkbox', { checked: true }).count()).toBe(2)
  await page.keyboard.press('a')
  await page.keyboard.press('Enter')
  await region.getByText(topicScreen.kept('3')).waitFor()
  await poll(() => codedOf(topics.names.repit)).toBe('2')
  await poll(() => codedOf(topicScreen.carers)).toBe('3')
  expect(await axeFaults(page)).toEqual([])

  await page.goto('/method?data=demo#topics')
  await page.getByRole('table', { name: topicScreen.ownTitle }).waitFor()
  await page.getByRole('table', { name: topics.selfCheck.title }).waitFor()
  await page.getByText(topics.rules[0] ?? '').waitFor()
  expect(faults).toEqual([])
  await page.context().close()
})

test('a text is read by the lists as they are', async () => {
  const { page, faults } = await open(server().origin)
  await arrive(page)
  const region = page.getByRole('region', { name: topicScreen.tryTitle })
  await region.getByLabel(topicScreen.tryLabel).fill('Bonjour.')
  await region.getByText(topicScreen.tryNone).waitFor()
  await region.getByLabel(topicScreen.tryLabel).fill('Du #DroitAuRépit. Un don.')
  expect(await region.locator('mark').allTextContents()).toEqual(['#DroitAuRépit', 'don'])
  await region.getByText(topicScreen.countsNot, { exact: false }).waitFor()
  expect(faults).toEqual([])
  await page.context().close()
})

test('lists are taken along, and a file that is none is refused line by line', async () => {
  const { page, faults } = await open(server().origin)
  await arrive(page)
  const files = page.locator('details.word-list', { hasText: topicScreen.files })
  await press(files.locator('summary').first())
  const href = await files.getByRole('link', { name: topicScreen.download }).getAttribute('href')
  const csv = await (await fetch(`${server().origin}${href}`)).text()
  const bring = (text: string): Promise<void> =>
    files.getByLabel(topicScreen.choose).setInputFiles({
      name: 'topics.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(text),
    })
  await bring(`${csv}repit,a. b,no,no,no,\r\n`)
  await files.getByText(topics.faults.phrases).waitFor()
  await bring(`${csv}repit,parenthèse,no,no,no,\r\n`)
  await page.getByText(topicScreen.said.file(topicScreen.fileCounts('1', '0', '0'))).waitFor()
  expect(await files.getByText(topics.faults.phrases).count()).toBe(0)
  await files.getByLabel(topicScreen.dropOwn).press('Space')
  await press(files.getByRole('button', { name: topicScreen.restoreAll }))
  await page.getByText(topicScreen.said.all).waitFor()
  expect(await (await fetch(`${server().origin}${href}`)).text()).toBe(csv)
  expect(faults).toEqual([])
  await page.context().close()
})

test('without posts the lists are there, nothing is to be coded, and the self-check stands', async () => {
  const { page, faults } = await open(server().origin)
  await arrive(page, '/topics?data=real')
  await page.getByText(topicScreen.empty).waitFor()
  await page.getByText(topicScreen.codingNone).waitFor()
  await page.getByRole('table', { name: topics.selfCheck.title }).waitFor()
  expect(faults).toEqual([])
  await page.context().close()
})

test('what the server refuses is told, and can be asked again', async () => {
  const { page } = await open(server().origin)
  await page.route('**/api/topics?*', (route) => route.abort())
  await page.goto('/topics?data=demo')
  await page.getByRole('alert').getByText(languages.fr.shell.problems.unreachable).waitFor()
  await page.unroute('**/api/topics?*')
  await press(page.getByRole('alert').getByRole('button', { name: languages.fr.shell.retry }))
  await page.locator('#agreement').waitFor()
  await page.context().close()
})

describe.each([390, 1280])('%i px wide', (width) => {
  test.each([
    ['fr', 'light'],
    ['fr', 'dark'],
    ['en', 'light'],
    ['en', 'dark'],
  ] as const)('%s, %s: axe finds nothing and nothing sticks out', async (lang, theme) => {
    const { page, faults } = await open(server().origin, { viewport: { width, height: 850 }, colorScheme: theme })
    await arrive(page, `/topics?data=demo&lang=${lang}&theme=${theme}`)
    const words = languages[lang]
    await page.locator('details.word-list summary').first().click()
    await page.getByRole('button', { name: words.topicScreen.add(words.topics.names.repit) }).click()
    expect(await axeFaults(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    expect(faults).toEqual([])
    await page.context().close()
  })
})
