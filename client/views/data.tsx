// The Data screen: from a file to stored readings. Each section asks for its own list again when another one has changed what
// is stored; whose each page is stands on the Pages screen.

import type { JSX } from 'preact'
import { useCallback, useState } from 'preact/hooks'
import { ask } from '../api.ts'
import { Contents } from '../ui/contents.tsx'
import { Link } from '../ui/link.tsx'
import { useReader } from '../ui/screen.ts'
import { Answered } from './answered.tsx'
import { FrozenFigures } from './data/frozen-figures.tsx'
import { Imports } from './data/imports/imports.tsx'
import { Observations } from './data/imports/observations.tsx'
import { Stored } from './data/imports/stored.tsx'
import { TablesAway } from './data/imports/tables-away.tsx'
import { TakeAway } from './data/imports/take-away.tsx'
import { KeptMappings } from './data/mapping/mappings-kept.tsx'
import { TypedNumber } from './data/typed/typed.tsx'
import { TypedHistory } from './data/typed/typed-history.tsx'
import { Upload } from './data/upload/upload.tsx'
import { DemoButton } from './frame/demo-banner.tsx'
import { useRequest } from './request.ts'
import type { ViewProps } from './view.ts'

export const Data = ({ datasets }: ViewProps): JSX.Element => {
  const { words, formats } = useReader()
  const { data, pagesScreen, shell } = words
  const [version, setVersion] = useState(0)
  const { retry } = datasets
  const onChange = useCallback(() => {
    setVersion((count) => count + 1)
    retry()
  }, [retry])
  const actors = useRequest(`actors ${version}`, (signal) => ask('actors', { query: { data: 'real' }, signal }))
  const pages = useRequest(`pages ${version}`, (signal) => ask('pages', { query: { data: 'real' }, signal }))
  const typed = useRequest(`typed ${version}`, (signal) => ask('typed', { signal }))
  const imports = useRequest(`imports ${version}`, (signal) => ask('imports', { signal }))
  const observations = useRequest(`observations ${version}`, (signal) =>
    ask('observations', { query: { data: 'real' }, signal }),
  )
  const known = actors.value?.actors ?? []
  const allPages = pages.value?.pages ?? []
  // What stands under another heading is not listed: a list of eleven is not read.
  const parts = [
    ['import', data.upload.title],
    ['waiting', pagesScreen.moved.title],
    ['typed', data.typed.title],
    ['imports', data.imports.title],
    ['take-away', words.transfer.export.title],
    ['frozen', words.citation.screen.list],
  ] as const
  return (
    <>
      <h1 tabIndex={-1}>{data.title}</h1>
      <p class="lead">{data.lead}</p>
      <Contents label={data.contents} parts={parts} />
      <section aria-labelledby="import">
        <h2 id="import">{data.upload.title}</h2>
        <Upload actors={known} pages={allPages} onChange={onChange} />
        <KeptMappings version={version} />
      </section>
      <section aria-labelledby="waiting">
        <h2 id="waiting">{pagesScreen.moved.title}</h2>
        <Answered request={pages} size="line">
          {({ pages: all }) => {
            const waiting = all.filter(({ actor }) => actor === null).length
            return (
              <p>
                {waiting === 0 ? pagesScreen.moved.none : pagesScreen.moved.waiting(waiting, formats)}{' '}
                <Link to={{ screen: 'pages', anchor: 'waiting', data: 'real' }}>{pagesScreen.moved.link}</Link>
              </p>
            )
          }}
        </Answered>
      </section>
      <section aria-labelledby="typed">
        <h2 id="typed">{data.typed.title}</h2>
        <TypedNumber actors={known} observations={observations.value?.observations ?? []} onChange={onChange} />
      </section>
      <section class="sub" aria-labelledby="typed-history">
        <h3 id="typed-history">{words.provenance.typed.history}</h3>
        <Answered request={typed} size="list">
          {({ numbers }) => <TypedHistory numbers={numbers} onChange={onChange} />}
        </Answered>
      </section>
      <section aria-labelledby="imports">
        <h2 id="imports">{data.imports.title}</h2>
        <Answered request={imports} size="list">
          {({ imports: done }) => <Imports imports={done} onChange={onChange} />}
        </Answered>
      </section>
      <section class="sub" aria-labelledby="observations">
        <h3 id="observations">{data.observations.title}</h3>
        <Answered request={observations} size="list">
          {({ observations: read }) => <Observations observations={read} />}
        </Answered>
      </section>
      <section aria-labelledby="take-away">
        <h2 id="take-away">{words.transfer.export.title}</h2>
        <TakeAway pages={allPages} />
      </section>
      <FrozenFigures />
      <section class="sub" aria-labelledby="tables-away">
        <h3 id="tables-away">{words.transfer.tables.title}</h3>
        <TablesAway posts={datasets.value?.real.counts.posts ?? null} />
      </section>
      <section class="sub" aria-labelledby="stored">
        <h3 id="stored">{data.stored.title}</h3>
        <Answered request={datasets} size="list">
          {(held) => (
            <>
              <Stored datasets={held} />
              {held.demo === null && (
                <p>
                  {words.overview.empty.demo} <DemoButton datasets={datasets} does="make" />
                </p>
              )}
            </>
          )}
        </Answered>
      </section>
      <p>
        <Link to={{ screen: 'overview' }}>{shell.toOverview}</Link>
      </p>
    </>
  )
}
