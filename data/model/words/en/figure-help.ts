// How each figure is read, by its name in the API: two or three sentences for who sees it for the first time.

export const figureHelp: Readonly<Record<string, readonly string[]>> = {
  gap: [
    'Each row is a measure. The sign says how many times the typical page of one group exceeds that of the other: in the middle they are equal; on the left the first group is ahead, on the right the second.',
    'The bar is the interval: the true gap very probably lies in it. Where it touches the middle, the gap is uncertain and the sign stays hollow.',
    'The scale is logarithmic: “twice as much” and “half as much” are equally far from the middle.',
  ],
  distribution: [
    'Each sign is a page, at its value. Signs never cover each other: where there are many, many pages have about that value. Beyond three hundred pages an area takes their place.',
    'The upright line is the median: every second page is above it, every second below. The tinted zone around it is its interval; two zones well apart announce a solid gap.',
    'On a logarithmic scale pages at zero have a place of their own, on the left: they are counted.',
  ],
  trend: [
    'The line follows the typical page of each group, period by period; the zone around it is the middle half of the pages. A broken line says that it is not known, never that it was zero.',
    'The strip below says how many pages each point rests on: the full part counts pages that are known, the pale part those whose value is missing.',
    'Upright rules are marks on dates. They help to find one’s way; they do not prove that an event made the line rise or fall.',
  ],
}
