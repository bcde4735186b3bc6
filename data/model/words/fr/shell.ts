// Words around every screen: header, banners, states of a request, problems. Narrow no-break spaces are written \u202f.

import type { Formats } from '../format.ts'

export const shell = {
  product: 'Porte-voix',
  tagline: 'La visibilité des associations d’aidants, mesurée',
  skip: 'Aller au contenu',
  screens: {
    overview: 'Vue d’ensemble',
    compare: 'Comparer',
    actor: 'Notre page',
    topics: 'Sujets',
    territories: 'Territoires',
    posts: 'Publications',
    pages: 'Pages',
    data: 'Données',
    method: 'Méthode',
  },
  screensLabel: 'Rubriques',
  notFound: 'Page introuvable',
  notFoundText: 'Cette adresse ne mène à aucune page de Porte-voix. Elle a peut-être été mal recopiée.',
  toOverview: 'Revenir à la vue d’ensemble',
  title: (screen: string): string => `${screen} – Porte-voix`,

  language: 'Langue',
  theme: 'Apparence',
  themes: { auto: 'Automatique', light: 'Claire', dark: 'Sombre' },

  upTo: (day: string): string => `Données jusqu’au ${day}`,
  noData: 'Aucune publication pour l’instant',
  local: 'Rien ne quitte cet ordinateur\u202f: ni vos fichiers, ni vos chiffres, ni votre visite.',
  readMethod: 'Comment ces chiffres sont calculés',
  accessibility: 'Accessibilité\u202f: non conforme, faute d’audit',
  guide: 'Premiers pas',
  search: 'Rechercher',

  grid: 'Classement des organisations',
  grids: { article: 'Opposition de l’article', legal: 'Statut juridique' },
  gridMeanings: {
    article:
      'Associations d’un côté\u202f; de l’autre, tous ceux qui vendent une couverture ou un service aux familles, mutuelles et groupes paritaires compris.',
    legal:
      'But non lucratif d’un côté, but lucratif de l’autre\u202f: les mutuelles et les groupes paritaires rejoignent les associations. Un statut inconnu reste hors classement et il est compté à part.',
  },
  /** Camps as the grid names them: plural, as a heading. */
  camps: {
    article: { association: 'Associations', commercial: 'Acteurs commerciaux', public: 'Organismes publics' },
    legal: { association: 'But non lucratif', commercial: 'But lucratif', public: 'Organismes publics' },
  },

  demo: {
    title: 'Démonstration\u202f: tout est inventé.',
    text: 'Ces organisations n’existent pas, leurs pages et leurs chiffres non plus. Elles montrent ce que vous verrez avec de vraies données.',
    missing: (camps: string): string =>
      `Les vraies données s’ouvriront en premier dès qu’il y aura au moins une page avec des publications dans chaque camp. Il manque encore\u202f: ${camps}.`,
    ready: 'De vraies données sont prêtes.',
    showReal: 'Voir les vraies données',
    show: 'Voir la démonstration',
    import: 'Importer un fichier',
    remove: 'Retirer la démonstration',
    removing: 'Retrait en cours…',
    removed: 'La démonstration a été retirée.',
    removedText: 'Voici les vraies données.',
    make: 'Remettre la démonstration',
    making: 'Préparation de la démonstration…',
    exists: 'Une démonstration, entièrement inventée, reste consultable.',
  },

  loading: 'Chargement…',
  retry: 'Réessayer',
  cancel: 'Annuler',
  close: 'Fermer',
  unknown: 'inconnu',
  /** By status of a reply that was refused, when its code has no words of its own. */
  problems: {
    title: 'Cela n’a pas abouti',
    /** By the code of a reply. */
    codes: {
      'actor-name': 'Il faut au moins une lettre ou un chiffre dans le nom.',
      'already-undone': 'Cet import est déjà annulé.',
      'page-address': 'L’une des adresses n’est pas celle d’une page sur un réseau connu.',
      'page-taken': 'L’une de ces pages appartient déjà à une autre organisation.',
      'name-taken': 'Une autre organisation porte déjà ce nom.',
      'decision-day': 'Donnez un jour qui est déjà venu.',
      'decision-reason': 'Donnez la raison en quelques mots.',
      'grid-name': 'Il faut au moins une lettre ou un chiffre dans le nom du classement.',
      'grid-name-taken': 'Un autre classement porte déjà ce nom.',
      'grid-built-in': 'Ce classement vient avec Porte-voix\u202f: copiez-le pour en faire le vôtre.',
      'grid-edited': 'Des décisions ont été prises dans ce classement\u202f: annulez-les d’abord.',
      'camp-not-in-grid': 'Ce classement n’a pas ce camp.',
      'decided-since': 'Autre chose a été décidé depuis\u202f: annulez d’abord la dernière décision.',
      'web-address': 'Une adresse commence par https:// ou http://.',
      'sets-overlap':
        'Deux des groupes ont une page en commun\u202f: on ne compare pas une page à elle-même. Choisissez des groupes sans page commune.',
      'other-actor':
        'Ces pages sont rattachées à deux organisations différentes\u202f: changez d’abord l’organisation de l’une, ou fusionnez les organisations.',
      'other-platform': 'Deux pages de réseaux différents ne peuvent pas être une seule page.',
      'same-actor': 'Ces deux organisations n’en font déjà qu’une.',
      'unknown-federation': 'Aucune organisation n’a ce nom\u202f: choisissez la fédération dans la liste.',
      'member-circle': 'Une fédération ne peut pas être membre d’elle-même ni d’un de ses membres.',
      'preview-stopped':
        'Cet aperçu a été interrompu, car un autre a été demandé entre-temps. Vous pouvez le redemander.',
      'no-demo': 'Il n’y a pas de démonstration. Vous pouvez la remettre depuis l’écran Données.',
      'no-mapping': 'Cette correspondance n’est plus gardée.',
      'file-not-kept': 'Le fichier reçu n’a pas été gardé\u202f: importez-le de nouveau.',
      'not-a-picture': 'Cette image n’est ni un PNG, ni un JPEG, ni un WebP.',
      'not-typed': 'Cet import est un fichier, pas un nombre saisi.',
      'not-undone': 'Cet import n’est pas annulé.',
      'stored-again': 'Le même fichier a été importé de nouveau entre-temps.',
      'not-in-file': 'La correspondance nomme une colonne que ce fichier n’a pas.',
      'upload-before-restart':
        'Le programme a été relancé depuis l’envoi de ce fichier. S’il n’est pas dans la liste des imports, rien n’en a été enregistré\u202f: envoyez-le de nouveau.',
      'no-upload': 'Ce fichier n’attend plus\u202f: envoyez-le de nouveau.',
      'upload-not-ready': 'Ce fichier est déjà en cours d’enregistrement, ou déjà enregistré.',
      busy: 'Un autre import écrit en ce moment dans la base. Réessayez dans une minute.',
      'too-large':
        'Ce fichier est trop grand pour le navigateur, qui envoie 2\u202fGo au plus. Importez-le avec la commande npm run ingest\u202f: elle n’a pas de limite.',
    },
    unreachable:
      'Le programme ne répond plus. Vérifiez que la fenêtre où il a été lancé (npm start) est toujours ouverte, puis réessayez.',
    refused: 'La demande n’a pas été comprise.',
    missing: 'Ce qui était demandé n’existe pas, ou n’existe plus.',
    conflict: 'Cela contredit ce qui est déjà enregistré.',
    failed: 'Une erreur est survenue dans le programme. Vos données sont restées comme elles étaient.',
    broken: 'Cette partie de la page ne peut pas être affichée.',
    brokenText:
      'C’est une erreur du programme, pas la vôtre. Rechargez la page\u202f; le reste continue de fonctionner.',
    reload: 'Recharger la page',
    outdated:
      'Cette partie du programme n’a pas pu être chargée. Il a peut-être été mis à jour ou arrêté\u202f: vérifiez qu’il tourne, puis rechargez la page.',
    usual: 'Revenir aux choix habituels',
    details: 'Détail technique',
  },

  figure: {
    downloads: 'Télécharger la figure',
    download: (format: string, figure: string): string => `${format}\u202f: ${figure}`,
    share: 'Partager, citer, intégrer…',
    shareOf: (figure: string): string => `Partager, citer, intégrer\u202f: ${figure}`,
    table: 'Voir les chiffres dans un tableau',
    keys: 'Pointez un signe, ou parcourez-les avec les flèches. Entrée\u202f: d’où vient le nombre. M\u202f: mettre la page en évidence. Échap\u202f: sortir.',
    touch: 'Touchez un signe\u202f: ce qu’il dit s’écrit ici.',
    mark: 'Mettre en évidence',
    unmark: 'Ne plus mettre en évidence',
    help: 'Comment lire cette figure',
    /** A period that is being chosen in the drawing. */
    stretch: (from: string, to: string): string =>
      from === to
        ? `Période\u202f: ${from}. Relâcher ou Entrée pour s’y limiter, Échap pour renoncer.`
        : `Période\u202f: de ${from} à ${to}. Relâcher ou Entrée pour s’y limiter, Échap pour renoncer.`,
    stretchKeys: 'Période\u202f: tracer, ou Maj et flèches.',
    wholePeriod: 'Toute la période',
    method: 'Définition et limites',
  },

  /** Pages that stand out in every figure. */
  marked: {
    title: 'Pages mises en évidence',
    remove: (page: string): string => `Ne plus mettre en évidence\u202f: ${page}`,
    all: 'Tout retirer',
    removed: 'Plus aucune page n’est mise en évidence.',
    undo: 'Annuler le retrait',
    page: (id: string): string => `Page ${id}`,
  },

  pages: (count: number, formats: Formats): string =>
    formats.plural(count) === 'one' ? `${formats.whole(count)} page` : `${formats.whole(count)} pages`,
  posts: (count: number, formats: Formats): string =>
    formats.plural(count) === 'one' ? `${formats.whole(count)} publication` : `${formats.whole(count)} publications`,
}
