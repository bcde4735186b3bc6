// Topics of posts, calls and offers, and what is said when a word cannot enter a list.

export const topics = {
  /** Same labels as data/reference/topics.csv. */
  names: {
    repit: 'Répit',
    droits_conge: 'Droits et congés du proche aidant',
    prestations: 'APA, PCH et aides financières publiques',
    isolement: 'Isolement et lien social',
    sante_aidant: 'Santé de l’aidant',
    emploi: 'Emploi et conciliation',
    alzheimer: 'Alzheimer et maladies neurodégénératives',
    handicap: 'Handicap',
    maladie: 'Maladie chronique, cancer, psychique',
    fin_de_vie: 'Fin de vie et deuil',
    domicile: 'Aide à domicile et maintien à domicile',
    financement: 'Financement de la dépendance et épargne',
    jeunes_aidants: 'Jeunes aidants',
    formation: 'Formation et information',
    groupes_parole: 'Groupes de parole et écoute',
    plaidoyer: 'Plaidoyer et action publique',
    evenement: 'Événement et vie locale',
    recrutement: 'Appel à don, bénévolat ou adhésion',
    offre_commerciale: 'Offre assurantielle ou bancaire',
    terme_aidant: 'Mot aidant (filtre de pertinence)',
  },
  calls: {
    join: 'Appel à adhérer',
    volunteer: 'Appel au bénévolat',
    give: 'Appel au don',
    offer: 'Offre commerciale',
  },
  onTopic: 'Publications qui parlent des aidants',
  /** Topics of a post without a text. */
  unknown: 'Texte non conservé\u202f: sujets inconnus',
  faults: {
    empty: 'Ce mot ne contient ni lettre ni chiffre.',
    long: 'Ce terme est trop long\u202f: 80 caractères au plus.',
    phrases: 'Un terme tient dans une seule phrase\u202f: enlevez la ponctuation, ou ajoutez deux termes.',
    script: 'Seuls les caractères latins sont reconnus.',
    capitals: 'Un sigle reconnu seulement en capitales s’écrit en capitales.',
    accents: 'L’accent ne peut être exigé que pour un mot seul qui en porte un.',
    call: 'Dites à quoi ce terme appelle\u202f: adhérer, être bénévole ou donner. Les autres listes n’appellent à rien.',
  },
}
