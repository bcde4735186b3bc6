// Words of the Method screen for territories: what need and voice are, how their ratios and the rule are made, and what they
// cannot say. Narrow no-break spaces are written \u202f so that nobody deletes them by accident.

import {
  answersPerDepartement,
  designEffect,
  nationalRate,
  publishedRates,
  rateSpread,
  surveyAnswers,
} from '../../territories/need-uncertainty.ts'
import { usualThresholds } from '../../territories/under-served.ts'
import { constantsOf } from '../constants.ts'
import { locale } from './locale.ts'

const told = constantsOf(locale)
const { format } = new Intl.NumberFormat(locale.tag, { maximumFractionDigits: 1 })
const percent = (share: number): string => `${format(100 * share)}${locale.percentSign}`

export type RatioWords = {
  readonly name: string
  readonly plain: string
  readonly formula: string
  readonly unit: string
  readonly undefined: string
  readonly reference: string
}

const ratios = {
  'need-per-page': {
    name: 'Personnes pour une page active',
    plain: 'Combien d’aidants, ou d’autres personnes, chaque page locale active aurait à servir.',
    formula: `Besoin du territoire divisé par ses pages actives. Intervalle à ${told.level}\u202f: intervalle exact de Poisson du nombre de pages, dont la borne haute compte aussi les pages dont l’activité n’est pas connue, élargi à l’intervalle du besoin. Deux intervalles ainsi joints en donnent un plus sûr que son nom.`,
    unit: 'personnes pour une page',
    undefined: 'Sans page active, ou si le besoin n’est pas connu.',
    reference: 'Garwood 1936, Biometrika 28(3/4), 437-442.',
  },
  'pages-per-need': {
    name: 'Pages actives pour 100\u202f000 personnes',
    plain: 'Le même rapport dans l’autre sens\u202f: il existe aussi quand aucune page n’est active, et vaut alors 0.',
    formula:
      'Pages actives divisées par le besoin. Même intervalle\u202f: 0 page comptée peut aller avec jusqu’à 3,7 pages attendues, 1 page avec 0,03 à 5,6\u202f; ce sont des nombres de pages, à diviser par le besoin.',
    unit: 'pages pour 100\u202f000 personnes',
    undefined:
      'Si le besoin n’est pas connu, ou si aucune page n’est sûrement active et que d’autres pourraient l’être.',
    reference: 'Garwood 1936, Biometrika 28(3/4), 437-442.',
  },
  relative: {
    name: 'Rapport au pays',
    plain: 'À besoin égal, combien de fois autant de pages actives que dans tout le pays. À 1, c’est pareil.',
    formula:
      'Pages actives par personne du territoire, divisées par celles de tous les territoires dont le besoin est connu. Une page de deux départements compte dans chacun\u202f; le rapport national est tenu pour fixe.',
    unit: 'fois le rapport national',
    undefined: 'Comme ci-dessus, ou si aucune page n’est active dans le pays.',
    reference: 'Définition de ce produit.',
  },
  shrunken: {
    name: 'Rapport au pays, tiré vers la moyenne',
    plain:
      'Avec une ou deux pages, un rapport saute au hasard. Celui-ci est tiré vers le pays, d’autant plus qu’il repose sur peu de pages\u202f: c’est lui qui donne les rangs.',
    formula:
      '(forme + pages actives) / (forme + pages attendues), les pages attendues étant le besoin multiplié par le rapport national. La forme est celle de la loi gamma de moyenne 1 qui rend les comptes les plus vraisemblables (binomiale négative). Si cette loi n’explique pas mieux les comptes que le seul hasard (loi de Poisson), tous valent 1, sans intervalle\u202f: ce n’est pas la preuve qu’ils sont égaux. Intervalle\u202f: quantiles de la loi gamma, élargis par le besoin et par les pages d’activité inconnue\u202f; la forme est tenue pour connue.',
    unit: 'fois le rapport national',
    undefined: 'Comme ci-dessus.',
    reference:
      'Bayes empirique\u202f: Clayton et Kaldor 1987, Biometrics 43(3), 671-681\u202f; moyenne tenue au pays\u202f: Marshall 1991, Journal of the Royal Statistical Society C 40(2), 283-294.',
  },
  rank: {
    name: 'Rang',
    plain:
      'Le territoire qui a le moins de pages actives par besoin a le rang 1. Deux territoires dont les intervalles se recouvrent n’ont pas d’ordre sûr.',
    formula: `Rang du rapport tiré vers la moyenne. Intervalle à ${told.level} par tirages\u202f: chaque territoire reçoit un rapport, un besoin et des pages inconnues qu’il pourrait aussi bien avoir, et l’on regarde son rang.`,
    unit: 'rang',
    undefined: 'Comme ci-dessus.',
    reference: 'Goldstein et Spiegelhalter 1996, Journal of the Royal Statistical Society A 159(3), 385-443.',
  },
  followers: {
    name: 'Abonnés pour 1\u202f000 personnes',
    plain:
      'Les abonnés des pages locales du territoire, ensemble. Une personne abonnée à deux pages compte deux fois, et beaucoup d’abonnés n’habitent pas là.',
    formula: `Somme des abonnés connus divisée par le besoin. Intervalle à ${told.level} d’une somme pondérée (loi gamma)\u202f: peu de pages, de tailles très inégales, donnent un intervalle large (sa borne haute compte une page de plus, de la taille moyenne du pays)\u202f; il est élargi à celui du besoin. Les pages sans chiffre manquent à la somme et au rapport, qui disent combien.`,
    unit: 'abonnés pour 1\u202f000 personnes',
    undefined: 'Si le besoin n’est pas connu, ou si les abonnés ne le sont d’aucune page.',
    reference:
      'Fay et Feuer 1997, Statistics in Medicine 16(7), 791-801\u202f; Tiwari, Clegg et Zou 2006, Statistical Methods in Medical Research 15(6), 547-569.',
  },
  posts: {
    name: 'Publications par semaine pour 100\u202f000 personnes',
    plain: 'Le rythme des pages locales, additionné.',
    formula:
      'Somme des publications par semaine couverte, divisée par le besoin. Même intervalle que pour les abonnés.',
    unit: 'publications par semaine pour 100\u202f000 personnes',
    undefined: 'Si le besoin n’est pas connu, ou si le rythme ne l’est d’aucune page.',
    reference: 'Fay et Feuer 1997\u202f; Tiwari, Clegg et Zou 2006.',
  },
  balance: {
    name: 'Équilibre des deux camps',
    plain: 'Combien de pages commerciales actives pour une page d’association active.',
    formula: `Pages commerciales actives divisées par pages d’association actives\u202f; à côté, la part des pages d’association, avec l’intervalle de Wilson à ${told.level}.`,
    unit: 'pages pour une page',
    undefined: 'Sans page d’association active. La part\u202f: sans page active d’aucun des deux camps.',
    reference: 'Wilson 1927, Journal of the American Statistical Association 22(158), 209-212.',
  },
} satisfies Record<string, RatioWords>

export const territoryMethod = {
  text: [
    'Où beaucoup d’aidants rencontrent-ils peu de voix associatives\u202f? Pour chaque région et chaque département, d’un côté un besoin, en personnes\u202f; de l’autre les pages locales que l’annuaire connaît.',
    'Le besoin est un nombre de personnes\u202f: il dit où elles sont nombreuses, pas où elles vont plus mal. Un petit département n’est donc presque jamais désigné.',
    'Un territoire a toujours son niveau\u202f: 01 est la Guadeloupe parmi les régions et l’Ain parmi les départements.',
  ],

  need: {
    title: 'Le besoin',
    text: [
      `Personne n’a publié de nombre d’aidants par département\u202f: c’est une estimation, la population de 5 ans ou plus au 1er janvier 2025 multipliée par un taux de 2021. Le taux publié de la région est connu pour 11 régions sur 18\u202f; ailleurs c’est le taux national, ${percent(nationalRate)}. La somme des estimations (9,65 millions) dépasse le total de l’enquête (9,3 millions)\u202f: la population a augmenté, et le taux national est appliqué à des régions qui sont au-dessous de lui. Les tables d’où viennent les estimations arrondissent chacune\u202f: la Guadeloupe a 65\u202f700 aidants comme département et 66\u202f000 comme région.`,
      'L’APA (allocation personnalisée d’autonomie) va aux personnes âgées en perte d’autonomie, la PCH (prestation de compensation du handicap) aux personnes handicapées, l’AJPA (allocation journalière du proche aidant) aux aidants qui cessent un temps de travailler\u202f; VQS est l’enquête Vie quotidienne et santé.',
      'Les autres indicateurs sont des comptes, mais aucun ne mesure les aidants\u202f: l’APA à domicile dépend aussi des choix du département, l’AJPA de la connaissance de ce droit (10\u202f898 personnes en 27 mois).',
      'Vous pouvez remplacer une valeur ou ajouter un indicateur avec un fichier. Le besoin est réel même à côté des pages inventées de la démonstration.',
    ],
    caption: 'Les indicateurs fournis',
    columns: { indicator: 'Indicateur', source: 'Source', vintage: 'Date des valeurs', note: 'À savoir' },
    notes: {
      caregivers:
        'Taux lus dans la presse qui cite la DREES (Études et résultats 1255), pas dans la publication elle-même. Estimation dans tous les départements.',
      'population-60': 'Premiers résultats de décembre 2024. Connue partout.',
      'population-75': 'Comme ci-dessus.',
      'population-85': 'Comme ci-dessus.',
      'apa-home': 'Inconnue en Corse-du-Sud et en Haute-Corse (publiée pour toute l’île) et à Mayotte.',
      pch: 'Droits ouverts. Mêmes départements inconnus.',
      ajpa: 'Personnes indemnisées depuis octobre 2020, en cumul. Inconnue à Mayotte.',
    },
  },

  bases: {
    title: 'Sur quoi repose un chiffre du besoin',
    /** After the name of the basis. */
    each: {
      observed: 'compté ou estimé par son éditeur pour ce territoire même. Il est pris tel quel, sans intervalle.',
      'region-rate': `le taux publié de la région. Pour la région elle-même, seule l’erreur de l’enquête compte\u202f; pour un de ses départements s’ajoute un écart-type de ${format(100 * rateSpread)} point.`,
      'national-rate': `le taux national, ${percent(nationalRate)}, là où celui de la région n’a pas été trouvé. On compte ce même écart-type une fois pour une région, deux fois (en variance) pour un département.`,
      stated: 'venu d’un fichier dont la seule parole est connue. Il est pris tel quel.',
    },
    separator: (name: string, text: string) => `${name}\u202f: ${text}`,
    text: [
      `Ce ${format(100 * rateSpread)} point est l’écart-type des ${publishedRates.length} taux publiés de régions de métropole. Personne ne publie comment les départements diffèrent dans une région\u202f: on suppose qu’ils diffèrent autant que les régions entre elles. L’enquête compte ${format(surveyAnswers)} réponses, qu’on suppose réparties également, soit ${format(answersPerDepartement)} par département, et un effet de plan de ${format(designEffect)}, supposé lui aussi.`,
      'Un chiffre n’est jamais montré avec plus de chiffres significatifs que son intervalle n’en permet. Une estimation porte un motif sur la carte et «\u202fenviron\u202f» dans les phrases.',
    ],
    /** One value worked out. */
    example: ({
      place,
      people,
      rate,
      value,
      low,
      high,
    }: Readonly<Record<'place' | 'people' | 'rate' | 'value' | 'low' | 'high', string>>) =>
      `Par exemple ${place}\u202f: ${people} personnes de 5 ans ou plus × ${rate} = ${value} aidants environ, entre ${low} et ${high}.`,
  },

  voice: {
    title: 'Les voix',
    lines: [
      'Locale\u202f: une page dont l’organisation déclare ce territoire, ou un département de cette région. Une page qui sert deux départements compte dans chacun, une seule fois dans leur région et dans le pays.',
      'Régionale\u202f: une page dont l’organisation déclare toute la région. Elle compte pour la région\u202f; pour ses départements elle est dite à part, jamais répartie.',
      'Nationale, ou non renseignée\u202f: une page dont l’organisation ne déclare aucun territoire. Elle est dite à part et n’est comptée nulle part.',
      'Active\u202f: elle ne s’est pas tue plus longtemps que le délai choisi (60 jours sauf choix contraire) avant la plus récente publication de toutes les pages. Silencieuse\u202f: elle s’est tue plus longtemps. Inconnue\u202f: les fichiers ne permettent pas de le dire\u202f; elle n’est comptée ni d’un côté ni de l’autre.',
      'Un seul réseau social à la fois. La voix est celle des associations, ou celle du réseau d’organisations que vous avez choisi.',
    ],
  },

  ratios: {
    title: 'Les rapports',
    formula: 'Calcul',
    unit: 'Unité',
    undefined: 'Inconnu',
    reference: 'Référence',
    each: ratios,
  },

  rule: {
    title: 'La règle',
    text: [
      `Un territoire est dit «\u202fbeaucoup de personnes, peu de voix\u202f» quand tout l’intervalle du besoin est au-dessus de son seuil, un multiple de la médiane des territoires du même niveau, et tout l’intervalle de ses pages actives par personne au-dessous du leur, un multiple du rapport national. Ces multiples, ${format(usualThresholds.needAbove)} et ${format(usualThresholds.voiceBelow)} au départ, se règlent et restent dans l’adresse.`,
      'S’il en va ainsi et que l’annuaire n’y connaît aucune page, il est dit à part\u202f: à vérifier d’abord. Si le besoin est sûrement sous son seuil, ou les voix sûrement au-dessus du leur, il n’est pas retenu. Dans tous les autres cas on ne peut pas trancher, et la fiche du territoire dit ce qui manque.',
      'Si un territoire a une si grande part du besoin que son seuil dépasserait toutes les pages du pays, ses voix ne sont jamais dites sous le leur\u202f: on ne peut pas trancher.',
      'La règle ne regarde que le nombre de pages actives\u202f: une page de plus ne fait jamais dire d’un territoire qu’il est plus mal servi.',
    ],
  },

  example: {
    title: 'Un exemple, à la main',
    text: [
      'Un pays inventé de quatre territoires, A à D, a 2\u202f000\u202f000 d’aidants et 24 pages actives\u202f: 24 / 2\u202f000\u202f000 = 1,2 pour 100\u202f000. La médiane des besoins est (500\u202f000 + 400\u202f000) / 2 = 450\u202f000.',
      'A a une page active pour 800\u202f000 aidants, entre 600\u202f000 et 1\u202f000\u202f000\u202f: 1 / 800\u202f000 = 0,125 pour 100\u202f000, soit 0,125 / 1,2 = 0,10 fois le pays. Une page peut aller avec 0,0253 à 5,572 pages attendues\u202f: de 0,0253 / 1\u202f000\u202f000 à 5,572 / 600\u202f000, donc de 0,0021 à 0,77 fois le pays.',
      '600\u202f000 dépasse 450\u202f000, et 0,77 est au-dessous de 1\u202f: A est retenu. Pour B, 450\u202f000 est dans l’intervalle du besoin et 1 dans celui des voix\u202f: on ne peut pas trancher.',
    ],
    withInterval: (value: string, interval: string) => `${value} (${interval})`,
    caption: 'Les quatre territoires de l’exemple',
    columns: {
      territory: 'Territoire',
      need: 'Besoin',
      active: 'Pages actives',
      relative: 'Rapport au pays',
      shrunken: 'Tiré vers la moyenne',
      verdict: 'Verdict',
    },
  },

  limits: {
    title: 'Ce que la carte ne dit pas',
    lines: [
      'Une estimation ne voit rien des différences à l’intérieur d’une région\u202f: deux départements de même population y ont le même nombre d’aidants.',
      'L’annuaire a des trous. Des associations locales y sont connues dans le Finistère, le Morbihan, la Loire-Atlantique, le Rhône, les Alpes-Maritimes, le Haut-Rhin, le Pas-de-Calais, le Var, la Vendée et en Martinique. Aucune ne l’était au départ en Île-de-France, Normandie, Centre-Val de Loire, Bourgogne-Franche-Comté, Corse, Guadeloupe, Guyane, à La Réunion ni à Mayotte\u202f: c’est un manque de l’annuaire, pas la preuve d’une absence.',
      'Une page n’est pas un service\u202f: ni un accueil, ni un groupe de parole, ni un répit. Un territoire sans page peut être bien servi, et l’inverse.',
      'Les plateformes de répit (220 en novembre 2021, selon Hospimedia) n’entrent pas dans le besoin ni dans les voix\u202f: aucune répartition par territoire n’a été trouvée.',
      'Le besoin est de 2021 à 2025 selon l’indicateur, les voix de la période choisie\u202f: ils ne sont pas du même jour.',
      'Un rapport faible n’est pas un reproche, et n’a pas de cause ici\u202f: il dit où regarder d’abord.',
    ],
  },
  boundaries:
    'Limites\u202f: IGN – Admin Express COG 2018, Licence Ouverte, simplifiées\u202f; noms et codes\u202f: INSEE COG 2026. Saint-Martin, Saint-Barthélemy et les autres collectivités n’y sont pas.',
}
