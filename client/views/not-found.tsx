// What stands at an address that is no screen, or in a published site at one that was left out of it.

import type { JSX } from 'preact'
import { Link } from '../ui/link.tsx'
import { useNavigation, useReader } from '../ui/screen.ts'

export const NotFound = (): JSX.Element => {
  const { screen } = useNavigation().state
  const { shell, published } = useReader().words
  return (
    <>
      <h1 tabIndex={-1}>{shell.notFound}</h1>
      <p class="lead">{screen === null ? shell.notFoundText : published.screen}</p>
      <p>
        <Link to={{ screen: 'overview' }}>{shell.toOverview}</Link>
      </p>
    </>
  )
}
