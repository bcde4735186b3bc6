// Files of a figure in a published site: buttons, since each is made here when it is asked for. What makes them is loaded with the
// first one.

import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { FigureReply } from '../charts/chart.ts'
import type { MadeFile, Wanted } from '../export/in-browser.ts'
import type { Site } from '../site.ts'
import { useNavigation, useReader } from './screen.ts'

const offered = {
  svg: { format: 'svg' },
  png: { format: 'png' },
  'csv-excel': { format: 'csv', dialect: 'excel-fr' },
  'csv-research': { format: 'csv', dialect: 'rfc4180' },
  json: { format: 'json' },
} as const satisfies Readonly<Record<string, Wanted>>
type Kind = keyof typeof offered
const kinds = Object.keys(offered) as readonly Kind[]

/** Long enough for the slowest browser to have taken the file over. */
const keptMs = 60_000

const takeAway = ({ body, name }: MadeFile): void => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(body)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), keptMs)
}

type Props = {
  readonly here: Site
  /** Address at which a server would have the drawing. */
  readonly file: string
  readonly reply: FigureReply
  readonly label: string
}

export const MadeHere = ({ here, file, reply, label }: Props): JSX.Element => {
  const reader = useReader()
  const { published, shell } = reader.words
  const { hrefOf } = useNavigation()
  const [stands, setStands] = useState<'idle' | 'making' | 'failed'>('idle')
  const make = async (kind: Kind): Promise<void> => {
    setStands('making')
    try {
      const { madeFile } = await import('../export/in-browser.ts')
      const about = {
        // The screen that shows the figure: there is no address of the drawing itself here.
        address: `${here.address ?? '/'}${hrefOf({}).slice(here.folder.length)}`,
        contentHash: here.contentHash,
        version: here.program,
      }
      takeAway(await madeFile({ file, reply, reader, about }, offered[kind], here.letters))
      setStands('idle')
    } catch (reason) {
      console.error(reason)
      setStands('failed')
    }
  }
  return (
    <span class="downloads">
      {kinds.map((kind) => (
        <button
          key={kind}
          type="button"
          class="quiet"
          disabled={stands === 'making'}
          aria-label={shell.figure.download(published.files[kind], label)}
          onClick={() => make(kind)}
        >
          {published.files[kind]}
        </button>
      ))}
      <span role="status">
        {stands === 'making' ? published.drawing : stands === 'failed' ? published.notDrawn : ''}
      </span>
    </span>
  )
}
