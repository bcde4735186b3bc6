// "Our page": the organisation that the reader chose once, or any other one. Who it is, where it stands, what could change,
// and what works there.

import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import type { Dataset, StandingReply } from '../../data/model/contract.ts'
import { platforms } from '../../data/model/platforms.ts'
import { ask } from '../api.ts'
import type { ViewState } from '../location.ts'
import { isShown } from '../site.ts'
import { Link } from '../ui/link.tsx'
import { Loading } from '../ui/notice.tsx'
import { useNavigation, useOwn, useReader } from '../ui/screen.ts'
import { Choose } from './actor/choose.tsx'
import { Identity } from './actor/identity.tsx'
import { Absent, Ours } from './actor/ours.tsx'
import { PartContents, Parts } from './actor/parts.tsx'
import { Lead } from './actor/place.tsx'
import { Answered } from './answered.tsx'
import { figureQuery, keyOfQuery } from './overview/query.ts'
import { notPublished, useRequest } from './request.ts'
import { shownData, type ViewProps } from './view.ts'

/** The report is on the page shown. */
const reportedPage = ({ local: { page } }: ViewState): ViewState['local'] => (page === undefined ? {} : { page })

const Known = ({ reply }: { readonly reply: StandingReply }): JSX.Element => {
  const { state } = useNavigation()
  const own = useOwn()
  const { report, standing } = useReader().words
  const { actor, pages } = reply
  const page = pages.find(({ page: { id } }) => String(id) === state.local.page) ?? pages[0]
  const isOurs = own.slug === actor.slug || own.slug === state.slug
  // An organisation that became another by merging is remembered as what it is now.
  const slug = isOurs ? (own.slug ?? actor.slug) : actor.slug
  if (page === undefined)
    return (
      <>
        <Ours slug={slug} data={reply.data} />
        <p class="notice">{standing.noPages(platforms.get(reply.platform)?.name ?? reply.platform)}</p>
      </>
    )
  const of = { page, reply, whose: isOurs ? 'ours' : 'any' } as const
  return (
    <>
      <Identity page={page} reply={reply} />
      <Ours slug={slug} data={reply.data} />
      <Lead {...of} />
      {isShown('report') && (
        <p>
          <Link to={{ screen: 'report', local: reportedPage(state) }}>{report.link}</Link>
        </p>
      )}
      <PartContents whose={of.whose} />
      <Parts key={page.page.id} {...of} />
    </>
  )
}

type OneProps = ViewProps & { readonly slug: string; readonly data: Dataset }

const Organisation = ({ datasets, slug, data }: OneProps): JSX.Element => {
  const { state } = useNavigation()
  const own = useOwn()
  const { words } = useReader()
  const query = figureQuery(state, data, null)
  const standing = useRequest(`${slug} ${keyOfQuery(query)}`, (signal) =>
    ask('standing', { params: { slug }, query, signal }),
  )
  const isAnswered = standing.value !== null && standing.state !== 'problem'
  const isLeftOut = standing.problem?.problem?.code === notPublished
  const isAbsent = standing.problem?.problem?.status === 404 && !isLeftOut && own.slug === slug
  const other = data === 'demo' ? 'real' : datasets.value?.demo === null ? null : 'demo'
  return (
    <>
      <h1 tabIndex={-1}>
        {isAnswered ? standing.value?.actor.name : isAbsent ? words.ourPage.choose.title : words.standing.title}
      </h1>
      {isAbsent ? (
        <Absent data={data} other={other} />
      ) : (
        <Answered request={standing} size="page">
          {(reply) => (isAnswered ? <Known reply={reply} /> : null)}
        </Answered>
      )}
      {isLeftOut && (
        <p>
          <Link to={{ slug: null, local: { choose: '1' } }}>{words.ourPage.ours.change}</Link>
        </p>
      )}
      <p>
        <Link to={{ screen: 'overview' }}>{words.shell.toOverview}</Link>
      </p>
    </>
  )
}

const Chooser = ({ data }: { readonly data: Dataset }): JSX.Element => (
  <>
    <h1 tabIndex={-1}>{useReader().words.ourPage.choose.title}</h1>
    <Choose data={data} />
  </>
)

export const Actor = ({ datasets }: ViewProps): JSX.Element => {
  const { state, go } = useNavigation()
  const own = useOwn()
  const isChoosing = state.local.choose !== undefined
  const isRemembered = state.slug === null && own.slug !== null && !isChoosing
  useEffect(() => {
    if (isRemembered) go({ slug: own.slug, anchor: state.anchor }, 'replace')
  }, [isRemembered])
  const data = datasets.value === null ? null : shownData(state, datasets.value)
  if (isRemembered) return <Loading size="page" />
  return (
    <Answered request={datasets} size="page">
      {() =>
        data === null ? null : state.slug === null ? (
          <Chooser data={data} />
        ) : (
          <Organisation key={state.slug} datasets={datasets} slug={state.slug} data={data} />
        )
      }
    </Answered>
  )
}
