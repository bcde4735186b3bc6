// Files of a figure made in the reader's browser, for a published site in which nobody answers: by the functions that make them on
// a server, from the reply that is on screen, which has the resamples of a screen. Loaded with the first file asked for.

import { type About, type FigureFormat, figureFileName, usualWidth } from '../../data/model/figure-file.ts'
import type { Reader } from '../../data/model/words/index.ts'
import type { CsvDialect } from '../../data/model/words/locale.ts'
import type { FigureReply } from '../charts/chart.ts'
import { isFigureKey } from '../charts/index.ts'
import type { Fonts } from '../charts/parts/svg-text.ts'
import { csvFile, svgFile } from './files.ts'

/** CSV is made in each dialect, since a reader may have either use for it. */
export type Wanted =
  | { readonly format: Extract<FigureFormat, 'svg' | 'png' | 'json'> }
  | { readonly format: 'csv'; readonly dialect: CsvDialect }

type Asked = {
  /** Address at which a server would have the drawing, `/api/figures/gap.svg?data=real&mark=12`: what is drawn, and what stands out. */
  readonly file: string
  readonly reply: FigureReply
  readonly reader: Reader
  readonly about: About
}

const numbersIn = (text: string | null): readonly number[] => (text ?? '').split(',').filter(Boolean).map(Number)

/** @throws TypeError for an address that is no figure's */
const figureIn = ({ file, reply, reader, about }: Asked) => {
  const { pathname, searchParams } = new URL(file, 'http://porte-voix.invalid')
  const key = /^\/api\/figures\/([a-z-]+)\.svg$/.exec(pathname)?.[1] ?? ''
  if (!isFigureKey(key)) throw new TypeError(`"${file}" is no figure`)
  const options = {
    reader,
    theme: 'light',
    width: usualWidth,
    metric: searchParams.get('metric'),
    marked: { own: searchParams.get('own'), pages: numbersIn(searchParams.get('mark')) },
    about,
  } as const
  return { key, reply, options }
}

/** The text of the drawing. @param fonts null: those of whoever looks at it */
export const drawnSvg = (asked: Asked, fonts: Fonts | null): string => {
  const { key, reply, options } = figureIn(asked)
  return svgFile(key, reply, { ...options, ...(fonts !== null && { fonts }) })
}

/** @throws Error where it does not come */
const inBase64 = async (address: string): Promise<string> => {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status} ${response.statusText}`)
  const bytes = await response.blob()
  const reader = new FileReader()
  const read = new Promise((resolve, reject) => {
    reader.onload = resolve
    reader.onerror = () => reject(reader.error)
  })
  reader.readAsDataURL(bytes)
  await read
  return String(reader.result).replace(/^data:[^,]*,/, '')
}

const lettersAt = async (addresses: readonly string[]): Promise<Fonts | null> => {
  const [regular, semibold] = await Promise.all(addresses.map(inBase64))
  return regular === undefined || semibold === undefined ? null : { regular, semibold }
}

/** Pixels for one of the drawing. */
const pixelScale = 2

/** @throws Error where the browser paints nothing of that size */
const paintedPng = async (svg: string): Promise<Blob> => {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.naturalWidth * pixelScale
    canvas.height = image.naturalHeight * pixelScale
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    const picture = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
    if (picture === null) throw new Error('the browser paints no picture of this size')
    return picture
  } finally {
    URL.revokeObjectURL(address)
  }
}

const bodyOf = async (asked: Asked, wanted: Wanted, letters: readonly string[]): Promise<Blob> => {
  switch (wanted.format) {
    case 'svg':
      return new Blob([drawnSvg(asked, await lettersAt(letters))], { type: 'image/svg+xml' })
    case 'png':
      return paintedPng(drawnSvg(asked, await lettersAt(letters)))
    case 'csv': {
      const { key, reply, options } = figureIn(asked)
      return new Blob([csvFile(key, reply, { ...options, dialect: wanted.dialect })], { type: 'text/csv' })
    }
    case 'json':
      return new Blob([JSON.stringify(asked.reply)], { type: 'application/json' })
  }
}

export type MadeFile = { readonly body: Blob; readonly name: string }

/** @param letters addresses of both weights of the product's font */
export const madeFile = async (asked: Asked, wanted: Wanted, letters: readonly string[]): Promise<MadeFile> => {
  const { key, reply, options } = figureIn(asked)
  const name = figureFileName({ key, metric: options.metric, reply, ...wanted })
  return { body: await bodyOf(asked, wanted, letters), name }
}
