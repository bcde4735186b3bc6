// A figure as a file: the same drawing as on screen, from the same reply, as SVG, PNG, CSV or JSON.

import type { Express } from 'express'
import { BadRequest, NotFound } from '../problem.ts'
import { figureNeeds, renderCsv, renderPng, renderSvg } from '../render.ts'
import { figureReply } from './figure-replies.ts'
import { pagesIn } from './page-series.ts'
import type { AppParts } from './parts.ts'
import { serve, wholeOf } from './route.ts'

const types = {
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
} as const
type Extension = keyof typeof types
const isExtension = (text: string | undefined): text is Extension => text !== undefined && Object.hasOwn(types, text)

const defaultWidth = 960
const narrowest = 320
const widest = 2400

export const figureRoutes = (app: Express, { datasets, language }: AppParts): void => {
  serve(app, 'figure', async ({ params, query: { lang, theme, width: widthText, own, mark, ...query }, response }) => {
    const [, key = '', extension] = /^([a-z-]+)\.([a-z]+)$/.exec(params.name ?? '') ?? []
    const needs = await figureNeeds(key)
    if (needs === null || !isExtension(extension)) throw new NotFound(`There is no figure "${params.name}".`)
    const width = widthText === undefined ? defaultWidth : wholeOf(widthText, 'width')
    if (width < narrowest || width > widest)
      throw new BadRequest(`width: found ${width}, expected ${narrowest} to ${widest} pixels`)
    const { metric } = query
    const reply = figureReply(needs, datasets, query, own ?? null, mark)
    const options = {
      language: lang ?? language,
      theme: theme ?? 'light',
      width,
      metric: metric ?? null,
      marked: { own: own ?? null, pages: pagesIn(mark) },
    } as const
    const bytes = async (): Promise<string | Uint8Array> => {
      switch (extension) {
        case 'svg':
          return renderSvg(key, reply, options)
        case 'png':
          return renderPng(await renderSvg(key, reply, options))
        case 'csv':
          return renderCsv(key, reply, options)
        case 'json':
          return JSON.stringify(reply)
      }
    }
    const invented = reply.data === 'demo' ? '-invented' : ''
    const file = `porte-voix-${key}${metric === undefined || metric.includes(',') ? '' : `-${metric}`}-${reply.from}-${reply.to}${invented}.${extension}`
    const body = await bytes()
    response
      .set('content-type', types[extension])
      .set('content-disposition', `attachment; filename="${file}"`)
      .send(typeof body === 'string' ? body : Buffer.from(body))
    return undefined
  })
}
