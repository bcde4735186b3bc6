// Ce que dit « npm run topics » : les listes de mots des thèmes, leur lecture, leur accord avec des publications codées.

import { counted } from '../counted.ts'
import type { Formats } from '../format.ts'

export const topicCommand = {
  posts: (read: number, withoutText: number, formats: Formats): string =>
    `${counted(read, formats, 'publication lue', 'publications lues')} par les listes, ${formats.whole(withoutText)} sans texte conservé (thèmes inconnus).`,
  waiting: (count: number, formats: Formats): string =>
    `${counted(count, formats, 'publication attend', 'publications attendent')} d’être lues\u202f: npm run topics -- --recount.`,
  progress: (done: string, total: string): string => `Lecture\u202f: ${done} publications sur ${total}`,
  recounted: (posts: number, seconds: string, formats: Formats): string =>
    `${counted(posts, formats, 'publication lue', 'publications lues')} en ${seconds} s.`,
  written: (file: string, terms: number, formats: Formats): string =>
    `${file}\u202f: ${counted(terms, formats, 'terme', 'termes')}.`,
  cannotWrite: (file: string, why: string): string => `${file} ne peut pas être écrit (${why}).`,
  cannotRead: (file: string, why: string): string => `${file} ne peut pas être lu (${why}).`,
  imported: (added: number, changed: number, formats: Formats): string =>
    `${counted(added, formats, 'terme ajouté', 'termes ajoutés')}, ${counted(changed, formats, 'modifié', 'modifiés')}.`,
  refused: 'Rien n’a été repris de cette liste\u202f:',
  line: (line: string, why: string, found: string): string =>
    `ligne ${line}\u202f: ${why}${found === '' ? '' : ` (${found})`}`,
  faults: {
    row: 'cette ligne n’est pas un terme.',
    more: 'trop de lignes ne vont pas\u202f; la lecture s’est arrêtée ici, il peut y en avoir d’autres.',
    table: 'ce fichier n’est pas une liste de termes\u202f; il manque des colonnes ou des lignes.',
  },
  selfCheck: (posts: number, formats: Formats): string =>
    `Vérification par nous-mêmes, sur ${counted(posts, formats, 'publication inventée', 'publications inventées')}\u202f: ce n’est pas une validation.`,
  own: (posts: number, outdated: number, formats: Formats): string =>
    `Vos propres codages\u202f: ${counted(posts, formats, 'publication', 'publications')}, tirées au hasard sans pondération (${formats.whole(outdated)} dont le texte n’est plus là).`,
  columns: ['thème', 'codées', 'trouvées', 'précision', 'rappel', 'F', 'kappa'],
  unknown: '–',
  help: `Usage\u202f: npm run topics -- [--recount] [--csv FICHIER] [--import FICHIER] [--agreement] [--json]

Les thèmes des publications, d’après des listes de mots. Sans option\u202f: où en est la lecture, et combien de publications par thème.
  --recount          relit toutes les publications
  --csv FICHIER      écrit les listes dans un fichier, à relire par --import
  --import FICHIER   reprend une liste\u202f: ses termes sont ajoutés ou modifiés, puis les publications relues
  --agreement        accord des listes avec des publications codées à la main
  --json             une ligne JSON au lieu d’un texte
  --help             cette aide`,
}
