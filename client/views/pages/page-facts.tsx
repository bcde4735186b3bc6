// A page in two lines: its name as a link to it, its network, how much is known of it.

import type { ComponentChildren, JSX } from 'preact'
import type { PageRow } from '../../../data/model/contract.ts'
import { dayOf } from '../../../data/model/periods.ts'
import { platforms } from '../../../data/model/platforms.ts'
import { defaultZone } from '../../../data/model/territories.ts'
import { useReader } from '../../ui/screen.ts'
import { WebLink } from '../../ui/web-link.tsx'

export const platformName = (key: string): string => platforms.get(key)?.name ?? key

/** Day of the newest post in the calendar of the figures; null without posts. */
export const newestDayOf = ({ newestPostAt }: PageRow): string | null =>
  newestPostAt === null ? null : dayOf(Date.parse(newestPostAt), defaultZone)

type Props = { readonly page: PageRow; readonly children?: ComponentChildren }

export const PageFacts = ({ page, children }: Props): JSX.Element => {
  const { words, formats } = useReader()
  const newest = newestDayOf(page)
  return (
    <div class="page-facts">
      <strong>
        <WebLink address={page.address}>{page.name}</WebLink>
      </strong>
      <span class="hint">
        {platformName(page.platform)}, {words.shell.posts(page.posts, formats)}
        {newest !== null && `, ${words.data.waiting.newest(formats.day(newest))}`}
      </span>
      {children}
    </div>
  )
}
