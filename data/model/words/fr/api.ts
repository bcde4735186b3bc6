// The page on the API: what can be asked over HTTP, how, and examples. Narrow no-break spaces are written \u202f.

export const api = {
  title: 'L’interface de programmation, pour les chercheurs',
  lead: 'Chaque figure est une question posée en HTTP, dont la réponse contient tous les nombres, sans arrondi. Un seul vocabulaire pour tout\u202f: une mesure, des groupes de pages, une période, des filtres.',
  start:
    'Porte-voix répond sur l’ordinateur où il tourne, d’ordinaire à http://localhost:4310. Il ne faut ni compte ni clé.',
  routes: 'Questions',
  route: 'Adresse',
  answers: 'Réponse',
  parametersTitle: 'Paramètres',
  parametersLead:
    'Toutes les questions prennent les premiers\u202f; un paramètre ou une valeur inconnus sont refusés avec ce qui était attendu (application/problem+json, RFC 9457), jamais devinés.',
  parameter: 'Paramètre',
  meaning: 'Ce qu’il prend',
  takenBy: 'Seulement dans',
  replies: 'Champs des réponses',
  repliesLead:
    'Ce que contient la réponse à chaque question, d’après la même description que /api/openapi.json, en anglais. Un chemin comme metrics[].pairs[].gap.ratio traverse listes ([], n’importe quel élément) et objets.',
  sharedFields: 'Dans toutes les réponses',
  field: 'Champ et type',
  holds: 'Ce qu’il contient',
  examples: 'Exemples à lancer tels quels',
  examplesLead:
    'Les tests de Porte-voix les lancent contre un serveur à eux. PORTE_VOIX dit où il répond, DATA s’il faut les données réelles (real) ou la démonstration (demo).',
  example: {
    compare: 'Deux camps pour une mesure, et le rapport recalculé',
    'share-of-voice': 'Part de voix par sujet',
  },
  notes: [
    'Les valeurs sont celles qui sont enregistrées\u202f: taux par abonné, parts de 0 à 1. GET /api/metrics dit par quoi les multiplier pour les avoir comme à l’écran.',
    'null veut dire inconnu ou indéfini, jamais 0. Chaque réponse dit n, les manquants, la période, le fuseau, les sources, le nombre de tirages et la graine\u202f: la même question sur les mêmes données reçoit la même réponse.',
    'La description complète pour les machines (OpenAPI 3.1) est à /api/openapi.json.',
  ],
  /** By name; of several meanings, one a route. */
  parameters: {
    data: 'real ou demo\u202f: données réelles, ou démonstration inventée\u202f; sans lui, ce qui s’ouvre d’abord',
    platform: 'Clé d’un réseau\u202f: facebook, instagram…\u202f; sans lui, Facebook s’il a des publications',
    grid: 'Clé du classement qui donne les camps\u202f: article (sans lui) ou legal',
    set: 'Un groupe de pages, dit de deux à six fois\u202f: camp:association, kind:bank,kind:insurer, size:500-2k, territory:region-11, network:NOM (une fédération et tous ses membres), actor:NOM, page:NUMÉRO\u202f; deux parties d’une même dimension l’élargissent, une autre dimension le restreint\u202f; sans lui, camp:association et camp:commercial',
    from: 'Début de la période\u202f: 2025-03-15, 2025-W07, 2025-03, 2025-Q1 ou 2025',
    to: 'Fin de la période, comprise, écrite comme from\u202f; sans les deux, les 12 mois jusqu’à la publication la plus récente',
    tolerance: 'Jours pendant lesquels un relevé d’abonnés vaut, de 1 à 3660\u202f; sans lui, 92',
    size: 'Seulement les pages de ces tailles, selon leurs abonnés en fin de période, une liste avec des virgules',
    kind: 'Seulement les pages de ces sortes d’organisation, une liste avec des virgules',
    territory:
      'Seulement les pages d’organisations qui servent l’un de ces territoires, une liste avec des virgules\u202f: region-11, departement-2A',
    topic:
      'Seulement les publications de l’un de ces sujets, une liste avec des virgules\u202f; celles qui ne sont pas encore lues n’en sont pas',
    call: 'Seulement les publications avec l’un de ces appels, une liste avec des virgules\u202f; celles qui ne sont pas encore lues n’en sont pas',
    format: 'Seulement les publications de ces formats, une liste avec des virgules',
    onTopic:
      '1\u202f: seulement les publications sur ce qui concerne les aidants\u202f; d’un acteur généraliste (banque, assureur), celles qui le disent',
    age: 'Compare les publications au même âge\u202f: nombres relevés tant de jours après la publication (1 à 3660), à un quart près et à un jour au moins\u202f; sans un tel relevé, la publication manque',
    metric:
      'Clé d’une mesure (GET /api/metrics)\u202f; dans /api/compare, /api/change et les figures, une liste avec des virgules, d’un même éditeur\u202f; sans lui, celles de la figure de l’écart\u202f; dans /api/correlation, exactement deux',
    silentAfter:
      'Dans /api/presence, /api/territories et leurs figures\u202f: jours sans publication après lesquels une page est dite silencieuse, de 1 à 3660\u202f; à défaut 60',
    level: 'Dans /api/territories\u202f: departement (à défaut) ou region',
    need: 'Dans /api/territories\u202f: clé de l’indicateur qui représente le besoin\u202f; à défaut caregivers',
    network:
      'Dans /api/territories\u202f: pages qui comptent comme voix, en un ensemble\u202f: actor:SLUG, network:SLUG\u202f; à défaut les associations',
    needAbove:
      'Dans /api/territories\u202f: le besoin est élevé au-delà d’autant de fois celui du territoire typique\u202f; à défaut 1',
    voiceBelow:
      'Dans /api/territories\u202f: la voix est faible en deçà d’autant de fois le rapport national des pages actives au besoin\u202f; à défaut 1',
    hours: 'Dans /api/actors/{slug}/planner\u202f: heures par semaine, de 0.25 à 40\u202f; sans lui, 2',
    minutes: 'Dans /api/actors/{slug}/planner\u202f: minutes que prend une publication, de 5 à 600\u202f; sans lui, 45',
    goal: 'Dans /api/actors/{slug}/pace\u202f: valeur à atteindre, dans l’unité de la mesure\u202f; sans lui, la médiane du premier autre ensemble',
    about:
      'Dans /api/topics/voices, sujet dont l’évolution est donnée\u202f; sans lui, celui qui a le plus de publications',
    offset: 'Dans /api/posts, publications à passer depuis la première',
    order:
      'Dans /api/posts\u202f: beyond (sans lui et sans q), les publications au-dessus de l’habitude de leur page, la plus éloignée d’abord\u202f; newest (sans lui, avec q), interactions, comments\u202f: toutes, les nombres inconnus à la fin',
    page: 'Dans /api/posts, seulement les publications de cette page, par son numéro, qu’elle soit dans un groupe ou non',
    q: 'Dans /api/posts, mots que les publications contiennent, sans tenir compte des accents ni de la casse, tous à la fois\u202f: "mots exacts", début*, -sans\u202f; seuls les textes conservés et lus peuvent être trouvés',
    own: 'Organisation mise en évidence dans la figure, par son slug',
    mark: 'Pages mises en évidence dans la figure, leurs numéros avec des virgules',
    by: 'Pas de temps\u202f: day, week, month (sans lui), quarter ou year\u202f; dans /api/share-of-voice aussi none (sans lui), topic, territory ou kind\u202f: une ligne pour chacun',
    of: 'Dans /api/share-of-voice, ce qui est réparti\u202f: posts (sans lui), interactions ou views\u202f; dans /api/change, l’unité de temps dont la période est une partie, obligatoire pour part-of-previous',
    against:
      'Ce à quoi la période est comparée\u202f: previous, la précédente (sans lui), last-year, la même un an plus tôt, part-of-previous, la même partie de l’unité de temps d’avant, ou other\u202f: de againstFrom à againstTo',
    keep: 'Ce que les deux périodes ont de pareil\u202f: calendar, les dates ou le nombre de jours (sans lui), ou weekdays, les jours de la semaine',
    againstFrom: 'Pour other, obligatoire\u202f: début de la période antérieure',
    againstTo: 'Pour other\u202f: fin de la période antérieure\u202f; sans lui, againstFrom',
    lang: 'Langue des mots\u202f: fr ou en\u202f; sans lui, celle du serveur',
    theme:
      'Couleurs d’un dessin\u202f: light (sans lui), dark, safe (pour les daltoniens aussi) ou grey (pour les photocopies)',
    ground: 'opaque (sans lui) ou transparent',
    scale: 'Dans .png, pixels par unité du dessin\u202f: 1, 2 (sans lui) ou 300dpi, pour l’impression',
    shape:
      'Dans .png\u202f: free (sans lui), slide (16/9, pour une réunion) ou card (1\u202f200\u202f×\u202f630, pour les liens)',
    dialect:
      'Dans .csv\u202f: excel-fr (points-virgules, virgules décimales, sans danger dans un tableur) ou rfc4180 (virgules, points décimaux, chaque octet tel quel)\u202f; sans lui, celui de la langue',
    texts:
      'Textes des publications\u202f: none (aucun), allowed (sans lui\u202f: ceux que leur licence permet de transmettre) ou all (avec les sources à accès restreint, parce que la personne responsable l’a demandé)',
    width: 'Largeur d’un dessin en pixels, de 320 à 2400\u202f; sans lui, 960',
  },
}
