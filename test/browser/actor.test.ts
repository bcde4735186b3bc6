// Where an organisation stands, in a real browser: from a number of a page to its organisation and back to the number, the
// sentences and the table say the same, small pages get a reason, and an unknown organisation says so. Screens in all themes
// and widths: screens.test.ts.

import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { StandingReply } from '../../data/model/contract.ts'
import { languages, readerOf } from '../../data/model/words/index.ts'
import { standingSentence } from '../../data/model/words/standing.ts'
import { axeFaults } from '../helpers/axe.ts'
import { useBrowser } from '../helpers/browser.ts'
import { useServer } from '../helpers/server.ts'

const open = useBrowser()
const server = useServer()
const { standing, shell } = languages.fr

const arrive = async (page: Page, address: string): Promise<void> => {
  await page.goto(address)
  await page.locator('main h1').waitFor()
  await page.waitForLoadState('networkidle')
  await expect.poll(() => page.locator('.loading, [aria-busy=true]').count(), { timeout: 15_000 }).toBe(0)
}
const replyOf = async (slug: string): Promise<StandingReply> =>
  (await (await fetch(`${server().origin}/api/actors/${slug}/standing?data=demo&grid=article`)).json()) as StandingReply

test('a number leads to its organisation, whose numbers lead back to their origin', async () => {
  const { page, faults } = await open(server().origin)
  await arrive(page, '/pages/7?metric=interactions-per-post&data=demo')
  await page.locator('a[href^="/actors/"]').click()
  await page.locator('.standings').first().waitFor({ state: 'attached' })
  const slug = new URL(page.url()).pathname.split('/')[2] ?? ''
  const reply = await replyOf(slug)
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName), { timeout: 15_000 }).toBe('H1')
  expect(await page.locator('main h1').innerText()).toBe(reply.actor.name)
  const [first] = reply.pages
  if (first === undefined) throw new Error(`${slug} has no page`)
  const measures = page.locator('#position > details', { has: page.locator('.standings') })
  await measures.locator('summary').first().click()
  const said = await measures.locator('.standings li p strong').allInnerTexts()
  expect(said).toEqual(first.metrics.map((it) => standingSentence(it, first, reply, readerOf('fr'))))
  // The technical sentence is folded, and there.
  await measures.locator('.standings summary').first().press('Enter')
  expect(await measures.locator('.standings details[open] p').innerText()).toContain(`graine ${reply.seed}`)
  await measures.locator('table').first().locator('tbody td a').first().click()
  await page.locator('.the-number').waitFor()
  expect(new URL(page.url()).searchParams.get('metric')).toBe(first.metrics[0]?.metric)
  expect(new URL(page.url()).pathname).toBe(`/origin/${first.page.id}`)
  expect(faults).toEqual([])
  expect(server().logged).toEqual([])
  await page.context().close()
})

test('every organisation of the demonstration has sentences without a hole, on a phone and in English', async () => {
  const { page, faults } = await open(server().origin, { viewport: { width: 390, height: 844 } })
  for (const slug of ['demo-association-41', 'demo-federation-08', 'demo-organisme-public-01', 'demo-banque-02']) {
    await arrive(page, `/actors/${slug}?data=demo&lang=en&theme=dark`)
    expect(await page.locator('main').innerText()).not.toMatch(/undefined|NaN|null|\[object/)
    expect(await axeFaults(page, 'main')).toEqual([])
  }
  expect(faults).toEqual([])
  await page.context().close()
})

test('the list of organisations leads there, with real data', async () => {
  const { page, faults } = await open(server().origin)
  await arrive(page, '/pages?data=real')
  const choice = page.locator('section[aria-labelledby=organisations] select').first()
  await choice.evaluate((element) => {
    for (let at: Element | null = element; at !== null; at = at.parentElement)
      if (at instanceof HTMLDetailsElement) at.open = true
  })
  await choice.selectOption({ index: 1 })
  const link = page.locator('h4 a[href^="/actors/"]')
  await link.waitFor()
  const name = await link.innerText()
  await link.click()
  await expect.poll(() => page.locator('main h1').innerText(), { timeout: 15_000 }).toBe(name)
  expect(new URL(page.url()).searchParams.get('data')).toBe('real')
  expect(faults).toEqual([])
  await page.context().close()
})

test('an organisation that is not there says so', async () => {
  const { page } = await open(server().origin)
  await page.goto('/actors/nobody?data=demo')
  await page.locator('main .problem').waitFor()
  expect(await page.locator('main .problem').innerText()).toContain(shell.problems.missing)
  expect(await page.locator('main h1').innerText()).toBe(standing.title)
  await page.context().close()
})
