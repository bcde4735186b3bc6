// Who speaks in the invented data: organisations with plainly invented names, spread over the territories, overseas included.
// How their pages live is in habits.ts; the many local associations are in local-associations.ts.

import type { Actor, ActorKind, Camp, Place, Territory } from '../model/records.ts'

export type DemoActor = Actor & {
  readonly camps: Readonly<Record<'article' | 'legal', Camp | null>>
  /** Slug of the federation it is a member of; null: of none. */
  readonly parent: string | null
  readonly place: Place | null
}

type Group = {
  readonly kind: ActorKind
  readonly label: string
  readonly stem: string
  readonly article: Camp
  readonly legal: Camp
  /** One actor a territory; `''` is a national one, `r` marks a région. */
  readonly territories: string
}

const group = (
  kind: ActorKind,
  label: string,
  stem: string,
  article: Camp,
  legal: Camp,
  territories: string,
): Group => ({
  kind,
  label,
  stem,
  article,
  legal,
  territories,
})

const groups: readonly Group[] = [
  group(
    'association',
    'Association',
    'association',
    'association',
    'association',
    `29 56 44 69 06 68 974 62 83 85 972 35 75 93 77 33 971 31 34 13 59 80 973 76
     14 21 25 45 976 37 67 57 51 38 63 74 2A 2B 16 87 64 66 30 73 10 03 22 49`,
  ),
  group('federation', 'Fédération', 'federation', 'association', 'association', '- - - - - - r32 r76'),
  group('collective', 'Collectif', 'collectif', 'association', 'association', 'r11 r84 r93 r04'),
  group('mutuelle', 'Mutuelle', 'mutuelle', 'commercial', 'association', '- - - 62 69 974 33 r53 r44 r01'),
  group('mutual_insurer', 'Assureur mutualiste', 'assureur-mutualiste', 'commercial', 'association', '- - -'),
  group('paritarian_group', 'Groupe paritaire', 'groupe-paritaire', 'commercial', 'association', '- - - -'),
  group('insurer', 'Assureur', 'assureur', 'commercial', 'commercial', '- - - - r02'),
  group('bank', 'Banque', 'banque', 'commercial', 'commercial', '- - r24 r84 r04 r03'),
  group('startup', 'Jeune pousse', 'jeune-pousse', 'commercial', 'commercial', '- 35'),
  group('public_body', 'Organisme public', 'organisme-public', 'public', 'public', '- 59 974'),
]

/** Territories written as in `groups`: `-` none, `29` a département, `r53` a région. */
const territoriesOf = (code: string): readonly Territory[] =>
  code === '-' ? [] : [code.startsWith('r') ? { level: 'region', code: code.slice(1) } : { level: 'departement', code }]

/** Collectif 04 has no known legal status, as happens in the real list: unassigned in the legal grid. */
const withoutLegalStatus = 'demo-collectif-04'

export const actors: readonly DemoActor[] = groups.flatMap((of) =>
  of.territories.split(/\s+/).map((code, at) => {
    const number = String(at + 1).padStart(2, '0')
    const slug = `demo-${of.stem}-${number}`
    return {
      slug,
      name: `${of.label} de démonstration ${number}`,
      kind: of.kind,
      territories: territoriesOf(code),
      website: `https://example.org/${slug}`,
      camps: { article: of.article, legal: slug === withoutLegalStatus ? null : of.legal },
      parent: null,
      place: null,
    }
  }),
)
