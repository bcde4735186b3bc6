// Proposed matches of pages that wait: each with what it would do, how sure it is and why. What is ticked is confirmed at
// once, and taken back at once.

import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { PageRow, Proposal, ProposedMatch } from '../../../data/model/contract.ts'
import { confidenceOf } from '../../../data/model/matching.ts'
import { ask } from '../../api.ts'
import { Choice } from '../../ui/fields.tsx'
import { SaidAndUndo } from '../../ui/said-and-undo.tsx'
import { useReader } from '../../ui/screen.ts'
import { Refusal } from '../answered.tsx'
import { useAction } from '../request.ts'
import { PageFacts } from './page-facts.tsx'

const shownAtOnce = 10

/** What is proposed for one page, the likeliest first. */
export type Offer = { readonly page: PageRow; readonly matches: readonly ProposedMatch[] }

export const offersOf = (proposals: readonly Proposal[], waiting: readonly PageRow[]): readonly Offer[] => {
  const byId = new Map(waiting.map((page) => [page.id, page]))
  // That two pages which wait are one is offered once.
  const offered = new Set<string>()
  return proposals.flatMap(({ page: id, pages, actors }) => {
    const page = byId.get(id)
    const others = pages.filter(({ page: other }) => !offered.has(`${other} ${id}`))
    for (const { page: other } of others) offered.add(`${id} ${other}`)
    const matches = [...others, ...actors].toSorted((a, b) => b.score - a.score)
    return page === undefined || matches.length === 0 ? [] : [{ page, matches }]
  })
}

/** Slug of the organisation that a page is probably of; null when none is proposed, or two as well as each other. */
export const likeliestActor = (proposals: readonly Proposal[], page: number): string | null => {
  const [best, next] = proposals.find((one) => one.page === page)?.actors ?? []
  return best === undefined || best.score === next?.score ? null : best.actor
}

type Undo = () => Promise<void>

/** Applies one match. @returns what takes it back */
const apply = async ({ id }: PageRow, { page, actor }: ProposedMatch): Promise<Undo> => {
  if (page !== null) {
    const { before } = await ask('decidePages', { body: { decisions: [{ page: id, other: page, isOne: true }] } })
    return async () => {
      await ask('decidePages', { body: { decisions: before } })
    }
  }
  await ask('changePage', { params: { id }, body: { actor, remember: true } })
  return async () => {
    await ask('changePage', { params: { id }, body: { actor: null } })
  }
}

type Props = { readonly offers: readonly Offer[]; readonly onChange: () => void }

export const Proposals = ({ offers, onChange }: Props): JSX.Element | null => {
  const { words, formats } = useReader()
  const texts = words.matching
  const [changed, setChanged] = useState<ReadonlyMap<number, boolean>>(new Map())
  const [chosen, setChosen] = useState<ReadonlyMap<number, number>>(new Map())
  const [shown, setShown] = useState(shownAtOnce)
  const [undo, setUndo] = useState<Undo | null>(null)
  const [said, setSaid] = useState('')
  const line = useRef<HTMLDivElement>(null)
  const action = useAction()
  const visible = offers.slice(0, shown)
  const isTicked = ({ page, matches }: Offer): boolean =>
    changed.get(page.id) ?? (matches[0] !== undefined && confidenceOf(matches[0].score) === 'sure')
  const matchOf = ({ page, matches }: Offer): ProposedMatch | undefined => matches[chosen.get(page.id) ?? 0]
  const ticked = visible.filter(isTicked)
  const done = (text: string, back: Undo | null): void => {
    setSaid(text)
    setUndo(() => back)
    setChanged(new Map())
    setChosen(new Map())
    onChange()
    line.current?.focus()
  }
  const confirm = (event: Event): void => {
    event.preventDefault()
    const wanted = ticked
    action.run(async () => {
      const backs: Undo[] = []
      const back = async (): Promise<void> => {
        for (const one of backs.toReversed()) await one()
      }
      try {
        for (const offer of wanted) {
          const match = matchOf(offer)
          if (match !== undefined) backs.push(await apply(offer.page, match))
        }
      } finally {
        // What was done until a refusal stands, and can be taken back.
        if (backs.length > 0) done(texts.confirmed(backs.length, formats), back)
      }
    })
  }
  const takeBack = (): void =>
    action.run(async () => {
      await undo?.()
      done(texts.undone, null)
    })
  const hidden = offers.length - visible.length
  if (offers.length === 0 && said === '') return null
  return (
    <>
      <SaidAndUndo
        said={said}
        line={line}
        undo={texts.undo}
        isWorking={action.isWorking}
        onUndo={undo === null ? null : takeBack}
      />
      <Refusal problem={action.problem} />
      {offers.length > 0 && (
        <form class="several proposals" onSubmit={confirm}>
          <h3>{texts.title}</h3>
          <p>{texts.text}</p>
          <ul>
            {visible.map((offer) => (
              <li key={offer.page.id}>
                <div class="tick">
                  <input
                    type="checkbox"
                    checked={isTicked(offer)}
                    aria-label={texts.tick(offer.page.name)}
                    onChange={(event) => setChanged(new Map(changed).set(offer.page.id, event.currentTarget.checked))}
                  />
                  <PageFacts page={offer.page} />
                </div>
                <Choice
                  label={texts.choiceOf(offer.page.name)}
                  value={String(chosen.get(offer.page.id) ?? 0)}
                  hint={texts.why(texts.reasons[(matchOf(offer) ?? offer.matches[0])?.reason ?? 'same-name'])}
                  options={offer.matches.map(({ page, name, score }, at) => ({
                    value: String(at),
                    label: texts.option(
                      page === null ? texts.toActor(name) : texts.toPage(name),
                      texts.confidence[confidenceOf(score)],
                    ),
                  }))}
                  onChoose={(value) => setChosen(new Map(chosen).set(offer.page.id, Number(value)))}
                />
              </li>
            ))}
          </ul>
          {hidden > 0 && (
            <button type="button" class="quiet" onClick={() => setShown(shown + shownAtOnce)}>
              {texts.more(Math.min(hidden, shownAtOnce), formats)}
            </button>
          )}
          <p class="actions">
            <button type="submit" disabled={ticked.length === 0 || action.isWorking}>
              {texts.confirm(ticked.length, formats)}
            </button>
          </p>
        </form>
      )}
    </>
  )
}
