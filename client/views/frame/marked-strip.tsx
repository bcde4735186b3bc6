// The pages that stand out in every figure, by name, at the foot of the window wherever one is: each can be taken out, and all
// at once, which can be undone.

import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { DatasetsReply } from '../../../data/model/contract.ts'
import { ask } from '../../api.ts'
import { useMarking } from '../../ui/marking.ts'
import { QuietButton } from '../../ui/quiet-button.tsx'
import { useNavigation, useReader } from '../../ui/screen.ts'
import { type Request, useRequest } from '../request.ts'
import { shownData } from '../view.ts'

export const MarkedStrip = ({ datasets }: { readonly datasets: Request<DatasetsReply> }): JSX.Element | null => {
  const { state } = useNavigation()
  const { marked } = useReader().words.shell
  const { show, toggle } = useMarking()
  /** What was taken out last, until other pages are chosen. */
  const [removed, setRemoved] = useState<readonly number[]>([])
  const data = datasets.value === null ? null : shownData(state, datasets.value)
  const hasAny = state.mark.length > 0
  const pages = useRequest(hasAny ? data : null, (signal) => ask('pages', { query: { data: data ?? 'real' }, signal }))
  const nameOf = (id: number): string =>
    pages.value?.pages.find((page) => page.id === id)?.name ?? marked.page(String(id))
  useEffect(() => {
    if (hasAny) setRemoved([])
  }, [hasAny])
  if (!hasAny && removed.length === 0) return null
  return (
    <aside class="marked-strip" aria-label={marked.title}>
      {hasAny ? (
        <>
          <span class="what">{marked.title}</span>
          <ul class="chosen">
            {state.mark.map((id) => (
              <li key={id}>
                {nameOf(id)}{' '}
                <button type="button" class="quiet" aria-label={marked.remove(nameOf(id))} onClick={() => toggle(id)}>
                  ×
                </button>
              </li>
            ))}
          </ul>
          <QuietButton
            label={marked.all}
            isWorking={false}
            onPress={() => {
              setRemoved(state.mark)
              show([])
            }}
          />
        </>
      ) : (
        <>
          <output>{marked.removed}</output>
          <QuietButton label={marked.undo} isWorking={false} onPress={() => show(removed)} />
        </>
      )}
    </aside>
  )
}
