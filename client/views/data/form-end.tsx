// The end of a form that adds something: what is wrong with what was entered, its main button, what was added.

import type { JSX } from 'preact'
import { Refusal } from '../answered.tsx'
import type { Action } from '../request.ts'

type Props = {
  /** One sentence a fault; empty when nothing is wrong. */
  readonly wrong: readonly string[]
  readonly action: Action
  readonly submit: string
  /** '' until something was added. */
  readonly said: string
}

export const FormEnd = ({ wrong, action, submit, said }: Props): JSX.Element => (
  <>
    {wrong.length > 0 && (
      <div class="notice problem" role="alert">
        {wrong.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    )}
    <Refusal problem={action.problem} />
    <p class="actions">
      <button type="submit" class="main-action" disabled={action.isWorking}>
        {submit}
      </button>
    </p>
    <p role="status" class="said">
      {said}
    </p>
  </>
)
