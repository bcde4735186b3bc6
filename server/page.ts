// The page that every screen is served as: the built client in the language of this server, and what another site shows of a link
// to it (Open Graph): the name of the screen and a picture of its figure, drawn when it is asked for.

import type { Request } from 'express'
import { embeddedFile, escaped } from '../data/model/embedding.ts'
import { cardSize } from '../data/model/figure-file.ts'
import { isLanguage, type Language } from '../data/model/languages.ts'
import { figureOfScreen } from '../data/model/screen-of-figure.ts'
import { shellIn } from '../data/model/words/shell.ts'
import { publicOrigin } from './routes/public-origin.ts'

type Served = {
  readonly language: Language
  /** Where the world reaches this installation; null: as it was asked for. */
  readonly address?: string | null
}

const screens = ['compare', 'actor', 'topics', 'territories', 'posts', 'pages', 'data', 'method'] as const

/** Name of the screen at a path; that of the product for one without a name of its own, such as a frozen figure. */
const titleOf = (path: string, shell: ReturnType<typeof shellIn>): string => {
  if (path === '/') return shell.title(shell.screens.overview)
  const screen = screens.find((one) => path.startsWith(`/${one}`))
  return screen === undefined ? shell.product : shell.title(shell.screens[screen])
}

const tagsOf = (
  { language, address }: Served,
  request: Pick<Request, 'originalUrl' | 'protocol' | 'headers'>,
): string => {
  const origin = publicOrigin(request, { address: address ?? null })
  const { pathname, searchParams } = new URL(request.originalUrl, 'http://porte-voix.invalid')
  const asked = searchParams.get('lang') ?? ''
  const inLanguage = isLanguage(asked) ? asked : language
  const shell = shellIn(inLanguage)
  const figure = figureOfScreen(pathname, searchParams)
  const title = titleOf(pathname, shell)
  const card = new URLSearchParams(figure?.query)
  card.set('lang', inLanguage)
  card.set('shape', 'card')
  const tags: readonly (readonly [string, string])[] = [
    ['og:type', 'website'],
    ['og:site_name', shell.product],
    ['og:title', title],
    ['og:description', shell.tagline],
    ['og:url', `${origin}${pathname}${searchParams.size === 0 ? '' : `?${searchParams}`}`],
    ...(figure === null
      ? []
      : ([
          ['og:image', `${origin}${embeddedFile({ ...figure, query: card }, 'png')}`],
          ['og:image:type', 'image/png'],
          ['og:image:width', String(cardSize.width)],
          ['og:image:height', String(cardSize.height)],
          ['og:image:alt', title],
        ] as const)),
  ]
  return tags
    .map(([property, content]) => `<meta property="${property}" content="${escaped(content)}" />`)
    .join('\n    ')
}

/** @param page index.html of the built client, which takes the language of its document for a reader who has chosen none */
export const pageServed = (
  page: string,
  request: Pick<Request, 'originalUrl' | 'protocol' | 'headers'>,
  served: Served,
): string =>
  page
    .replace(/<html lang="[a-z]+"/, `<html lang="${served.language}"`)
    .replace('</head>', () => `  ${tagsOf(served, request)}\n  </head>`)
