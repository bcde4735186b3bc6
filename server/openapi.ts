// The OpenAPI 3.1 document, derived from the contract: routes by subject, parameters, replies field by field, and the
// problems a request may meet. A shape with a name (`id` in its metadata) is told once, under components.

import { z } from 'zod'
import { problem, routes } from '../data/model/contract.ts'

type Json = Record<string, unknown>
type Route = (typeof routes)[keyof typeof routes]
/** What a client sends (`input`), or what it gets (`output`). */
type Direction = 'input' | 'output'

/** Subjects of the routes: the first whose address a path begins with. */
const subjects: readonly { readonly name: string; readonly description: string; readonly at: readonly string[] }[] = [
  {
    name: 'Figures',
    description: 'Comparisons of sets of pages, and what stands around them',
    at: [
      'metrics',
      'compare',
      'series',
      'page-series',
      'share-of-voice',
      'change',
      'sensitivity',
      'effort',
      'concentration',
      'correlation',
      'ranking',
      'week',
      'format-mix',
      'presence',
      'territories',
      'posts',
      'figures',
      'citations',
      'oembed',
      'actors/{slug}/standing',
      'actors/{slug}/habits',
      'actors/{slug}/advice',
      'actors/{slug}/planner',
      'actors/{slug}/pace',
    ],
  },
  {
    name: 'Organisations and pages',
    description: 'Who publishes where, and which pages and organisations are one',
    at: ['actors', 'pages', 'proposals', 'page-decisions', 'grids'],
  },
  { name: 'Topics', description: 'Word lists of topics, and coding posts by hand', at: ['topics', 'calls'] },
  {
    name: 'Data',
    description: 'Values read on pages, imports and what they changed, files to bring and to take',
    at: [
      'observations',
      'imports',
      'uploads',
      'mappings',
      'need',
      'typed',
      'export',
      'package',
      'tables',
      'annotations',
      'yearly-dates',
    ],
  },
  {
    name: 'Program',
    description: 'What runs here, and what data there is',
    at: ['health', 'openapi', 'datasets', 'demo'],
  },
]
const isUnder = (path: string, start: string): boolean => {
  const whole = `/api/${start}`
  return path === whole || path.startsWith(`${whole}/`) || path.startsWith(`${whole}.`)
}
const subjectsOf = (path: string): string[] =>
  subjects
    .filter(({ at }) => at.some((start) => isUnder(path, start)))
    .map(({ name }) => name)
    .slice(0, 1)

/** Schemas as JSON Schema; those with a name go to `named`, and are referred to. */
const schemas = () => {
  const named: Record<string, Json> = {}
  const schemaOf = (schema: z.ZodType, io: Direction): Json => {
    const text = JSON.stringify(z.toJSONSchema(schema, { io }))
    const { $schema, $defs, ...rest } = JSON.parse(text.replaceAll('"#/$defs/', '"#/components/schemas/')) as Json
    Object.assign(named, $defs)
    return rest
  }
  return { named, schemaOf }
}
type SchemaOf = ReturnType<typeof schemas>['schemaOf']

const parametersOf = (path: string, query: z.ZodType, schemaOf: SchemaOf): Json[] => {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    description: `The ${name} in the path of the address`,
    required: true,
    schema: { type: 'string' },
  }))
  const { properties = {}, required = [] } = schemaOf(query, 'input') as {
    properties?: Record<string, Json>
    required?: string[]
  }
  const inQuery = Object.entries(properties).map(([name, { description, ...schema }]) => ({
    name,
    in: 'query',
    ...(description !== undefined && { description }),
    required: required.includes(name),
    schema,
  }))
  return [...inPath, ...inQuery]
}

const file = { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } }

const bodyOf = (route: Route, schemaOf: SchemaOf): Json => {
  if ('receives' in route) return { requestBody: { required: true, content: file } }
  if (!('body' in route)) return {}
  return { requestBody: { required: true, content: { 'application/json': { schema: schemaOf(route.body, 'input') } } } }
}

const responsesOf = (route: Route, schemaOf: SchemaOf): Json => ({
  ['status' in route ? String(route.status) : '200']:
    route.reply === 'file'
      ? { description: 'The file', content: file }
      : { description: 'The reply', content: { 'application/json': { schema: schemaOf(route.reply, 'output') } } },
  default: {
    description: 'A problem (RFC 9457): `code` says which',
    content: { 'application/problem+json': { schema: schemaOf(problem, 'output') } },
  },
})

export const openApi = (version: string): Json => {
  const { named, schemaOf } = schemas()
  const paths: Record<string, Json> = {}
  for (const [operationId, route] of Object.entries(routes))
    paths[route.path] = {
      ...paths[route.path],
      [route.method]: {
        operationId,
        tags: subjectsOf(route.path),
        summary: route.summary,
        parameters: parametersOf(route.path, route.query, schemaOf),
        ...bodyOf(route, schemaOf),
        responses: responsesOf(route, schemaOf),
      },
    }
  return {
    openapi: '3.1.0',
    info: { title: 'Porte-voix', version, license: { name: 'MIT', identifier: 'MIT' } },
    tags: subjects.map(({ name, description }) => ({ name, description })),
    paths,
    components: { schemas: named },
  }
}
