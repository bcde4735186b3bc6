// Words of the figure of effort and return. French defines the shape.

import type { Section } from '../fr.ts'

export const effortFigure: Section<'effortFigure'> = {
  and: (first, second) => `${first}; ${second}`,
  subtitle: (it) =>
    `One page, one sign: further right it posts more often, further up each post gets more. ${it.platform}, ${it.period}; ${it.pages}`,
  axes: { effort: 'posts per week', result: 'interactions per post' },
  quadrants: {
    rareMuch: 'posts little, gets much',
    oftenMuch: 'posts often, gets much',
    rareLittle: 'posts little, gets little',
    oftenLittle: 'posts often, gets little',
  },
  typical: (it) => `${it.pages}; medians: ${it.effort}, ${it.result}`,
  note: 'Grey lines: medians of all pages shown, which make the four quarters. Coloured lines: medians of each group, crossing at the large hollow sign.',
  trendNote: 'Thick line: trend of the group, dashed where it is not clear.',
  zeroNote: 'Zero has no place on a log scale: these pages have a strip of their own.',
  manyNote: (most) => `More than ${most} pages: only those named can be read one by one; all are in the table.`,
  none: 'no page whose posting frequency and interactions are both known',
  residual: 'Over what its group gets at this pace',
}
