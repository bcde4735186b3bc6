// Sentences on time: a set in two periods, what differs between the periods themselves, and the course of a set over many
// months. Without a full stop: ../times.ts adds it. Narrow no-break spaces are written \u202f so that nobody deletes them.

type Counted = { readonly one: (n: string) => string; readonly other: (n: string) => string }

const counted = (one: string, other: string): Counted => ({
  one: (n: string) => `${n} ${one}`,
  other: (n: string) => `${n} ${other}`,
})

export const times = {
  /** `pages` are counted: "21 pages d’association". */
  change: {
    clearRise: (it: { what: string; pages: string; before: string; now: string }) =>
      `Pour ${it.what}, la médiane de ${it.pages} passe de ${it.before} à ${it.now}\u202f: une hausse nette`,
    clearFall: (it: { what: string; pages: string; before: string; now: string }) =>
      `Pour ${it.what}, la médiane de ${it.pages} passe de ${it.before} à ${it.now}\u202f: une baisse nette`,
    likelyRise: (it: { what: string; pages: string; before: string; now: string }) =>
      `Pour ${it.what}, la médiane de ${it.pages} passe de ${it.before} à ${it.now}\u202f: une hausse probable`,
    likelyFall: (it: { what: string; pages: string; before: string; now: string }) =>
      `Pour ${it.what}, la médiane de ${it.pages} passe de ${it.before} à ${it.now}\u202f: une baisse probable`,
    uncertain: (it: { what: string; pages: string; before: string; now: string }) =>
      `Pour ${it.what}, la médiane de ${it.pages} passe de ${it.before} à ${it.now}, mais ce changement n’est pas net`,
    same: ({ what, pages, now }: { what: string; pages: string; now: string }) =>
      `Pour ${what}, la médiane de ${pages} reste autour de ${now}`,
    /** The same once rounded, which does not say that nothing changed. */
    notClear: (it: { what: string; pages: string; before: string; now: string }) =>
      `Pour ${it.what}, la médiane de ${it.pages} n’a pas de changement net (${it.before} contre ${it.now})`,
    tooFew: ({ what, pages }: { what: string; pages: string }) =>
      `Trop peu de pages connues aux deux périodes pour comparer ${what}\u202f: ${pages}`,
    notPublished: ({ platform, what }: { platform: string; what: string }) =>
      `${platform} ne publie pas de quoi mesurer ${what}`,
  },

  /** `differences` is a list such as "1 jour de plus et 1 lundi de moins". */
  alike: 'Les deux périodes ont le même nombre de jours et les mêmes jours de la semaine',
  differ: ({ differences }: { differences: string }) =>
    `Les deux périodes ne sont pas tout à fait pareilles\u202f: la période récente a ${differences}`,
  more: (counted: string) => `${counted} de plus`,
  fewer: (counted: string) => `${counted} de moins`,
  days: counted('jour', 'jours'),
  leapDays: counted('jour bissextile', 'jours bissextiles'),
  weekdays: {
    one: (n: string, weekday: string) => `${n} ${weekday}`,
    other: (n: string, weekday: string) => `${n} ${weekday}s`,
  },
  shared: {
    one: (n: string) => `Elles ont ${n} jour en commun\u202f: ce ne sont pas deux observations indépendantes`,
    other: (n: string) => `Elles ont ${n} jours en commun\u202f: ce ne sont pas deux observations indépendantes`,
  },

  trend: {
    clearUp: (it: { what: string; page: string; step: string; per: string }) =>
      `Pour ${it.what}, ${it.page} est nettement en hausse\u202f: ${it.step} de plus ${it.per}`,
    clearDown: (it: { what: string; page: string; step: string; per: string }) =>
      `Pour ${it.what}, ${it.page} est nettement en baisse\u202f: ${it.step} de moins ${it.per}`,
    likelyUp: (it: { what: string; page: string; step: string; per: string }) =>
      `Pour ${it.what}, ${it.page} est probablement en hausse, d’environ ${it.step} ${it.per}`,
    likelyDown: (it: { what: string; page: string; step: string; per: string }) =>
      `Pour ${it.what}, ${it.page} est probablement en baisse, d’environ ${it.step} ${it.per}`,
    uncertain: ({ what, page }: { what: string; page: string }) =>
      `Pour ${what}, ${page} ne montre ni hausse ni baisse nette`,
    tooFew: ({ what, page }: { what: string; page: string }) =>
      `Trop peu de valeurs pour une tendance\u202f: ${what}, ${page}`,
  },
  per: {
    day: 'par jour',
    week: 'par semaine',
    month: 'par mois',
    quarter: 'par trimestre',
    year: 'par an',
  },
  buckets: {
    day: counted('jour', 'jours'),
    week: counted('semaine', 'semaines'),
    month: counted('mois', 'mois'),
    quarter: counted('trimestre', 'trimestres'),
    year: counted('année', 'années'),
  },
}
