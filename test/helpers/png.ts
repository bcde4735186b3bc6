// A PNG read by its standard: its size, its chunks with their check numbers seen, and how many colours its pixels have.

import { crc32, inflateSync } from 'node:zlib'

export type Picture = {
  readonly width: number
  readonly height: number
  readonly chunks: readonly { readonly name: string; readonly data: Buffer }[]
  /** Of its texts, by keyword. */
  readonly texts: ReadonlyMap<string, string>
  /** Pixels per metre, across and down. */
  readonly density: readonly [number, number] | null
  /** Bytes of its lines as filtered: a picture of one colour has but a few different ones. */
  readonly differentBytes: number
}

/** @throws where a chunk is not as its check number says */
export const readPng = (bytes: Uint8Array): Picture => {
  const buffer = Buffer.from(bytes)
  if (buffer.toString('latin1', 1, 4) !== 'PNG') throw new Error('no PNG')
  const chunks: { name: string; data: Buffer }[] = []
  for (let at = 8; at < buffer.length; ) {
    const length = buffer.readUInt32BE(at)
    const name = buffer.toString('latin1', at + 4, at + 8)
    if (crc32(buffer.subarray(at + 4, at + 8 + length)) !== buffer.readUInt32BE(at + 8 + length))
      throw new Error(`${name}: wrong check number`)
    chunks.push({ name, data: buffer.subarray(at + 8, at + 8 + length) })
    at += 12 + length
  }
  const of = (name: string): Buffer | undefined => chunks.find((chunk) => chunk.name === name)?.data
  const [header, size] = [of('IHDR'), of('pHYs')]
  if (header === undefined || chunks[0]?.name !== 'IHDR' || chunks.at(-1)?.name !== 'IEND')
    throw new Error('no whole PNG')
  const texts = chunks
    .filter(({ name }) => name === 'iTXt')
    .map(({ data }) => {
      const [keyword = '', , , , , text = ''] =
        /^([^\0]+)\0(\0)(\0)([^\0]*)\0([^\0]*)\0([\s\S]*)$/.exec(data.toString())?.slice(1) ?? []
      return [keyword, text] as const
    })
  const pixels = inflateSync(Buffer.concat(chunks.filter(({ name }) => name === 'IDAT').map(({ data }) => data)))
  return {
    width: header.readUInt32BE(0),
    height: header.readUInt32BE(4),
    chunks,
    texts: new Map(texts),
    density: size === undefined ? null : [size.readUInt32BE(0), size.readUInt32BE(4)],
    differentBytes: new Set(pixels).size,
  }
}
