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
}
