// Words of files on their way in or out: how far a reading is, stopping it, several files at once, the product's own export.

import { counted } from '../counted.ts'
import type { Formats } from '../format.ts'

/** Bytes in the unit that keeps the number small: `12,3 Mo`. */
const size = (bytes: number, formats: Formats): string =>
  bytes < 1e6
    ? `${formats.whole(Math.ceil(bytes / 1e3))} ko`
    : bytes < 1e9
      ? `${formats.fixed(bytes / 1e6, 1)} Mo`
      : `${formats.fixed(bytes / 1e9, 1)} Go`

export const transfer = {
  size,
  rows: (count: number, formats: Formats): string => counted(count, formats, 'ligne', 'lignes'),
  of: (done: string, all: string): string => `${done} sur ${all}`,
  rate: (rows: number, bytes: number, formats: Formats): string =>
    `${counted(rows, formats, 'ligne', 'lignes')}/s, ${size(bytes, formats)}/s`,
  /** Rounded, so that it does not flicker. */
  left: (seconds: number, formats: Formats): string =>
    seconds <= 5
      ? 'bientôt fini'
      : seconds < 60
        ? `reste environ ${formats.whole(seconds)} secondes`
        : `reste environ ${counted(Math.round(seconds / 60), formats, 'minute', 'minutes')}`,
  stop: 'Arrêter',
  stopOf: (file: string): string => `Arrêter la lecture de ${file}`,
  stopping: 'Arrêt en cours…',
  stopped: (file: string): string => `Arrêté\u202f: rien n’a été enregistré de ${file}.`,
  storedMeanwhile: (file: string): string => `${file} était déjà enregistré quand l’arrêt a été demandé.`,
  /** In the terminal, after Ctrl+C. */
  interrupted: (file: string): string => `Arrêté. Rien n’a été enregistré de ${file}.`,
  interruptedBefore: (count: number, formats: Formats): string =>
    `${counted(count, formats, 'fichier suivant n’a pas été lu', 'fichiers suivants n’ont pas été lus')}.`,
  tooLarge: (file: string, is: string, most: string): string =>
    `${file} fait ${is}\u202f: l’envoi par le navigateur s’arrête à ${most}. Importez-le avec la commande «\u202fnpm run ingest\u202f», qui n’a pas de limite.`,

  queue: {
    title: 'Fichiers à importer',
    text: 'Chaque fichier est lu et montré à part. Regardez-les un à un, ou importez d’un coup tous ceux qui sont reconnus.',
    states: {
      sending: 'envoi…',
      reading: 'lecture…',
      preview: 'prêt à importer',
      storing: 'enregistrement…',
      done: 'importé',
      failed: 'ne peut pas être importé',
      stopped: 'arrêté, rien n’est enregistré',
      unpacked: 'archive décompressée',
      lost: 'n’attend plus\u202f: à envoyer de nouveau',
      asks: 'demande une précision\u202f: regardez-le',
      waiting: 'attend son tour',
    },
    /** What an import of a file would store, or stored. */
    counts: (
      counts: {
        readonly inserted: number
        readonly updated: number
        readonly unchanged: number
        readonly rejected: number
      },
      formats: Formats,
    ): string =>
      [
        { count: counts.inserted, text: counted(counts.inserted, formats, 'nouvelle', 'nouvelles') },
        { count: counts.updated, text: counted(counts.updated, formats, 'mise à jour', 'mises à jour') },
        { count: counts.unchanged, text: counted(counts.unchanged, formats, 'déjà connue', 'déjà connues') },
        { count: counts.rejected, text: counted(counts.rejected, formats, 'refusée', 'refusées') },
      ]
        .filter(({ count }) => count > 0)
        .map(({ text }) => text)
        .join(', '),
    look: 'Voir',
    lookAt: (file: string): string => `Voir ${file}`,
    remove: 'Retirer',
    removeOf: (file: string): string => `Retirer ${file} de la liste`,
    importAll: (count: number, formats: Formats): string =>
      `Importer ${formats.plural(count) === 'one' ? 'le fichier reconnu' : `les ${formats.whole(count)} fichiers reconnus`}`,
    importAllHint:
      'Les bonnes lignes entrent, les autres sont gardées à part\u202f; les pages sans organisation attendront plus bas.',
    back: 'Revenir à la liste des fichiers',
    over: 'Terminer',
    summary: (imported: number, others: number, formats: Formats): string =>
      `${counted(imported, formats, 'fichier importé', 'fichiers importés')}, ${counted(others, formats, 'non importé', 'non importés')}.`,
  },

  /** Stored data as tables: on the Data screen, in files, by command. */
  tables: {
    title: 'En tableaux',
    text: 'Une ligne par publication, par valeur, par page ou par organisation, sans limite de nombre\u202f: pour un tableur, pour R ou pour Python. Les noms des colonnes et les dates (UTC) sont les mêmes partout.',
    table: 'Tableau',
    files: 'Fichiers',
    names: {
      posts: 'Publications',
      values: 'Valeurs des pages',
      pages: 'Pages',
      actors: 'Organisations',
      grids: 'Classements',
      decisions: 'Décisions sur les pages',
      needs: 'Besoins par territoire',
    },
    formats: { 'excel-fr': 'Excel (français)', rfc4180: 'CSV (recherche)', xlsx: 'Classeur (XLSX)' },
    fileOf: (table: string, format: string): string => `${table}\u202f: ${format}`,
    tooLarge: (count: number, formats: Formats): string =>
      `${formats.whole(count)} lignes\u202f: une feuille de classeur n’en contient que ${formats.whole(1_048_575)}. Prenez le CSV, qui n’a pas de limite.`,
    madeOn: 'Fichier fait le',
    textsOf: 'Textes des publications',
    texts: {
      none: 'sans les textes',
      allowed: 'ceux que la licence de leur source permet de transmettre',
      all: 'tous, pour votre propre usage',
    },
    done: (file: string, table: string): string => `${file}\u202f: ${table}.`,
    badTable: (found: string, names: string): string =>
      `--table\u202f: «\u202f${found}\u202f» trouvé, attendu\u202f: ${names}`,
    badDialect: (found: string): string =>
      `--dialect\u202f: «\u202f${found}\u202f» trouvé, attendu\u202f: excel-fr ou rfc4180`,
    badTexts: (found: string): string =>
      `--texts\u202f: «\u202f${found}\u202f» trouvé, attendu\u202f: none, allowed ou all`,
    badData: (found: string): string => `--data\u202f: «\u202f${found}\u202f» trouvé, attendu\u202f: real ou demo`,
    onlyTables: (option: string): string =>
      `${option} ne vaut que pour un tableau (--out FICHIER.csv ou FICHIER.xlsx).`,
  },

  export: {
    title: 'Emporter ses données',
    text: 'Tout ce que la base sait, dans un fichier que Porte-voix relit tel quel (une ligne JSON par organisation, page, valeur ou publication)\u202f: pour une copie, un autre ordinateur ou ses propres calculs.',
    withoutText:
      'Les textes des publications que leur source interdit de transmettre n’y sont que si vous le demandez.',
    withText: 'Avec tous les textes des publications, pour mon propre usage',
    download: 'Télécharger (NDJSON)',
    file: (day: string): string => `porte-voix-${day}.ndjson`,
    done: (
      file: string,
      counts: { readonly actors: number; readonly pages: number; readonly values: number; readonly posts: number },
      formats: Formats,
    ): string =>
      `${file} : ${[
        counted(counts.actors, formats, 'organisation', 'organisations'),
        counted(counts.pages, formats, 'page', 'pages'),
        counted(counts.values, formats, 'valeur', 'valeurs'),
        counted(counts.posts, formats, 'publication', 'publications'),
      ].join(', ')}.`,
    noText:
      'Les textes des publications dont la licence interdit la transmission n’y sont pas (--with-text les ajoute, pour votre propre usage).',
    outMissing: 'Dites où écrire\u202f: --out FICHIER.zip, FICHIER.ndjson, FICHIER.ndjson.gz, posts.csv ou posts.xlsx.',
    badOut: (found: string): string =>
      `--out\u202f: «\u202f${found}\u202f» trouvé, un nom en .zip, .ndjson, .ndjson.gz, .csv ou .xlsx était attendu`,
    cannotWrite: (file: string, why: string): string => `${file} ne peut pas être écrit (${why}).`,
    help: `Usage\u202f: npm run export -- --out FICHIER.zip [options]
         npm run export -- --out FICHIER.ndjson[.gz] [--with-text]
         npm run export -- --out posts.csv|posts.xlsx [--table NOM] [--dialect excel-fr|rfc4180]

FICHIER.zip\u202f: un paquet de données (des tables en CSV, décrites dans datapackage.json), de tout ou d’une partie.
FICHIER.ndjson\u202f: tout ce que la base sait, en lignes de JSON.
«\u202fnpm run ingest -- FICHIER\u202f» relit l’un comme l’autre et retrouve le même contenu.
posts.csv, posts.xlsx\u202f: un tableau, une ligne par publication, par page…
  --out FICHIER    fichier à écrire
  --data real|demo vos données, ou la démonstration inventée
  --platform CLÉ   les pages d’un réseau, par exemple facebook
  --set PAGES      certaines pages, nommées comme dans les figures\u202f: camp:association, kind:bank, network:CLÉ, actor:CLÉ…\u202f;
                   peut être répété
  --grid CLÉ       classement qui donne les camps (article)
  --from, --to     publications et valeurs de ces jours\u202f: 2025, 2025-Q1, 2025-02, 2025-02-07
  --texts none|allowed|all
                   textes des publications\u202f: aucun, ceux que leur licence permet de transmettre (sans cette option),
                   ou tous, avec les sources à accès restreint, pour votre propre usage
  --table NOM      posts (sans cette option, à moins que le fichier ne porte le nom d’un tableau), values, pages, actors,
                   grids, decisions ou needs
  --dialect excel-fr|rfc4180
                   en .csv\u202f: points-virgules et virgules décimales, sans danger dans un tableur\u202f; ou virgules et points,
                   chaque texte tel quel, pour la recherche
  --address URL    adresse publique des données, pour datapackage.json
  --with-text      comme --texts all
  --help           cette aide`,
  },
}
