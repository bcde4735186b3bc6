// The OpenAPI 3.1 document, derived from the contract.

import { z } from 'zod'
import { problem, routes } from '../data/model/contract.ts'

type Json = Record<string, unknown>

const schemaOf = (schema: z.ZodType): Json => {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io: 'input' })
  return rest as Json
}

const parametersOf = (path: string, query: z.ZodType): Json[] => {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    description: `The ${name} in the path of the address`,
    required: true,
    schema: { type: 'string' },
  }))
  const { properties = {}, required = [] } = schemaOf(query) as {
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

export const openApi = (version: string): Json => {
  const paths: Record<string, Json> = {}
  for (const [operationId, route] of Object.entries(routes)) {
    const success = 'status' in route ? String(route.status) : '200'
    const reply =
      route.reply === 'file'
        ? {
            description: 'The file',
            content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
          }
        : { description: 'The reply', content: { 'application/json': { schema: schemaOf(route.reply) } } }
    const received =
      'receives' in route
        ? {
            requestBody: {
              required: true,
              content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
            },
          }
        : 'body' in route
          ? { requestBody: { required: true, content: { 'application/json': { schema: schemaOf(route.body) } } } }
          : {}
    paths[route.path] = {
      ...paths[route.path],
      [route.method]: {
        operationId,
        summary: route.summary,
        parameters: parametersOf(route.path, route.query),
        ...received,
        responses: {
          [success]: reply,
          default: { description: 'A problem', content: { 'application/problem+json': { schema: schemaOf(problem) } } },
        },
      },
    }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Porte-voix', version, license: { name: 'MIT', identifier: 'MIT' } },
    paths,
  }
}
