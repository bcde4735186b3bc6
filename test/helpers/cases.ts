// The cases of tests that open a browser. Every combination of language, theme and width takes long: `npm test` opens those in
// which each value is met, in turns, so that neighbours on a list complete each other; `npm run test:long` opens them all.

import { inject } from 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    /** Whether every combination is tested. */
    readonly hasAllCases: boolean
  }
}

/**
 * Two of the four combinations of two values with two values: `a` with `c` and `b` with `d`, or in the other turn `a` with `d` and
 * `b` with `c`. All four where everything is tested.
 * @param turn place on a list: its neighbours get the other two
 */
export const combined = <const A, const B>(
  [a, b]: readonly [A, A],
  [c, d]: readonly [B, B],
  turn: number,
): readonly (readonly [A, B])[] => {
  const [even, odd] = [
    [
      [a, c],
      [b, d],
    ],
    [
      [a, d],
      [b, c],
    ],
  ] as const
  if (inject('hasAllCases')) return [...even, ...odd]
  return turn % 2 === 0 ? even : odd
}
