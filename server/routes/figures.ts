// A figure as a file: the same drawing as on screen, from the same reply. Pictures may be shown where they are asked for; a reader
// who keeps one asks whether it is still the same, which costs no figure.

import type { Express, Response } from 'express'
import { type FigureFile, figureFile } from './figure-file.ts'
import { figureTag, isKept } from './figure-tag.ts'
import type { AppParts } from './parts.ts'
import { serve } from './route.ts'

/** Of an SVG opened by itself: its own letters and nothing else, no script. */
const onlyItself = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; frame-ancestors 'none'; sandbox"

/** Shown by a browser that opens it; a link with `download` keeps it all the same, under its name. */
const isShown = ({ type }: FigureFile): boolean => type.startsWith('image/')

export const sendFigure = (response: Response, file: FigureFile): void => {
  const { body, type, name } = file
  response
    .set('content-type', type)
    .set('content-disposition', `${isShown(file) ? 'inline' : 'attachment'}; filename="${name}"`)
  if (isShown(file)) response.set('content-security-policy', onlyItself)
  response.send(typeof body === 'string' ? body : Buffer.from(body))
}

export const figureRoutes = (app: Express, parts: AppParts): void => {
  serve(app, 'figure', async ({ params, query, request, response }) => {
    const name = params.name ?? ''
    // Before the reply: what is stored meanwhile has another tag.
    const tag = figureTag(parts, name, query)
    if (isKept(request.headers['if-none-match'], tag)) {
      response.set('etag', tag).status(304).end()
      return undefined
    }
    const file = await figureFile(parts, name, query)
    sendFigure(response.set('etag', tag), file)
    return undefined
  })
}
