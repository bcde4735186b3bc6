// How a spreadsheet writes numbers and dates is read in the model: mappings are guessed from it too.

export * from '../../data/model/mapping/habits.ts'
