// Words of `npm run site`, and of the pages it writes for readers without JavaScript.

import { counted } from '../counted.ts'
import type { Formats } from '../format.ts'

export const siteCommand = {
  help: `Usage\u202f: npm run site -- --out DOSSIER [options]

Écrit un site en lecture seule, que n’importe quel hébergeur de fichiers peut servir, depuis n’importe quel dossier.
  --out DOSSIER        où l’écrire\u202f: un dossier vide, ou un site déjà publié par cette commande
  --data demo|real     données publiées (celles qui s’ouvrent d’abord, sinon)
  --screens LISTE      écrans publiés, parmi overview,compare,territories,topics,actors,pages,posts,method (tous, sinon)
  --actors LISTE|all   organisations qui ont leur page, par leur identifiant (toutes celles qui ont publié, sinon)
  --with-texts         publie aussi le début des textes des publications, là où leur licence le permet
  --no-choices         chaque écran tel qu’il s’ouvre, sans les premiers choix d’un lecteur (plus petit, plus rapide)
  --address https://…  adresse publique du site\u202f: écrit sitemap.xml et des liens complets
  --title TITRE        titre du site
  --lang fr|en         langue des pages à la racine\u202f; l’autre langue a son dossier
  --help               cette aide

Chaque version publiée reste dans le dossier v/\u202f; la racine montre la plus récente.`,
  outMissing: 'Dites où écrire le site\u202f: npm run site -- --out DOSSIER',
  badData: (found: string): string => `--data\u202f: «\u202f${found}\u202f» trouvé, demo ou real était attendu.`,
  badScreen: (found: string, known: string): string =>
    `--screens\u202f: «\u202f${found}\u202f» trouvé, un ou plusieurs de ceux-ci étaient attendus, séparés par des virgules\u202f: ${known}`,
  badLanguage: (found: string, known: string): string =>
    `--lang\u202f: «\u202f${found}\u202f» trouvé, une de ces langues était attendue\u202f: ${known}`,
  badAddress: (found: string): string =>
    `--address\u202f: «\u202f${found}\u202f» trouvé, une adresse complète était attendue, par exemple https://aidants.example/visibilite/`,
  badActor: (found: string): string =>
    `--actors\u202f: «\u202f${found}\u202f» n’est pas une organisation de ces données. Son identifiant se lit dans l’adresse de sa page\u202f: /actors/IDENTIFIANT`,
  notEmpty: (folder: string): string =>
    `${folder} n’est pas vide et n’est pas un site publié par cette commande\u202f: rien n’y a été écrit. Choisissez un autre dossier, ou videz-le vous-même.`,
  noData: 'Il n’y a pas de données à publier\u202f: la démonstration a été supprimée. Refaites-la avec npm run demo.',
  cannotWrite: (folder: string, code: string): string => `Impossible d’écrire dans ${folder} (${code}).`,
  starts: (pages: number, actors: number, formats: Formats): string =>
    `${counted(pages, formats, 'page', 'pages')} à faire, dont ${counted(actors, formats, 'page d’organisation', 'pages d’organisation')}, en deux langues.`,
  /** Visits of the client. */
  progress: (done: string, of: string): string => `  ${done} visites sur ${of}`,
  /** Milliseconds are of no use to anybody. */
  left: (seconds: number, formats: Formats): string =>
    seconds < 90
      ? `reste environ ${formats.whole(Math.ceil(seconds))} s`
      : `reste environ ${formats.whole(Math.ceil(seconds / 60))} min`,
  done: (folder: string, seconds: number, formats: Formats): string =>
    `Site écrit dans ${folder} en ${counted(Math.ceil(seconds), formats, 'seconde', 'secondes')}.`,
  amounts: (
    of: { readonly pages: number; readonly replies: number; readonly megabytes: number },
    formats: Formats,
  ): string =>
    `${counted(of.pages, formats, 'page', 'pages')}, ${counted(of.replies, formats, 'réponse', 'réponses')}, ${formats.fixed(of.megabytes, 1)} Mo pour cette version.`,
  /** @param cpu seconds of all threads together */
  work: (cpu: number, pages: number, formats: Formats): string =>
    `Calcul\u202f: ${formats.whole(Math.ceil(cpu))} s de processeur, ${formats.whole(Math.round((1000 * cpu) / Math.max(pages, 1)))} ms par page.`,
  figures: (count: number, formats: Formats): string =>
    `${counted(count, formats, 'figure', 'figures')} à une adresse qui reste\u202f: figures/ (images) et embed/ (cadres), pour d’autres sites.`,
  largest: (file: string, kilobytes: number, formats: Formats): string =>
    `La plus grande réponse\u202f: ${file}, ${formats.whole(Math.ceil(kilobytes))} ko.`,
  version: (id: string, kept: number, formats: Formats): string =>
    `Version ${id}\u202f; ${counted(kept, formats, 'version reste', 'versions restent')} en tout dans le dossier v/.`,
  choices: (count: number, formats: Formats): string =>
    `Les premiers choix d’un lecteur y sont aussi (${counted(count, formats, 'adresse', 'adresses')})\u202f: grilles, réseaux, périodes nommées, mesures, thèmes, cartes. Un autre choix est dit comme absent de la publication.`,
  leftOut: {
    texts: 'Les textes des publications n’y sont pas (--with-texts pour en joindre le début).',
    licensed: 'Les textes y sont, sauf ceux dont la licence interdit le partage.',
    choices: 'Chaque écran y est tel qu’il s’ouvre\u202f; tout autre choix est dit comme absent de la publication.',
    origins: 'Ce qu’il y a derrière chaque nombre (imports, lignes de fichier) n’y est pas.',
    sitemap: 'Sans --address, pas de sitemap.xml\u202f: il lui faut l’adresse publique.',
  },
  howToServe: (folder: string): string =>
    `Déposez le contenu de ${folder} chez un hébergeur de fichiers. Pour le voir ici\u202f: npx http-server "${folder}"`,
  needsScript: 'Voici cet écran en mots. Avec JavaScript, il se lit, se choisit et se télécharge en entier.',
  pages: 'Pages de ce site',
  madeOn: (day: string, hash: string): string => `Publié le ${day}, contenu ${hash}.`,
  allVersions: 'Toutes les versions publiées',
  versions: {
    title: 'Versions publiées',
    text: 'Chaque version reste telle qu’elle a été publiée. Une citation qui en nomme une s’y vérifie.',
    newest: 'La version actuelle',
    version: 'Version',
    publishedOn: 'Publiée le',
    upTo: 'Données jusqu’au',
    content: 'Empreinte du contenu (SHA-256)',
    program: 'Porte-voix',
    invented: 'Démonstration, inventée',
    back: 'Retour au site',
  },
} as const
