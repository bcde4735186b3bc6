// Sentences on what a result hangs on: other choices, ages of posts and of readings, what filters left out. Without a full
// stop: ../reserves.ts adds it. Narrow no-break spaces are written \u202f so that nobody deletes them by accident.

type Counted = { readonly one: (n: string) => string; readonly other: (n: string) => string }

const posts: Counted = { one: (n: string) => `${n} publication`, other: (n: string) => `${n} publications` }

/** "qu’à taille comparable", "que parmi les pages". */
const only = (variant: string): string => (/^[aeiouyéèêàâîôh]/iu.test(variant) ? `qu’${variant}` : `que ${variant}`)

export const reserves = {
  /** A variant inside a sentence. */
  variants: {
    'as-asked': 'dans la comparaison demandée',
    'other-grid': 'sous l’autre classement',
    'without-largest': 'sans la plus grande page',
    'on-topic': 'sur les seules publications qui parlent des aidants',
    'last-12-months': 'sur les 12 derniers mois',
    'size-matched': 'à taille comparable',
    'exact-day': 'avec les seuls relevés datés au jour',
  },
  stratum: (pages: string) => `parmi ${pages}`,

  row: {
    clear: ({ variant, factor, ahead, behind }: { variant: string; factor: string; ahead: string; behind: string }) =>
      `${variant}, l’écart est net\u202f: ${ahead} a ${factor} fois la valeur de ${behind}`,
    likely: ({ variant, factor, ahead, behind }: { variant: string; factor: string; ahead: string; behind: string }) =>
      `${variant}, l’écart est probable\u202f: ${ahead} a ${factor} fois la valeur de ${behind}`,
    clearNoRatio: ({ variant, ahead, behind }: { variant: string; ahead: string; behind: string }) =>
      `${variant}, l’écart est net\u202f: ${ahead} est au-dessus, ${behind} au-dessous`,
    likelyNoRatio: ({ variant, ahead, behind }: { variant: string; ahead: string; behind: string }) =>
      `${variant}, l’écart est probable\u202f: ${ahead} est au-dessus, ${behind} au-dessous`,
    uncertain: ({ variant, left, right }: { variant: string; left: string; right: string }) =>
      `${variant}, on ne peut pas départager ${left} et ${right}`,
    tooFew: ({ variant }: { variant: string }) => `${variant}, il y a trop peu de pages pour comparer`,
  },
  because: {
    'no-camps': 'ce n’est pas une comparaison de camps',
    'same-as-asked': 'rien n’y change',
    'no-topics': 'les sujets des publications ne sont pas connus',
    'no-size': 'la taille des pages n’est pas connue',
    'no-pages': 'il n’y reste aucune page',
    'no-common-pages': 'trop peu de pages y sont aussi dans la période demandée',
    'no-posts': 'il n’y reste aucune publication',
  },
  without: ({ variant, because }: { variant: string; because: string }) =>
    `${variant}, pas de calcul\u202f: ${because}`,

  /** Of the variants tried, by their number. */
  holdsAll: {
    one: (_of: string) => 'Le constat tient dans la variante essayée',
    other: (of: string) => `Le constat tient dans les ${of} variantes essayées`,
  },
  holdsNone: {
    one: (_of: string) => 'Le constat ne tient pas dans la variante essayée\u202f: mieux vaut ne pas s’y fier',
    other: (of: string) =>
      `Le constat ne tient dans aucune des ${of} variantes essayées\u202f: mieux vaut ne pas s’y fier`,
  },
  stillUncertain: {
    one: (_of: string) => 'Rien de net au départ, et rien de net dans la variante essayée',
    other: (of: string) => `Rien de net au départ, et rien de net dans les ${of} variantes essayées`,
  },
  /** By the number `kept`; `failing` is a list of variants. */
  holdsSome: {
    one: (it: { kept: string; of: string; failing: string }) =>
      `Le constat tient dans ${it.kept} variante sur ${it.of}\u202f; il ne tient pas ${it.failing}`,
    other: (it: { kept: string; of: string; failing: string }) =>
      `Le constat tient dans ${it.kept} variantes sur ${it.of}\u202f; il ne tient pas ${it.failing}`,
  },
  /** The other side is ahead in the variants `turned`; in `unclear` ones nothing can be told any more. */
  turns: ({ turned }: { turned: string }) => `Le constat s’inverse ${turned}\u202f: il est fragile`,
  turnsOrFades: ({ turned, unclear }: { turned: string; unclear: string }) =>
    `Le constat s’inverse ${turned}\u202f: il est fragile\u202f; il n’est plus net ${unclear}`,
  elsewhere: ({ variants }: { variants: string }) =>
    `Rien de net au départ\u202f; un écart n’apparaît ${only(variants)}`,
  nothing: 'Trop peu de pages pour essayer d’autres choix',

  ages: {
    younger: ({
      younger,
      days,
      older,
      olderDays,
    }: {
      younger: string
      days: string
      older: string
      olderDays: string
    }) =>
      `Pour ${younger}, les compteurs ont été lus plus tôt après la parution (âge médian ${days}, contre ${olderDays} pour ${older})\u202f: ils sont trop bas à côté des autres`,
    unknown: ({ left, right }: { left: string; right: string }) =>
      `On ne sait pas à quel âge les publications ont été lues, pour ${left} ou pour ${right}\u202f: leurs compteurs se comparent avec prudence`,
    days: { one: (n: string) => `${n} jour`, other: (n: string) => `${n} jours` },
    state: {
      one: (n: string) => `Le plus ancien nombre d’abonnés employé date de ${n} jour`,
      other: (n: string) => `Le plus ancien nombre d’abonnés employé date de ${n} jours`,
    },
  },

  filters: {
    posts,
    kept: ({ kept, of }: { kept: string; of: string }) => `Les filtres gardent ${kept} sur ${of}`,
    topicsUnknown: {
      one: (n: string) => `${n} publication est laissée de côté faute de sujets connus`,
      other: (n: string) => `${n} publications sont laissées de côté faute de sujets connus`,
    },
    formatUnknown: {
      one: (n: string) => `${n} publication est laissée de côté faute de format connu`,
      other: (n: string) => `${n} publications sont laissées de côté faute de format connu`,
    },
    withoutReading: {
      one: (n: string) => `${n} publication n’a pas de compteurs lus à cet âge`,
      other: (n: string) => `${n} publications n’ont pas de compteurs lus à cet âge`,
    },
    pages: {
      one: (n: string) => `Les filtres laissent ${n} page de côté`,
      other: (n: string) => `Les filtres laissent ${n} pages de côté`,
    },
  },
}
