// The visits of the client that a version is made of: each page in each language, for its words, its figures and the replies it
// asks for; and each choice once, for its replies alone.

import { type Language, languageTags } from '../../data/model/languages.ts'
import { isScreen, type Page } from './choices.ts'
import type { Drawings } from './drawings.ts'
import type { Written } from './pages.ts'
import type { Visitor } from './visits.ts'

/** The picture of its own screen, else that of the first page that has one. */
const cardFor = ({ page, language }: Written, written: readonly Written[]): string | null => {
  const cards = written.filter((other) => other.language === language && other.card !== null)
  return (cards.find((other) => other.page.screen === page.screen) ?? cards[0])?.card ?? null
}

/** Of a territory the map of all, which is drawn once. */
const drawnFor = (one: Written, written: readonly Written[]): Written['figures'] => {
  if (one.page.screen !== 'territories' || isScreen(one.page)) return one.figures
  const map = written
    .find(({ page, language }) => page.folder === 'territories/' && language === one.language)
    ?.figures.find(({ address }) => address.startsWith('/api/figures/territories.svg'))
  return map === undefined ? one.figures : [map]
}

type Round = {
  readonly visitors: Readonly<Record<Language, Visitor>>
  readonly drawings: Drawings
  readonly pages: readonly Page[]
  readonly choices: readonly string[]
  /** Whether each organisation has its drawings; else its pages are told in words, for the drawings of hundreds weigh more than the rest. */
  readonly areActorsDrawn: boolean
  /** Called with each step of so many. */
  readonly onStep: (done: number, of: number) => void
}

/**
 * Shows the client every page in each language, and the choices, whose replies are all that is wanted of them. The languages go side
 * by side, each in a thread of its own; what both ask is asked once. @returns pages in their order, each in every language
 */
export const visitAll = async ({
  visitors,
  drawings,
  pages,
  choices,
  areActorsDrawn,
  onStep,
}: Round): Promise<readonly Written[]> => {
  const steps = languageTags.length * pages.length + choices.length
  let done = 0
  const stepped = (): void => {
    done += 1
    onStep(done, steps)
  }
  const left = choices.values()
  const isDrawn = (page: Page): boolean => isScreen(page) || (areActorsDrawn && page.screen !== 'territories')
  const visitIn = async (language: Language): Promise<readonly Written[]> => {
    const visitor = visitors[language]
    const written: Written[] = []
    for (const page of pages) {
      const seen = await visitor.visit(`/${page.folder}?lang=${language}`)
      const figures = isDrawn(page) ? await drawings.of(seen) : []
      const card = isDrawn(page) ? await drawings.card(seen) : null
      written.push({ page, language, seen, figures, card })
      stepped()
    }
    // Replies have no language: whoever is ready takes the next one.
    for (const address of left) {
      await visitor.visit(address)
      stepped()
    }
    return written
  }
  const written = await Promise.all(languageTags.map(visitIn))
  const inOrder = pages.flatMap((_, at) => written.flatMap((ones) => ones[at] ?? []))
  return inOrder.map((one) => ({
    ...one,
    figures: drawnFor(one, inOrder),
    card: one.card ?? cardFor(one, inOrder),
  }))
}
