// Word lists -> topics and calls of a text. Whole words, accents and case folded, plurals, acronyms in capitals, ambiguous
// words that never decide alone. What the lists cannot do is said in words/<tag>/topics.ts: they read no negation and no irony,
// and a word that means two things is taken for both. How well they do is measured by agreement.ts.

export * from './topics/agreement.ts'
export { termOfRow } from './topics/listed.ts'
export * from './topics/reader.ts'
export * from './topics/self-check.ts'
export { faultOfTerm, type TermFault, type TopicTerm, termFaults } from './topics/terms.ts'
export * from './topics/themes.ts'
