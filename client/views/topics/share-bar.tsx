// A share as a bar beside its number: what it says stands in the words next to it, so that it is hidden from those who hear them.

import type { JSX } from 'preact'
import type { Look } from '../../charts/parts/theme.ts'

/** @param part of the largest share shown beside it, 0-1 */
export const ShareBar = ({ part, look }: { readonly part: number; readonly look: Look }): JSX.Element => (
  <span class="share-bar" aria-hidden="true">
    <span style={{ inlineSize: `${(100 * part).toFixed(1)}%`, background: `var(--figure-${look})` }} />
  </span>
)
