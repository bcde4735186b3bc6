// Undoing an import, repeating it from its received file, erasing that file: the buttons that an import has at each time of
// its life, and one line that says what was done.

import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { ImportRow } from '../../../../data/model/contract.ts'
import { defaultZone } from '../../../../data/model/territories.ts'
import { ask, Refused } from '../../../api.ts'
import { Link } from '../../../ui/link.tsx'
import { QuietButton } from '../../../ui/quiet-button.tsx'
import { useReader } from '../../../ui/screen.ts'
import { Refusal } from '../../answered.tsx'
import { useAction } from '../../request.ts'

type Props = {
  readonly row: ImportRow
  readonly onChange: () => void
  /** What the import is called, where that is not the name of its file. */
  readonly name?: string
  /** The import that repeats or corrects it; null or absent when none does. */
  readonly replacedBy?: number | null
}

export const ImportLife = ({ row, onChange, name = row.file, replacedBy = null }: Props): JSX.Element => {
  const { words, formats } = useReader()
  const { imports: texts } = words.provenance
  const { imports } = words.data
  const action = useAction()
  const [said, setSaid] = useState('')
  const line = useRef<HTMLParagraphElement>(null)
  const isMoving = useRef(false)
  /** The button that was pressed goes: what happened takes its place, and the focus. */
  const done = (text: string): void => {
    setSaid(text)
    isMoving.current = true
    onChange()
  }
  useEffect(() => {
    // The line is empty, and cannot take the focus, until what was done has come back from the server.
    if (!isMoving.current || line.current?.textContent === '') return
    isMoving.current = false
    line.current?.focus()
  })
  const undo = (): void =>
    action.run(async () => {
      try {
        await ask('undoImport', { params: { id: row.id } })
      } catch (reason) {
        // Undone in another window: what was wanted is done, and the list is asked for again.
        if (!(reason instanceof Refused) || reason.problem?.code !== 'already-undone') throw reason
      }
      done('')
    })
  const redo = (): void =>
    action.run(async () => {
      const { importId } = await ask('redoImport', { params: { id: row.id } })
      done(texts.redone(String(importId)))
    })
  const forget = (): void =>
    action.run(async () => {
      await ask('forgetFile', { params: { id: row.id } })
      done(texts.forgotten)
    })
  const isUndone = row.undoneAt !== null
  return (
    <div class="life">
      {isUndone && replacedBy !== null && (
        <p class="hint">
          {texts.facts.replacedBy}{' '}
          <Link to={{ screen: 'import', id: replacedBy }}>{texts.number(String(replacedBy))}</Link>
        </p>
      )}
      {isUndone && replacedBy === null && <p class="hint">{row.areBytesKept ? texts.redoText : texts.cannotRedo}</p>}
      <p class="actions">
        {!isUndone && (
          <QuietButton
            label={action.isWorking ? imports.undoing : imports.undo}
            about={imports.undoOf(name)}
            isWorking={action.isWorking}
            onPress={undo}
          />
        )}
        {isUndone && row.areBytesKept && (
          <>
            {replacedBy === null && (
              <QuietButton label={texts.redo} about={texts.redoOf(name)} isWorking={action.isWorking} onPress={redo} />
            )}
            <QuietButton
              label={texts.forget}
              about={texts.forgetOf(name)}
              isWorking={action.isWorking}
              onPress={forget}
            />
          </>
        )}
      </p>
      <p role="status" class="said" tabIndex={-1} ref={line}>
        {said === '' && row.undoneAt !== null ? imports.undone(formats.instant(row.undoneAt, defaultZone)) : said}
      </p>
      <Refusal problem={action.problem} />
    </div>
  )
}
