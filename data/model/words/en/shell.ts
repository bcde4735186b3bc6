// Words around every screen, in English.

import type { Section } from '../fr.ts'

export const shell: Section<'shell'> = {
  product: 'Porte-voix',
  tagline: 'How visible caregiver associations are, measured',
  skip: 'Skip to content',
  screens: {
    overview: 'Overview',
    compare: 'Compare',
    actor: 'Our page',
    topics: 'Topics',
    territories: 'Territories',
    posts: 'Posts',
    pages: 'Pages',
    data: 'Data',
    method: 'Method',
  },
  screensLabel: 'Sections',
  notFound: 'Page not found',
  notFoundText: 'This address leads to no page of Porte-voix. It may have been copied wrongly.',
  toOverview: 'Back to the overview',
  title: (screen) => `${screen} – Porte-voix`,

  language: 'Language',
  theme: 'Appearance',
  themes: { auto: 'Automatic', light: 'Light', dark: 'Dark' },

  upTo: (day) => `Data up to ${day}`,
  noData: 'No posts yet',
  local: 'Nothing leaves this computer: not your files, not your figures, not your visit.',
  readMethod: 'How these figures are made',
  accessibility: 'Accessibility: not conformant, no audit yet',
  guide: 'First steps',
  search: 'Search',

  grid: 'How organisations are grouped',
  grids: { article: 'The article’s contrast', legal: 'Legal status' },
  gridMeanings: {
    article:
      'Associations on one side; on the other, everyone who sells cover or services to families, mutuelles and paritarian groups included.',
    legal:
      'Non-profit on one side, for-profit on the other: mutuelles and paritarian groups join the associations. An unknown status stays out of the comparison and is counted apart.',
  },
  camps: {
    article: { association: 'Associations', commercial: 'Commercial actors', public: 'Public bodies' },
    legal: { association: 'Non-profit', commercial: 'For-profit', public: 'Public bodies' },
  },

  demo: {
    title: 'Demonstration: everything here is invented.',
    text: 'These organisations do not exist, nor do their pages and numbers. They show what you will see with real data.',
    missing: (camps) =>
      `Real data will open first as soon as each camp has at least one page with posts. Still missing: ${camps}.`,
    ready: 'Real data is ready.',
    showReal: 'See the real data',
    show: 'See the demonstration',
    import: 'Import a file',
    remove: 'Remove the demonstration',
    removing: 'Removing…',
    removed: 'The demonstration was removed.',
    removedText: 'This is the real data.',
    make: 'Bring the demonstration back',
    making: 'Preparing the demonstration…',
    exists: 'A demonstration, wholly invented, can still be seen.',
  },

  loading: 'Loading…',
  retry: 'Try again',
  cancel: 'Cancel',
  close: 'Close',
  unknown: 'unknown',
  problems: {
    title: 'This did not work',
    codes: {
      'actor-name': 'The name needs at least one letter or digit.',
      'already-undone': 'This import is undone already.',
      'page-address': 'One of the addresses is not that of a page on a known network.',
      'page-taken': 'One of these pages belongs to another organisation already.',
      'name-taken': 'Another organisation has this name already.',
      'decision-day': 'Give a day that has already come.',
      'decision-reason': 'Give the reason in a few words.',
      'grid-name': 'The name of the grid needs at least one letter or digit.',
      'grid-name-taken': 'Another grid has this name already.',
      'grid-built-in': 'This grid comes with Porte-voix: copy it to make it yours.',
      'grid-edited': 'Decisions were made in this grid: take them back first.',
      'camp-not-in-grid': 'This grid does not have that camp.',
      'decided-since': 'Something else was decided since: take the last decision back first.',
      'web-address': 'An address begins with https:// or http://.',
      'sets-overlap':
        'Two of the groups have a page in common: a page is not compared with itself. Choose groups without one.',
      'other-actor':
        'These pages belong to two organisations: change the organisation of one of them first, or merge the organisations.',
      'other-platform': 'Two pages of different networks cannot be one page.',
      'same-actor': 'These two organisations are one already.',
      'unknown-federation': 'No organisation has this name: choose the federation in the list.',
      'member-circle': 'A federation cannot be a member of itself, nor of one of its members.',
      'preview-stopped': 'This preview was stopped, because another was asked for meanwhile. Ask for it again.',
      'no-demo': 'There is no demonstration. You can bring it back from the Data screen.',
      'no-mapping': 'This mapping is no longer kept.',
      'file-not-kept': 'The received file was not kept: import it again.',
      'not-a-picture': 'This picture is none of PNG, JPEG, WebP.',
      'not-typed': 'This import is a file, not a typed number.',
      'not-undone': 'This import is not undone.',
      'stored-again': 'The same file was imported again meanwhile.',
      'not-in-file': 'The mapping names a column that this file does not have.',
      'upload-before-restart':
        'The program was started again after this file was sent. If it is not in the list of imports, nothing of it was stored: send it again.',
      'no-upload': 'This file no longer waits: send it again.',
      'upload-not-ready': 'This file is being stored, or is stored already.',
      busy: 'Another import is writing to the database. Try again in a minute.',
      'too-large':
        'This file is too large for the browser, which sends 2 GB at most. Import it with the command npm run ingest: it has no limit.',
    },
    unreachable:
      'The program no longer answers. Check that the window it was started in (npm start) is still open, then try again.',
    refused: 'The request was not understood.',
    missing: 'What was asked for does not exist, or no longer does.',
    conflict: 'This contradicts what is already stored.',
    failed: 'Something went wrong inside the program. Your data is as it was.',
    broken: 'This part of the page cannot be shown.',
    brokenText: 'This is a fault of the program, not yours. Reload the page; the rest keeps working.',
    reload: 'Reload the page',
    outdated:
      'This part of the program could not be loaded. It may have been updated or stopped: check that it runs, then reload the page.',
    usual: 'Back to the usual choices',
    details: 'Technical detail',
  },

  figure: {
    downloads: 'Download the figure',
    download: (format, figure) => `${format}: ${figure}`,
    share: 'Share, cite, embed…',
    shareOf: (figure: string): string => `Share, cite, embed: ${figure}`,
    table: 'See the numbers in a table',
    keys: 'Point at a sign, or walk them with the arrow keys. Enter: where the number comes from. M: highlight the page. Escape: leave.',
    touch: 'Touch a sign: what it says is written here.',
    mark: 'Highlight',
    unmark: 'No longer highlight',
    help: 'How to read this figure',
    /** A period that is being chosen in the drawing. */
    stretch: (from, to) =>
      from === to
        ? `Period: ${from}. Release or press Enter to keep to it, Escape to give up.`
        : `Period: ${from} to ${to}. Release or press Enter to keep to it, Escape to give up.`,
    stretchKeys: 'Period: draw across, or Shift and arrows.',
    wholePeriod: 'Whole period',
    method: 'Definition and limits',
  },

  /** Pages that stand out in every figure. */
  marked: {
    title: 'Highlighted pages',
    remove: (page: string): string => `No longer highlight: ${page}`,
    all: 'Remove all',
    removed: 'No page is highlighted any more.',
    undo: 'Undo the removal',
    page: (id: string): string => `Page ${id}`,
  },

  pages: (count, formats) =>
    formats.plural(count) === 'one' ? `${formats.whole(count)} page` : `${formats.whole(count)} pages`,
  posts: (count, formats) =>
    formats.plural(count) === 'one' ? `${formats.whole(count)} post` : `${formats.whole(count)} posts`,
}
