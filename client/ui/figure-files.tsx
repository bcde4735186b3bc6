// A figure as files to take away, in which stands out what stands out on the screen: made by the server, or in a published site by
// the browser of the reader.

import type { JSX } from 'preact'
import type { FigureReply, Marked, Told } from '../charts/chart.ts'
import { site } from '../site.ts'
import { MadeHere } from './made-here.tsx'
import { useMarked, useReader } from './screen.ts'
import { ShareButton } from './share/button.tsx'

const formats = ['svg', 'png', 'csv'] as const
/** Addresses of the figure as a file, by format. */
export type FigureFiles = Readonly<Record<(typeof formats)[number], string>>

/** The address of a file in which stands out what stands out here, unless it says itself what does. */
const withMarked = (address: string, { own, pages }: Marked): string => {
  const [, asked = ''] = address.split('?')
  const isAsked = (word: string): boolean => new URLSearchParams(asked).has(word)
  const said = new URLSearchParams([
    ...(own === null || isAsked('own') ? [] : [['own', own]]),
    ...(pages.length === 0 || isAsked('mark') ? [] : [['mark', pages.join(',')]]),
  ]).toString()
  return said === '' ? address : `${address}${address.includes('?') ? '&' : '?'}${said}`
}

type Props = {
  readonly files: FigureFiles
  readonly told: Told
  /** What the figure is drawn from; null: no files of it in a published site. */
  readonly reply: FigureReply | null
  /** What the figure is about, where several on a screen have the same files. */
  readonly label: string
}

export const Downloads = ({ files, told, reply, label }: Props): JSX.Element | null => {
  const { figure } = useReader().words.shell
  const marked = useMarked()
  if (site !== null) {
    const file = withMarked(files.svg, marked)
    return reply === null ? null : <MadeHere here={site} file={file} reply={reply} label={label} />
  }
  return (
    <span class="downloads">
      {formats.map((format) => (
        <a
          key={format}
          href={withMarked(files[format], marked)}
          download=""
          aria-label={figure.download(format.toUpperCase(), label)}
        >
          {format.toUpperCase()}
        </a>
      ))}
      <ShareButton label={label} told={told} address={withMarked(files.svg, marked)} />
    </span>
  )
}
