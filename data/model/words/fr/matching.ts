// Words of matching: which page or organisation a row is probably of, merging and splitting.

import type { MatchReason } from '../../matching.ts'
import { counted } from '../counted.ts'
import type { Formats } from '../format.ts'

type Because = 'id' | 'handle' | 'actor' | 'name' | 'person'

export const matching = {
  title: 'Rapprochements proposés',
  text: 'D’après l’adresse, le nom de compte ou le nom. Rien n’est appliqué sans vous\u202f: cochez ce qui est juste. Ce que vous confirmez est retenu pour les prochains fichiers.',
  confidence: { sure: 'presque sûr', possible: 'possible' },
  reasons: {
    address: 'même adresse',
    handle: 'même nom de compte',
    alias: 'nom déjà confirmé',
    'same-name': 'même nom',
    'short-name': 'même sigle ou nom court',
    'similar-name': 'nom presque identique',
    'part-of-name': 'un nom contient l’autre',
  } satisfies Record<MatchReason, string>,
  /** What a choice of the list says: what it would do, and how sure it is. */
  option: (does: string, confidence: string): string => `${does} (${confidence})`,
  why: (reason: string): string => `Parce que\u202f: ${reason}.`,
  toActor: (name: string): string => `Organisation\u202f: ${name}`,
  toPage: (name: string): string => `Même page que ${name}`,
  tick: (page: string): string => `Confirmer pour ${page}`,
  choiceOf: (page: string): string => `Rapprochement de ${page}`,
  confirm: (count: number, formats: Formats): string =>
    count === 0 ? 'Confirmer' : `Confirmer ${counted(count, formats, 'rapprochement coché', 'rapprochements cochés')}`,
  confirmed: (count: number, formats: Formats): string =>
    counted(count, formats, 'rapprochement confirmé.', 'rapprochements confirmés.'),
  undo: 'Annuler',
  undone: 'C’est annulé\u202f: tout est comme avant.',
  more: (count: number, formats: Formats): string =>
    `Montrer ${counted(count, formats, 'autre proposition', 'autres propositions')}`,
  byHand: 'Choisir soi-même',

  page: {
    open: 'Noms et liens',
    openOf: (page: string): string => `Noms et liens\u202f: ${page}`,
    close: 'Fermer',
    parts: (count: number, formats: Formats): string =>
      count === 1 ? 'Ce qui la désigne dans les fichiers' : `Réunit ${formats.whole(count)} pages des fichiers`,
    keys: {
      id: (value: string): string => `l’identifiant ${value}`,
      handle: (value: string): string => `le compte ${value}`,
      actor: (value: string): string => `l’organisation ${value}, sans adresse`,
      name: (value: string): string => `le nom «\u202f${value}\u202f», sans adresse`,
    },
    unnamed: 'une page sans nom',
    part: (key: string, posts: string): string => `${key}, ${posts}`,
    also: (names: string): string => `Aussi connue par ${names}.`,
    because: {
      id: 'réunie par un identifiant commun',
      handle: 'réunie par le nom de compte',
      actor: 'réunie comme page de l’organisation',
      name: 'réunie par un nom donné à la main',
      person: 'réunie par vous',
    } satisfies Record<Because, string>,
    separate: 'Séparer',
    separateOf: (key: string): string => `Séparer ${key}`,
    separated: (key: string): string =>
      `C’est séparé\u202f: ${key} est maintenant une page à part. Les prochains imports ne la réuniront plus.`,
    merge: 'Fusionner avec…',
    mergeHint: 'Une page du même réseau. Les publications présentes des deux côtés ne comptent qu’une fois.',
    mergeDo: 'Fusionner',
    merged: (page: string, other: string): string => `${page} et ${other} ne font plus qu’une page.`,
    notListed: 'Choisissez une page de la liste.',
    apart: (name: string): string => `N’est pas ${name}, selon vous.`,
    forget: 'Oublier cette décision',
    forgetOf: (name: string): string => `Oublier que ce n’est pas ${name}`,
    forgotten: (name: string): string => `Les imports décident de nouveau si c’est ${name}.`,
    undo: 'Annuler',
    undone: 'C’est annulé\u202f: tout est comme avant.',
  },
  names: {
    title: 'Autres noms',
    none: 'Aucun autre nom.',
    add: 'Ajouter un nom',
    addHint: 'Tel qu’on l’écrit dans vos tableaux\u202f: les lignes de ce nom seront reconnues.',
    addDo: 'Ajouter',
    added: (name: string, of: string): string => `«\u202f${name}\u202f» désigne maintenant ${of}.`,
    remove: 'Retirer',
    removeOf: (name: string): string => `Retirer le nom ${name}`,
    removed: (name: string): string => `«\u202f${name}\u202f» est retiré.`,
  },
  actors: {
    title: 'Organisations et leurs noms',
    text: 'Deux organisations n’en font qu’une, ou une organisation a plusieurs noms\u202f? Dites-le ici. Chacune garde ses pages\u202f: tout peut être séparé plus tard.',
    choose: 'Organisation',
    none: 'Choisir…',
    merge: 'Fusionner avec…',
    mergeHint: 'Ses pages seront montrées sous l’organisation choisie, dans le camp de celle-ci.',
    mergeDo: 'Fusionner',
    merged: (name: string, into: string): string => `${name} est maintenant montrée comme ${into}.`,
    members: 'Organisations réunies ici',
    split: 'Séparer',
    splitOf: (name: string): string => `Séparer ${name}`,
    isSplit: (name: string): string => `${name} est de nouveau une organisation à part.`,
    undo: 'Annuler',
    undone: 'C’est annulé\u202f: tout est comme avant.',
  },
}
