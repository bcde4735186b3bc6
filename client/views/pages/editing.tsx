// Whose each page is, which pages and organisations are one, what they are called, and the grids that give camps. Each part asks
// for its own list again when another one has changed what is stored.

import type { JSX } from 'preact'
import type { Reply } from '../../../data/model/contract.ts'
import { ask } from '../../api.ts'
import { useReader } from '../../ui/screen.ts'
import { Answered } from '../answered.tsx'
import { type Request, useRequest } from '../request.ts'
import { Grids } from './grids.tsx'
import { AddAssociation } from './mine.tsx'
import { Organisations } from './organisations.tsx'
import { Pages as Directory } from './pages.tsx'
import { WaitingPages } from './waiting.tsx'

type Props = {
  readonly pages: Request<Reply<'pages'>>
  /** One more with every change. */
  readonly version: number
  readonly onChange: () => void
}

export const Editing = ({ pages, version, onChange }: Props): JSX.Element => {
  const { data, matching, pagesScreen } = useReader().words
  const actors = useRequest(`actors ${version}`, (signal) => ask('actors', { query: { data: 'real' }, signal }))
  const proposals = useRequest(`proposals ${version}`, (signal) => ask('proposals', { signal }))
  const known = actors.value?.actors ?? []
  return (
    <>
      <section aria-labelledby="waiting">
        <h2 id="waiting">{data.waiting.title}</h2>
        <Answered request={pages} size="list">
          {({ pages: all }) => (
            <WaitingPages
              pages={all.filter(({ actor }) => actor === null)}
              actors={known}
              proposals={proposals.value?.proposals ?? []}
              onChange={onChange}
            />
          )}
        </Answered>
      </section>
      <section aria-labelledby="mine">
        <h2 id="mine">{data.mine.title}</h2>
        <AddAssociation actors={known} pages={pages.value?.pages ?? []} onChange={onChange} />
      </section>
      <section aria-labelledby="pages">
        <h2 id="pages">{data.pages.title}</h2>
        <Answered request={pages} size="list">
          {({ pages: all }) => <Directory pages={all} actors={known} onChange={onChange} />}
        </Answered>
      </section>
      <section class="sub" aria-labelledby="organisations">
        <h3 id="organisations">{matching.actors.title}</h3>
        <Organisations actors={known} onChange={onChange} />
      </section>
      <section aria-labelledby="grids">
        <h2 id="grids">{pagesScreen.grids.title}</h2>
        <Grids onChange={onChange} />
      </section>
    </>
  )
}
