// The camp of the article's contrast that a kind of organisation usually belongs to: a proposal, always open to change.

import type { ActorKind, Camp } from '../../../data/model/records.ts'

const associative: readonly ActorKind[] = ['association', 'federation', 'collective', 'foundation']

export const usualCamp = (kind: ActorKind): Camp =>
  kind === 'public_body' ? 'public' : associative.includes(kind) ? 'association' : 'commercial'
