// Where a reader goes from the findings: the questions that come next, each one click away.

import type { JSX } from 'preact'
import { Link } from '../../ui/link.tsx'
import { useOwn, useReader } from '../../ui/screen.ts'

export const Next = (): JSX.Element => {
  const { next } = useReader().words.overview
  const { slug } = useOwn()
  return (
    <nav class="next" aria-labelledby="next">
      <h2 id="next">{next.title}</h2>
      <ul>
        <li>
          <Link to={{ screen: 'actor', slug }}>{next.own}</Link>
        </li>
        {slug !== null && (
          <li>
            <Link to={{ screen: 'report', slug }}>{next.report}</Link>
          </li>
        )}
        <li>
          <Link to={{ screen: 'topics' }}>{next.topics}</Link>
        </li>
        <li>
          <Link to={{ screen: 'pages', local: { show: 'silent' } }}>{next.silent}</Link>
        </li>
        <li>
          <Link to={{ anchor: 'since' }}>{next.since}</Link>
        </li>
        <li>
          <Link to={{ screen: 'compare' }}>{next.compare}</Link>
        </li>
      </ul>
    </nav>
  )
}
