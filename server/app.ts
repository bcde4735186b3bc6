// The HTTP application: security headers, the API, the built client. Never listens; clock and data are passed in.

import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import compression from 'compression'
import express, { type Express } from 'express'
import helmet from 'helmet'
import { routes } from '../data/model/contract.ts'
import { pageServed } from './page.ts'
import { answerProblems, Forbidden, NotFound } from './problem.ts'
import { actorRoutes } from './routes/actors.ts'
import { adviceRoutes } from './routes/advice.ts'
import { annotationRoutes } from './routes/annotations.ts'
import { changeRoutes } from './routes/change.ts'
import { citationRoutes } from './routes/citations.ts'
import { codingRoutes } from './routes/coding.ts'
import { compareRoutes } from './routes/compare.ts'
import { concentrationRoutes } from './routes/concentration.ts'
import { correlationRoutes } from './routes/correlation.ts'
import { demoRoutes } from './routes/demo.ts'
import { effortRoutes } from './routes/effort.ts'
import { embedRoutes } from './routes/embed.ts'
import { exportRoutes } from './routes/export.ts'
import { figureRoutes } from './routes/figures.ts'
import { formatMixRoutes } from './routes/format-mix.ts'
import { goalRoutes } from './routes/goals.ts'
import { gridRoutes } from './routes/grids.ts'
import { habitsRoutes } from './routes/habits.ts'
import { healthRoutes } from './routes/health.ts'
import { importRoutes } from './routes/imports.ts'
import { isLoopback } from './routes/loopback.ts'
import { mappingRoutes } from './routes/mappings.ts'
import { matchingRoutes } from './routes/matching.ts'
import { metricRoutes } from './routes/metrics.ts'
import { needTemplateRoutes } from './routes/need-template.ts'
import { originRoutes } from './routes/origin.ts'
import { paceRoutes } from './routes/pace.ts'
import { pageSeriesRoutes } from './routes/page-series.ts'
import { pageRoutes } from './routes/pages.ts'
import type { AppParts } from './routes/parts.ts'
import { postRoutes } from './routes/posts.ts'
import { presenceRoutes } from './routes/presence.ts'
import { provenanceRoutes } from './routes/provenance.ts'
import { rankingRoutes } from './routes/ranking.ts'
import { sensitivityRoutes } from './routes/sensitivity.ts'
import { seriesRoutes } from './routes/series.ts'
import { shareOfVoiceRoutes } from './routes/share-of-voice.ts'
import { speakingRoutes } from './routes/speaking.ts'
import { standingRoutes } from './routes/standing.ts'
import { tableRoutes } from './routes/tables.ts'
import { territoryRoutes } from './routes/territories.ts'
import { topicRoutes } from './routes/topics.ts'
import { typedRoutes } from './routes/typed.ts'
import { uploadRoutes } from './routes/uploads.ts'
import { weekRoutes } from './routes/week.ts'
import { writerQueue } from './routes/writer.ts'

/** Host and port of an `Origin` header; null for `null` and for what is no origin. */
const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null)

/** A page of another site must not reach this server by a name of its own (DNS rebinding), nor write through the reader's browser. */
const refuseStrangers =
  (host: string): express.RequestHandler =>
  (request, _response, next) => {
    if (isLoopback(host) && !isLoopback(request.hostname))
      throw new Forbidden(`This server answers to this machine only, not to "${request.hostname}".`)
    const { origin } = request.headers
    const site = request.headers['sec-fetch-site']
    const isForeign = site !== undefined ? site === 'cross-site' || site === 'same-site' : false
    const isOtherOrigin = origin !== undefined && hostOf(origin) !== request.headers.host
    if (!['GET', 'HEAD', 'OPTIONS'].includes(request.method) && (isForeign || isOtherOrigin))
      throw new Forbidden('Writing is possible from this dashboard only.')
    next()
  }

export const createApp = (parts: AppParts): Express => {
  const { clientFolder, clock } = parts
  const write = parts.write ?? writerQueue()
  const app = express()
  app.disable('x-powered-by')
  app.use(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'self'"],
          imgSrc: ["'self'", 'data:', 'blob:'],
          objectSrc: ["'none'"],
          baseUri: ["'none'"],
          frameAncestors: ["'none'"],
          formAction: ["'self'"],
        },
      },
      strictTransportSecurity: false,
      crossOriginOpenerPolicy: false,
      originAgentCluster: false,
    }),
  )
  app.use(refuseStrangers(parts.host))
  app.use(compression())
  app.use('/api', (_request, response, next) => {
    response.set('cache-control', 'no-cache')
    next()
  })
  // Pages of others show figures as pictures.
  app.use(['/api/figures', '/api/citations'], (_request, response, next) => {
    response.set('cross-origin-resource-policy', 'cross-origin')
    next()
  })
  // The body of an upload is a file, also when it is one of JSON.
  const readJson = express.json({ limit: '100kb' })
  app.use((request, response, next) =>
    request.path === routes.upload.path ? next() : readJson(request, response, next),
  )
  healthRoutes(app, parts)
  compareRoutes(app, parts)
  seriesRoutes(app, parts)
  pageSeriesRoutes(app, parts)
  metricRoutes(app, parts)
  shareOfVoiceRoutes(app, parts)
  changeRoutes(app, parts)
  sensitivityRoutes(app, parts)
  effortRoutes(app, parts)
  concentrationRoutes(app, parts)
  correlationRoutes(app, parts)
  presenceRoutes(app, parts)
  territoryRoutes(app, parts)
  rankingRoutes(app, parts)
  weekRoutes(app, parts)
  formatMixRoutes(app, parts)
  figureRoutes(app, parts)
  embedRoutes(app, parts)
  actorRoutes(app, { ...parts, write })
  pageRoutes(app, { ...parts, write })
  matchingRoutes(app, { ...parts, write })
  needTemplateRoutes(app, parts)
  gridRoutes(app, { ...parts, write })
  importRoutes(app, { ...parts, write, clock })
  provenanceRoutes(app, { ...parts, write, clock })
  typedRoutes(app, { ...parts, write, clock })
  originRoutes(app, parts)
  standingRoutes(app, parts)
  postRoutes(app, parts)
  speakingRoutes(app, parts)
  habitsRoutes(app, parts)
  adviceRoutes(app, parts)
  paceRoutes(app, parts)
  goalRoutes(app, { ...parts, write, clock })
  uploadRoutes(app, { ...parts, write, clock })
  mappingRoutes(app, { ...parts, write })
  annotationRoutes(app, { ...parts, write, clock })
  citationRoutes(app, { ...parts, write })
  exportRoutes(app, parts)
  tableRoutes(app, parts)
  topicRoutes(app, { ...parts, write, clock })
  codingRoutes(app, { ...parts, write, clock })
  demoRoutes(app, { ...parts, write })
  app.use('/api', (request) => {
    throw new NotFound(`There is no ${request.method} ${request.originalUrl}.`)
  })
  app.use(
    '/assets',
    express.static(resolve(clientFolder, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }),
  )
  app.use(express.static(clientFolder, { index: false }))
  app.use((request, response) => {
    const page = resolve(clientFolder, 'index.html')
    if (request.method !== 'GET' || !existsSync(page)) throw new NotFound(`There is no ${request.originalUrl}.`)
    response
      .set('cache-control', 'no-cache')
      .type('html')
      .send(pageServed(readFileSync(page, 'utf8'), request, parts))
  })
  app.use(answerProblems(parts.log ?? ((error) => console.error(error))))
  return app
}
