// Sentences on pages of like size, and on two measures that go together. French defines the shape; ../relations.ts chooses the
// sentence. Narrow no-break spaces are written \u202f so that nobody deletes them by accident.

type Ahead = { readonly page: string; readonly pairs: string }
type Matched = { readonly pairs: string; readonly factor: string; readonly ahead: string; readonly behind: string }
type Linked = { readonly pages: string; readonly x: string; readonly y: string }

export const relations = {
  /** Over all strata of size. */
  strata: {
    clear: ({ page, pairs }: Ahead) =>
      `Entre pages de même taille, sur 100 paires tirées au hasard, ${page} est nettement plus souvent au-dessus\u202f: dans ${pairs}`,
    likely: ({ page, pairs }: Ahead) =>
      `Entre pages de même taille, sur 100 paires tirées au hasard, ${page} est sans doute plus souvent au-dessus\u202f: dans ${pairs} environ`,
    uncertain: ({ page, pairs }: Ahead) =>
      `Entre pages de même taille, sur 100 paires tirées au hasard, ${page} est au-dessus dans ${pairs}\u202f: pas assez pour départager les deux`,
    level: 'Entre pages de même taille, sur 100 paires tirées au hasard, aucune des deux n’est plus souvent au-dessus',
    tooFew: 'Trop peu de pages de même taille de part et d’autre pour les comparer par tranches',
  },

  /** Pages side by side; `pairs` is one of `counted`. */
  matched: {
    counted: { one: (n: string) => `${n} paire`, other: (n: string) => `${n} paires` },
    likely: ({ pairs, factor, ahead, behind }: Matched) =>
      `Sur ${pairs} de pages de même taille, l’écart est probable\u202f: ${ahead} a ${factor} fois la valeur de ${behind}`,
    likelyNoRatio: ({ pairs, ahead, behind }: Omit<Matched, 'factor'>) =>
      `Sur ${pairs} de pages de même taille, l’écart est probable\u202f: ${ahead} est au-dessus, ${behind} au-dessous`,
    uncertain: ({ pairs, left, right }: { pairs: string; left: string; right: string }) =>
      `Sur ${pairs} de pages de même taille, on ne peut pas départager ${left} et ${right}`,
    tooFew: ({ pairs }: { pairs: string }) => `Trop peu de pages de même taille à mettre côte à côte\u202f: ${pairs}`,
    unmatched: {
      one: (n: string) => `${n} page n’a pas trouvé sa pareille`,
      other: (n: string) => `${n} pages n’ont pas trouvé leur pareille`,
    },
    andUnmatched: (text: string, unmatched: string) => `${text}\u202f; ${unmatched}`,
  },

  correlation: {
    clearMore: ({ pages, x, y }: Linked) =>
      `Parmi ${pages}, celles qui sont plus haut pour «\u202f${x}\u202f» le sont nettement aussi pour «\u202f${y}\u202f»`,
    likelyMore: ({ pages, x, y }: Linked) =>
      `Parmi ${pages}, celles qui sont plus haut pour «\u202f${x}\u202f» le sont sans doute aussi pour «\u202f${y}\u202f»`,
    clearLess: ({ pages, x, y }: Linked) =>
      `Parmi ${pages}, celles qui sont plus haut pour «\u202f${x}\u202f» sont nettement plus bas pour «\u202f${y}\u202f»`,
    likelyLess: ({ pages, x, y }: Linked) =>
      `Parmi ${pages}, celles qui sont plus haut pour «\u202f${x}\u202f» sont sans doute plus bas pour «\u202f${y}\u202f»`,
    uncertain: ({ pages, x, y }: Linked) =>
      `Parmi ${pages}, pas de lien net entre «\u202f${x}\u202f» et «\u202f${y}\u202f»`,
    tooFew: ({ pages, x, y }: Linked) =>
      `Trop peu de pages pour mettre en regard «\u202f${x}\u202f» et «\u202f${y}\u202f»\u202f: ${pages}`,
  },

  /** Parts of technical sentences. */
  technical: {
    superiority: (value: string) => `probabilité de supériorité ${value}`,
    vanElteren: (p: string) => `van Elteren, ${p}`,
    strata: {
      one: (n: string) => `${n} tranche de taille`,
      other: (n: string) => `${n} tranches de taille`,
    },
    drawnPairs: (estimate: string, resamples: string) => `${estimate} (bootstrap sur les paires, ${resamples} tirages)`,
    pairRatio: (value: string) => `médiane des rapports au sein des paires ${value}`,
    unmatched: (left: string, right: string) => `sans pareille\u202f: ${left} et ${right}`,
    unsized: (left: string, right: string) => `de taille inconnue\u202f: ${left} et ${right}`,
    noCorrelation: (fewest: string) => `pas de test\u202f: moins de ${fewest} pages avec les deux valeurs`,
    missing: (n: string) => `${n} sans l’une des deux valeurs`,
  },
}
