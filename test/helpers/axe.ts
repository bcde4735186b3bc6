// What axe finds wrong on a part of a page as it stands, a line each: the same rules for every test. Its time grows faster than
// the page: of long tables and crowded figures `npm test` shows it the first rows and marks, which the others are like;
// `npm run test:long` shows it all.

import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { inject } from 'vitest'

const alike = 'tbody tr:nth-child(n + 13), main li:nth-child(n + 41), svg [data-index]:nth-child(n + 25)'

/** Leaves rows and marks beyond the first ones out of the page. @returns what brings them back */
const thinned = async (page: Page): Promise<() => Promise<void>> => {
  if (inject('hasAllCases')) return async () => undefined
  await page.evaluate((selector) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`${selector} { display: none !important }`)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  }, alike)
  return () =>
    page.evaluate(() => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1)
    })
}

/** @param part selector of the part looked at; the whole page when absent */
export const axeFaults = async (page: Page, part?: string): Promise<readonly string[]> => {
  const restore = await thinned(page)
  const whole = new AxeBuilder({ page })
  const { violations } = await (part === undefined ? whole : whole.include(part))
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  await restore()
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).slice(0, 3)}`)
}
