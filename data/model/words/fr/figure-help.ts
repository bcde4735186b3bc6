// How each figure is read, by its name in the API: two or three sentences for who sees it for the first time, in French.

export const figureHelp: Readonly<Record<string, readonly string[]>> = {
  gap: [
    'Chaque ligne est une mesure. Le signe dit combien de fois la page typique d’un groupe dépasse celle de l’autre\u202f: au milieu, elles sont à égalité\u202f; à gauche, le premier groupe est devant\u202f; à droite, le second.',
    'La barre est l’intervalle\u202f: l’écart véritable s’y trouve très probablement. Si elle touche le milieu, l’écart est incertain et le signe reste creux.',
    'L’échelle est logarithmique\u202f: «\u202fdeux fois plus\u202f» et «\u202fdeux fois moins\u202f» sont à la même distance du milieu.',
  ],
  distribution: [
    'Chaque signe est une page, à sa valeur. Les signes ne se recouvrent jamais\u202f: là où il y en a beaucoup, beaucoup de pages ont à peu près cette valeur. Au-delà de trois cents pages, une surface prend leur place.',
    'Le trait vertical est la médiane\u202f: une page sur deux est au-dessus, une sur deux au-dessous. La zone teintée autour est son intervalle\u202f; deux zones bien séparées annoncent un écart solide.',
    'Sur une échelle logarithmique, les pages à zéro ont leur place à part, à gauche\u202f: elles sont comptées.',
  ],
  trend: [
    'La ligne suit la page typique de chaque groupe, période après période\u202f; la zone autour d’elle est la moitié centrale des pages. Une ligne interrompue dit que l’on ne sait pas, jamais que c’était zéro.',
    'La bande du dessous dit sur combien de pages chaque point repose\u202f: la partie pleine compte les pages connues, la partie claire celles dont la valeur manque.',
    'Les traits verticaux sont des repères de date. Ils aident à s’y retrouver\u202f; ils ne prouvent pas qu’un événement a fait monter ou descendre la ligne.',
  ],
  rank: [
    'Chaque ligne est une page, de la valeur la plus haute à la plus basse. Le signe est sa valeur, la barre l’intervalle où elle se tient sans doute.',
    'À gauche, son rang et, entre parenthèses, les rangs entre lesquels il se trouve très probablement\u202f: «\u202f3e (1re–6e)\u202f». Quand les parenthèses de deux pages se recouvrent, leur ordre tient peut-être au hasard.',
    'Un signe creux dit que la page a trop peu de publications pour un rang. Au-delà de quarante lignes, les autres pages sont dans le tableau\u202f; votre page et celles mises en évidence restent toujours dessinées.',
  ],
  heat: [
    'Une ligne par jour, une colonne par tranche d’heures, un tableau par groupe. Plus la couleur est forte, plus la valeur est grande\u202f; un point marque les trois cases les plus fortes.',
    'Chaque page compte autant\u202f: on calcule d’abord la répartition de chacune, puis la moyenne. Une case hachurée repose sur trop peu de publications.',
    'Ce sont des habitudes. Une heure où les publications reçoivent plus n’est pas forcément une meilleure heure\u202f: ce que l’on y publie diffère aussi.',
  ],
  formats: [
    'Pour chaque format, une barre par groupe\u202f: la part des publications d’une page, en moyenne sur les pages du groupe. Le trait fin est l’intervalle.',
    'L’autre choix montre ce que reçoit une publication de chaque format\u202f: la médiane des pages qui l’utilisent.',
    'Les publications dont le format n’est pas connu sont comptées à part et n’entrent dans aucune part.',
  ],
  effort: [
    'Chaque signe est une page. Plus il est à droite, plus elle publie souvent\u202f; plus il est haut, plus chacune de ses publications obtient de réactions, de commentaires et de partages. Chaque pas du quadrillage multiplie\u202f: les deux échelles sont logarithmiques.',
    'Les deux traits gris sont les médianes de toutes les pages montrées. Ils font quatre quarts, nommés dans les coins\u202f: «\u202fpublie peu, obtient beaucoup\u202f» est à gauche, en haut.',
    'Le trait épais est la tendance d’un groupe, tireté quand elle n’est pas nette. Il dit ce qui va ensemble, pas ce qui est cause de quoi.',
  ],
  voice: [
    'Chaque barre est un tout\u202f: cent publications sur un sujet, par exemple, partagées entre les groupes. La part du premier est à gauche, celle du dernier à droite, et le nombre à droite dit sur combien de publications la barre repose.',
    'Le petit trait noir est l’intervalle de la limite entre deux groupes\u202f: s’il croise le milieu (50\u202f%), on ne sait pas qui parle le plus. Une barre pâle repose sur trop peu de pages ou de publications.',
    'Ici tout est additionné\u202f: une page qui publie beaucoup pèse plus qu’une petite. C’est la place occupée, pas la page typique.',
  ],
  lorenz: [
    'Les pages sont rangées de la plus basse à la plus haute. La courbe dit ce que réunissent ensemble les 10\u202f% les plus basses, les 20\u202f%, et ainsi de suite.',
    'Sur la diagonale, toutes les pages auraient autant. Plus la courbe s’en éloigne, plus quelques pages réunissent l’essentiel\u202f: c’est ce que mesure l’indice de Gini, de 0 à 1.',
  ],
  multiples: [
    'Une case par page, toutes à la même échelle et sur les mêmes dates\u202f: on peut donc les comparer d’un coup d’œil. Le nombre en haut à droite est la dernière valeur connue.',
    'Une ligne interrompue dit que l’on ne sait pas, jamais que c’était zéro. Votre page et celles mises en évidence sont encadrées, et restent montrées même quand elles sont petites.',
  ],
  presence: [
    'Chaque ligne est une page, du silence le plus long au plus court\u202f; chaque case est une semaine. Plus la barre pleine monte, plus elle a publié cette semaine-là.',
    'Une simple ligne dit que la page n’a rien publié\u202f: des fichiers couvrent toute la semaine. Des hachures disent qu’aucun fichier n’en parle\u202f: on ne sait pas, ce n’est pas un silence.',
    'À droite, les jours depuis la dernière publication. «\u202f≥\u202f» veut dire au moins\u202f: la suite n’est dans aucun fichier.',
  ],
  position: [
    'Pour chaque mesure, votre page est placée parmi trois groupes\u202f: les pages de sa taille, celles de son camp, celles de l’autre. Plus le signe est à droite, plus il y a de pages au-dessous d’elle.',
    'La barre dit où elle se tiendrait très probablement avec d’autres pages et d’autres publications semblables. Une barre large, ou un signe creux, veut dire que le rang n’est pas certain.',
    'Le trait épais est le prochain repère (quart ou milieu du groupe), et sa valeur est écrite à droite\u202f: c’est ce qu’il faudrait atteindre pour le passer. Sans rang, la raison est écrite à la place.',
  ],
  habits: [
    'Chaque ligne réunit des publications qui ont une chose en commun\u202f: un format, un jour, un moment, un sujet. Le signe compare ce qu’obtient l’une d’elles à l’habitude de la page, au milieu.',
    'La barre est l’intervalle\u202f: si elle touche le milieu, rien n’est net et le signe reste creux. Le trait épais est la même chose chez les pages qui ressemblent à la vôtre.',
    'Une sorte de publications trop peu nombreuse est nommée, jamais dessinée. Publier autrement ne ferait pas forcément le même effet\u202f: ce qui va ensemble n’est pas toujours cause.',
  ],
  territories: [
    'Chaque territoire est à sa place, l’outre-mer en médaillons et Paris agrandi avec sa petite couronne. La clé dit ce que montrent les couleurs\u202f: de bas en haut le besoin, de gauche à droite les pages actives pour ce besoin, rangés par tiers. Dans le coin «\u202fbesoin fort, peu de voix\u202f», les deux se rencontrent.',
    'Un contour épais entoure les territoires où les deux sont au-delà de leur incertitude\u202f: c’est la règle, pas la couleur, qui le décide. Une couleur seule peut tenir à une page de plus ou de moins.',
    'Un motif veut dire que quelque chose n’est pas connu ou n’est qu’estimé, jamais que c’est peu. «\u202fAucune page connue\u202f» parle de l’annuaire\u202f: il reste à vérifier sur place.',
  ],
  strengthen: [
    'Chaque ligne est un territoire, dans l’ordre où il est proposé d’agir\u202f: d’abord ceux que la règle trouve, puis ceux dont aucune page n’est connue, qu’il faut vérifier, enfin ceux que l’on ne peut pas trancher.',
    'Le signe dit combien de fois autant de pages actives que dans le pays, à besoin égal\u202f: le trait «\u202fpays\u202f» est à 1, et l’échelle multiplie. La barre est l’intervalle\u202f: si elle passe le trait, on ne sait pas si les voix manquent.',
    'Un signe creux n’a aucune page active\u202f: seul le plus qu’on puisse en dire est connu. Deux barres qui se recouvrent n’ont pas d’ordre sûr.',
  ],
}
