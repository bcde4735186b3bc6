// Whether the organisation shown is the reader's own, and what to do about it: remember it, forget it, choose another. Each
// takes effect at once and can be taken back.

import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Dataset } from '../../../data/model/contract.ts'
import { Link } from '../../ui/link.tsx'
import { QuietButton } from '../../ui/quiet-button.tsx'
import { SaidAndUndo } from '../../ui/said-and-undo.tsx'
import { useNavigation, useOwn, useReader } from '../../ui/screen.ts'

/** What was done last, and which organisation was remembered before; null: nothing yet. */
type Done = { readonly said: string; readonly before: string | null } | null

type Props = { readonly slug: string; readonly data: Dataset }

export const Ours = ({ slug, data }: Props): JSX.Element => {
  const { ours } = useReader().words.ourPage
  const own = useOwn()
  const [done, setDone] = useState<Done>(null)
  const line = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // The button that had the focus has made room for what it did.
    if (done !== null) line.current?.focus()
  }, [done])
  const choose = (chosen: string | null, said: string): void => {
    setDone({ said, before: own.slug })
    own.choose(chosen)
  }
  const undo = (): void => {
    own.choose(done?.before ?? null)
    setDone(null)
  }
  return (
    <div class="ours">
      {done !== null && <SaidAndUndo said={done.said} line={line} undo={ours.undo} isWorking={false} onUndo={undo} />}
      {own.slug === slug ? (
        <p class="actions">
          {done === null && <span>{data === 'demo' ? ours.isInvented : ours.is}</span>}
          <Link to={{ slug: null, local: { choose: '1' } }}>{ours.change}</Link>
          <QuietButton label={ours.forget} isWorking={false} onPress={() => choose(null, ours.forgotten)} />
        </p>
      ) : (
        <p class="actions">
          <button type="button" onClick={() => choose(slug, ours.made)}>
            {ours.make}
          </button>
          {own.slug !== null && <Link to={{ slug: own.slug, local: {} }}>{ours.other}</Link>}
        </p>
      )}
    </div>
  )
}

/** The organisation remembered is not among those shown. @param other the other data, where there is any */
export const Absent = ({ data, other }: { readonly data: Dataset; readonly other: Dataset | null }): JSX.Element => {
  const { ours } = useReader().words.ourPage
  const own = useOwn()
  const { go } = useNavigation()
  const forget = (): void => {
    own.choose(null)
    go({ slug: null, local: {} })
  }
  return (
    <div class="notice">
      <p>{ours.absent[data]}</p>
      <p class="actions">
        {other !== null && <Link to={{ data: other }}>{ours.toOtherData[other]}</Link>}
        <Link to={{ slug: null, local: { choose: '1' } }}>{ours.change}</Link>
        <QuietButton label={ours.forget} isWorking={false} onPress={forget} />
      </p>
    </div>
  )
}
