// The states of a request as a reader sees them, and the words for what a server refused.

import type { ComponentChildren, JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import type { Reader } from '../../data/model/words/index.ts'
import type { Refused } from '../api.ts'
import { opening } from '../location.ts'
import { Link } from '../ui/link.tsx'
import { Loading, ProblemNotice } from '../ui/notice.tsx'
import { useNavigation, useReader, useRefresh } from '../ui/screen.ts'
import type { Request } from './request.ts'

/** Words for a refusal, in the reader's language. */
export const problemText = (reader: Reader, { problem, message }: Pick<Refused, 'problem' | 'message'>): string => {
  const { problems } = reader.words.shell
  if (problem === null) return message === 'unreachable' ? problems.unreachable : problems.failed
  const codes: Readonly<Record<string, string>> = problems.codes
  const known = Object.hasOwn(codes, problem.code) ? codes[problem.code] : undefined
  if (known !== undefined) return known
  if (problem.status === 404) return problems.missing
  if (problem.status === 409) return problems.conflict
  return problem.status >= 500 ? problems.failed : problems.refused
}

type RefusalProps = { readonly problem: Refused | null; readonly retry?: () => void }

const { data, platform, grid, from, to } = opening
const usualChoices = { data, platform, grid, from, to }

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
