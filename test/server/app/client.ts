// Requests to the running application, each reply checked against the contract: what is not as the contract says fails at once.

import { request as httpRequest } from 'node:http'
import { expect } from 'vitest'
import { problem, type Reply, type RouteKey, routes } from '../../../data/model/contract.ts'

type Asked = {
  readonly params?: Readonly<Record<string, string | number>>
  /** A list is a parameter said once for each of its texts. */
  readonly query?: Readonly<Record<string, string | readonly string[]>>
  readonly body?: unknown
  readonly file?: string | Uint8Array
}

const urlOf = (origin: string, key: RouteKey, { params = {}, query = {} }: Asked): string => {
  const path = routes[key].path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params[name])))
  const pairs = Object.entries(query).flatMap(([name, said]) =>
    [said].flat().map((text): [string, string] => [name, text]),
  )
  const search = new URLSearchParams(pairs).toString()
  return `${origin}${path}${search === '' ? '' : `?${search}`}`
}

export const ask = (origin: string, key: RouteKey, asked: Asked = {}): Promise<Response> => {
  const { body, file } = asked
  return fetch(urlOf(origin, key, asked), {
    method: routes[key].method.toUpperCase(),
    ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    ...(file === undefined ? {} : { body: Buffer.from(file), headers: { 'content-type': 'application/octet-stream' } }),
  })
}

/** A good reply, as the contract types it. */
export const good = async <K extends RouteKey>(origin: string, key: K, asked: Asked = {}): Promise<Reply<K>> => {
  const response = await ask(origin, key, asked)
  const route = routes[key]
  const text = await response.text()
  expect({ key, status: response.status, text: response.ok ? '' : text }).toEqual({
    key,
    status: 'status' in route ? route.status : 200,
    text: '',
  })
  expect(response.headers.get('content-type')).toMatch(/^application\/json/)
  if (route.reply === 'file') throw new Error(`${key} replies with a file`)
  return route.reply.parse(JSON.parse(text)) as Reply<K>
}

/** A refusal: Problem Details with that status, and a code in words. */
export const refused = async (response: Response, status: number): Promise<{ code: string; detail: string }> => {
  const text = await response.text()
  expect({ url: response.url, status: response.status }).toEqual({ url: response.url, status })
  expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/)
  const said = problem.parse(JSON.parse(text))
  expect(said.status).toBe(status)
  expect(text).not.toMatch(/node_modules|\.ts:\d/)
  return said
}

/** What fetch does not allow: any Host, Origin or Sec-Fetch-Site. */
export const raw = (
  origin: string,
  path: string,
  method: string,
  headers: Readonly<Record<string, string>>,
): Promise<{ status: number; type: string; body: string }> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin)
    const sent = httpRequest({ hostname, port, path, method, headers, setHost: !('host' in headers) }, (response) => {
      let body = ''
      response.setEncoding('utf8').on('data', (part: string) => {
        body += part
      })
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '', body }),
      )
    })
    sent.on('error', reject)
    sent.end()
  })

/** Asks until the upload is no longer being read or stored. */
export const settled = async (origin: string, id: string): Promise<Reply<'job'>> => {
  for (let tries = 0; tries < 600; tries++) {
    const job = await good(origin, 'job', { params: { id } })
    if (job.state !== 'reading' && job.state !== 'storing') return job
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error(`upload ${id} does not come to an end`)
}
