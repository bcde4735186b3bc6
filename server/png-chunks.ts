// What a PNG says beside its pixels: how large they are in print, and texts for whoever finds the picture without its page.
// Source: PNG (Third Edition), W3C 2025, sections 11.3.3 (iTXt) and 11.3.4 (pHYs).

import { crc32 } from 'node:zlib'

const signatureLength = 8
/** Length, name and check number around the data. */
const aroundData = 12
const inchesAMetre = 1 / 0.0254

const chunk = (name: string, data: Uint8Array): Buffer => {
  const made = Buffer.alloc(data.length + aroundData)
  made.writeUInt32BE(data.length, 0)
  made.write(name, 4, 'latin1')
  made.set(data, 8)
  made.writeUInt32BE(crc32(made.subarray(4, 8 + data.length)), 8 + data.length)
  return made
}

/** @param dpi pixels an inch, along both sides */
const sizeChunk = (dpi: number): Buffer => {
  const data = Buffer.alloc(9)
  const pixelsAMetre = Math.round(dpi * inchesAMetre)
  data.writeUInt32BE(pixelsAMetre, 0)
  data.writeUInt32BE(pixelsAMetre, 4)
  data.writeUInt8(1, 8)
  return chunk('pHYs', data)
}

/** Not compressed, in UTF-8, with its language: keyword, two flags, language, no translated keyword, text. */
const textChunk = (keyword: string, text: string, language: string): Buffer =>
  chunk('iTXt', Buffer.from(`${keyword}\0\0\0${language}\0\0${text.replaceAll('\0', '')}`))

export type PictureTexts = {
  /** BCP 47. */
  readonly language: string
  /** Keywords of 1 to 79 Latin letters, those of the standard where it has one. */
  readonly texts: readonly (readonly [keyword: string, text: string])[]
}

/** The picture with its size in print and its texts, after its header and before its pixels as the standard asks. */
export const withChunks = (png: Uint8Array, dpi: number, { language, texts }: PictureTexts): Uint8Array => {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  const afterHeader = signatureLength + view.getUint32(signatureLength) + aroundData
  return Buffer.concat([
    png.subarray(0, afterHeader),
    sizeChunk(dpi),
    ...texts.map(([keyword, text]) => textChunk(keyword, text, language)),
    png.subarray(afterHeader),
  ])
}
