// Words of where one organisation stands: its place among its peers, what weakens it, its silence, its best posts. A page is
// feminine, hence "1re". ../standing.ts chooses among these sentences and puts the values in. No sentence claims a cause.
// Narrow no-break spaces are written \u202f so that nobody deletes them by accident.

import type { MetricKey } from '../../metrics/index.ts'
import { constantsOf } from '../constants.ts'
import type { Formats } from '../format.ts'
import { locale } from './locale.ts'

const told = constantsOf(locale)

type Says = (it: { page: string; value: string; what: string }) => string

const gets: Says = ({ page, value }) => `${page} obtient ${value}`

export const standing = {
  title: 'Où se situe cette organisation',
  lead: (platform: string, period: string): string => `${platform}, ${period}`,
  kinds: { one: 'Sa page', other: 'Ses pages' },
  website: 'Site de l’organisation',
  noPages: (platform: string): string => `Cette organisation n’a pas de page connue sur ${platform}.`,
  link: 'Où se situe-t-elle\u202f?',
  linkOf: (name: string): string => `Où se situe ${name}\u202f?`,

  /** The page inside a sentence. */
  page: { ours: 'votre page', any: 'cette page' },

  /** The page with its value; metrics without an entry use `other`, with `what` and its article. */
  says: {
    followers: ({ page, value }) => `${page} réunit ${value}`,
    'posting-frequency': ({ page, value }) => `${page} publie ${value}`,
    'interactions-per-post': gets,
    'interaction-rate': gets,
    'comments-per-post': ({ page, value }) => `${page} reçoit ${value}`,
    'reactions-per-post': gets,
    'shares-per-post': gets,
    'views-per-post': gets,
  } satisfies Partial<Record<MetricKey, Says>>,
  other: ({ page, value, what }: Parameters<Says>[0]): string => `pour ${what}, ${page} est à ${value}`,
  sentence: ({ says, place }: { says: string; place: string }): string => `${says}\u202f: ${place}.`,
  alone: (says: string): string => `${says}.`,

  /** @param text of the number, with its thousands apart */
  ordinal: (n: number, text: string): string => (n === 1 ? `${text}re` : `${text}e`),
  /** `rank` as an ordinal. */
  rank: {
    single: ({ rank, pages }: { rank: string; pages: string }): string => `${rank} sur ${pages}`,
    tied: ({ rank, pages }: { rank: string; pages: string }): string => `${rank} ex æquo sur ${pages}`,
    /** Of a metric that has no better or worse. */
    neither: ({ rank, pages }: { rank: string; pages: string }): string =>
      `${rank} valeur sur ${pages}, de la plus haute à la plus basse`,
  },
  between: ({ low, high }: { low: string; high: string }): string => `entre la ${low} et la ${high} place`,
  sure: {
    same: ({ rank }: { rank: string }): string => `${rank}, et cette place est nette`,
    clear: ({ rank, between }: { rank: string; between: string }): string => `${rank}, ${between}`,
    likely: ({ rank, between }: { rank: string; between: string }): string => `${rank}, probablement ${between}`,
    uncertain: ({ rank, between }: { rank: string; between: string }): string =>
      `${rank}, mais ce rang n’est pas certain (${between})`,
  },
  among: {
    own: ({ pages, place }: { pages: string; place: string }): string => `Parmi ${pages}, elle est ${place}.`,
    other: ({ pages, place }: { pages: string; place: string }): string => `Parmi ${pages}, elle serait ${place}.`,
  },

  because: {
    posts: ({ posts }: { posts: string }): string =>
      `Avec ${posts}, on ne peut pas donner de rang\u202f: il en faut au moins ${told.fewestPosts}.`,
    pages: ({ pages }: { pages: string }): string =>
      `Elle n’a que ${pages} à qui se comparer\u202f: trop peu pour donner un rang.`,
    noPages: ({ pages }: { pages: string }): string => `Aucun chiffre pour ${pages}\u202f: pas de rang parmi elles.`,
    noValue: ({ what }: { what: string }): string => `Pas de chiffre connu pour ${what}, donc pas de rang.`,
    notPublished: ({ platform, what }: { platform: string; what: string }): string =>
      `Pas de chiffre pour ${what}\u202f: ${platform} ne le publie pas.`,
  },

  shrunk: ({ value, pages }: { value: string; pages: string }): string =>
    `Avec si peu de publications, mieux vaut retenir ${value}\u202f: une valeur rapprochée de celle de ${pages}.`,

  technical: {
    value: ({ value }: { value: string }): string => `Valeur brute\u202f: ${value}`,
    posts: ({ text, posts }: { text: string; posts: string }): string => `${text}, sur ${posts} au compteur connu`,
    drawn: ({ text, low, high }: { text: string; low: string; high: string }): string =>
      `${text}\u202f; intervalle à ${told.level} par tirage de ses publications\u202f: ${low} à ${high}`,
    notDrawn: ({ text }: { text: string }): string =>
      `${text}\u202f; prise pour certaine, car ses publications ne peuvent pas être tirées pour cette mesure`,
    shrunk: ({
      value,
      weight,
      typical,
      pages,
    }: {
      value: string
      weight: string
      typical: string
      pages: string
    }): string =>
      `Valeur rapprochée\u202f: ${value} (poids de la page ${weight}, valeur typique ${typical} sur ${pages})`,
    peers: (it: {
      pages: string
      rank: string
      of: string
      low: string
      high: string
      percentile: string
      from: string
      to: string
    }): string =>
      `Parmi ${it.pages}\u202f: rang ${it.rank} sur ${it.of} (${told.level}\u202f: ${it.low} à ${it.high}), centile ${it.percentile} (${it.from} à ${it.to})`,
    unranked: ({ pages }: { pages: string }): string => `Parmi ${pages}\u202f: pas de rang`,
    median: ({
      text,
      median,
      peers,
      missing,
    }: {
      text: string
      median: string
      peers: string
      missing: string
    }): string => `${text}\u202f; médiane ${median} sur ${peers}, ${missing} sans valeur`,
    draws: ({ resamples, seed }: { resamples: string; seed: string }): string =>
      `Bootstrap sur les pages\u202f: ${resamples} tirages, graine ${seed}`,
    end: (text: string): string => `${text}.`,
  },

  silence: {
    heading: 'Silence',
    noPost: 'Aucune publication connue.',
    last: (day: string): string => `Dernière publication connue le ${day}.`,
    none: 'Pas de silence depuis\u202f: cette publication est parmi les plus récentes de toutes les pages.',
    days: (count: number, formats: Formats): string =>
      `${formats.whole(count)} ${formats.plural(count) === 'one' ? 'jour' : 'jours'} de silence depuis, jusqu’à la publication la plus récente de toutes les pages.`,
    known: (count: number, formats: Formats): string =>
      `${formats.whole(count)} ${formats.plural(count) === 'one' ? 'jour' : 'jours'} de silence depuis, aussi loin que parlent les fichiers importés.`,
    unknown: (count: number, formats: Formats): string =>
      formats.plural(count) === 'one'
        ? `Après quoi aucun fichier ne parle de cette page pendant ${formats.whole(count)} jour\u202f: silence ou données manquantes, on ne sait pas.`
        : `Après quoi aucun fichier ne parle de cette page pendant ${formats.whole(count)} jours\u202f: silence ou données manquantes, on ne sait pas.`,
    longest: (days: string): string => `Plus long silence de la période\u202f: ${days}.`,
    active: (share: string): string => `Semaines avec au moins une publication\u202f: ${share}.`,
    covered: (weeks: string, of: string): string =>
      `Les fichiers importés couvrent ${weeks} des ${of} semaines de la période.`,
    coveredAll: 'Les fichiers importés couvrent toute la période.',
    notCovered: 'Les fichiers importés couvrent trop peu de la période pour parler de silence.',
  },

  effort: {
    heading: 'Effort et retour',
    more: ({ factor, pages }: { factor: string; pages: string }): string =>
      `Par publication, elle obtient ${factor} fois ce qu’obtiennent d’habitude ${pages} qui publient aussi souvent.`,
    less: ({ factor, pages }: { factor: string; pages: string }): string =>
      `Par publication, elle obtient ${factor} fois moins que ${pages} qui publient aussi souvent.`,
    same: ({ pages }: { pages: string }): string =>
      `Par publication, elle obtient à peu près ce qu’obtiennent ${pages} qui publient aussi souvent.`,
    technical: ({ residual, exponent, pages }: { residual: string; exponent: string; pages: string }): string =>
      `Facteur ${residual} par rapport à la droite de Theil-Sen (logarithmes, exposant ${exponent}, ${pages}).`,
    unknown: 'Pas assez de chiffres pour le dire.',
  },

  beyond: {
    heading: 'Publications au-dessus de son habitude',
    text: `Au plus dix, les plus éloignées de la médiane des publications d’avant. Il faut dix publications avant celle que l’on juge.`,
    none: 'Aucune publication de la période ne dépasse nettement son habitude, ou elle a trop peu publié pour en avoir une.',
    /** A post: how many interactions, beside the habit of the page then. */
    item: ({ interactions, habit }: { interactions: string; habit: string }): string =>
      `${interactions} interactions, pour une habitude de ${habit}`,
    itemTimes: ({ interactions, habit, times }: { interactions: string; habit: string; times: string }): string =>
      `${interactions} interactions, ${times} fois l’habitude (${habit})`,
    open: 'Voir la publication',
    openOf: (day: string): string => `Voir la publication du ${day}`,
    file: (file: string, line: string): string => `${file}, ligne ${line}`,
  },

  week: {
    heading: 'Jours de publication',
    columns: { day: 'Jour', posts: 'Publications' },
    withoutHour: (posts: string): string => `Dont sans heure connue\u202f: ${posts}.`,
  },

  table: {
    heading: 'Mesure par mesure',
    caption: 'Valeur et rang pour chaque mesure',
    metric: 'Mesure',
    value: 'Valeur',
    shrunk: 'Valeur rapprochée',
    rank: (pages: string): string => `Rang parmi ${pages}`,
    cell: ({ rank, of, low, high }: { rank: string; of: string; low: string; high: string }): string =>
      `${rank} sur ${of} (${low} à ${high})`,
    noRank: 'pas de rang',
    technical: 'Détail statistique',
    sentences: 'En phrases',
    note: `Entre parenthèses\u202f: où tomberait le rang 95 fois sur 100 si l’on tirait d’autres pages et d’autres publications semblables. La valeur rapprochée tient compte du peu de publications d’une page.`,
  },
}
