// A text to take over elsewhere: shown whole, so that it can be selected, with a button that copies it where the browser allows.

import type { JSX } from 'preact'
import { useId, useRef, useState } from 'preact/hooks'
import { useReader } from '../screen.ts'

type Props = { readonly label: string; readonly text: string }

/** Where the height of a field does not follow its text by style (share.css): about as many lines as it takes on a wide screen. */
const rowsFor = (text: string): number =>
  Math.max(
    2,
    text.split('\n').reduce((rows, line) => rows + Math.ceil((line.length + 1) / 80), 0),
  )

export const Copied = ({ label, text }: Props): JSX.Element => {
  const { dialog } = useReader().words.embedding
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [copied, setCopied] = useState<string | null>(null)
  const copy = async (): Promise<void> => {
    field.current?.select()
    // Without a secure address there is no clipboard: the text stands selected, and the keys of the browser copy it.
    if (!('clipboard' in navigator)) return
    await navigator.clipboard.writeText(text).then(
      () => setCopied(text),
      () => undefined,
    )
  }
  return (
    <div class="copied">
      <label for={id}>{label}</label>
      <textarea id={id} ref={field} rows={rowsFor(text)} readOnly value={text} spellcheck={false} />
      <button type="button" class="quiet" aria-label={dialog.copyOf(label)} onClick={() => void copy()}>
        {dialog.copy}
      </button>
      <span role="status">{copied === text ? dialog.copied : ''}</span>
    </div>
  )
}
