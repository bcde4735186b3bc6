// What axe finds wrong on a page as it stands, a line each: the same rules for every test.

import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

export const axeFaults = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).slice(0, 3)}`)
}
