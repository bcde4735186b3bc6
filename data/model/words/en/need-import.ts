// Words of the import of tables of need per territory: what is asked of one, what each territory gets, and the options of the
// command. Names of indicators are in territories.ts.

import type { NeedQuestion } from '../../territories/need-answers.ts'
import { counted } from '../counted.ts'
import type { needImport as french } from '../fr/need-import.ts'

const asked: Readonly<Record<NeedQuestion, string>> = {
  column: 'which column holds the numbers',
  indicator: 'what the numbers count',
  unit: 'whether they are persons or shares',
  level: 'whether they are départements or régions',
}

export const needImport: typeof french = {
  title: (file) => `${file}: a table by territory`,
  text: 'Each line gives a number to a département or a région. Say what the file does not say; the rest is filled in and can be corrected.',
  asked: (questions) => `Still to be said: ${questions.map((question) => asked[question]).join(', ')}.`,
  choose: 'Choose',
  column: 'Column of numbers',
  columnWith: (name, samples) => (samples === '' ? name : `${name} (${samples})`),
  indicator: 'What the numbers count',
  indicatorHint: 'The values of the file replace those of the chosen indicator, for the territories that are in it.',
  replace: 'Replace the values of an indicator',
  ownOnes: 'Your indicators',
  other: 'A new indicator',
  label: 'Name of the new indicator',
  labelHint: 'As it should read on the map, for instance “Caregivers under 25”.',
  unit: 'Unit',
  units: { persons: 'persons', share: 'share of the inhabitants (%)' },
  asFile: 'Deduced from the headers and values of the file',
  isAnother: 'This is not a table by territory',
  level: 'Territories',
  levels: { departement: 'départements', region: 'régions' },
  vintage: 'Date or year of the values',
  vintageHint: 'For instance 2022 or 2022-12. Empty: not stated.',
  source: 'Who publishes this table',
  sourceHint: 'For instance “DREES, social aid survey”. Empty: the name of the file.',
  address: 'Address where it can be read',
  addressHint: 'Begins with https://. Empty: not stated.',
  wrongAddress: 'Write an address that begins with https:// or http://.',
  read: 'See what each territory gets',
  change: 'Change these answers',
  readAs: (indicator, column) => `Read as: ${indicator}, column “${column}”.`,
  readByLines: 'Each line says itself what it counts.',
  values: 'What each territory gets',
  brought: 'Values that this import brought',
  columns: {
    territory: 'Territory',
    indicator: 'Indicator',
    value: 'Value',
    before: 'From an earlier file',
    vintage: 'Date or year',
    source: 'Source',
    line: 'Line',
  },
  share: (percent) => `${percent} of the inhabitants`,
  lineOf: (line, territory) => `Line ${line} of the received file, ${territory}`,
  leftAside: (count, formats) =>
    `${counted(count, formats, 'line left aside', 'lines left aside')}: totals, notes, lines without a value, or other years than the one that is read.`,
  more: (count, formats) => `… and ${counted(count, formats, 'other value', 'other values')}.`,
  summed: 'sum of its départements',
  replaces: 'Undoing the import brings back the values from before.',
  seeTerritories: 'See the territories',
  help: {
    title: 'Need per territory: which table?',
    text: 'A table by département or région (of the DREES, the INSEE, your département) replaces an estimate or adds an indicator. It needs a column of codes or names and a column of numbers. Or fill in this template, in which each territory has its line already:',
    template: { departement: 'template of départements (CSV)', region: 'template of régions (CSV)' },
  },
  template: {
    columns: ['level', 'code', 'name', 'value'],
    levels: { departement: 'departement', region: 'region' },
    files: { departement: 'need-by-departement.csv', region: 'need-by-region.csv' },
  },
  facts: { indicator: 'Indicator', column: 'Column read' },
  command: {
    columns: (names) => `  Columns of numbers: ${names}`,
    badNeed: (found, known) =>
      `--need: found "${found}", expected a key in lower case, digits and hyphens: ${known}, or your own with --label`,
    badUnit: (found) => `--unit: found "${found}", expected persons or share`,
    badLevel: (found) => `--level: found "${found}", expected departement or region`,
    badAddress: (found) => `--source-address: found "${found}", expected an address that begins with https://`,
  },
}
