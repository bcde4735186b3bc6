// What stands instead of an answer: a calm placeholder of the final size while it is on its way, a problem in words with a
// way to try again. "Empty" is worded by each view: it knows what the reader can do.

import type { ComponentChildren, JSX } from 'preact'
import { useReader } from './screen.ts'

type ProblemProps = {
  /** What happened, in the reader's language. */
  readonly text: string
  /** The server's own words, in English; null when there are none. */
  readonly detail: string | null
  readonly retry?: (() => void) | undefined
  /** Another way on, where asking again would change nothing. */
  readonly children?: ComponentChildren
}

export const ProblemNotice = ({ text, detail, retry, children }: ProblemProps): JSX.Element => {
  const { shell } = useReader().words
  return (
    <div class="notice problem" role="alert">
      <p>
        <strong>{shell.problems.title}.</strong> {text}
      </p>
      {detail !== null && (
        <details>
          <summary>{shell.problems.details}</summary>
          <p lang="en">{detail}</p>
        </details>
      )}
      {retry !== undefined && (
        <button type="button" onClick={retry}>
          {shell.retry}
        </button>
      )}
      {children}
    </div>
  )
}

/** The code of a screen did not come: an older page after an update, or a program that was stopped. */
export const Outdated = (): JSX.Element => {
  const { problems } = useReader().words.shell
  return (
    <ProblemNotice text={problems.outdated} detail={null}>
      <button type="button" onClick={() => location.reload()}>
        {problems.reload}
      </button>
    </ProblemNotice>
  )
}

/** Room for what is coming, so that nothing moves when it comes. `size` names a class with the height. */
export const Loading = ({ size }: { readonly size: string }): JSX.Element => (
  <div class={`loading ${size}`} role="status">
    <span>{useReader().words.shell.loading}</span>
  </div>
)
