// All pages and whose they are: found by a word, corrected in their row, the last correction taken back in place.

import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { slugOf } from '../../../data/model/actors.ts'
import type { ActorRow, PageRow } from '../../../data/model/contract.ts'
import { ask } from '../../api.ts'
import { usualQuestion } from '../../question.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Entry } from '../../ui/fields.tsx'
import { Link } from '../../ui/link.tsx'
import { SaidAndUndo } from '../../ui/said-and-undo.tsx'
import { useReader } from '../../ui/screen.ts'
import { WebLink } from '../../ui/web-link.tsx'
import { Refusal } from '../answered.tsx'
import { useAction } from '../request.ts'
import { ActorPicker, actorOf, noActor, type PickedActor } from './actor-picker.tsx'
import { newestDayOf, platformName } from './page-facts.tsx'
import { PageLinks } from './page-links.tsx'

const shownAtOnce = 10

type Change = { readonly page: PageRow; readonly said: string }
type Props = {
  readonly pages: readonly PageRow[]
  readonly actors: readonly ActorRow[]
  readonly onChange: () => void
}

type CorrectionProps = {
  readonly page: PageRow
  readonly actors: readonly ActorRow[]
  readonly onChanged: (row: PageRow) => void
  readonly onCancel: () => void
}

const Correction = ({ page, actors, onChanged, onCancel }: CorrectionProps): JSX.Element => {
  const { words } = useReader()
  const { pages: texts } = words.data
  const [picked, setPicked] = useState<PickedActor>(page.actor === null ? noActor : { how: 'known', slug: page.actor })
  const action = useAction()
  const form = useRef<HTMLFormElement>(null)
  // The button that opened it gave way to it.
  useEffect(() => form.current?.querySelector('select')?.focus(), [])
  const save = (event: Event): void => {
    event.preventDefault()
    action.run(async () => {
      const actor = await actorOf(picked)
      onChanged(await ask('changePage', { params: { id: page.id }, body: { actor: actor?.slug ?? null } }))
    })
  }
  return (
    <form class="correction" ref={form} onSubmit={save}>
      <ActorPicker
        label={texts.changeOf(page.name)}
        none={texts.remove}
        actors={actors}
        picked={picked}
        onPick={setPicked}
      />
      <p class="actions">
        <button type="submit" disabled={action.isWorking}>
          {texts.save}
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          {words.shell.cancel}
        </button>
      </p>
      <Refusal problem={action.problem} />
    </form>
  )
}

/** What is asked for by hand is found without its accents and case. */
const matches = (page: PageRow, asked: string): boolean =>
  asked === '' ||
  [page.name, page.handle, page.actorName, platformName(page.platform)].some(
    (text) => text !== null && slugOf(text).includes(asked),
  )

export const Pages = ({ pages, actors, onChange }: Props): JSX.Element => {
  const { words, formats } = useReader()
  const { matching } = words
  const { pages: texts } = words.data
  const [search, setSearch] = useState('')
  const [shown, setShown] = useState(shownAtOnce)
  const [open, setOpen] = useState<number | null>(null)
  const [last, setLast] = useState<Change | null>(null)
  const [linked, setLinked] = useState<PageRow | null>(null)
  const line = useRef<HTMLDivElement>(null)
  const action = useAction()
  const found = pages.filter((page) => matches(page, slugOf(search)))
  const hidden = found.length - shown
  const changed = (before: PageRow | null, row: PageRow): void => {
    const said = row.actor === null ? texts.removed(row.name) : texts.changed(row.name, row.actorName ?? row.actor)
    setLast({ page: before ?? row, said })
    setOpen(null)
    onChange()
    line.current?.focus()
  }
  const undo = ({ page: { id, actor } }: Change): void =>
    action.run(async () => {
      const row = await ask('changePage', { params: { id }, body: { actor } })
      changed(null, row)
    })
  const current = last === null ? null : pages.find(({ id }) => id === last.page.id)
  const canUndo = last !== null && current !== undefined && current?.actor !== last.page.actor
  return (
    <>
      <p>{texts.text}</p>
      <Entry
        label={texts.search}
        value={search}
        onEnter={(text) => {
          setSearch(text)
          setShown(shownAtOnce)
        }}
      />
      <SaidAndUndo
        said={last?.said ?? ''}
        line={line}
        undo={texts.undo}
        isWorking={action.isWorking}
        onUndo={last !== null && canUndo ? () => undo(last) : null}
      />
      <Refusal problem={action.problem} />
      {linked !== null && (
        <PageLinks
          key={linked.id}
          page={linked}
          pages={pages}
          onChange={onChange}
          onClose={() => {
            setLinked(null)
            line.current?.focus()
          }}
        />
      )}
      <p class="hint" role="status">
        {found.length === 0 ? texts.noMatch : texts.found(found.length, formats)}
      </p>
      {found.length > 0 && (
        <DataTable
          caption={texts.title}
          isCaptionHidden
          columns={[
            { label: texts.columns.page, kind: 'text' },
            { label: texts.columns.actor, kind: 'text' },
            { label: texts.columns.platform, kind: 'text' },
            { label: texts.columns.posts, kind: 'number' },
            { label: texts.columns.newest, kind: 'text' },
          ]}
          rows={found.slice(0, shown).map((page) => {
            const newest = newestDayOf(page)
            return [
              <span key="page" class="corrected">
                <WebLink address={page.address}>{page.name}</WebLink>
                {page.parts > 1 && <span class="hint">{matching.page.parts(page.parts, formats)}</span>}
                <button
                  type="button"
                  class="quiet correct"
                  aria-label={matching.page.openOf(page.name)}
                  onClick={() => setLinked(page)}
                >
                  {matching.page.open}
                </button>
              </span>,
              page.id === open ? (
                <Correction
                  key="correction"
                  page={page}
                  actors={actors}
                  onChanged={(row) => changed(page, row)}
                  onCancel={() => {
                    setOpen(null)
                    line.current?.focus()
                  }}
                />
              ) : (
                <span key="actor" class="corrected">
                  {page.actorName ?? texts.noActor}
                  <button
                    type="button"
                    class="quiet correct"
                    aria-label={texts.changeOf(page.name)}
                    onClick={() => setOpen(page.id)}
                  >
                    {texts.change}
                  </button>
                </span>
              ),
              platformName(page.platform),
              page.posts === 0 ? (
                formats.whole(0)
              ) : (
                <Link
                  key="posts"
                  to={{
                    screen: 'origin',
                    data: 'real',
                    id: page.id,
                    metric: 'posting-frequency',
                    from: null,
                    to: null,
                    question: usualQuestion,
                  }}
                >
                  {formats.whole(page.posts)}
                </Link>
              ),
              newest === null ? '' : formats.day(newest),
            ]
          })}
        />
      )}
      {hidden > 0 && (
        <button type="button" onClick={() => setShown(shown + shownAtOnce)}>
          {texts.more(Math.min(hidden, shownAtOnce), formats)}
        </button>
      )}
    </>
  )
}
