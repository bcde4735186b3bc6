// Which addresses are published: the pages of the site, each a folder of its own, and the first choices a reader makes on them,
// whose replies are kept too. Bounded: a choice beyond these is told on the screen as not part of the publication.

import { postOrders } from '../../data/model/contract/posts.ts'
import type { DatasetsReply } from '../../data/model/contract.ts'
import { mainMetric, metrics, panelFamilies } from '../../data/model/metrics/index.ts'
import { dayOf, monthOf } from '../../data/model/periods.ts'
import { territoryLevels } from '../../data/model/records.ts'
import { territoriesAt, territoryKey } from '../../data/model/territories/serving.ts'
import { shows } from '../../data/model/territories/shows.ts'
import { defaultZone } from '../../data/model/territories.ts'
import { topicKeys } from '../../data/model/topics/themes.ts'

/** What a person may publish, by the word of the option and of the address. */
export const publishable = [
  'overview',
  'compare',
  'territories',
  'topics',
  'actors',
  'pages',
  'posts',
  'method',
] as const
export type Publishable = (typeof publishable)[number]

/** Names of the screens as the client has them (client/location.ts), with those that belong to them. */
export const screenNames = (screens: readonly Publishable[]): readonly string[] => [
  ...screens.flatMap((screen) => (screen === 'actors' ? ['actor', 'report'] : [screen])),
  'accessibility',
]

/** Folder of a page, from that of the screens: `` is the Overview, `compare/`, `territories/region-94/`. */
export type Page = { readonly folder: string; readonly screen: Publishable | 'report' | 'accessibility' }

/** Whether it is a screen itself, and not that of one organisation or territory, which are many. */
export const isScreen = ({ folder }: Page): boolean => folder.split('/').length <= 2

const folderOf = (screen: Publishable): string => (screen === 'overview' ? '' : `${screen}/`)

type Asked = {
  readonly screens: readonly Publishable[]
  /** Slugs of the organisations whose page is published. */
  readonly actors: readonly string[]
}

/** Its own screen, and the report for its board. */
const pagesOfActor = (slug: string): readonly Page[] => [
  { folder: `actors/${slug}/`, screen: 'actors' },
  { folder: `actors/${slug}/report/`, screen: 'report' },
]

/** Every page, the Overview first. What the site says of its accessibility belongs to each site. */
export const pagesOf = ({ screens, actors }: Asked): readonly Page[] => [
  ...publishable
    .filter((screen) => screens.includes(screen))
    .flatMap((screen): readonly Page[] => [
      { folder: folderOf(screen), screen },
      ...(screen === 'territories'
        ? territoryLevels
            .flatMap(territoriesAt)
            .map((territory) => ({ folder: `territories/${territoryKey(territory)}/`, screen }))
        : []),
      ...(screen === 'actors' ? actors.flatMap(pagesOfActor) : []),
    ]),
  { folder: 'accessibility/', screen: 'accessibility' },
]

type Choice = Readonly<Record<string, string>>
export type Period = { readonly from: string; readonly to: string }
/** What client/period-choices.ts offers by name, from the build of the client. */
export type Presets = (newestDay: string) => readonly Period[]

/** Periods that the screens offer by name: those of the client, all there is, and the last whole years. */
const mostYears = 3
export const periodsOf = (state: DatasetsReply['real'], presets: Presets): readonly Period[] => {
  if (state.oldestPostAt === null || state.newestPostAt === null) return []
  const [oldest, newest] = [Date.parse(state.oldestPostAt), Date.parse(state.newestPostAt)]
  const [first, last] = [monthOf(oldest, defaultZone), monthOf(newest, defaultZone)]
  const lastYear = Number(last.slice(0, 4))
  const years = Array.from({ length: mostYears }, (_, back) => String(lastYear - back)).filter(
    (year) => year >= first.slice(0, 4),
  )
  return [
    ...presets(dayOf(newest, defaultZone)),
    { from: first, to: last },
    ...years.map((year) => ({ from: `${year}-01`, to: `${year}-12` })),
  ]
}

export type Offered = {
  /** Keys of grids, the usual one first. */
  readonly grids: readonly string[]
  /** Keys of platforms with a post, that which opens first. */
  readonly platforms: readonly string[]
  readonly periods: readonly Period[]
  /** Measures of engagement that the Overview switches between. */
  readonly engagement: readonly string[]
}

const gridsAndPlatforms = ({ grids, platforms }: Offered): readonly Choice[] =>
  platforms.flatMap((platform) =>
    grids.map((grid) => ({
      ...(platform === platforms[0] ? {} : { platform }),
      ...(grid === 'article' ? {} : { grid }),
    })),
  )
/** Every grid on every platform, and every period by name. */
const basis = (offered: Offered): readonly Choice[] => [...gridsAndPlatforms(offered), ...offered.periods]

const choicesOn = (screen: Publishable, offered: Offered): readonly Choice[] => {
  switch (screen) {
    case 'overview':
      return [...basis(offered), ...offered.engagement.map((engagement) => ({ engagement }))]
    case 'compare':
      return [
        ...basis(offered),
        ...[...metrics.keys()].map((metric) => ({ metric })),
        // In the other grids those that the Overview shows, to which its panels lead.
        ...offered.grids.flatMap((grid) => panelFamilies.map((family) => ({ metric: mainMetric(family), grid }))),
      ]
    case 'territories':
      return [
        ...territoryLevels.flatMap((level) => shows.map((show) => ({ level, show }))),
        ...gridsAndPlatforms(offered),
      ]
    case 'topics':
      return [...basis(offered), ...topicKeys.map((about) => ({ about }))]
    case 'pages':
      return gridsAndPlatforms(offered)
    case 'posts':
      return [...basis(offered), ...postOrders.map((order) => ({ order }))]
    case 'actors':
    case 'method':
      return []
  }
}

/** Addresses of the choices, `/compare/?metric=followers`, each once. */
export const choicesOf = (screens: readonly Publishable[], offered: Offered): readonly string[] => [
  ...new Set(
    screens.flatMap((screen) =>
      choicesOn(screen, offered)
        .filter((choice) => Object.keys(choice).length > 0)
        .map((choice) => `/${folderOf(screen)}?${new URLSearchParams(choice)}`),
    ),
  ),
]
