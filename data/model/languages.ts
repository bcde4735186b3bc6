// Which languages there are, apart from their words: checks of a query or of a setting need no words.

/** Tags, alphabetical; words/index.ts does not compile without the words of each. */
export const languageTags = ['en', 'fr'] as const
export type Language = (typeof languageTags)[number]
export const defaultLanguage: Language = 'fr'

export const isLanguage = (text: string): text is Language => (languageTags as readonly string[]).includes(text)
