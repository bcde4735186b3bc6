// Which pages went silent: after how many days, and the figure whose title answers.

import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import type { Reply } from '../../../data/model/contract.ts'
import { usualSilence } from '../../../data/model/presence.ts'
import { presence } from '../../charts/presence.tsx'
import { Choice } from '../../ui/fields.tsx'
import { Figure } from '../../ui/figure.tsx'
import { useMarked, useNavigation, useReader } from '../../ui/screen.ts'
import { filesOf } from '../overview/query.ts'
import { askedIn, presenceQuery, silences, withLocal } from './query.ts'

export const Silence = ({ reply }: { readonly reply: Reply<'presence'> }): JSX.Element => {
  const reader = useReader()
  const { state, go } = useNavigation()
  const marked = useMarked()
  const { silence } = reader.words.pagesScreen
  const told = useMemo(() => presence.tell(reply, reader, { metric: null, marked }), [reply, reader, marked])
  const { silentAfter } = askedIn(state)
  const offered = [...new Set([...silences, silentAfter])].toSorted((a, b) => a - b)
  const files = filesOf('presence', { ...presenceQuery(state, reply.data), lang: reader.language })
  return (
    <>
      <div class="narrow">
        <Choice
          label={silence.after}
          value={String(silentAfter)}
          options={offered.map((days) => ({ value: String(days), label: silence.days(days, reader.formats) }))}
          onChoose={(days) =>
            go(withLocal(state, 'silentAfter', days === String(usualSilence) ? null : days), 'replace')
          }
        />
      </div>
      <Figure
        name="presence"
        reply={reply}
        label={silence.figure}
        told={told}
        files={files}
        anchor="posting-frequency"
      />
    </>
  )
}
