// Errors that a request may meet, and the one middleware that answers them as Problem Details (RFC 9457).
// Anything else is a bug: logged with its stack, answered 500 without internals.

import type { NextFunction, Request, Response } from 'express'
import type { Problem } from '../data/model/contract.ts'

class HttpProblem extends Error {
  readonly status: number
  readonly title: string
  /** A stable key; the client has words for it in the reader's language. */
  readonly code: string
  constructor(status: number, title: string, code: string, detail: string) {
    super(detail)
    this.status = status
    this.title = title
    this.code = code
  }
}

export class BadRequest extends HttpProblem {
  constructor(detail: string, code = 'bad-request') {
    super(400, 'Bad request', code, detail)
  }
}
export class Forbidden extends HttpProblem {
  constructor(detail: string, code = 'forbidden') {
    super(403, 'Forbidden', code, detail)
  }
}
export class NotFound extends HttpProblem {
  constructor(detail: string, code = 'not-found') {
    super(404, 'Not found', code, detail)
  }
}
export class Conflict extends HttpProblem {
  constructor(detail: string, code = 'conflict') {
    super(409, 'Conflict', code, detail)
  }
}
export class TooLarge extends HttpProblem {
  constructor(detail: string, code = 'too-large') {
    super(413, 'Content too large', code, detail)
  }
}

export class NotImplemented extends HttpProblem {
  constructor(detail: string, code = 'not-implemented') {
    super(501, 'Not implemented', code, detail)
  }
}

export class Unavailable extends HttpProblem {
  constructor(detail: string, code = 'unavailable') {
    super(503, 'Unavailable', code, detail)
  }
}

/** body-parser's own errors carry a status below 500 and a message fit for the sender. */
const refusedByParser = (error: unknown): HttpProblem | null =>
  error instanceof Error &&
  'status' in error &&
  typeof error.status === 'number' &&
  error.status >= 400 &&
  error.status < 500
    ? new HttpProblem(error.status, 'Bad request', 'bad-request', error.message)
    : null

export const answerProblems =
  (log: (error: unknown) => void) =>
  (error: unknown, _request: Request, response: Response, next: NextFunction): void => {
    if (response.headersSent) {
      next(error)
      return
    }
    const known = error instanceof HttpProblem ? error : refusedByParser(error)
    if (known === null) log(error)
    const { status, title, code, message } = known ?? {
      status: 500,
      title: 'Internal error',
      code: 'internal',
      message: 'Something went wrong in the server; its log says more.',
    }
    const body: Problem = { type: 'about:blank', title, status, detail: message, code }
    response.status(status).type('application/problem+json').send(JSON.stringify(body))
  }
