// A territory that is pointed at or has the focus, drawn once more over its neighbours, which would cover half of its border.

import type { JSX } from 'preact'
import type { Pointed } from './pointed.ts'

export const Outlined = ({ path, moved }: NonNullable<Pointed['outline']>): JSX.Element => (
  <svg class="outlined" aria-hidden="true">
    <g transform={moved ?? undefined}>
      <path d={path} class="rim" />
      <path d={path} />
    </g>
  </svg>
)
