// Begin of every address of this installation, as others are told it.

import type { Request } from 'express'
import type { AppParts } from './parts.ts'

/** The address that was set for the world, else the one that was asked. */
export const publicOrigin = (
  request: Pick<Request, 'protocol' | 'headers'>,
  { address }: Pick<AppParts, 'address'>,
): string => address ?? `${request.protocol}://${request.headers.host ?? 'localhost'}`
