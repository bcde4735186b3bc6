// Words of the guide of a first visit, in French.

export const guide = {
  title: 'Premiers pas',
  open: 'Premiers pas, en quatre étapes',
  place: (step: string, of: string): string => `Premiers pas\u202f: ${step} sur ${of}`,
  steps: [
    {
      title: 'Deux camps, côte à côte',
      text: 'En haut, trois phrases disent l’essentiel et si c’est certain. Les figures montrent ensuite chaque page.',
    },
    {
      title: 'À vous de choisir',
      text: 'Groupes, période et réseau se choisissent au-dessus des figures. L’adresse garde vos choix\u202f: copiez-la pour les partager.',
    },
    {
      title: 'Où en est votre association\u202f?',
      text: 'Choisissez-la une fois\u202f: elle ressort ensuite dans toutes les figures. Pour la trouver vite, «\u202fRechercher\u202f» ou la touche /.',
    },
    {
      title: 'Chaque nombre s’ouvre',
      text: 'Un point ou un nombre mène à son relevé, avec sa source et sa date. Un chiffre inconnu n’est jamais un zéro.',
    },
  ],
  toCompare: 'Comparer plus finement',
  toOwn: 'Notre page',
  toMethod: 'Comment c’est calculé',
  next: 'Suite',
  back: 'Retour',
  skip: 'Passer',
  done: 'C’est compris',
}
