// Sentences on sets of pages taken whole: more than two at once, pairs drawn at random, concentration, effort
// and return. Without a full stop: ../groups.ts adds it. Narrow no-break spaces are written \u202f so that nobody deletes
// them by accident.

export const groups = {
  sentence: (text: string) => `${text}.`,

  several: {
    clear: (it: { what: string; high: string; highValue: string; low: string; lowValue: string }) =>
      `Pour ${it.what}, les groupes ne sont clairement pas tous au même niveau\u202f: ${it.high} est la plus haute (${it.highValue}), ${it.low} la plus basse (${it.lowValue})`,
    likely: (it: { what: string; high: string; highValue: string; low: string; lowValue: string }) =>
      `Pour ${it.what}, les groupes ne sont probablement pas tous au même niveau\u202f: ${it.high} est la plus haute (${it.highValue}), ${it.low} la plus basse (${it.lowValue})`,
    uncertain: ({ what }: { what: string }) => `Pour ${what}, on ne peut pas départager les groupes`,
    tooFew: ({ what }: { what: string }) =>
      `Trop peu de pages pour comparer plus de deux groupes à la fois sur ${what}`,
  },

  /** `page` is any page of a set. */
  superiority: {
    clear: ({ page, pairs }: { page: string; pairs: string }) =>
      `Sur 100 paires de pages tirées au hasard, une de chaque côté, ${page} est devant dans ${pairs}`,
    likely: ({ page, pairs }: { page: string; pairs: string }) =>
      `Sur 100 paires de pages tirées au hasard, une de chaque côté, ${page} est probablement devant dans ${pairs} environ`,
    clearHigher: ({ page, pairs }: { page: string; pairs: string }) =>
      `Sur 100 paires de pages tirées au hasard, une de chaque côté, ${page} a la valeur la plus haute dans ${pairs}`,
    likelyHigher: ({ page, pairs }: { page: string; pairs: string }) =>
      `Sur 100 paires de pages tirées au hasard, une de chaque côté, ${page} a probablement la valeur la plus haute dans ${pairs} environ`,
    uncertain: ({ page, pairs }: { page: string; pairs: string }) =>
      `Sur 100 paires de pages tirées au hasard, une de chaque côté, ${page} est au-dessus dans ${pairs}\u202f: trop près de la moitié pour les départager`,
    level:
      'Sur 100 paires de pages tirées au hasard, une de chaque côté, aucune n’est plus souvent au-dessus de l’autre',
  },

  concentration: {
    clear: ({ what, pages, share }: { what: string; pages: string; share: string }) =>
      `Pour ${what}, le dixième le plus haut parmi ${pages} réunit ${share} du total`,
    /** The tenth is less than two pages. */
    likely: ({ what, pages, share }: { what: string; pages: string; share: string }) =>
      `Pour ${what}, le dixième le plus haut parmi ${pages} réunit environ ${share} du total, mais ce dixième ne fait pas deux pages`,
    tooFew: ({ what, pages }: { what: string; pages: string }) =>
      `Trop peu de pages pour parler de concentration sur ${what}\u202f: ${pages}`,
  },

  effort: {
    clearMore: ({ pages, factor }: { pages: string; factor: string }) =>
      `Parmi ${pages}, celles qui publient deux fois plus souvent obtiennent nettement plus par publication\u202f: ${factor} fois plus`,
    clearLess: ({ pages, factor }: { pages: string; factor: string }) =>
      `Parmi ${pages}, celles qui publient deux fois plus souvent obtiennent nettement moins par publication\u202f: ${factor} fois moins`,
    likelyMore: ({ pages, factor }: { pages: string; factor: string }) =>
      `Parmi ${pages}, celles qui publient deux fois plus souvent obtiennent probablement plus par publication, environ ${factor} fois plus`,
    likelyLess: ({ pages, factor }: { pages: string; factor: string }) =>
      `Parmi ${pages}, celles qui publient deux fois plus souvent obtiennent probablement moins par publication, environ ${factor} fois moins`,
    uncertain: ({ pages }: { pages: string }) =>
      `Parmi ${pages}, on ne voit pas de lien net entre le rythme de publication et ce qu’obtient une publication`,
    tooFew: ({ pages }: { pages: string }) => `Trop peu de pages pour lier l’effort et le retour\u202f: ${pages}`,
  },
}
