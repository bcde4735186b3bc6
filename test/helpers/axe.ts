// What axe finds wrong on a part of a page as it stands, a line each: the same rules for every test.

import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** @param part selector of the part looked at; the whole page when absent */
export const axeFaults = async (page: Page, part?: string): Promise<readonly string[]> => {
  const whole = new AxeBuilder({ page })
  const { violations } = await (part === undefined ? whole : whole.include(part))
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).slice(0, 3)}`)
}
