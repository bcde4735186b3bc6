// What stands at an address that is no screen.

import type { JSX } from 'preact'
import { Link } from '../ui/link.tsx'
import { useReader } from '../ui/screen.ts'

export const NotFound = (): JSX.Element => {
  const { shell } = useReader().words
  return (
    <>
      <h1 tabIndex={-1}>{shell.notFound}</h1>
      <p class="lead">{shell.notFoundText}</p>
      <p>
        <Link to={{ screen: 'overview' }}>{shell.toOverview}</Link>
      </p>
    </>
  )
}
