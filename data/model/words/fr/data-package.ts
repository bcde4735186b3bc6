// Words of the data package: what its README and its description say, the choices of the Data screen, the answers of the command.

import { counted } from '../counted.ts'
import type { Formats } from '../format.ts'

export const dataPackage = {
  title: 'Porte-voix\u202f: données',
  titleInvented: 'Porte-voix\u202f: démonstration inventée',
  invented:
    'Données inventées\u202f: ces organisations, ces pages et ces nombres n’existent pas. Ils montrent comment Porte-voix fonctionne, et rien d’autre.',
  description:
    'Pages publiques d’associations d’aidants, d’assureurs, de mutuelles et de banques\u202f: organisations et leurs camps, pages, valeurs lues sur les pages, publications et leurs compteurs. Une cellule vide veut dire «\u202finconnu\u202f», jamais zéro.',
  licences: 'Chaque source garde sa licence\u202f: voir le README',
  tablesHead: 'Ce qu’il y a dedans',
  table: (path: string, rows: number, what: string, formats: Formats) =>
    `\`${path}\` (${counted(rows, formats, 'ligne', 'lignes')})\u202f: ${what}`,
  tables: {
    grids: 'les classements qui placent les organisations dans des camps',
    actors: 'les organisations',
    pages: 'leurs pages',
    values: 'ce qui a été lu sur les pages\u202f: abonnés…',
    posts: 'les publications, avec leurs derniers compteurs',
    decisions: 'ce qu’une personne a décidé de deux pages\u202f: elles n’en font qu’une, ou pas',
    needs: 'le besoin par territoire, apporté par des fichiers',
  },
  how: 'Les tables sont en CSV (UTF-8, virgules, points décimaux, instants en UTC), et `datapackage.json` décrit chaque colonne\u202f: c’est un paquet Frictionless (Data Package, version 2), que lisent R, Python et bien d’autres outils. Les textes y sont tels que stockés\u202f: pour un tableur, préférez les tables de l’écran Données, où aucune cellule ne peut lancer une formule.',
  selectionHead: 'Ce qui a été demandé',
  allPlatforms: 'tous les réseaux',
  platform: (name: string) => `réseau\u202f: ${name}`,
  allPages: 'toutes les pages',
  sets: (sets: string, grid: string) => `pages\u202f: ${sets} (classement ${grid})`,
  allDays: 'toute la période',
  /** @param from a year, a month or a day; the same as `to`: that one alone */
  days: (from: string, to: string) =>
    from === to
      ? `${from.length === 10 ? 'le' : 'en'} ${from} (heure de Paris)`
      : `du ${from} au ${to} (heure de Paris)`,
  texts: {
    none: 'sans les textes des publications',
    allowed: 'avec les textes que leur licence permet de transmettre',
    all: 'avec tout, textes et sources à accès restreint compris, parce que la personne responsable l’a demandé\u202f: à ne pas publier',
  },
  leftOutHead: 'Ce qui n’y est pas, et pourquoi',
  nothingLeftOut: 'Rien n’a été laissé de côté.',
  leftOut: {
    pages: (count: string) => `pages non demandées\u202f: ${count}, avec tout ce qu’elles contiennent`,
    posts: (count: string) => `publications hors de la période\u202f: ${count}`,
    values: (count: string) => `valeurs hors de la période, ou sans date\u202f: ${count}`,
    postsForbidden: (count: string, licence: string) =>
      `publications que leur source ne permet pas de transmettre (${licence})\u202f: ${count}`,
    valuesForbidden: (count: string, licence: string) =>
      `valeurs que leur source ne permet pas de transmettre (${licence})\u202f: ${count}`,
    textsForbidden: (count: string, licence: string) =>
      `textes que leur source ne permet pas de transmettre (${licence})\u202f: ${count}, dont les compteurs y sont`,
    texts: (count: string) => `textes non demandés\u202f: ${count}`,
    undone: (count: string) => `imports annulés\u202f: ${count}, dont rien n’est repris`,
  },
  never:
    'N’y sont jamais\u202f: les commentaires, les comptes de particuliers, les fichiers reçus, les lignes refusées, l’historique des relevés (seul le dernier compte), les objectifs et les notes de votre association, les listes de mots des sujets.',
  sourcesHead: 'D’où cela vient',
  noSources: 'Rien n’a été importé\u202f: seules les tables de référence y sont.',
  demonstration: 'Démonstration inventée par Porte-voix',
  source: (name: string, licence: string, imports: string) => `${name}\u202f: ${licence} (imports\u202f: ${imports})`,
  backHead: 'Le relire dans Porte-voix',
  back: 'Déposez le fichier tel quel sur l’écran Données, ou lancez `npm run ingest -- FICHIER.zip`. Dans une base vide, le contenu est le même, et son empreinte aussi.',
  backInvented:
    'Porte-voix refuse de relire ce paquet, exprès\u202f: des données inventées ne se mêlent jamais à de vraies. On peut pourtant vérifier qu’il est intact\u202f: `datapackage.json` donne l’empreinte SHA-256 de chaque table (`hash`), celle que rend `sha256sum data/*.csv`. L’empreinte du contenu, ci-dessous, est celle que portent les figures de la démonstration quand le paquet l’emporte tout entière.',
  made: (at: string, version: string, hash: string) =>
    `Fait le ${at} par Porte-voix ${version}. Empreinte du contenu\u202f: \`${hash}\`.`,

  take: {
    text: 'Un seul fichier pour les archives, un article ou une collègue\u202f: des tables que tout logiciel de statistiques lit, leur description, et ce qui n’y est pas. Porte-voix le relit tel quel.',
    platform: 'Réseau',
    allPlatforms: 'Tous les réseaux',
    camp: 'Pages',
    allPages: 'Toutes les pages',
    from: 'Du',
    to: 'Au',
    texts: 'Textes des publications',
    textChoices: {
      none: 'Aucun',
      allowed: 'Ceux que leur licence permet de transmettre',
      all: 'Tous, et les sources à accès restreint\u202f: pour mon seul usage',
    },
    download: 'Télécharger le paquet (ZIP)',
    noMatch: 'Aucune page ne répond à ces choix\u202f: élargissez le réseau ou les pages.',
    wrongOrder: 'La première date vient après la dernière.',
    lines: 'Ou en lignes de JSON, sans les choix ci-dessus',
  },
  command: {
    done: (file: string, posts: number, values: number, formats: Formats) =>
      `${file}\u202f: ${counted(posts, formats, 'publication', 'publications')}, ${counted(values, formats, 'valeur', 'valeurs')}.`,
    hash: (hash: string) => `Empreinte du contenu\u202f: ${hash}`,
    onlyZip: (option: string) => `${option} ne vaut que pour un paquet de données (--out FICHIER.zip).`,
    noDemo: 'Il n’y a pas de démonstration\u202f: «\u202fnpm run demo\u202f» la fait.',
  },
}
