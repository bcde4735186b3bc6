// Words of the search across screens, organisations, pages and measures, in French.

import type { Formats } from '../format.ts'

export const search = {
  title: 'Rechercher une organisation, une page, un territoire, une rubrique, une mesure',
  example: 'Par exemple\u202f: 07, banque, abonnés',
  results: 'Ce qui a été trouvé',
  keys: 'Flèches\u202f: choisir. Entrée\u202f: y aller. Échap\u202f: fermer.',
  /** What a line leads to. */
  screen: 'rubrique',
  metric: 'mesure',
  page: (platform: string): string => `page ${platform}`,
  found: (count: number, formats: Formats): string => {
    if (count === 0) return 'Rien de ce nom. Essayez un seul mot.'
    return formats.plural(count) === 'one' ? `${formats.whole(count)} résultat` : `${formats.whole(count)} résultats`
  },
  slash: 'Ouvrir aussi avec la touche / seule (Ctrl+K ouvre toujours)',
}
