// Pages whose organisation is not known yet. A few stand one below the other, each with its own choice; when there are
// more, those of one organisation are ticked and assigned at once.

import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { ActorRow, PageRow, Proposal } from '../../../data/model/contract.ts'
import { ask } from '../../api.ts'
import { useReader } from '../../ui/screen.ts'
import { Refusal } from '../answered.tsx'
import { useAction } from '../request.ts'
import { ActorPicker, actorOf, noActor, type PickedActor } from './actor-picker.tsx'
import { PageFacts } from './page-facts.tsx'
import { likeliestActor, offersOf, Proposals } from './proposals.tsx'

const fewPages = 3
const shownAtOnce = 20

type Each = Extract<PickedActor, { how: 'each' }>

const pickedFrom = (slug: string | null): PickedActor => (slug === null ? noActor : { how: 'known', slug })

/** Makes an organisation for each page, named after it. */
const assignEach = async (pages: readonly PageRow[], { kind, camp }: Each): Promise<void> => {
  for (const page of pages) await assign([page], { how: 'new', name: page.name, kind, camp })
}

/** Assigns the pages one after the other. @returns the last one as it is now; null when nobody was picked */
const assign = async (pages: readonly PageRow[], picked: PickedActor): Promise<PageRow | null> => {
  const actor = await actorOf(picked)
  if (actor === null) return null
  let last: PageRow | null = null
  for (const { id } of pages)
    last = await ask('changePage', { params: { id }, body: { actor: actor.slug, remember: true } })
  return last
}

type PartProps = {
  readonly actors: readonly ActorRow[]
  /** Empty until they came. */
  readonly proposals: readonly Proposal[]
  /** Told what was done, in words. */
  readonly onAssigned: (said: string) => void
}

const One = ({ page, actors, proposals, onAssigned }: PartProps & { readonly page: PageRow }): JSX.Element => {
  const { waiting } = useReader().words.data
  const suggested = likeliestActor(proposals, page.id)
  const [chosen, setChosen] = useState<PickedActor | null>(null)
  const picked = chosen ?? pickedFrom(suggested)
  const action = useAction()
  const submit = (event: Event): void => {
    event.preventDefault()
    action.run(async () => {
      const row = await assign([page], picked)
      if (row !== null) onAssigned(waiting.assigned(row.name, row.actorName ?? row.actor ?? ''))
    })
  }
  const isSuggested = picked.how === 'known' && picked.slug === suggested
  return (
    <li>
      <form onSubmit={submit}>
        <PageFacts page={page} />
        <ActorPicker
          label={waiting.belongsTo(page.name)}
          none={waiting.choose}
          newName={page.name}
          actors={actors}
          picked={picked}
          onPick={setChosen}
          {...(isSuggested && { hint: waiting.suggestion })}
        />
        <button type="submit" disabled={picked.how === 'none' || action.isWorking}>
          {waiting.assign}
        </button>
        <Refusal problem={action.problem} />
      </form>
    </li>
  )
}

const Several = ({
  pages,
  actors,
  proposals,
  onAssigned,
  onChange,
}: PartProps & { readonly pages: readonly PageRow[]; readonly onChange: () => void }): JSX.Element => {
  const { words, formats } = useReader()
  const { waiting, pages: texts } = words.data
  const [ticked, setTicked] = useState<ReadonlySet<number>>(new Set())
  const [picked, setPicked] = useState<PickedActor | null>(null)
  const [shown, setShown] = useState(shownAtOnce)
  const action = useAction()
  const suggestions = new Map(pages.map((page) => [page.id, likeliestActor(proposals, page.id)]))
  const chosen = pages.filter(({ id }) => ticked.has(id))
  // Proposed when every ticked page seems to be of the same organisation.
  const [first = null, ...others] = [...new Set(chosen.map(({ id }) => suggestions.get(id) ?? null))]
  const suggested = others.length === 0 ? first : null
  const now = picked ?? pickedFrom(suggested)
  const isSuggested = now.how === 'known' && now.slug === suggested
  const tick = (id: number, isOn: boolean): void => {
    const next = new Set(ticked)
    if (isOn) next.add(id)
    else next.delete(id)
    setTicked(next)
  }
  const submit = (event: Event): void => {
    event.preventDefault()
    action.run(async () => {
      const over = (said: string): void => {
        setTicked(new Set())
        setPicked(null)
        onAssigned(said)
      }
      if (now.how === 'each') {
        // Those made before one was refused are made.
        await assignEach(chosen, now).catch((reason: unknown) => {
          onChange()
          throw reason
        })
        over(waiting.assignedEach(chosen.length, formats))
        return
      }
      const last = await assign(chosen, now)
      if (last === null) return
      over(waiting.assignedSeveral(chosen.length, last.actorName ?? last.actor ?? '', formats))
    })
  }
  const hidden = pages.length - shown
  return (
    <form class="several" onSubmit={submit}>
      <p>{waiting.pick}</p>
      <fieldset>
        <legend>{waiting.list}</legend>
        <ul class="ticked-pages">
          {pages.slice(0, shown).map((page) => {
            const known = actors.find(({ slug }) => slug === suggestions.get(page.id))
            return (
              <li key={page.id}>
                <div class="tick">
                  <input
                    type="checkbox"
                    checked={ticked.has(page.id)}
                    aria-label={page.name}
                    onChange={(event) => tick(page.id, event.currentTarget.checked)}
                  />
                  <PageFacts page={page}>
                    {known !== undefined && <span class="hint">{waiting.suggested(known.name)}</span>}
                  </PageFacts>
                </div>
              </li>
            )
          })}
        </ul>
        {hidden > 0 && (
          <button type="button" class="quiet" onClick={() => setShown(shown + shownAtOnce)}>
            {texts.more(Math.min(hidden, shownAtOnce), formats)}
          </button>
        )}
      </fieldset>
      <ActorPicker
        label={chosen.length === 0 ? waiting.noneChosen : waiting.chosen(chosen.length, formats)}
        none={waiting.choose}
        newName={chosen.length === 1 ? (chosen[0]?.name ?? '') : ''}
        hasEach
        actors={actors}
        picked={now}
        onPick={setPicked}
        {...(isSuggested && { hint: waiting.suggestion })}
      />
      <Refusal problem={action.problem} />
      <p class="actions">
        <button type="submit" disabled={now.how === 'none' || chosen.length === 0 || action.isWorking}>
          {waiting.assign}
        </button>
      </p>
    </form>
  )
}

type Props = {
  readonly pages: readonly PageRow[]
  readonly actors: readonly ActorRow[]
  readonly proposals: readonly Proposal[]
  readonly onChange: () => void
}

export const WaitingPages = ({ pages, actors, proposals, onChange }: Props): JSX.Element => {
  const { data, matching } = useReader().words
  const { waiting } = data
  const offers = offersOf(proposals, pages)
  const [said, setSaid] = useState('')
  const line = useRef<HTMLParagraphElement>(null)
  const done = (text: string): void => {
    setSaid(text)
    onChange()
    // The button that was pressed goes with its page: from here the next tab leads to the pages that remain.
    line.current?.focus()
  }
  return (
    <>
      <p>{pages.length === 0 ? waiting.none : waiting.text}</p>
      <p role="status" tabIndex={-1} ref={line} class={said === '' ? undefined : 'said'}>
        {said}
      </p>
      <Proposals offers={offers} onChange={onChange} />
      {offers.length > 0 && <h3>{matching.byHand}</h3>}
      {pages.length > fewPages ? (
        <Several pages={pages} actors={actors} proposals={proposals} onAssigned={done} onChange={onChange} />
      ) : (
        pages.length > 0 && (
          <ul class="waiting">
            {pages.map((page) => (
              <One key={page.id} page={page} actors={actors} proposals={proposals} onAssigned={done} />
            ))}
          </ul>
        )
      )}
    </>
  )
}
