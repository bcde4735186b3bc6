// A figure as files to take away, in which stands out what stands out on the screen.

import type { JSX } from 'preact'
import type { Marked } from '../charts/chart.ts'
import { useMarked, useReader } from './screen.ts'

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

/** @param label what the figure is about, where several on a screen have the same files */
export const Downloads = ({ files, label }: { readonly files: FigureFiles; readonly label: string }): JSX.Element => {
  const { figure } = useReader().words.shell
  const marked = useMarked()
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
    </span>
  )
}
