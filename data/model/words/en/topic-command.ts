// What `npm run topics` says: the word lists of topics, reading posts by them, their agreement with posts coded by hand.

import { counted } from '../counted.ts'
import type { Section } from '../fr.ts'

export const topicCommand: Section<'topicCommand'> = {
  posts: (read, withoutText, formats) =>
    `${counted(read, formats, 'post read', 'posts read')} by the lists, ${formats.whole(withoutText)} without a kept text (topics unknown).`,
  waiting: (count, formats) =>
    `${counted(count, formats, 'post waits', 'posts wait')} to be read: npm run topics -- --recount.`,
  progress: (done, total) => `Reading: ${done} of ${total} posts`,
  recounted: (posts, seconds, formats) => `${counted(posts, formats, 'post read', 'posts read')} in ${seconds} s.`,
  written: (file, terms, formats) => `${file}: ${counted(terms, formats, 'term', 'terms')}.`,
  cannotWrite: (file, why) => `${file} cannot be written (${why}).`,
  cannotRead: (file, why) => `${file} cannot be read (${why}).`,
  imported: (added, changed, formats) =>
    `${counted(added, formats, 'term added', 'terms added')}, ${counted(changed, formats, 'changed', 'changed')}.`,
  refused: 'Nothing of this list was taken in:',
  line: (line, why, found) => `line ${line}: ${why}${found === '' ? '' : ` (${found})`}`,
  faults: {
    row: 'this line is no term.',
    more: 'too many lines cannot be used; reading stopped here, and there may be more.',
    table: 'this file is no list of terms; columns or lines are missing.',
  },
  selfCheck: (posts, formats) =>
    `Self-check, on ${counted(posts, formats, 'invented post', 'invented posts')}: this is no validation.`,
  own: (posts, outdated, formats) =>
    `Your own codings: ${counted(posts, formats, 'post', 'posts')}, drawn at random without weights (${formats.whole(outdated)} whose text is no longer there).`,
  columns: ['topic', 'coded', 'found', 'precision', 'recall', 'F', 'kappa'],
  unknown: '–',
  help: `Usage: npm run topics -- [--recount] [--csv FILE] [--import FILE] [--agreement] [--json]

Topics of posts, by word lists. Without an option: how far the posts are read, and how many have each topic.
  --recount       reads all posts again
  --csv FILE      writes the lists to a file that --import takes back
  --import FILE   takes a list in: its terms are added or changed, then the posts are read again
  --agreement     how far the lists agree with posts coded by hand
  --json          one line of JSON instead of a text
  --help          this help`,
}
