// What a drawn figure says, read from its files alone: the marks of the SVG and the rows of the table.

export type Mark = { readonly x: number; readonly y: number; readonly label: string }
/** Centres of the focusable marks of an SVG, in reading order. */
export const marksOf = (svg: string): readonly Mark[] =>
  [...svg.matchAll(/<(circle|path)([^>]*)data-index="\d+"/g)].map(([, shape, attributes = '']) => {
    const said = (name: string): string => new RegExp(`${name}="([^"]*)"`).exec(attributes)?.[1] ?? ''
    const label = said('aria-label').replaceAll('&amp;', '&').replaceAll('&quot;', '"')
    if (shape === 'circle') return { x: Number(said('cx')), y: Number(said('cy')), label }
    const corners = [...said('d').matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const)
    const middle = (at: 0 | 1): number => {
      const values = corners.map((corner) => corner[at])
      return (Math.min(...values) + Math.max(...values)) / 2
    }
    return { x: middle(0), y: middle(1), label }
  })

/** Rows of a CSV of either dialect, heads first. */
export const rowsOf = (text: string): readonly (readonly string[])[] => {
  const body = text.replace(/^\ufeff/, '')
  const [delimiter, decimal] = body.split('\r\n')[0]?.includes(';') === true ? [';', ','] : [',', '.']
  return body
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) => {
      const cells = line.match(new RegExp(`("(?:[^"]|"")*"|[^${delimiter}]*)(?:${delimiter}|$)`, 'g')) ?? []
      return cells
        .slice(0, -1)
        .concat(line.endsWith(delimiter) ? [''] : cells.slice(-1))
        .map((cell) => {
          const bare = cell
            .replace(new RegExp(`${delimiter}$`), '')
            .replace(/^"(.*)"$/s, '$1')
            .replaceAll('""', '"')
          return decimal === ',' && /^-?\d+,\d+(e[+-]?\d+)?$/.test(bare) ? bare.replace(',', '.') : bare
        })
    })
}

/** How far, in pixels, marks lie from the straight (or logarithmic) scale that the two extreme ones fix; the better of both. */
export const offScale = (places: readonly number[], values: readonly number[]): number => {
  const along = (scale: (value: number) => number): number => {
    const kept = values.flatMap((value, at) => {
      const place = places[at]
      return Number.isFinite(scale(value)) && place !== undefined ? [[scale(value), place] as const] : []
    })
    const sorted = kept.toSorted((a, b) => a[0] - b[0])
    const [first, last] = [sorted[0], sorted.at(-1)]
    if (first === undefined || last === undefined || first[0] === last[0]) return 0
    const slope = (last[1] - first[1]) / (last[0] - first[0])
    return Math.max(...kept.map(([value, place]) => Math.abs(first[1] + slope * (value - first[0]) - place)))
  }
  return Math.min(
    along((value) => value),
    along((value) => Math.log(value)),
  )
}
