// The report for the board: two A4 pages that a volunteer reads in two minutes, on the screen as on paper. All that it says is
// asked for at once, so that it is never printed half drawn.

import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import type { Dataset, StandingPage } from '../../data/model/contract.ts'
import { ask, askGap } from '../api.ts'
import { site } from '../site.ts'
import { Link } from '../ui/link.tsx'
import { useNavigation, useReader } from '../ui/screen.ts'
import { PaperWidthContext } from '../ui/width.ts'
import { Writes } from '../ui/writes.tsx'
import { PageChoice } from './actor/identity.tsx'
import { Answered } from './answered.tsx'
import { figureQuery, keyOfQuery } from './overview/query.ts'
import { commandOf, type Replies } from './report/replies.ts'
import { FirstSheet, SecondSheet } from './report/sheets.tsx'
import { useRequest } from './request.ts'
import { shownData, type ViewProps } from './view.ts'

/** Hours a week that the planner is asked about. */
const hours = '2'

/** At it the parts of a figure stand beside each other. The sheet is as wide on a large screen (styles/report.css), so that print draws nothing anew. */
const widthOnPaper = 900

/** What stands above the sheets on a screen, and not on paper. */
const Above = ({ replies, page }: { readonly replies: Replies; readonly page: StandingPage | null }): JSX.Element => {
  const { report } = useReader().words
  const { state } = useNavigation()
  const { standing } = replies
  return (
    <div class="not-printed">
      <p class="actions">
        <button type="button" onClick={() => print()}>
          {report.print}
        </button>
        <Link to={{ screen: 'actor' }}>{report.back}</Link>
      </p>
      <p class="hint">{report.printHint}</p>
      {page !== null && <PageChoice page={page} reply={standing} />}
      <Writes>
        <details>
          <summary>{report.asFile}</summary>
          <p>{report.command}</p>
          <pre>
            <code>{commandOf(standing, state)}</code>
          </pre>
        </details>
      </Writes>
    </div>
  )
}

const Drawn = ({ replies }: { readonly replies: Replies }): JSX.Element => {
  const { state } = useNavigation()
  const { report } = useReader().words
  const { actor, pages } = replies.standing
  const page = pages.find(({ page: { id } }) => String(id) === state.local.page) ?? pages[0] ?? null
  const title = report.titleOf(actor.name)
  // What a browser names the PDF by.
  useEffect(() => {
    document.title = title
  }, [title])
  return (
    <PaperWidthContext.Provider value={widthOnPaper}>
      <article class="report" data-of={replies.standing.data} data-drawn={replies.standing.newestPostAt ?? ''}>
        <Above replies={replies} page={page} />
        <FirstSheet replies={replies} page={page} />
        <SecondSheet replies={replies} page={page} />
      </article>
    </PaperWidthContext.Provider>
  )
}

type OneProps = { readonly slug: string; readonly data: Dataset }

const ReportOf = ({ slug, data }: OneProps): JSX.Element => {
  const { state } = useNavigation()
  const query = figureQuery(state, data, null)
  const request = useRequest(`report ${slug} ${keyOfQuery(query)}`, async (signal): Promise<Replies> => {
    const shared = { params: { slug }, query, signal }
    const [standing, habits, advice, planner, compare, health] = await Promise.all([
      ask('standing', shared),
      ask('habits', shared),
      ask('advice', shared),
      ask('planner', { ...shared, query: { ...query, hours } }),
      askGap(query, signal),
      // A published site says it of itself, on each of its pages.
      site === null
        ? ask('health', { query: { data, hash: '1' }, signal })
        : { version: site.program, contentHash: site.contentHash },
    ])
    return { standing, habits, advice, planner, compare, health }
  })
  return (
    <Answered request={request} size="page">
      {(replies) => <Drawn replies={replies} />}
    </Answered>
  )
}

export const Report = ({ datasets }: ViewProps): JSX.Element => {
  const { state } = useNavigation()
  const data = datasets.value === null ? null : shownData(state, datasets.value)
  return (
    <Answered request={datasets} size="page">
      {() =>
        data === null || state.slug === null ? null : (
          <ReportOf key={`${state.slug} ${data}`} slug={state.slug} data={data} />
        )
      }
    </Answered>
  )
}
