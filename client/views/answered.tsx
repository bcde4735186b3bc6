// The states of a request as a reader sees them, and the words for what a server refused.

import type { ComponentChildren, JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import type { Reader } from '../../data/model/words/index.ts'
import type { Refused } from '../api.ts'
import { opening } from '../location.ts'
import { isPublished } from '../site.ts'
import { Link } from '../ui/link.tsx'
import { Loading, ProblemNotice } from '../ui/notice.tsx'
import { useNavigation, useReader, useRefresh } from '../ui/screen.ts'
import { publicationAnchor } from './frame/publication.tsx'
import { notPublished, type Request } from './request.ts'

/** Words for a refusal, in the reader's language. */
export const problemText = (reader: Reader, { problem, message }: Pick<Refused, 'problem' | 'message'>): string => {
  const { problems } = reader.words.shell
  const { unreachable, failed } = isPublished ? reader.words.published : problems
  if (problem === null) return message === 'unreachable' ? unreachable : failed
  if (problem.code === notPublished) return reader.words.published.notPublished
  const codes: Readonly<Record<string, string>> = problems.codes
  const known = Object.hasOwn(codes, problem.code) ? codes[problem.code] : undefined
  if (known !== undefined) return known
  if (problem.status === 404) return problems.missing
  if (problem.status === 409) return problems.conflict
  return problem.status >= 500 ? problems.failed : problems.refused
}

type RefusalProps = { readonly problem: Refused | null; readonly retry?: () => void }

const { data, platform, grid, from, to, engagement, question, local, metric, set } = opening
const usualChoices = { data, platform, grid, from, to }
/** All that a screen may be asked but what it is of: which organisation, which territory. */
const published = { ...usualChoices, engagement, question, local, metric, set }

/** What was not published: the way back to what was, and to everything. */
const NotPublished = ({ problem }: { readonly problem: Refused }): JSX.Element => {
  const reader = useReader()
  const { hrefOf } = useNavigation()
  const isUsual = hrefOf(published) === hrefOf({})
  return (
    <div class="notice" role="status">
      <p>{problemText(reader, problem)}</p>
      <p class="actions">
        {!isUsual && <Link to={published}>{reader.words.published.usual}</Link>}
        <Link to={{ anchor: publicationAnchor }}>{reader.words.published.howToHaveAll}</Link>
      </p>
    </div>
  )
}

/** Nothing when there is no problem. */
export const Refusal = ({ problem, retry }: RefusalProps): JSX.Element | null => {
  const reader = useReader()
  const refresh = useRefresh()
  const { question } = useNavigation().state
  const code = problem?.problem?.code
  useEffect(() => {
    if (code === 'no-demo') refresh()
  }, [code, refresh])
  if (problem === null) return null
  if (code === notPublished) return <NotPublished problem={problem} />
  const detail = problem.problem?.detail ?? ''
  // What is wrong with the question itself stays wrong however often it is asked.
  const isWrong = problem.problem?.status === 400
  return (
    <ProblemNotice
      text={problemText(reader, problem)}
      detail={detail === '' ? null : detail}
      retry={isWrong ? undefined : retry}
    >
      {isWrong && retry !== undefined && (
        <p>
          <Link to={{ ...usualChoices, question: { ...question, sets: [] } }}>{reader.words.shell.problems.usual}</Link>
        </p>
      )}
    </ProblemNotice>
  )
}

type AnsweredProps<T> = {
  readonly request: Request<T>
  /** Class with the height kept free while loading. */
  readonly size: string
  readonly children: (value: T) => ComponentChildren
}

/** Loading, problem or the answer itself. A problem after an earlier answer stands above that answer. */
export const Answered = <T,>({ request, size, children }: AnsweredProps<T>): JSX.Element => (
  <>
    {request.state === 'problem' && <Refusal problem={request.problem} retry={request.retry} />}
    {request.state === 'loading' && <Loading size={size} />}
    {request.value !== null && <div aria-busy={request.isRefreshing}>{children(request.value)}</div>}
  </>
)
