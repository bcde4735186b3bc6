// The small print of the report: what the numbers cannot say, and all it takes to find them again.

import type { JSX } from 'preact'
import type { StandingPage } from '../../../data/model/contract.ts'
import { pageFacts } from '../../../data/model/words/report.ts'
import { factsOf } from '../../export/basis.ts'
import { addressOf, type ViewState } from '../../location.ts'
import { site } from '../../site.ts'
import { addressInSite } from '../../site-address.ts'
import { useNavigation, useReader } from '../../ui/screen.ts'
import type { Replies } from './replies.ts'

/** In a published site that says where it stands, its whole address; a path elsewhere. */
const placeOf = (state: ViewState): string =>
  site === null ? addressOf(state) : addressInSite(site.address ?? '/', state)

type Props = { readonly replies: Replies; readonly page: StandingPage | null }

export const Method = ({ replies: { standing, health }, page }: Props): JSX.Element => {
  const reader = useReader()
  const { state } = useNavigation()
  const { method } = reader.words.report
  const basis = factsOf(standing, reader).flatMap(({ label, cell }) =>
    cell === null ? [] : [[label, `${cell}`] as const],
  )
  const facts = [
    ...(page === null ? [] : pageFacts(page, standing, reader)),
    ...basis,
    [method.lines.version, health.version] as const,
    ...(health.contentHash === undefined ? [] : [[method.lines.hash, health.contentHash] as const]),
    // How it looks is no part of where it is found.
    [method.lines.address, placeOf({ ...state, data: standing.data, theme: null, mark: [], anchor: null })] as const,
  ]
  return (
    <section class="method">
      <h2>{method.title}</h2>
      <ul class="limits">
        {method.limits.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
      <dl>
        {facts.map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
