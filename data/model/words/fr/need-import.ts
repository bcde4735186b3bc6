// Words of the import of tables of need per territory: what is asked of one, what each territory gets, and the options of the
// command. Names of indicators are in territories.ts.

import type { NeedQuestion } from '../../territories/need-answers.ts'
import { counted } from '../counted.ts'
import type { Formats } from '../format.ts'

const asked: Readonly<Record<NeedQuestion, string>> = {
  column: 'quelle colonne contient les nombres',
  indicator: 'ce que comptent les nombres',
  unit: 'si ce sont des personnes ou des parts',
  level: 'si ce sont des départements ou des régions',
}

export const needImport = {
  title: (file: string): string => `${file}\u202f: un tableau par territoire`,
  text: 'Chaque ligne donne un nombre à un département ou à une région. Dites ce que le fichier ne dit pas\u202f; le reste est déjà rempli, et peut se corriger.',
  asked: (questions: readonly NeedQuestion[]): string =>
    `Reste à préciser\u202f: ${questions.map((question) => asked[question]).join(', ')}.`,
  choose: 'Choisissez',
  column: 'Colonne des nombres',
  columnWith: (name: string, samples: string): string => (samples === '' ? name : `${name} (${samples})`),
  indicator: 'Ce que comptent les nombres',
  indicatorHint:
    'Les valeurs du fichier remplacent celles de l’indicateur choisi, pour les territoires qu’il contient.',
  replace: 'Remplacer les valeurs d’un indicateur',
  ownOnes: 'Vos indicateurs',
  other: 'Un nouvel indicateur',
  label: 'Nom du nouvel indicateur',
  labelHint: 'Comme il doit se lire sur la carte, par exemple «\u202fAidants de moins de 25 ans\u202f».',
  unit: 'Unité',
  units: { persons: 'personnes', share: 'part des habitants (%)' },
  asFile: 'Déduite des en-têtes et des valeurs du fichier',
  isAnother: 'Ce n’est pas un tableau par territoire',
  level: 'Territoires',
  levels: { departement: 'départements', region: 'régions' },
  vintage: 'Date ou année des valeurs',
  vintageHint: 'Par exemple 2022 ou 2022-12. Vide\u202f: non précisée.',
  source: 'Qui publie ce tableau',
  sourceHint: 'Par exemple «\u202fDREES, enquête Aide sociale\u202f». Vide\u202f: le nom du fichier.',
  address: 'Adresse où il se lit',
  addressHint: 'Commence par https://. Vide\u202f: non précisée.',
  wrongAddress: 'Écrivez une adresse qui commence par https:// ou http://.',
  read: 'Voir ce que chaque territoire reçoit',
  change: 'Changer ces réponses',
  readAs: (indicator: string, column: string): string =>
    `Lu comme\u202f: ${indicator}, colonne «\u202f${column}\u202f».`,
  readByLines: 'Chaque ligne dit elle-même ce qu’elle compte.',
  values: 'Ce que reçoit chaque territoire',
  brought: 'Valeurs apportées par cet import',
  columns: {
    territory: 'Territoire',
    indicator: 'Indicateur',
    value: 'Valeur',
    before: 'Valeur d’un fichier précédent',
    vintage: 'Date ou année',
    source: 'Source',
    line: 'Ligne',
  },
  share: (percent: string): string => `${percent} des habitants`,
  lineOf: (line: string, territory: string): string => `Ligne ${line} du fichier reçu, ${territory}`,
  leftAside: (count: number, formats: Formats): string =>
    `${counted(count, formats, 'ligne laissée de côté', 'lignes laissées de côté')}\u202f: totaux, notes, lignes sans valeur, ou autres années que celle qui est lue.`,
  more: (count: number, formats: Formats): string =>
    `… et ${counted(count, formats, 'autre valeur', 'autres valeurs')}.`,
  /** Of a région that the file does not give itself. */
  summed: 'somme de ses départements',
  replaces: 'Annuler l’import rend les valeurs d’avant.',
  seeTerritories: 'Voir les territoires',
  help: {
    title: 'Besoins par territoire\u202f: quel tableau\u202f?',
    text: 'Un tableau par département ou par région (de la DREES, de l’INSEE, de votre département) remplace une estimation ou ajoute un indicateur. Il lui faut une colonne de codes ou de noms et une colonne de nombres. Ou remplissez ce modèle, où chaque territoire a déjà sa ligne\u202f:',
    template: { departement: 'modèle des départements (CSV)', region: 'modèle des régions (CSV)' },
  },
  template: {
    columns: ['niveau', 'code', 'nom', 'valeur'],
    levels: { departement: 'département', region: 'région' },
    files: { departement: 'besoins-par-departement.csv', region: 'besoins-par-region.csv' },
  },
  facts: { indicator: 'Indicateur', column: 'Colonne lue' },
  command: {
    columns: (names: string): string => `  Colonnes de nombres\u202f: ${names}`,
    badNeed: (found: string, known: string): string =>
      `--need\u202f: «\u202f${found}\u202f» trouvé, une clé en minuscules, chiffres et tirets était attendue\u202f: ${known}, ou la vôtre avec --label`,
    badUnit: (found: string): string => `--unit\u202f: «\u202f${found}\u202f» trouvé, persons ou share était attendu`,
    badLevel: (found: string): string =>
      `--level\u202f: «\u202f${found}\u202f» trouvé, departement ou region était attendu`,
    badAddress: (found: string): string =>
      `--source-address\u202f: «\u202f${found}\u202f» trouvé, une adresse qui commence par https:// était attendue`,
  },
}
