// One printed page: what it is and of which day above, its number below, and that the data are invented where they are.

import type { ComponentChildren, JSX } from 'preact'
import { upToDay } from '../../../data/model/words/headings.ts'
import { useReader } from '../../ui/screen.ts'
import type { Replies } from './replies.ts'

const sheets = 2

type Props = {
  readonly replies: Replies
  /** From 1. */
  readonly at: number
  readonly children: ComponentChildren
}

export const Sheet = ({ replies: { standing, health }, at, children }: Props): JSX.Element => {
  const { words, formats } = useReader()
  const { report, charts, shell } = words
  const day = upToDay(standing)
  return (
    <section class="sheet" aria-label={report.sheet({ at: `${at}`, of: `${sheets}` })}>
      <p class="running">
        <span>{report.title}</span>
        <span>{day === null ? report.noPost : report.upTo(formats.day(day))}</span>
      </p>
      {standing.data === 'demo' && <p class="invented">{charts.invented}</p>}
      {children}
      <p class="running end">
        <span>{standing.actor.name}</span>
        <span>
          {shell.product} {health.version} · {at}/{sheets}
        </span>
      </p>
    </section>
  )
}
