// Words of the search across screens, organisations, pages and measures, in English.

import type { Section } from '../fr.ts'

export const search: Section<'search'> = {
  title: 'Search an organisation, a page, a territory, a screen, a metric',
  example: 'For example: 07, bank, followers',
  results: 'What was found',
  keys: 'Arrows: choose. Enter: go there. Escape: close.',
  screen: 'screen',
  metric: 'metric',
  page: (platform) => `${platform} page`,
  found: (count, formats) => {
    if (count === 0) return 'Nothing of that name. Try a single word.'
    return formats.plural(count) === 'one' ? `${formats.whole(count)} result` : `${formats.whole(count)} results`
  },
  slash: 'Open with the / key alone too (Ctrl+K always does)',
}
