// A figure in pages of others: a page of one figure that alone may be framed, and the answer to oEmbed that gives its markup.
// The page runs no script and loads two pictures at most: the figure drawn for a phone, or for a wider window.

import { createHash } from 'node:crypto'
import type { Express, Request, Response } from 'express'
import { type Query, routes } from '../../data/model/contract.ts'
import {
  captionHeight,
  type Embedded,
  embeddedFile,
  embeddedIn,
  embedPath,
  embedStyle,
  embedWidths,
  escaped,
  iframeSnippet,
  narrowEmbed,
} from '../../data/model/embedding.ts'
import { cardSize, type FigureFacts, queryInWords } from '../../data/model/figure-file.ts'
import { dayOf } from '../../data/model/periods.ts'
import { screenOf } from '../../data/model/screen-of-figure.ts'
import { BadRequest, NotFound, NotImplemented } from '../problem.ts'
import { factsOf, renderSvg } from '../render.ts'
import { readerFor } from '../words.ts'
import { frozenAsked } from './citations.ts'
import { type AskedFigure, figureNow, narrowest, optionsOf } from './figure-file.ts'
import type { AppParts } from './parts.ts'
import { publicOrigin } from './public-origin.ts'
import { serve } from './route.ts'

const styleHash = createHash('sha256').update(embedStyle).digest('base64')

/** Framed by anybody, and nothing else: neither scripts nor anything from outside. */
const policy = [
  "default-src 'none'",
  "img-src 'self'",
  `style-src 'sha256-${styleHash}'`,
  "base-uri 'none'",
  "form-action 'none'",
  'frame-ancestors *',
].join('; ')

type Shown = AskedFigure & { readonly madeAt: string | null }

/** The words of an address, checked as the figure itself would. @throws BadRequest */
const checked = <K extends 'figure' | 'citationFile'>(key: K, query: URLSearchParams): Query<K> => {
  const found = routes[key].query.safeParse(queryInWords(query))
  if (found.success) return found.data as Query<K>
  const [issue] = found.error.issues
  throw new BadRequest(`${issue?.path.join('.') ?? 'parameter'}: ${issue?.message ?? 'not as expected'}`)
}

/** @throws NotFound for a figure or a citation that is not there; BadRequest for words it does not take */
const shownBy = async (parts: AppParts, embedded: Embedded): Promise<Shown> =>
  'citation' in embedded
    ? frozenAsked(parts.datasets, embedded.citation, checked('citationFile', embedded.query))
    : {
        ...(await figureNow(parts, embedded.figure, checked('figure', embedded.query))),
        madeAt: null,
      }

type Drawn = { readonly facts: FigureFacts; readonly width: number; readonly height: number }

/** What the figure says, and its size in pixels at the width asked for. */
const drawnAt = async (parts: AppParts, asked: AskedFigure): Promise<Drawn> => {
  const { options } = optionsOf(asked, parts.language)
  const [facts, svg] = await Promise.all([
    factsOf(asked.key, asked.reply, options),
    renderSvg(asked.key, asked.reply, options),
  ])
  const [, width, height] = /<svg[^>]*? width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? []
  return { facts, width: Number(width), height: Number(height) }
}

/** With the data named, so that the address means the same once real data open first. */
const named = (embedded: Embedded, { reply, query }: AskedFigure): Embedded => {
  const words = new URLSearchParams(embedded.query)
  if (!('citation' in embedded)) words.set('data', query.data ?? reply.data)
  return { ...embedded, query: words }
}

const at = (embedded: Embedded, width: number): Embedded => {
  const query = new URLSearchParams(embedded.query)
  query.set('width', String(width))
  return { ...embedded, query }
}

const pageOf = async (parts: AppParts, embedded: Embedded): Promise<string> => {
  const asked = await shownBy(parts, embedded)
  const place = named(embedded, asked)
  const { facts, width, height } = await drawnAt(parts, asked)
  const { options } = optionsOf(asked, parts.language)
  const { words, formats } = await readerFor(options.language)
  const say = words.embedding
  const screen = 'citation' in place ? `/f/${place.citation}` : screenOf(place.figure, place.query)
  const narrow =
    width <= narrowEmbed
      ? ''
      : `<source media="(max-width: ${narrowEmbed - 1}px)" srcset="${escaped(embeddedFile(at(place, embedWidths.narrow), 'svg'))}">`
  const oembed = `/api/oembed?${new URLSearchParams({ url: embedPath(place) })}`
  const ground = options.ground === 'transparent' ? 'transparent' : options.theme === 'dark' ? 'dark' : ''
  const made =
    asked.madeAt === null
      ? ''
      : `<span>${escaped(say.frozen(formats.day(dayOf(Date.parse(asked.madeAt), facts.zone))))}</span>`
  return `<!doctype html>
<html lang="${escaped(options.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(facts.title)}</title>
<meta name="description" content="${escaped(facts.subtitle)}">
<link rel="alternate" type="application/json+oembed" href="${escaped(oembed)}" title="${escaped(facts.title)}">
<style>${embedStyle}</style>
</head>
<body${ground === '' ? '' : ` class="${ground}"`}>
<main>
<picture>${narrow}<img src="${escaped(embeddedFile(at(place, width), 'svg'))}" alt="${escaped(`${facts.title} ${facts.description}`)}" width="${width}" height="${height}"></picture>
<p><a href="${escaped(screen)}" target="_blank" rel="noopener">${escaped(say.open)}</a><a href="${escaped(embeddedFile(place, 'csv'))}" download>${escaped(say.numbers)}</a>${made}<span>${escaped(parts.publisher ? say.by(parts.publisher) : say.product)}</span></p>
</main>
</body>
</html>
`
}

/** The width of a figure that fits into a box, when it is drawn anew for it. */
const fitting = async (
  parts: AppParts,
  embedded: Embedded,
  { most, highest }: { readonly most: number; readonly highest: number },
): Promise<{ readonly place: Embedded; readonly asked: AskedFigure; readonly drawn: Drawn }> => {
  const wanted = Number(embedded.query.get('width') ?? embedWidths.wide)
  const place = at(embedded, Math.max(narrowest, Math.min(wanted, most)))
  const asked = await shownBy(parts, place)
  const drawn = await drawnAt(parts, asked)
  if (drawn.height + captionHeight > highest)
    throw new NotFound(`The figure takes ${drawn.height + captionHeight} pixels of height at this width.`)
  return { place: named(place, asked), asked, drawn }
}

export const embedRoutes = (app: Express, parts: AppParts): void => {
  const answer =
    (embeddedOf: (request: Request, query: URLSearchParams) => Embedded) =>
    async (request: Request, response: Response) => {
      const query = new URL(request.originalUrl, 'http://porte-voix.invalid').searchParams
      const page = await pageOf(parts, embeddedOf(request, query))
      response
        .set({
          'content-security-policy': policy,
          'cross-origin-resource-policy': 'cross-origin',
          'cache-control': 'no-cache',
        })
        .removeHeader('x-frame-options')
      response.type('html').send(page)
    }
  app.get(
    '/embed/f/:id',
    answer(({ params }, query) => ({ citation: String(params.id), query })),
  )
  app.get(
    '/embed/:figure',
    answer(({ params }, query) => ({ figure: String(params.figure), query })),
  )
  serve(app, 'oembed', async ({ query, request }) => {
    if (query.format === 'xml') throw new NotImplemented('Only format=json is answered.')
    const origin = publicOrigin(request, parts)
    const url = URL.canParse(query.url, origin) ? new URL(query.url, origin) : null
    const ours = [new URL(origin).host, request.headers.host]
    const embedded = url !== null && ours.includes(url.host) ? embeddedIn(url.pathname, url.searchParams) : null
    if (embedded === null)
      throw new NotFound(`url: found "${query.url}", expected the address of a figure of this site`)
    const { place, drawn } = await fitting(parts, embedded, {
      most: Number(query.maxwidth ?? Number.POSITIVE_INFINITY),
      highest: Number(query.maxheight ?? Number.POSITIVE_INFINITY),
    })
    const { facts, width } = drawn
    const height = drawn.height + captionHeight
    const card = new URLSearchParams(place.query)
    card.set('shape', 'card')
    return {
      version: '1.0' as const,
      type: 'rich' as const,
      title: facts.title,
      provider_name: parts.publisher ?? 'Porte-voix',
      provider_url: `${origin}/`,
      html: iframeSnippet({ address: `${origin}${embedPath(place)}`, title: facts.title, width, height }),
      width,
      height,
      thumbnail_url: `${origin}${embeddedFile({ ...place, query: card }, 'png')}`,
      thumbnail_width: cardSize.width,
      thumbnail_height: cardSize.height,
    }
  })
}
