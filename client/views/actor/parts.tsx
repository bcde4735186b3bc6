// The parts of the screen of one organisation in their order, each under an anchor of its own, with a table of contents. A
// part that breaks leaves the others standing.

import type { ComponentChildren, JSX } from 'preact'
import { effortSentences, silenceSentences } from '../../../data/model/words/standing.ts'
import { Contents } from '../../ui/contents.tsx'
import { Guard } from '../../ui/guard.tsx'
import { useReader } from '../../ui/screen.ts'
import { Advice } from './advice.tsx'
import { Beyond } from './beyond.tsx'
import { Course } from './course.tsx'
import { Dialogue } from './dialogue.tsx'
import { Goals } from './goals.tsx'
import { type OfPage, Place } from './place.tsx'
import { Planner } from './planner.tsx'
import { Week } from './week.tsx'
import { Works } from './works.tsx'

const Silence = ({ page }: OfPage): JSX.Element => <p>{silenceSentences(page, useReader()).join(' ')}</p>

const Effort = ({ page, reply }: OfPage): JSX.Element => {
  const reader = useReader()
  const { table } = reader.words.standing
  const [plain, technical] = effortSentences(page, reply, reader)
  return (
    <>
      <p>{plain}</p>
      {technical !== null && (
        <details>
          <summary>{table.technical}</summary>
          <p>{technical}</p>
        </details>
      )}
    </>
  )
}

const parts = [
  { id: 'position', Content: Place },
  { id: 'advice', Content: Advice },
  { id: 'planner', Content: Planner },
  { id: 'goals', Content: Goals },
  { id: 'works', Content: Works },
  { id: 'course', Content: Course },
  { id: 'dialogue', Content: Dialogue },
  { id: 'silence', Content: Silence },
  { id: 'effort', Content: Effort },
  { id: 'beyond', Content: Beyond },
  { id: 'week', Content: Week },
] as const satisfies readonly { readonly id: string; readonly Content: (of: OfPage) => ComponentChildren }[]

/** Titles speak to the reader only where the organisation is the reader's own. */
const useTitles = (whose: OfPage['whose']): Readonly<Record<(typeof parts)[number]['id'], string>> => {
  const { parts: ours, theirs } = useReader().words.ourPage
  return whose === 'ours' ? ours : { ...ours, ...theirs }
}

export const PartContents = ({ whose }: Pick<OfPage, 'whose'>): JSX.Element => {
  const { ourPage } = useReader().words
  const titles = useTitles(whose)
  return <Contents label={ourPage.contents} parts={parts.map(({ id }) => [id, titles[id]] as const)} />
}

export const Parts = (of: OfPage): JSX.Element => {
  const titles = useTitles(of.whose)
  return (
    <>
      {parts.map(({ id, Content }) => (
        <section key={id} id={id} aria-labelledby={`${id}-title`}>
          <h2 id={`${id}-title`}>{titles[id]}</h2>
          <Guard>
            <Content {...of} />
          </Guard>
        </section>
      ))}
    </>
  )
}
