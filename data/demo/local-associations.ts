// Local associations of the invented data, so that territories have something to show: who they are and where they serve. Drawn up
// by hand and by chance near 3 active pages for 100,000 caregivers, but for what was done on purpose: Nord (59), Bouches-du-Rhône
// (13), Hauts-de-Seine (92) and Yvelines (78) are left under-served, the last without any page; Loire-Atlantique (44), Isère (38) and
// La Réunion (974) are well served. A test asks the rule, which is to tell these four and accuse no other. All are invented.

import type { Place } from '../model/records.ts'
import { regionOf } from '../model/territories/serving.ts'
import type { DemoActor } from './organisations.ts'
import { randomOf } from './random.ts'

/** Départements that the rule is to find. */
export const madeUnderServed: readonly string[] = ['13', '59', '78', '92']

/** One word an association: the départements it serves, `!` its page has fallen silent, `?` no file speaks of its page. */
const served = `
  01! 01 01 02 04 06! 06 06 06 06 06 07! 08 09 10 11 11! 12 13! 14 15 16 17 17 17 18 18? 19! 21 21 22 24+87 24 25 26
  26 27 27 27 28 28 29 29! 29! 29 29 30 30 31 31 31 31 31! 31! 31 31 31 33 33 33 33 33 33 33 34 34 34 34 34 35? 35? 35
  35 35 36 36 37 38 38 38! 38 38 38 38 38 38 38 38 38 38 38 39 40! 40+19 40+86 41 41 42? 42 42 43 44 44 44 44 44 44 44
  44 44 44 44 44 44 45 45 45 45? 47 47 49 49+72 49 50 50 51 51 52 53 54! 54 54! 54 55 56 56 57 57 57 57 58? 59! 60 60
  60 60! 61 62 62 62 62 62 63 63 64 64! 65 66! 67 67 67 68 68? 69 69 69 69 69! 69 69 70 71 71 71 72! 72! 73! 74+07 74
  74 74 75 75 75 75 75 75 75 76 76? 76 76! 77 77 77 77 77 79 79 80 80 81 81 82 82 83 83? 83 83 83! 83+05 84 84 84? 85
  85 86! 88 88 89 89! 90 91 91 91 91 91 91 92! 92! 93 93 93 93 93? 93 94 94 94 94 94 94 94 94 95 95 95 95 95 971 972?
  972 973 974 974 974 974 974 974 974! 974! 974 974 974 974`

/** Middle of a département (latitude, longitude) and kilometres around it that lie inside, measured on territories.topo.json. */
const middles = `
  01 46.109 5.161 22, 02 49.702 3.579 26, 04 44.089 6.305 25, 06 43.922 7.230 17, 07 44.623 4.325 23, 08 49.581
  4.606 24, 09 42.962 1.567 21, 10 48.280 4.200 27, 11 43.112 2.348 23, 12 44.346 2.681 27, 13 43.677 4.860 15, 14
  49.107 -0.522 20, 15 45.134 2.550 21, 16 45.809 0.241 22, 17 45.888 -0.743 20, 18 47.084 2.562 27, 19 45.302
  1.782 25, 21 47.325 4.827 31, 22 48.471 -3.179 22, 24 45.088 0.740 32, 25 47.210 6.413 21, 26 44.669 5.149 22,
  27 49.014 0.902 21, 28 48.323 1.382 26, 29 48.410 -3.951 19, 30 43.985 4.293 23, 31 43.489 1.485 17, 33 44.815
  -0.550 31, 34 43.592 3.411 23, 35 48.139 -1.558 27, 36 46.766 1.571 29, 37 47.319 0.643 27, 38 45.052 5.833 21,
  39 46.731 5.753 19, 40 43.961 -0.819 33, 41 47.493 1.498 20, 42 45.834 4.040 18, 43 45.102 3.863 22, 44 47.373
  -1.750 24, 45 47.933 2.199 22, 47 44.354 0.437 25, 49 47.411 -0.480 27, 50 49.060 -1.251 17, 51 49.028 4.176 26,
  52 48.050 5.261 23, 53 48.170 -0.674 22, 54 48.680 6.086 18, 55 48.835 5.370 22, 56 47.846 -2.844 20, 57 49.142
  6.373 19, 58 47.095 3.538 28, 59 50.221 3.473 15, 60 49.444 2.166 21, 61 48.690 0.189 19, 62 50.591 2.003 22, 63
  45.726 3.026 31, 64 43.250 -0.609 26, 65 43.000 0.161 21, 66 42.612 2.595 18, 67 48.742 7.594 16, 68 47.889
  7.252 18, 69 45.754 4.660 15, 70 47.698 6.097 21, 71 46.631 4.455 27, 72 47.979 0.266 29, 73 45.428 6.601 25, 74
  45.956 6.209 17, 75 48.860 2.350 3, 76 49.642 1.058 23, 77 48.644 3.011 24, 79 46.796 -0.366 19, 80 49.945 2.111
  21, 81 43.812 2.137 27, 82 44.037 1.146 18, 83 43.408 6.201 25, 84 43.995 5.203 18, 85 46.658 -1.183 27, 86
  46.583 0.457 26, 88 48.181 6.572 20, 89 47.827 3.482 24, 90 47.686 6.900 7, 91 48.507 2.247 14, 92 48.801 2.264
  2, 93 48.909 2.493 4, 94 48.775 2.407 4, 95 49.064 2.295 8, 971 16.124 -61.674 8, 972 14.721 -61.073 8, 973
  4.113 -53.038 93, 974 -21.091 55.495 18`

export type LocalAssociation = DemoActor & { readonly activity: 'active' | 'silent' | 'unknown' }

const kilometresPerDegree = 111
const middleOf: ReadonlyMap<string, readonly number[]> = new Map(
  middles.split(',').map((line) => {
    const [code = '', ...numbers] = line.trim().split(/\s+/)
    return [code, numbers.map(Number)]
  }),
)

const threeDigits = (number: number): string => String(number).padStart(3, '0')

/** Every second one has a place, somewhere in the first département it serves. */
const placeOf = (number: number, code: string): Place | null => {
  const [latitude, longitude, kilometres] = middleOf.get(code) ?? []
  if (number % 2 === 1 || latitude === undefined || longitude === undefined || kilometres === undefined) return null
  const random = randomOf(5000 + number)
  const [direction, away] = [2 * Math.PI * random.uniform(), Math.sqrt(random.uniform()) * kilometres]
  const north = (away * Math.cos(direction)) / kilometresPerDegree
  const east = (away * Math.sin(direction)) / (kilometresPerDegree * Math.cos((latitude * Math.PI) / 180))
  const rounded = (degrees: number): number => Math.round(degrees * 10_000) / 10_000
  return {
    name: `Local de démonstration ${threeDigits(number)}`,
    latitude: rounded(latitude + north),
    longitude: rounded(longitude + east),
  }
}

/** The federations of two régions take theirs; of the others two in three are members of one of three national ones. */
const regional: ReadonlyMap<string, string> = new Map([
  ['32', 'demo-federation-07'],
  ['76', 'demo-federation-08'],
])
const parentOf = (number: number, code: string): string | null =>
  regional.get(regionOf(code) ?? '') ?? (number % 3 === 0 ? null : `demo-federation-0${1 + ((number % 5) % 3)}`)

export const localAssociations: readonly LocalAssociation[] = served
  .trim()
  .split(/\s+/)
  .map((word, at) => {
    const number = at + 1
    const codes = word.replace(/[!?]$/, '').split('+')
    const [first = ''] = codes
    const slug = `demo-association-locale-${threeDigits(number)}`
    return {
      slug,
      name: `Association locale de démonstration ${threeDigits(number)}`,
      kind: 'association',
      territories: codes.map((code) => ({ level: 'departement', code })),
      website: `https://example.org/${slug}`,
      camps: { article: 'association', legal: 'association' },
      parent: parentOf(number, first),
      place: placeOf(number, first),
      activity: word.endsWith('!') ? 'silent' : word.endsWith('?') ? 'unknown' : 'active',
    }
  })
