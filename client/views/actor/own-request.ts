// One route about the organisation shown, asked in the period, network and grid of the screen; and the page shown of its reply.

import { useNavigation } from '../../ui/screen.ts'
import { figureQuery, keyOfQuery } from '../overview/query.ts'
import { type Request, useRequest } from '../request.ts'
import type { OfPage } from './place.tsx'

type Shared = {
  readonly params: { readonly slug: string }
  readonly query: Pick<ReturnType<typeof figureQuery>, 'data' | 'grid' | 'platform' | 'from' | 'to'>
  readonly signal: AbortSignal
}

/** @param key names the question beside what the screen asks for all of them */
export const useOwnRequest = <T>(
  key: string,
  { reply }: Pick<OfPage, 'reply'>,
  send: (shared: Shared) => Promise<T>,
): Request<T> => {
  const { state } = useNavigation()
  const { slug } = reply.actor
  const query = figureQuery(state, reply.data, null)
  return useRequest(`${key} ${slug} ${keyOfQuery(query)}`, (signal) => send({ params: { slug }, query, signal }))
}

/** What a reply says of the page shown; null where it says nothing of it. */
export const ofShown = <P extends { readonly page: { readonly id: number } }>(
  pages: readonly P[],
  { page }: Pick<OfPage, 'page'>,
): P | null => pages.find((one) => one.page.id === page.page.id) ?? null
