// What was said of the columns of unknown tables and is kept: listed, and forgotten one by one.

import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { dayOf } from '../../../../data/model/periods.ts'
import { defaultZone } from '../../../../data/model/territories.ts'
import { ask, Refused } from '../../../api.ts'
import { useReader } from '../../../ui/screen.ts'
import { Answered, Refusal } from '../../answered.tsx'
import { useAction, useRequest } from '../../request.ts'

/** @param version changes when something was stored: the list is asked for again */
export const KeptMappings = ({ version }: { readonly version: number }): JSX.Element => {
  const { words, formats } = useReader()
  const { mapping } = words
  const [isOpen, setOpen] = useState(false)
  const [gone, setGone] = useState(0)
  const [said, setSaid] = useState('')
  const line = useRef<HTMLParagraphElement>(null)
  const kept = useRequest(isOpen ? `mappings ${version} ${gone}` : null, (signal) => ask('mappings', { signal }))
  const action = useAction()
  const forget = (name: string): void =>
    action.run(async () => {
      try {
        await ask('forgetMapping', { params: { name } })
      } catch (reason) {
        // Forgotten in another window: what was wanted is done.
        if (!(reason instanceof Refused) || reason.problem?.status !== 404) throw reason
      }
      setSaid(mapping.forgotten(name))
      setGone((count) => count + 1)
      line.current?.focus()
    })
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{mapping.list}</summary>
      <p>{mapping.listText}</p>
      <p role="status" tabIndex={-1} ref={line} class={said === '' ? undefined : 'said'}>
        {said}
      </p>
      <Refusal problem={action.problem} />
      {isOpen && (
        <Answered request={kept} size="list">
          {({ mappings }) =>
            mappings.length === 0 ? (
              <p>{mapping.none}</p>
            ) : (
              <ul class="kept">
                {mappings.map(({ mapping: { name }, header, usedAt }) => (
                  <li key={name}>
                    <strong>{name}</strong>{' '}
                    <span class="hint">
                      {mapping.usedOn(formats.day(dayOf(Date.parse(usedAt), defaultZone)))}. {header.join(', ')}
                    </span>{' '}
                    <button
                      type="button"
                      class="quiet"
                      aria-label={mapping.forgetOf(name)}
                      disabled={action.isWorking}
                      onClick={() => forget(name)}
                    >
                      {mapping.forget}
                    </button>
                  </li>
                ))}
              </ul>
            )
          }
        </Answered>
      )}
    </details>
  )
}
