// The screen of pages: first who went silent, then the pages one by one, then whose each page is, what organisations are and
// in which camp. Only real data is edited; the demonstration is read.

import type { JSX } from 'preact'
import { useCallback, useState } from 'preact/hooks'
import { ask } from '../api.ts'
import { isPublished } from '../site.ts'
import { Contents } from '../ui/contents.tsx'
import { Guard } from '../ui/guard.tsx'
import { Link } from '../ui/link.tsx'
import { useNavigation, useReader } from '../ui/screen.ts'
import { Writes } from '../ui/writes.tsx'
import { Answered } from './answered.tsx'
import { Filters } from './overview/filters.tsx'
import { keyOfQuery } from './overview/query.ts'
import { Editing } from './pages/editing.tsx'
import { PageList } from './pages/list.tsx'
import { presenceQuery } from './pages/query.ts'
import { Silence } from './pages/silence.tsx'
import { useRequest } from './request.ts'
import { shownData, type ViewProps } from './view.ts'

export const Pages = ({ datasets }: ViewProps): JSX.Element => {
  const { state } = useNavigation()
  const { words } = useReader()
  const { pagesScreen, data: texts, matching } = words
  const [version, setVersion] = useState(0)
  const { retry } = datasets
  const onChange = useCallback(() => {
    setVersion((count) => count + 1)
    retry()
  }, [retry])
  const data = datasets.value === null ? null : shownData(state, datasets.value)
  const isReal = data === 'real'
  const isEdited = isReal && !isPublished
  const query = data === null ? null : presenceQuery(state, data)
  const presence = useRequest(query === null ? null : `${version} ${keyOfQuery(query)}`, (signal) =>
    ask('presence', { query: query ?? {}, signal }),
  )
  const pages = useRequest(isEdited ? `pages ${version}` : null, (signal) =>
    ask('pages', { query: { data: 'real' }, signal }),
  )
  const parts = [
    ['silence', pagesScreen.silence.title],
    ['list', pagesScreen.list.title],
    ...(isEdited
      ? ([
          ['waiting', texts.waiting.title],
          ['mine', texts.mine.title],
          ['pages', texts.pages.title],
          ['organisations', matching.actors.title],
          ['grids', pagesScreen.grids.title],
        ] as const)
      : isPublished
        ? []
        : ([['editing', pagesScreen.demo.title]] as const)),
  ] as const
  return (
    <>
      <h1 tabIndex={-1}>{pagesScreen.title}</h1>
      <p class="lead">{pagesScreen.lead}</p>
      <Answered request={datasets} size="filters">
        {(known) => (
          <>
            <Filters datasets={known} reply={presence.value} />
            <Contents label={pagesScreen.contents} parts={parts} />
            <section aria-labelledby="silence">
              <h2 id="silence">{pagesScreen.silence.title}</h2>
              <Answered request={presence} size="page">
                {(reply) => (
                  <Guard>
                    <Silence reply={reply} />
                  </Guard>
                )}
              </Answered>
            </section>
            <section aria-labelledby="list">
              <h2 id="list">{pagesScreen.list.title}</h2>
              <Answered request={presence} size="page">
                {(reply) => (
                  <PageList reply={reply} pages={isEdited ? (pages.value?.pages ?? []) : []} onChange={onChange} />
                )}
              </Answered>
            </section>
            <Writes>
              {isReal ? (
                <Editing pages={pages} version={version} onChange={onChange} />
              ) : (
                <section aria-labelledby="editing">
                  <h2 id="editing">{pagesScreen.demo.title}</h2>
                  <p>
                    {pagesScreen.demo.text}{' '}
                    <Link to={{ data: 'real', platform: null, from: null, to: null }}>{pagesScreen.demo.real}</Link>
                  </p>
                </section>
              )}
            </Writes>
          </>
        )}
      </Answered>
    </>
  )
}
