// Binds a route of the contract to its handler: query and body are checked against the contract, unknown parameters are
// refused, the reply has the contract's type. Handlers are plain functions; Express passes rejected promises on.

import type { Express, Request, Response } from 'express'
import type { z } from 'zod'
import { type RouteKey, type Routes, routes } from '../../data/model/contract.ts'
import { BadRequest } from '../problem.ts'

type Checked<K extends RouteKey> = {
  readonly query: z.output<Routes[K]['query']>
  readonly body: Routes[K] extends { body: infer B extends z.ZodType } ? z.output<B> : undefined
  readonly params: Readonly<Record<string, string>>
  readonly request: Request
  readonly response: Response
}
type ReplyOf<K extends RouteKey> = Routes[K]['reply'] extends z.ZodType ? z.input<Routes[K]['reply']> : undefined

const check = (schema: z.ZodType, value: unknown, what: string): unknown => {
  const checked = schema.safeParse(value)
  if (checked.success) return checked.data
  const [issue] = checked.error.issues
  const where = issue === undefined || issue.path.length === 0 ? what : `${what} "${issue.path.join('.')}"`
  throw new BadRequest(`${where}: ${issue?.message ?? 'not as expected'}`)
}

/** For `reply: 'file'` the handler answers by itself and returns nothing. */
export const serve = <K extends RouteKey>(
  app: Express,
  key: K,
  handler: (checked: Checked<K>) => ReplyOf<K> | Promise<ReplyOf<K>>,
): void => {
  const route = routes[key]
  const path = route.path.replace(/\{(\w+)\}/g, ':$1')
  app[route.method](path, async (request: Request, response: Response) => {
    const checked = {
      query: check(route.query, request.query, 'parameter'),
      body: 'body' in route ? check(route.body as z.ZodType, request.body, 'field') : undefined,
      params: request.params,
      request,
      response,
    } as unknown as Checked<K>
    const reply = await handler(checked)
    if (route.reply === 'file') return
    response.status('status' in route ? route.status : 200).json(reply)
  })
}

/** A whole number from a query or path. @throws BadRequest */
export const wholeOf = (text: string, what: string): number => {
  const value = Number(text)
  if (!/^\d{1,15}$/.test(text)) throw new BadRequest(`${what}: found "${text}", expected a whole number`)
  return value
}
