// The further measures inside sentences, all worded one way: `what` comes with its article, the value with its unit.
// Measures that are main ones have sentences of their own in findings.ts.

import type { MetricKey } from '../../metrics/index.ts'
import type { MetricFindings } from './findings.ts'

const worded = (what: string, one: string, other: string = one): MetricFindings => ({
  what,
  value: { one: (n) => `${n}${one}`, other: (n) => `${n}${other}` },
  clear: ({ ahead, behind, factor }) => `Pour ${what}, la valeur de ${ahead} est ${factor} fois celle de ${behind}`,
  likely: ({ ahead, behind, factor }) =>
    `Pour ${what}, la valeur de ${ahead} est probablement ${factor} fois celle de ${behind}`,
  alike: ({ left, right }) => `Pour ${what}, ${left} et ${right} ont à peu près la même valeur`,
  uncertain: ({ left, right }) => `Pas d’écart net pour ${what} entre ${left} et ${right}`,
  level: ({ behind, low, ahead, high }) => `${what}\u202f: ${behind} est à ${low}, ${ahead} à ${high}`,
  oneZero: ({ zero, other: page, value }) => `${what}\u202f: ${zero} est à 0, ${page} à ${value}`,
  bothZero: ({ left, right }) => `${what}\u202f: ${left} et ${right} sont à 0`,
  everyStep: ({ every, ahead, behind }) => `${every}, ${ahead} est au-dessus de ${behind} pour ${what}`,
  mostSteps: (it) =>
    `Pour ${what}, ${it.ahead} est au-dessus de ${it.behind} ${it.counted} sur les ${it.of} comparables`,
})

const perThousand = ' pour 1\u202f000 abonnés'
const ofPosts = '\u202f% des publications'

export const metricFindings = {
  'active-weeks': worded('la part de semaines actives', '\u202f% des semaines'),
  'comments-per-follower': worded(
    'les commentaires par publication et par abonné',
    ` commentaire par publication${perThousand}`,
    ` commentaires par publication${perThousand}`,
  ),
  'comments-per-reaction': worded(
    'les commentaires pour une réaction',
    ' commentaire pour une réaction',
    ' commentaires pour une réaction',
  ),
  'engagement-index': worded('l’indice d’engagement (E)', perThousand),
  'followers-growth': worded('la croissance des abonnés', '\u202f% par semaine'),
  'gap-variation': worded('l’irrégularité du rythme', ' fois l’intervalle moyen'),
  'interactions-median': worded(
    'les interactions d’une publication ordinaire',
    ' interaction par publication',
    ' interactions par publication',
  ),
  'karma-engagement': worded('l’engagement par jour (Fanpage Karma)', ` par jour${perThousand}`),
  'karma-weighted': worded('l’engagement pondéré (Fanpage Karma)', ` par jour${perThousand}`),
  'longest-silence': worded('le plus long silence', ' jour', ' jours'),
  'posts-with-comment': worded('la part de publications commentées', ofPosts),
  'posts-with-reaction': worded('la part de publications avec une réaction', ofPosts),
  'posts-with-share': worded('la part de publications partagées', ofPosts),
  'potential-audience': worded('les contacts possibles', ' contact au plus', ' contacts au plus'),
  'quintly-rate': worded('le taux d’interaction (quintly)', perThousand),
  'reactions-per-follower': worded(
    'les réactions par publication et par abonné',
    ` réaction par publication${perThousand}`,
    ` réactions par publication${perThousand}`,
  ),
  'reactions-per-post': worded(
    'les réactions par publication',
    ' réaction par publication',
    ' réactions par publication',
  ),
  'reach-stated': worded('la portée déclarée', ' personne par jour', ' personnes par jour'),
  'return-on-effort': worded(
    'le retour sur effort',
    ' interaction par publication et par unité d’effort',
    ' interactions par publication et par unité d’effort',
  ),
  'rival-iq-rate': worded('le taux d’engagement (Rival IQ)', perThousand),
  'shares-per-follower': worded(
    'les partages par publication et par abonné',
    ` partage par publication${perThousand}`,
    ` partages par publication${perThousand}`,
  ),
  'shares-per-post': worded('les partages par publication', ' partage par publication', ' partages par publication'),
  'views-per-post': worded('les vues par publication', ' vue par publication', ' vues par publication'),
} satisfies Partial<Record<MetricKey, MetricFindings>>
