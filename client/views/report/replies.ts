// What the report is made of, and the command that makes the same without a browser window.

import type { Reply, StandingReply } from '../../../data/model/contract.ts'
import { opening, type ViewState } from '../../location.ts'

export type Replies = {
  readonly standing: StandingReply
  readonly habits: Reply<'habits'>
  readonly advice: Reply<'advice'>
  readonly planner: Reply<'planner'>
  readonly compare: Reply<'compare'>
  /** What the data and the program are. */
  readonly health: Pick<Reply<'health'>, 'version' | 'contentHash'>
}

/** `npm run figure -- report --own unafam --out unafam.pdf`, with what the screen asks beyond what it opens with. */
export const commandOf = ({ actor, data }: StandingReply, state: ViewState): string => {
  const { grid, platform, from, to, lang } = state
  const asked = [
    ['own', actor.slug],
    ['out', `${actor.slug}.pdf`],
    ['data', data === 'demo' ? data : null],
    ['platform', platform],
    ['grid', grid === opening.grid ? null : grid],
    ['from', from],
    ['to', to],
    ['page', state.local.page ?? null],
    ['lang', lang],
  ] as const
  const words = asked.flatMap(([key, value]) => (value === null ? [] : [`--${key} ${value}`]))
  return `npm run figure -- report ${words.join(' ')}`
}

/** What a reply says of the page shown; null where it says nothing of it. */
export const ofPage = <P extends { readonly page: { readonly id: number } }>(
  pages: readonly P[],
  shown: P['page'] | null,
): P | null => pages.find(({ page }) => page.id === shown?.id) ?? null
