// The examples of the page on the API, as they stand in their files: the tests run these very files.

import comparePy from './examples/compare.py?raw'
import compareR from './examples/compare.R?raw'
import compareSh from './examples/compare.sh?raw'
import sharePy from './examples/share-of-voice.py?raw'
import shareR from './examples/share-of-voice.R?raw'
import shareSh from './examples/share-of-voice.sh?raw'

const filesOf = (curl: string, r: string, python: string) => [
  { language: 'curl', text: curl },
  { language: 'R', text: r },
  { language: 'Python', text: python },
]

export const examples = [
  { key: 'compare', files: filesOf(compareSh, compareR, comparePy) },
  { key: 'share-of-voice', files: filesOf(shareSh, shareR, sharePy) },
] as const
