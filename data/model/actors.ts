// What follows from an organisation's name and kind before anyone decides otherwise: its slug and its camp in the built-in grids.

import type { ActorKind, Camp } from './records.ts'

/** "Association des aidants de l’Œuf" -> "association-des-aidants-de-l-oeuf"; '' when nothing is left. */
export const slugOf = (name: string): string =>
  name
    .replace(/œ/gi, 'oe')
    .replace(/æ/gi, 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '')

type Camps = { readonly article: Camp; readonly legal: Camp | null }

const nonProfit: Camps = { article: 'association', legal: 'association' }
/** Non-profit in law, commercial in the article's contrast. */
const mutual: Camps = { article: 'commercial', legal: 'association' }
const forProfit: Camps = { article: 'commercial', legal: 'commercial' }

const byKind: Readonly<Record<ActorKind, Camps>> = {
  association: nonProfit,
  federation: nonProfit,
  collective: nonProfit,
  foundation: nonProfit,
  mutuelle: mutual,
  mutual_insurer: mutual,
  paritarian_group: mutual,
  insurer: forProfit,
  bank: forProfit,
  broker: forProfit,
  // Legal form to be looked up: unassigned in law until somebody does.
  platform: { article: 'commercial', legal: null },
  startup: forProfit,
  public_body: { article: 'public', legal: 'public' },
}

/** Starting values, to be changed with a reason. `legal: null`: the kind alone does not tell. */
export const campOfKind = (kind: ActorKind): Camps => byKind[kind]

const generalKinds: readonly ActorKind[] = [
  'mutuelle',
  'mutual_insurer',
  'paritarian_group',
  'insurer',
  'bank',
  'broker',
  'public_body',
]

/**
 * Whether an organisation of this kind speaks of much else than caregivers, so that only those of its posts count as on topic
 * that say caregiver (isOnTopic of topics/themes.ts). Not so an unknown kind: nothing is taken from a page without an actor.
 */
export const isGeneralActor = (kind: string | null): boolean =>
  (generalKinds as readonly (string | null)[]).includes(kind)
