// "Our page" in a real browser: chosen once by a few letters, remembered and forgotten with a way back, the hours planned by
// keyboard, a goal set, changed and taken back, and an organisation that is not in the data shown.

import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { isNamed } from '../../client/views/actor/choose.tsx'
import { targetIn } from '../../client/views/actor/goal-form.tsx'
import type { AdviceReply, StandingReply } from '../../data/model/contract.ts'
import { languages, readerOf } from '../../data/model/words/index.ts'
import { mainGroup, positionSentence } from '../../data/model/words/position.ts'
import { axeFaults } from '../helpers/axe.ts'
import { useBrowser } from '../helpers/browser.ts'
import { useServer } from '../helpers/server.ts'

const open = useBrowser()
const server = useServer()
const { ourPage, advice, goals } = languages.fr
const own = 'demo-association-07'
const patience = { timeout: 15_000 }

const settled = async (page: Page): Promise<void> => {
  await page.locator('main h1').waitFor()
  await expect.poll(() => page.locator('.loading, [aria-busy=true]').count(), { timeout: 15_000 }).toBe(0)
}
const arrive = async (page: Page, address: string): Promise<void> => {
  await page.goto(address)
  await settled(page)
}
const remembered = (page: Page): Promise<string | null> => page.evaluate(() => localStorage.getItem('porte-voix-own'))

test('a name is found by parts of it, whatever accents and case', () => {
  expect(isNamed('Fédération de démonstration 08', 'DEMON fede')).toBe(true)
  expect(isNamed('Association Œuvre', 'oeuvre')).toBe(true)
  expect(isNamed('Association de démonstration 07', '08')).toBe(false)
  expect(isNamed('Association', '')).toBe(true)
})

test('a value to reach is a number of at least 0, as people write it', () => {
  expect(['1 500', '1\u202f500', '2,5', '0'].map(targetIn)).toEqual([1500, 1500, 2.5, 0])
  expect(['', 'beaucoup', '-3', '1e5'].map(targetIn)).toEqual([null, null, null, null])
})

test('chosen once, remembered, forgotten, and that taken back', async () => {
  const { page, faults } = await open(server().origin)
  await arrive(page, '/actors?data=demo')
  expect(await page.locator('main h1').innerText()).toBe(ourPage.choose.title)
  expect(await page.locator('main .notice').innerText()).toBe(ourPage.choose.invented)
  await page.getByLabel(ourPage.choose.label).fill('demonstration 07 asso')
  // The local ones numbered 007, 070 and so on are found too, after it.
  const first = page.locator('.named li').first()
  await expect.poll(() => first.innerText(), patience).toContain('Association de démonstration 07')
  expect(await page.locator('.named li').count()).toBeGreaterThan(1)
  expect(await axeFaults(page, 'main')).toEqual([])
  await first.locator('button').press('Enter')
  await expect.poll(() => new URL(page.url()).pathname, patience).toBe(`/actors/${own}`)
  await settled(page)
  expect(await remembered(page)).toBe(own)
  expect(await page.locator('.ours').innerText()).toContain(ourPage.ours.isInvented)
  // Without a name in the address it opens on the one that is remembered.
  await arrive(page, '/actors?data=demo')
  await expect.poll(() => new URL(page.url()).pathname, patience).toBe(`/actors/${own}`)
  await settled(page)
  await page.getByRole('button', { name: ourPage.ours.forget }).press('Enter')
  expect(await page.locator('.ours .said').innerText()).toBe(ourPage.ours.forgotten)
  expect(await remembered(page)).toBeNull()
  await page.getByRole('button', { name: ourPage.ours.undo }).click()
  expect(await remembered(page)).toBe(own)
  expect(faults).toEqual([])
  await page.context().close()
})

test('where it stands is the sentence of the API, and there is advice or the reason why not', async () => {
  const { page, faults } = await open(server().origin)
  await arrive(page, `/actors/${own}?data=demo`)
  const ask = async (route: string): Promise<unknown> =>
    (await fetch(`${server().origin}/api/actors/${own}/${route}?data=demo&grid=article`)).json()
  const reply = (await ask('standing')) as StandingReply
  const [first] = reply.pages
  if (first === undefined) throw new Error('it has no page')
  const title = positionSentence(first, mainGroup(first), first.page.name, reply, readerOf('fr'))
  expect(await page.locator('.figure-position').getAttribute('aria-label')).toBe(title)
  const [advised] = ((await ask('advice')) as AdviceReply).pages
  const said = await page.locator('#advice').innerText()
  expect(await page.locator('#advice .advice > li').count()).toBe(advised?.advice.length)
  if (advised?.because != null) expect(said).toContain(advice.none[advised.because])
  for (const format of ['svg', 'csv']) {
    const file = await page.locator(`.figure-position a[href*=".${format}"]`).getAttribute('href')
    expect((await fetch(`${server().origin}${file}`)).status).toBe(200)
  }
  expect(faults).toEqual([])
  await page.context().close()
})

test('the hours are planned by keyboard, and stay in the address', async () => {
  const { page, faults } = await open(server().origin)
  await arrive(page, `/actors/${own}?data=demo`)
  const before = await page.locator('#planner [role=status]').innerText()
  const slider = page.locator('#planner input[type=range]')
  await slider.focus()
  for (const _ of [1, 2]) await slider.press('ArrowRight')
  await expect.poll(() => new URL(page.url()).searchParams.get('hours'), patience).toBe('3')
  await expect.poll(() => page.locator('#planner [role=status]').innerText(), patience).not.toBe(before)
  expect(await page.locator('#planner input[type=number]').first().inputValue()).toBe('3')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('range')
  expect(faults).toEqual([])
  await page.context().close()
})

test('a goal is set, changed and removed, and each is taken back', async () => {
  const { page, faults } = await open(server().origin)
  await arrive(page, `/actors/${own}?data=demo`)
  const part = page.locator('#goals')
  const undo = part.getByRole('button', { name: goals.undo, exact: true })
  const said = part.locator('.said')
  await part.getByRole('button', { name: ourPage.goals.open }).click()
  await part.getByLabel(goals.target).fill('beaucoup')
  await part.getByRole('button', { name: goals.set }).click()
  expect(await part.locator('.fault').innerText()).toBe(ourPage.goals.notNumber)
  await part.getByLabel(goals.target).fill('1 500')
  await part.getByRole('button', { name: goals.set }).click()
  await part.locator('.goals h3').waitFor()
  expect(await part.locator('.goals h3').innerText()).toMatch(/1\s500/)
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent), patience).toContain('1')
  expect(await axeFaults(page, '#goals')).toEqual([])
  await part.getByRole('button', { name: /^Modifier/ }).click()
  await part.getByLabel(goals.target).fill('2000')
  await part.getByRole('button', { name: goals.save }).click()
  await expect.poll(() => part.locator('.goals h3').innerText(), patience).toMatch(/2\s000/)
  await undo.click()
  await expect.poll(() => part.locator('.goals h3').innerText(), patience).toMatch(/1\s500/)
  await part.getByRole('button', { name: /^Retirer/ }).click()
  await expect.poll(() => part.locator('.goals li').count(), patience).toBe(0)
  expect(await said.innerText()).toMatch(/1\s500/)
  await undo.click()
  await expect.poll(() => part.locator('.goals li').count(), patience).toBe(1)
  expect(faults).toEqual([])
  await page.context().close()
})

test('what is remembered but not there says so, and can be forgotten', async () => {
  const { page } = await open(server().origin)
  await page.addInitScript(() => {
    if (sessionStorage.getItem('once') === null) localStorage.setItem('porte-voix-own', 'nobody-at-all')
    sessionStorage.setItem('once', 'yes')
  })
  await arrive(page, '/actors?data=demo')
  await page.locator('main .notice').waitFor()
  expect(await page.locator('main .notice').innerText()).toContain(ourPage.ours.absent.demo)
  await page.getByRole('button', { name: ourPage.ours.forget }).click()
  await page.getByLabel(ourPage.choose.label).waitFor()
  expect(await remembered(page)).toBeNull()
  await page.context().close()
})

test('on a phone nothing scrolls sideways, in both languages and themes, also with almost no data', async () => {
  const { page, faults } = await open(server().origin, { viewport: { width: 390, height: 844 } })
  for (const [slug, rest] of [
    [own, 'lang=fr&theme=light'],
    ['demo-association-41', 'lang=en&theme=dark'],
    ['demo-association-02', 'lang=fr&theme=dark&from=2026-06-25&to=2026-06-30'],
  ]) {
    await arrive(page, `/actors/${slug}?data=demo&${rest}`)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    expect(await page.locator('main').innerText()).not.toMatch(/undefined|NaN|null|\[object/)
    expect(await axeFaults(page, 'main')).toEqual([])
  }
  expect(faults).toEqual([])
  expect(server().logged).toEqual([])
  await page.context().close()
})
