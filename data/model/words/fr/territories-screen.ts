// Words of the screen of territories around its figures: what is asked, lists, and the page of one territory. Names, reasons and
// findings are in territories. Narrow no-break spaces are written \u202f so that nobody deletes them by accident.

import { counted } from '../counted.ts'
import type { Formats } from '../format.ts'

export const territoriesScreen = {
  title: 'Territoires',
  titleOf: (network: string): string => `Territoires\u202f: notre réseau (${network})`,
  lead: 'Où beaucoup d’aidants rencontrent peu de voix associatives, et avec quelle certitude. Le besoin est un nombre de personnes\u202f: il dit où elles sont nombreuses, pas où elles vont plus mal.',
  contents: 'Sur cet écran',
  /** @param pages of which it is not known, with their noun */
  without: (sum: string, pages: string): string => `${sum} (sans ${pages})`,
  activeOf: ({ active, of }: { active: string; of: string }): string => `${active} sur ${of}`,
  activeAtLeast: ({ active, of }: { active: string; of: string }): string => `au moins ${active} sur ${of}`,
  activeAtMost: ({ active, of }: { active: string; of: string }): string => `au plus ${active} sur ${of}`,
  activeUnknown: (pages: number, formats: Formats): string =>
    `activité inconnue (${counted(pages, formats, 'page', 'pages')})`,
  noPageKnown: 'aucune page connue',

  findings: {
    title: 'En trois phrases',
    /** @param unsure territories with their noun: "53 départements" */
    unsure: ({ unsure, of }: { unsure: string; of: string }): string =>
      `Pour ${unsure} sur ${of}, on ne peut pas trancher\u202f: le besoin ou les voix y sont trop incertains.`,
    sure: 'Partout, le besoin et les voix sont assez connus pour trancher.',
    coverage: (share: string): string =>
      `Au moins ${share} du besoin national se trouve dans un territoire où parle au moins une page locale active que l’annuaire connaît\u202f: une page n’y suffit pas, et la part croît avec la taille des territoires.`,
    coverageWhole:
      'Tout le besoin national se trouve dans des territoires où parle au moins une page locale active que l’annuaire connaît\u202f: une page n’y suffit pas.',
    coverageUnknown: 'La part du besoin national que couvrent des pages locales actives n’est pas connue.',
  },
  empty: {
    text: 'Aucune page n’a encore de territoire\u202f: la carte ne montre que le besoin. Dites à l’écran Pages dans quels départements ou régions chaque association agit.',
    network: 'Aucune page de ce réseau n’a de territoire connu\u202f: la carte ne montre que le besoin.',
    declare: 'Dire où agissent les organisations',
    import: 'Importer des fichiers',
  },

  controls: 'Choisir ce que montre la carte',
  level: { label: 'Niveau', departement: 'Départements', region: 'Régions' },
  need: { label: 'Le besoin est mesuré par', estimated: (name: string): string => `${name} (≈ estimation)` },
  show: {
    label: 'La carte montre',
    shows: {
      both: 'le besoin face aux voix',
      verdict: 'où renforcer d’abord',
      need: 'le besoin, en personnes',
      'need-share': 'le besoin, en part des habitants',
      pages: 'les pages actives pour 100\u202f000',
      followers: 'les abonnés pour 1\u202f000',
      posts: 'les publications par semaine pour 100\u202f000',
      balance: 'pages commerciales pour une associative',
    },
  },
  rule: {
    title: 'La règle\u202f: quand un territoire est-il à renforcer\u202f?',
    changed: ({ need, voice }: { need: string; voice: string }): string =>
      `La règle, changée\u202f: besoin au-dessus de ${need}, voix sous ${voice}`,
    text: ({ need, voice }: { need: string; voice: string }): string =>
      `Un territoire est à renforcer si son besoin dépasse ${need} fois celui du territoire typique (la médiane), et si ses pages actives par personne restent sous ${voice} fois le rapport national, l’un et l’autre au-delà de leur incertitude.`,
    unsure:
      'Si l’intervalle de l’un touche son seuil, on ne peut pas trancher. Sans aucune page connue, le territoire est à vérifier d’abord\u202f: aucune connue ne veut pas dire aucune.',
    needAbove: 'Besoin, au-dessus de',
    voiceBelow: 'Voix, sous',
    hints: {
      needAbove: 'fois le besoin du territoire typique',
      voiceBelow: 'fois le rapport national',
    },
    usual: 'Revenir à 1 et 1',
    method: 'Comment c’est calculé',
  },
  network: {
    all: 'Voix comptées\u202f: toutes les associations. Ne compter que notre réseau…',
    is: (name: string): string => `Voix comptées\u202f: ${name}`,
    of: (name: string): string => `${name} et ses membres`,
    several: (count: string): string => `${count} organisations`,
    pages: 'Les pages qui parlent ici',
    text: 'Choisissez les organisations dont les pages comptent comme voix\u202f: une fédération et ses membres, ou quelques-unes, une à une. Carte, rapports et listes se refont avec elles seules\u202f; le choix est dans l’adresse.',
    federation: 'Une fédération et ses membres',
    noFederation: 'Aucune fédération n’a encore de membre déclaré\u202f: cela se fait à l’écran Pages.',
    own: (name: string): string => `${name} (la nôtre)`,
    none: 'Aucune',
    byName: 'Ou des organisations, par leur nom',
    add: 'Ajouter',
    remove: 'Retirer',
    removeOf: (name: string): string => `Retirer ${name} du réseau`,
    unknown: (text: string): string =>
      `Aucune organisation, ou plusieurs, pour «\u202f${text}\u202f»\u202f: choisissez dans la liste.`,
    clear: 'Revenir à toutes les associations',
  },

  map: {
    title: 'Le besoin et les voix',
    figure: 'Le besoin face aux voix, par territoire',
    search: 'Ouvrir un territoire, par nom ou code',
    open: 'Ouvrir',
    declare: 'Déclarer où agit une organisation',
  },
  leads: {
    open: 'Ouvrir ce territoire',
    keys: 'Pointez un territoire, ou parcourez-les avec les flèches. Entrée\u202f: ouvrir sa page. Échap\u202f: sortir.',
  },
  picker: {
    none: (text: string): string => `Aucun territoire ne s’appelle «\u202f${text}\u202f».`,
    several: 'Plusieurs territoires portent ce nom\u202f:',
  },

  table: {
    title: 'Tous les territoires',
    caption: (indicator: string): string => `Besoin (${indicator}) et voix de chaque territoire`,
    search: 'Chercher dans ce tableau',
    found: (count: number, formats: Formats): string => counted(count, formats, 'territoire', 'territoires'),
    none: 'Aucun territoire ne porte ce nom.',
    columns: {
      name: 'Territoire',
      need: (indicator: string): string => `Besoin\u202f: ${indicator}`,
      pages: 'Pages actives, sur celles connues',
      perPage: 'Personnes pour une page active',
      relative: 'À côté de la France',
      verdict: 'Verdict, et pourquoi',
    },
    orders: {
      name: 'Ranger par nom',
      need: 'Ranger par besoin, le plus fort d’abord',
      pages: 'Ranger par pages actives, les moins nombreuses d’abord',
      relative: 'Ranger par voix à côté de la France, les plus rares d’abord',
      verdict: 'Ranger par verdict, à renforcer d’abord',
    },
  },
  strengthen: {
    title: 'À renforcer d’abord',
    none: 'La règle ne désigne aucun territoire avec certitude.',
    noneSure: 'Aucun territoire où des pages sont connues n’est à renforcer avec certitude.',
    toCheck: 'À vérifier d’abord',
    toCheckText:
      'Les personnes concernées y sont nombreuses et l’annuaire n’y connaît aucune page. Il se peut qu’il y en ait\u202f: cherchez avant de conclure.',
    csv: 'Télécharger cette liste avec ses raisons (CSV)',
    file: 'territoires-a-renforcer',
  },
  absent: {
    title: 'Où notre réseau manque',
    lead: 'Territoires où aucune page de notre réseau n’est active, le besoin le plus fort d’abord. Un réseau connaît ses membres\u202f: ici, aucune page connue veut presque dire aucune.',
    nowhere: 'Dans chaque territoire, une page du réseau est active, ou son activité n’est pas connue.',
    noPage: (count: number, formats: Formats): string =>
      `Sans page connue du réseau\u202f: ${counted(count, formats, 'territoire', 'territoires')}`,
    noneActive: (count: number, formats: Formats): string =>
      `Pages toutes silencieuses\u202f: ${counted(count, formats, 'territoire', 'territoires')}`,
    csv: 'Télécharger cette liste (CSV)',
    file: 'ou-notre-reseau-manque',
  },
  /** Columns of the lists as files. */
  lists: {
    known: 'Pages connues',
    page: 'Page',
    organisation: 'Organisation',
    address: 'Adresse',
    lastPost: 'Dernière publication',
    silentDays: 'Jours de silence connus',
    unknownDays: 'Puis jours sans fichier',
  },
  silent: {
    title: 'Pages silencieuses, par territoire',
    short: 'Pages silencieuses',
    lead: (days: string): string =>
      `Pages sans publication connue depuis plus de ${days}, le plus long silence d’abord.`,
    none: 'Aucune page locale n’est restée silencieuse plus longtemps, parmi celles dont les fichiers permettent de le dire.',
    found: ({ pages, places }: { pages: string; places: string }): string =>
      `Silencieuses\u202f: ${pages}, dans ${places}.`,
    unknown: (count: number, formats: Formats): string =>
      count === 1
        ? 'De 1 autre page locale, l’activité n’est pas connue\u202f: elle n’est pas dans cette liste.'
        : `De ${formats.whole(count)} autres pages locales, l’activité n’est pas connue\u202f: elles ne sont pas dans cette liste.`,
    csv: 'Télécharger la liste des pages silencieuses (CSV)',
    file: 'pages-silencieuses',
    see: 'voir la page',
    more: (count: number, formats: Formats): string =>
      `Montrer ${counted(count, formats, 'autre territoire', 'autres territoires')}`,
  },
  wide: {
    title: 'Pages nationales et régionales',
    lead: 'Elles parlent à toute la France ou à toute une région\u202f: on ne les répartit sur aucun territoire plus petit.',
    counts: (camps: string): string => `Sans territoire déclaré (nationales, ou non précisé)\u202f: ${camps}.`,
    camp: ({ camp, pages, activity }: { camp: string; pages: string; activity: string }): string =>
      `${camp.toLowerCase()}, ${pages} (${activity})`,
    separator: '\u202f; ',
    network: 'notre réseau',
    activity: {
      unknown: 'activité inconnue',
      active: (count: number, formats: Formats): string =>
        count === 0 ? 'aucune active' : counted(count, formats, 'active', 'actives'),
      atLeast: (count: number, formats: Formats): string => `au moins ${counted(count, formats, 'active', 'actives')}`,
      atMost: (count: number, formats: Formats): string => `au plus ${counted(count, formats, 'active', 'actives')}`,
    },
    none: 'Toutes les pages connues ont un territoire déclaré.',
    national: 'Pages nationales, ou sans territoire déclaré',
    regional: 'Pages d’une région entière',
  },
  campaign: {
    title: 'Avant et après une campagne',
    short: 'Avant et après',
    lead: 'Posez une autre période à côté de celle qui est montrée\u202f: les voix de chaque territoire, avant et maintenant.',
    choose: 'Territoires de la campagne, par nom ou code',
    add: 'Ajouter',
    remove: 'Retirer',
    removeOf: (name: string): string => `Retirer ${name}`,
    clear: 'Les retirer tous',
    nothing: 'Rien à poser à côté.',
    noCause:
      'Deux périodes côte à côte ne disent pas pourquoi\u202f: la saison ou l’actualité peuvent faire autant qu’une campagne.',
    periods: ({ now, before }: { now: string; before: string }): string => `${before}, puis ${now}.`,
    notSamePages: 'non comparable',
    /** @param pages that the sum is of, with their noun */
    overPages: (sum: string, pages: string): string => `${sum} (${pages})`,
    /** @param names territories chosen at the other level */
    otherLevel: (level: 'region' | 'departement', names: string): string =>
      level === 'region'
        ? `Départements choisis, non comptés au niveau des régions\u202f: ${names}.`
        : `Régions choisies, non comptées au niveau des départements\u202f: ${names}.`,
    caption: 'Les voix, avant et maintenant',
    columns: {
      territory: 'Territoire',
      active: 'Pages actives',
      perWeek: 'Publications par semaine',
      interactions: 'Interactions',
      followers: 'Abonnés',
    },
    arrow: (before: string, now: string): string => `${before} → ${now}`,
    all: 'Tous les territoires',
    others: (count: string): string => `Tous les autres (${count})`,
    twice:
      'Une somme n’est comparée que si elle porte sur les mêmes pages aux deux dates\u202f; une page de deux territoires y compte deux fois.',
    each: 'Chaque territoire, avant et maintenant',
    certainty: 'Ce que l’on peut en dire',
    here: (said: string): string => `Territoires choisis\u202f: ${said}`,
    elsewhere: (said: string): string => `Ailleurs\u202f: ${said}`,
    overlap:
      'On ne peut pas trancher\u202f: une page au moins agit à la fois dans un territoire choisi et dans un autre.',
    overlapPage: ({ page, inside, outside }: { page: string; inside: string; outside: string }): string =>
      `${page}\u202f: choisi, ${inside}\u202f; non choisi, ${outside}. Ajoutez ce qui manque, ou retirez ce qui est choisi.`,
  },

  one: {
    lead: (level: string): string =>
      `Ce que l’on sait de ce territoire (${level})\u202f: le besoin, les voix, et ce qui reste incertain.`,
    around: 'Autour de ce territoire',
    back: 'Revenir à la carte',
    region: (name: string): string => `Région ${name}`,
    previous: (name: string): string => `← ${name}`,
    next: (name: string): string => `${name} →`,
    why: 'Pourquoi ce territoire\u202f?',
    numbers: 'Ses chiffres, à côté d’autres',
    numbersOf: (name: string): string => `${name}, à côté d’autres territoires et de la France`,
    measure: 'Mesure',
    nation: 'France',
    nationOnce:
      'Dans la colonne France, chaque page active compte une fois, celles d’une région entière aussi. Le rapport, lui, compte une page dans chaque territoire où elle est locale, et celles d’une région entière dans aucun de ses départements.',
    nationRatio: (count: number, formats: Formats): string =>
      `Il repose ainsi sur ${counted(count, formats, 'page active', 'pages actives')}.`,
    needs: 'Ce que l’on sait du besoin',
    topics: 'De quoi on y parle',
    within: 'Ses départements',
    withinOf: (name: string): string => `Départements de la région ${name}`,
    compare: 'Mettre un autre territoire à côté',
    setBeside: 'Comparer',
    lines: {
      need: (indicator: string): string => `Besoin\u202f: ${indicator}`,
      share: 'Part',
      active: 'Pages actives, sur celles connues',
      silent: 'Pages silencieuses',
      perPage: 'Personnes pour une page active',
      relative: 'Pages par personne, à côté de la France',
      rank: 'Rang (1\u202f: le moins de pages par personne)',
      followersPer: 'Abonnés pour 1\u202f000 personnes',
      postsPer: 'Publications par semaine pour 100\u202f000 personnes',
      followers: 'Abonnés des pages locales',
      postsPerWeek: 'Publications par semaine',
      interactions: 'Interactions de la période',
      lastPost: 'Dernière publication',
      commercial: 'Pages commerciales actives, sur celles connues',
      associativeShare: 'Part associative des pages actives',
      verdict: 'Verdict',
    },
  },
  needs: {
    caption: (name: string): string => `Indicateurs du besoin\u202f: ${name}`,
    columns: {
      indicator: 'Indicateur',
      value: 'Personnes',
      share: 'Part',
      basis: 'Sur quoi cela repose',
      vintage: 'Date',
      source: 'Source',
    },
    replaced: (value: string): string => `à la place de ${value}`,
    file: 'le fichier',
    add: 'Un chiffre plus sûr, ou un autre indicateur\u202f?',
    toData: 'Apporter un fichier du besoin',
  },
  pages: {
    columns: {
      page: 'Page',
      activity: 'Activité',
      followers: 'Abonnés',
      perWeek: 'Publications par semaine',
      perPost: 'Interactions par publication',
    },
    noActor: 'sans organisation',
    organisation: 'son organisation',
    also: (places: string): string => `agit aussi\u202f: ${places}`,
    see: 'voir la page',
    noPost: 'aucune publication connue',
    active: (day: string): string => `active, dernière publication le ${day}`,
    silentSince: (day: string): string => `silencieuse depuis le ${day}`,
    unknownSince: (day: string): string => `activité inconnue après le ${day}`,
    none: 'L’annuaire ne connaît ici aucune page qui compte comme voix\u202f: aucune connue ne veut pas dire aucune.',
    declare: 'Déclarer où agit une organisation',
    others: 'À côté\u202f: pages commerciales, publiques et autres',
    around: 'Pages de toute la région, non comptées ici',
    aroundText: 'Elles parlent aussi à ce département, sans lui être propres.',
  },
  spoken: {
    none: 'Aucun sujet connu dans les publications de la période.',
    topic: 'Sujet',
    share: ({ posts, share }: { posts: string; share: string }): string => `${posts} (${share})`,
    of: ({ camp, posts, unknown }: { camp: string; posts: string; unknown: string }): string =>
      `${camp}\u202f: ${posts}, dont ${unknown} aux sujets inconnus`,
  },
}
