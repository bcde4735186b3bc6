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
  /** How the lists read a text, and what they cannot do. */
  rules: [
    'Un sujet est reconnu à ses mots entiers, sans tenir compte des accents ni des majuscules. Une publication peut avoir plusieurs sujets.',
    'Le pluriel suit le mot de la liste (-s\u202f; -x après au, eu et ou\u202f; -aux pour al et ail), sauf s’il a sa propre ligne.',
    'Les sigles courts (APA, SEP, SLA…) ne comptent qu’en capitales, avec ou sans points.',
    'Un mot ambigu (don, contrat, journée…) ne décide jamais seul\u202f: il faut un autre mot de la même liste, ou un mot qui dit «\u202faidant\u202f». Il ne compte pas à l’intérieur d’un terme plus long («\u202fdon de jours\u202f»).',
    'Les mots-dièse sont lus, écrits d’un seul tenant ou avec des majuscules. Les adresses de sites et de courriel et les noms de comptes ne le sont pas.',
    'Les listes ne comprennent ni la négation, ni l’ironie, ni le double sens\u202f: «\u202fsans répit\u202f» compte comme du répit. Ce qui est dit avec d’autres mots leur échappe.',
    'Une publication dont le texte n’a pas été conservé a des sujets inconnus, ce qui n’est pas la même chose que sans sujet.',
  ],
  selfCheck: {
    title: 'Vérification interne des listes',
    text: (posts: string): string =>
      `${posts} publications inventées, codées à la main, en bonne partie des pièges. Elles viennent de ceux qui tiennent les listes\u202f: ce n’est pas une validation. Codez un échantillon de vos propres publications pour savoir ce que valent les listes chez vous.`,
    precision: 'Précision\u202f: part des publications trouvées qui le sont à juste titre',
    recall: 'Rappel\u202f: part des publications à trouver qui ont été trouvées',
    kappa: 'Kappa de Cohen\u202f: accord au-delà du hasard (1\u202f: parfait, 0\u202f: celui du hasard)',
  },
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
