// Words of matching: which page or organisation a row is probably of, merging and splitting.

import type { Formats } from '../format.ts'
import type { Section } from '../fr.ts'

const counted = (count: number, formats: Formats, one: string, many: string): string =>
  `${formats.whole(count)} ${formats.plural(count) === 'one' ? one : many}`

export const matching: Section<'matching'> = {
  title: 'Proposed matches',
  text: 'By address, account name or name. Nothing is applied without you: tick what is right. What you confirm is remembered for the next files.',
  confidence: { sure: 'almost sure', possible: 'possible' },
  reasons: {
    address: 'same address',
    handle: 'same account name',
    alias: 'name confirmed before',
    'same-name': 'same name',
    'short-name': 'same acronym or short name',
    'similar-name': 'almost the same name',
    'part-of-name': 'one name contains the other',
  },
  option: (does, confidence, reason) => `${does} (${confidence}, ${reason})`,
  toActor: (name) => `Organisation: ${name}`,
  toPage: (name) => `Same page as ${name}`,
  tick: (page) => `Confirm for ${page}`,
  choiceOf: (page) => `Match of ${page}`,
  confirm: (count, formats) =>
    count === 0 ? 'Confirm' : `Confirm ${counted(count, formats, 'ticked match', 'ticked matches')}`,
  confirmed: (count, formats) => counted(count, formats, 'match confirmed.', 'matches confirmed.'),
  undo: 'Undo',
  undone: 'Undone: everything is as before.',
  more: (count, formats) => `Show ${counted(count, formats, 'more proposal', 'more proposals')}`,
  byHand: 'Choose yourself',

  page: {
    open: 'Names and links',
    openOf: (page) => `Names and links of ${page}`,
    close: 'Close',
    parts: (count, formats) =>
      count === 1 ? 'What files call it' : `Brings together ${formats.whole(count)} pages of the files`,
    keys: {
      id: (value) => `the identifier ${value}`,
      handle: (value) => `the account ${value}`,
      actor: (value) => `the organisation ${value}, without an address`,
      name: (value) => `the name “${value}”, without an address`,
    },
    unnamed: 'a page without a name',
    part: (key, posts) => `${key}, ${posts}`,
    also: (names) => `Also known by ${names}.`,
    because: {
      id: 'joined by an identifier in common',
      handle: 'joined by the account name',
      actor: 'joined as the page of the organisation',
      name: 'joined by a name given by hand',
      person: 'joined by you',
    },
    separate: 'Separate',
    separateOf: (key) => `Separate ${key}`,
    separated: (key, page) => `${key} is now a page apart from ${page}. Later imports will not join them.`,
    merge: 'Merge with…',
    mergeHint: 'A page of the same network. Posts that are on both sides count once.',
    mergeDo: 'Merge',
    merged: (page, other) => `${page} and ${other} are now one page.`,
    notListed: 'Choose a page from the list.',
    apart: (name) => `Is not ${name}, as you said.`,
    forget: 'Forget this decision',
    forgetOf: (name) => `Forget that it is not ${name}`,
    forgotten: (name) => `Imports decide again whether it is ${name}.`,
    undo: 'Undo',
    undone: 'Undone: everything is as before.',
  },
  names: {
    title: 'Other names',
    none: 'No other name.',
    add: 'Add a name',
    addHint: 'As you write it in your tables: rows with this name will be recognised.',
    addDo: 'Add',
    added: (name, of) => `“${name}” now means ${of}.`,
    remove: 'Remove',
    removeOf: (name) => `Remove the name ${name}`,
    removed: (name) => `“${name}” is removed.`,
  },
  actors: {
    title: 'Organisations and their names',
    text: 'Are two organisations one, or does one go by several names? Say so here. Each keeps its pages: everything can be separated later.',
    choose: 'Organisation',
    none: 'Choose…',
    merge: 'Merge with…',
    mergeHint: 'Its pages will be shown under the organisation you choose, in that one’s camp.',
    mergeDo: 'Merge',
    merged: (name, into) => `${name} is now shown as ${into}.`,
    members: 'Organisations brought together here',
    split: 'Separate',
    splitOf: (name) => `Separate ${name}`,
    isSplit: (name) => `${name} is an organisation of its own again.`,
    undo: 'Undo',
    undone: 'Undone: everything is as before.',
  },
}
