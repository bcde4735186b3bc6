// The accessibility statement: how far it goes, what was checked and how, what was not, the keys, and where to report.

import type { ComponentChildren, JSX } from 'preact'
import { DataTable } from '../ui/data-table.tsx'
import { useReader } from '../ui/screen.ts'
import { Lines, Paragraphs } from './method/facts.tsx'

/** Day on which the statement was last held against the tests. */
const establishedOn = '2026-11-22'

type PartProps = { readonly id: string; readonly title: string; readonly children: ComponentChildren }

const Part = ({ id, title, children }: PartProps): JSX.Element => (
  <section aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    {children}
  </section>
)
export const Accessibility = (): JSX.Element => {
  const { words, formats } = useReader()
  const { title, lead, established, state, tested, untested, limits, keys, report } = words.accessibility
  return (
    <>
      <h1 tabIndex={-1}>{title}</h1>
      <p class="lead">{lead}</p>
      <Part id="state" title={state.title}>
        <Paragraphs lines={state.text} />
        <p class="hint">{established(formats.day(establishedOn))}</p>
      </Part>
      <Part id="tested" title={tested.title}>
        <h3>{tested.automatic}</h3>
        <Lines lines={tested.automaticList} />
        <h3>{tested.byHand}</h3>
        <Lines lines={tested.byHandList} />
      </Part>
      <Part id="untested" title={untested.title}>
        <Lines lines={untested.list} />
      </Part>
      <Part id="limits" title={limits.title}>
        <Lines lines={limits.list} />
      </Part>
      <Part id="keys" title={keys.title}>
        <DataTable
          caption={keys.title}
          isCaptionHidden
          columns={[
            { label: keys.key, kind: 'text' },
            { label: keys.does, kind: 'text' },
          ]}
          rows={keys.list}
        />
      </Part>
      <Part id="report" title={report.title}>
        <Paragraphs lines={report.text} />
      </Part>
    </>
  )
}
