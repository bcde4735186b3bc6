// A part of the page that breaks says so in its own place; the rest goes on working.

import type { ComponentChildren, JSX } from 'preact'
import { useErrorBoundary } from 'preact/hooks'
import { useReader } from './screen.ts'

export const Guard = ({ children }: { readonly children: ComponentChildren }): JSX.Element => {
  const [error] = useErrorBoundary((reason: unknown) => console.error(reason))
  const { problems } = useReader().words.shell
  if (error === undefined) return <>{children}</>
  return (
    <div class="notice problem" role="alert">
      <p>
        <strong>{problems.broken}</strong> {problems.brokenText}
      </p>
      <button type="button" onClick={() => location.reload()}>
        {problems.reload}
      </button>
    </div>
  )
}
