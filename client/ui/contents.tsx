// The table of contents of a long screen: its parts in their order, by the anchors of their headings.

import type { JSX } from 'preact'
import { Link } from './link.tsx'

type Props = {
  readonly label: string
  readonly parts: readonly (readonly [anchor: string, title: string])[]
}

export const Contents = ({ label, parts }: Props): JSX.Element => (
  <nav class="contents" aria-label={label}>
    <ul>
      {parts.map(([anchor, title]) => (
        <li key={anchor}>
          <Link to={{ anchor }}>{title}</Link>
        </li>
      ))}
    </ul>
  </nav>
)
