// Taking the lists along as a file, bringing one back, and bringing all lists back to how they came.

import type { JSX } from 'preact'
import { useId, useState } from 'preact/hooks'
import type { Reply } from '../../../data/model/contract.ts'
import { ask, topicsFileAddress } from '../../api.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Tick } from '../../ui/fields.tsx'
import { useReader } from '../../ui/screen.ts'
import type { HeldLists } from './held.ts'
import { faultText } from './lists.ts'

type Fault = Reply<'importTopics'>['faults'][number]

const Faults = ({ faults }: { readonly faults: readonly Fault[] }): JSX.Element => {
  const { words, formats } = useReader()
  const { topicScreen } = words
  return (
    <div role="alert">
      <p class="fault">{topicScreen.fileFaults}</p>
      <DataTable
        caption={topicScreen.fileFaults}
        isCaptionHidden
        columns={[
          { label: topicScreen.line, kind: 'number' },
          { label: topicScreen.why, kind: 'text' },
          { label: topicScreen.found, kind: 'text' },
        ]}
        rows={faults.map(({ line, fault, found }) => [formats.whole(line), faultText(fault, words), found])}
      />
    </div>
  )
}

export const Files = ({ held }: { readonly held: HeldLists }): JSX.Element => {
  const { words, formats } = useReader()
  const { topicScreen } = words
  const id = useId()
  const [isReplacing, setReplacing] = useState(false)
  const [isDroppingOwn, setDroppingOwn] = useState(false)
  const [faults, setFaults] = useState<readonly Fault[]>([])
  const { data, edit, action } = held
  const bring = (input: HTMLInputElement): void => {
    const file = input.files?.[0]
    // The same file can be chosen again once it is mended.
    input.value = ''
    if (file === undefined) return
    setFaults([])
    edit(async () => {
      const done = await ask('importTopics', {
        query: { data, ...(isReplacing ? { replace: '1' as const } : {}) },
        body: { csv: await file.text() },
      })
      setFaults(done.faults)
      if (done.faults.length > 0) return null
      const { added, changed, removed } = done
      return topicScreen.said.file(
        topicScreen.fileCounts(formats.whole(added), formats.whole(changed), formats.whole(removed)),
      )
    })
  }
  const restoreAll = (): void =>
    edit(async () => {
      await ask('restoreTopics', { query: { data, own: isDroppingOwn ? '1' : '0' } })
      return topicScreen.said.all
    })
  return (
    <details class="word-list">
      <summary>
        <strong>{topicScreen.files}</strong>
      </summary>
      <p>{topicScreen.filesText}</p>
      <p class="actions">
        <a href={topicsFileAddress(data)} download>
          {topicScreen.download}
        </a>
      </p>
      <div class="field">
        <label for={id}>{topicScreen.choose}</label>
        <input
          id={id}
          type="file"
          accept=".csv,text/csv"
          disabled={action.isWorking}
          onChange={(event) => bring(event.currentTarget)}
        />
      </div>
      <Tick label={topicScreen.replace} isOn={isReplacing} onChange={setReplacing} />
      {faults.length > 0 && <Faults faults={faults} />}
      <p class="actions restore-all">
        <button type="button" onClick={restoreAll} disabled={action.isWorking}>
          {topicScreen.restoreAll}
        </button>
        <Tick label={topicScreen.dropOwn} isOn={isDroppingOwn} onChange={setDroppingOwn} />
      </p>
    </details>
  )
}
