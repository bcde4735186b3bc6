// Words of the accessibility statement, in French: what is promised, what was tried and how, what was not, what is known to
// fall short. It says no more than what the tests and their makers did.

export const accessibility = {
  title: 'Accessibilité',
  lead: 'Porte-voix doit pouvoir servir à chacun\u202f: sans souris, sans voir l’écran, en gros caractères ou sans couleurs.',
  established: (day: string): string => `Déclaration établie le ${day}.`,
  state: {
    title: 'État de conformité',
    text: [
      'Porte-voix vise le niveau AA des WCAG 2.2 et le RGAA 4.1. Aucun audit extérieur n’a encore été fait. Or, sans audit, un site doit se dire non conforme\u202f: c’est donc ce que nous écrivons, même si les vérifications ci-dessous ne trouvent pas de faute.',
      'Ces vérifications sont rejouées à chaque version du programme.',
    ],
  },
  tested: {
    title: 'Ce qui est vérifié',
    automatic: 'Par des tests automatiques, dans Chromium',
    automaticList: [
      'axe-core ne trouve rien (règles WCAG 2.0 à 2.2, A et AA, et bonnes pratiques) sur les rubriques, en français et en anglais, en clair et en sombre, parties repliées comprises.',
      'Tout ce qui peut s’utiliser s’atteint au clavier, avec un repère visible, en commençant par un lien vers le contenu\u202f; les flèches parcourent les points des figures.',
      'Rien ne dépasse ni ne défile de côté à 320, 390 et 1600 pixels de large, ni à 200\u202f% de zoom.',
      'Avec les couleurs imposées par le système, chaque signe et chaque mot se détache du fond.',
      'Rien ne bouge pendant le chargement\u202f: le décalage mesuré par le navigateur reste sous 0,02.',
      'L’impression montre les figures sans les boutons. Avec moins d’animations demandées, il n’y en a aucune.',
      'Chaque figure a un titre qui dit son constat, une description, un tableau de ses nombres et un fichier CSV.',
    ],
    byHand: 'À l’œil',
    byHandList: [
      'Les rubriques ont été regardées à 390 et 1280 pixels, en clair et en sombre, et imprimées.',
      'Le sens n’est jamais porté par la couleur seule\u202f: chaque camp a aussi sa forme, et son nom est écrit.',
    ],
  },
  untested: {
    title: 'Ce qui n’est pas vérifié',
    list: [
      'Aucun essai n’a été fait avec un vrai lecteur d’écran (NVDA, JAWS, VoiceOver, TalkBack), ni avec une commande vocale.',
      'Aucune personne handicapée n’a encore essayé Porte-voix pour nous.',
      'Firefox et Safari ne font pas partie des tests automatiques.',
    ],
  },
  limits: {
    title: 'Limites connues',
    list: [
      'Les images PNG n’ont pas de texte à l’intérieur\u202f: le CSV et le tableau donnent les mêmes nombres.',
      'Une figure de plusieurs centaines de points se parcourt un point à la fois\u202f: le tableau va plus vite.',
      'Sur un téléphone, les tableaux larges défilent de côté dans leur cadre.',
      'Le détail technique d’une erreur, les exemples de programmes et le texte des publications restent dans leur langue.',
    ],
  },
  keys: {
    title: 'Raccourcis du clavier',
    key: 'Touche',
    does: 'Effet',
    list: [
      ['Tab, Maj+Tab', 'passer d’un élément à l’autre'],
      ['Flèches, Début, Fin', 'parcourir les points d’une figure qui a le focus'],
      ['Entrée', 'sur un point\u202f: d’où vient ce nombre'],
      ['M', 'sur un point seulement\u202f: mettre sa page en évidence'],
      ['Échap', 'quitter un point, la recherche ou les premiers pas'],
      ['Ctrl+K', 'rechercher'],
      ['/', 'rechercher, sauf pendant la saisie\u202f; se désactive dans la fenêtre de recherche'],
    ],
  },
  report: {
    title: 'Signaler un obstacle',
    text: [
      'Porte-voix tourne chez ceux qui l’utilisent, sans service central. Dites ce qui vous bloque à la personne ou à l’association qui a installé cette copie, avec l’adresse de la page\u202f: elle peut le transmettre au projet par son dépôt public, et vous donner les nombres autrement, par exemple en CSV.',
      'Si aucune réponse ne vient d’un organisme soumis à cette obligation, le Défenseur des droits peut être saisi gratuitement.',
    ],
  },
}
