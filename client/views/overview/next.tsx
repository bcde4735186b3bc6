// Where a reader goes from the findings: the questions that come next, each one click away.

import type { JSX } from 'preact'
import type { ViewState } from '../../location.ts'
import { isShown } from '../../site.ts'
import { Link } from '../../ui/link.tsx'
import { useOwn, useReader } from '../../ui/screen.ts'

export const Next = (): JSX.Element => {
  const { next } = useReader().words.overview
  const { slug } = useOwn()
  const links: readonly (readonly [to: Partial<ViewState>, label: string])[] = [
    [{ screen: 'actor', slug }, next.own],
    ...(slug === null ? [] : [[{ screen: 'report', slug }, next.report] as const]),
    [{ screen: 'topics' }, next.topics],
    [{ screen: 'pages', local: { show: 'silent' } }, next.silent],
    [{ anchor: 'since' }, next.since],
    [{ screen: 'compare' }, next.compare],
  ]
  return (
    <nav class="next" aria-labelledby="next">
      <h2 id="next">{next.title}</h2>
      <ul>
        {links
          .filter(([{ screen }]) => isShown(screen ?? null))
          .map(([to, label]) => (
            <li key={label}>
              <Link to={to}>{label}</Link>
            </li>
          ))}
      </ul>
    </nav>
  )
}
