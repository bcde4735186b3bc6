// Every screen in both languages and both themes: it draws without an error, nothing leaves the origin, axe finds nothing,
// and nothing is cut or scrolls sideways on a phone, at 200 % zoom, in forced colours and in print.

import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { languages as words } from '../../data/model/words/index.ts'
import { axeFaults } from '../helpers/axe.ts'
import { useBrowser } from '../helpers/browser.ts'
import { combined } from '../helpers/cases.ts'
import { root } from '../helpers/code.ts'
import { useServer } from '../helpers/server.ts'

const open = useBrowser()
/** Two cores may be busy with other tests. */
const poll = <T>(read: () => T) => expect.poll(read, { timeout: 15_000 })
const server = useServer()

const screens = [
  '/',
  '/compare',
  '/topics',
  '/territories',
  '/territories/departement-29',
  '/posts',
  '/pages',
  '/actors',
  '/data',
  '/method',
  '/interface',
  '/accessibility',
  '/actors/demo-association-07',
  '/actors/demo-association-07/report',
] as const
/** Screens with figures, and how many. */
const figuresOn: Readonly<Record<string, number>> = {
  '/': 9,
  '/compare': 9,
  '/topics': 1,
  '/territories': 2,
  '/pages': 1,
  '/actors/demo-association-07': 4,
  '/actors/demo-association-07/report': 2,
}
const languages = ['fr', 'en'] as const
const themes = ['light', 'dark'] as const

/** Waits until the screen has its heading and waits for nothing more. */
/** Pictures of every screen as it was seen by axe, and the paper ones: kept beside the report of the run, not in git. */
const pictures = join(root, 'test-pictures')
const keepPicture = async (page: Page, screen: string, name: string): Promise<void> => {
  mkdirSync(pictures, { recursive: true })
  const file = `${screen.slice(1).replaceAll('/', '-') || 'overview'}-${name}.png`
  await page.screenshot({ path: join(pictures, file), fullPage: true })
}

const arrive = async (page: Page, address: string): Promise<void> => {
  await page.goto(address)
  await page.locator('main h1').waitFor()
  await page.waitForLoadState('networkidle')
  await expect.poll(() => page.locator('.loading, [aria-busy=true]').count(), { timeout: 15_000 }).toBe(0)
}

/** Elements that stick out of the window to the right, unless something around them scrolls. */
const tooWide = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const limit = document.documentElement.clientWidth
    const scrolls = (element: Element): boolean => {
      for (let at: Element | null = element; at !== null && at !== document.body; at = at.parentElement)
        if (/auto|scroll|hidden|clip/.test(getComputedStyle(at).overflowX)) return true
      return false
    }
    const sticksOut = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > limit + 1 && !scrolls(element),
    )
    const said = sticksOut
      .slice(0, 5)
      .map((element) => `${element.tagName}.${element.className} ${element.textContent?.slice(0, 40)}`)
    if (document.documentElement.scrollWidth > limit)
      said.push(`the page is ${document.documentElement.scrollWidth} wide`)
    return said
  })

describe.each(screens)('%s', (screen) => {
  test.each(combined(languages, themes, screens.indexOf(screen)))(
    'in %s, %s: axe finds nothing',
    async (lang, theme) => {
      const { page, faults } = await open(server().origin, { colorScheme: theme })
      await arrive(page, `${screen}?lang=${lang}&theme=${theme}`)
      expect(await page.locator('html').getAttribute('lang')).toBe(lang)
      await keepPicture(page, screen, `${lang}-${theme}-1280`)
      // What is folded away is part of the screen too.
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true
      })
      expect(await axeFaults(page)).toEqual([])
      expect(faults).toEqual([])
      await page.context().close()
    },
  )

  test('nothing scrolls sideways, from a small phone to a large screen and at 200 % zoom', async () => {
    const { page, faults } = await open(server().origin, { viewport: { width: 390, height: 844 } })
    await arrive(page, `${screen}?lang=fr`)
    await keepPicture(page, screen, 'fr-390')
    // 640 px are what 200 % zoom leaves of 1280.
    for (const width of [390, 320, 640, 1600]) {
      await page.setViewportSize({ width, height: 900 })
      // Figures are drawn anew for the new width.
      await poll(() => tooWide(page)).toEqual([])
    }
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('in forced colours every mark and word still differs from the ground', async () => {
    const { page, faults } = await open(server().origin, { forcedColors: 'active' })
    await arrive(page, screen)
    const invisible = await page.evaluate(() => {
      const ground = getComputedStyle(document.body).backgroundColor
      const marks = [...document.querySelectorAll('svg circle, svg path, svg rect, svg text')].filter((mark) => {
        const { fill, stroke, visibility } = getComputedStyle(mark)
        const isDrawn = (paint: string) => paint !== 'none' && !/rgba\(.*, 0\)$/.test(paint)
        const paints = [fill, stroke].filter(isDrawn)
        return visibility !== 'hidden' && paints.length > 0 && paints.every((paint) => paint === ground)
      })
      return marks
        .filter((mark) => mark.closest('[aria-hidden=true]') === null)
        .map((mark) => mark.outerHTML.slice(0, 120))
    })
    expect(invisible.slice(0, 5)).toEqual([])
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('prints without its controls, on paper width, with its figures', async () => {
    const { page, faults } = await open(server().origin, { viewport: { width: 718, height: 1000 } })
    await arrive(page, screen)
    // Figures far down the page come by themselves, once those above stand.
    await poll(() => page.locator('figure svg').count()).toBe(figuresOn[screen] ?? 0)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('header nav').isVisible()).toBe(false)
    expect(await page.locator('main h1').isVisible()).toBe(true)
    for (const figure of await page.locator('figure svg').all()) await poll(() => figure.isVisible()).toBe(true)
    await keepPicture(page, screen, 'print')
    // Figures are drawn anew for the width of paper.
    await poll(() => tooWide(page)).toEqual([])
    const pdf = await page.pdf({ format: 'A4' })
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('by keyboard: the skip link comes first, then everything that can be used, each with a visible focus', async () => {
    const { page, faults } = await open(server().origin)
    await arrive(page, screen)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#main')
    const expected = await page.evaluate(() => {
      const usable = 'a[href], button, select, input, textarea, summary, [tabindex="0"]'
      return [...document.querySelectorAll<HTMLElement>(usable)].filter(
        (element) =>
          element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled, [tabindex="-1"]'),
      ).length
    })
    // Looked at when it takes the focus, inside the page: asking for each stop from here would take most of the time.
    const reached = await page.evaluateHandle(() => {
      const seen = new Set<Element>()
      const look = (at: Element): void => {
        seen.add(at)
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(at)
        // A territory is marked along its own outline, which is drawn over all others.
        if (at.matches('.drawing [data-x]')) {
          requestAnimationFrame(() => {
            if (document.activeElement !== at || at.closest('.drawing')?.querySelector('.outlined path') != null) return
            lookAtOutline()
          })
          return
        }
        lookAtOutline()
        function lookAtOutline(): void {
          const marksInside = [...at.querySelectorAll('*')].some(
            (part) => getComputedStyle(part).outlineStyle !== 'none',
          )
          if ((outlineStyle === 'none' || outlineWidth === '0px') && boxShadow === 'none' && !marksInside)
            at.setAttribute('data-no-focus-shown', '')
        }
      }
      document.addEventListener('focusin', ({ target }) => {
        if (target instanceof Element) look(target)
      })
      if (document.activeElement !== null) look(document.activeElement)
      return seen
    })
    for (let press = 0; press < expected + 20; press += 1) {
      await page.keyboard.press('Tab')
      // Behind the last stop the focus leaves the page.
      if (press % 25 === 0 && (await page.evaluate(() => document.activeElement === document.body))) break
    }
    const unmarked = await page
      .locator('[data-no-focus-shown]')
      .evaluateAll((list) => list.map((one) => one.outerHTML.slice(0, 160)))
    expect(unmarked).toEqual([])
    const count = await page.evaluate((seen) => seen.size, reached)
    // A group of radio buttons or a date is one stop or several: the number may exceed what the selector names.
    expect(count).toBeGreaterThanOrEqual(expected)
    expect(faults).toEqual([])
    await page.context().close()
  })
})

test('an address that is no screen says so, and leads back', async () => {
  const { page, faults } = await open(server().origin)
  await arrive(page, '/nowhere')
  await page.locator('main a[href="/"]').first().click()
  await page.locator('figure svg').first().waitFor()
  expect(faults).toEqual([])
  expect(server().logged).toEqual([])
  await page.context().close()
})

test('a screen whose code does not come says so, with a way out, instead of loading for ever', async () => {
  const { page } = await open(server().origin)
  await arrive(page, '/')
  await page.route('**/assets/method-*.js', (route) => route.abort())
  await page.locator('header a[href^="/method"]').click()
  await page.getByText(words.fr.shell.problems.outdated).waitFor()
  await page.unroute('**/assets/method-*.js')
  await page.getByRole('button', { name: words.fr.shell.problems.reload }).click()
  await page.locator('main h1').waitFor()
  await page.context().close()
})

test('a question that makes no sense says what was wrong and leads back, without asking it again', async () => {
  const { page } = await open(server().origin)
  await page.goto('/?from=2026-05&to=2026-01')
  const notice = page.locator('main .problem')
  await notice.waitFor()
  expect(await notice.getByRole('button').count()).toBe(0)
  await notice.locator('summary').click()
  expect(await notice.locator('details').innerText()).toContain('2026-05')
  await notice.getByRole('link', { name: words.fr.shell.problems.usual }).click()
  await page.locator('figure svg').first().waitFor()
  await page.context().close()
})

test('on a phone the first finding is within the first screen, its choices one tap away', async () => {
  const { page, faults } = await open(server().origin, { viewport: { width: 390, height: 844 } })
  await arrive(page, '/')
  expect((await page.locator('.banner').boundingBox())?.height).toBeLessThan(90)
  expect((await page.locator('.findings li').first().boundingBox())?.y).toBeLessThan(844)
  await page.locator('.filters summary').click()
  await page.getByLabel(words.fr.shell.grid).selectOption('legal')
  await poll(() => page.locator('.filters summary').innerText()).toContain(words.fr.shell.grids.legal)
  expect(faults).toEqual([])
  await page.context().close()
})
